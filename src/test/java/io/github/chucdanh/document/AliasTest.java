package io.github.chucdanh.document;

import static io.github.chucdanh.Reading.assertOffices;
import static io.github.chucdanh.Reading.assertPersons;

import org.junit.jupiter.api.Test;

/** Other names of one person, and who stands in whose place. */
class AliasTest {
  @Test
  void anAliasInBracketsIsTheSamePerson() {
    assertPersons(
        "Ông Mai Chí Mẫu (bí danh Bảy Thử) kể lại. Bác Bảy Thử nay đã 90 tuổi.", "Mai Chí Mẫu");
  }

  @Test
  void anAliasBehindACommaIsTheSamePerson() {
    assertPersons(
        "Nhà thơ Vũ Hoài Mẫu, tức Đặng Văn Thử, qua đời. Ông Đặng Văn Thử thọ 80 tuổi.",
        "Vũ Hoài Mẫu");
  }

  @Test
  void aSpellingBySyllablesIsTheSamePerson() {
    assertPersons(
        "Tổng Giám đốc Aurelio Banfi (Au-rê-li-ô Ban-phi) phát biểu. Ông Banfi về nước.",
        "Aurelio Banfi");
  }

  @Test
  void aSuccessorsOfficeWasThePredecessors() {
    assertOffices(
        "Bà Lăng Thị Mẫu được bổ nhiệm làm Giám đốc Sở Tư pháp. Bà Mẫu thay ông Ngạc Văn Thử.",
        "Lăng Thị Mẫu: Giám đốc Sở Tư pháp",
        "Ngạc Văn Thử: Giám đốc Sở Tư pháp [former]");
  }
}
