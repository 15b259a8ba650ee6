package io.github.chucdanh.document;

import static io.github.chucdanh.Reading.assertMentions;
import static io.github.chucdanh.Reading.assertOffices;
import static io.github.chucdanh.Reading.assertPersons;

import org.junit.jupiter.api.Test;

/** One person over the whole article. */
class PeopleTest {
  @Test
  void aShortNameMeetsTheFullNameItEnds() {
    assertMentions(
        "Ông Phạm Văn Mẫu đến dự. Ông Mẫu phát biểu. Sau đó ông Phạm Văn Mẫu ra về.",
        "Phạm Văn Mẫu",
        "Phạm Văn Mẫu",
        "Mẫu",
        "Phạm Văn Mẫu");
    assertPersons("Ông Phạm Văn Mẫu đến dự. Ông Mẫu phát biểu.", "Phạm Văn Mẫu");
  }

  @Test
  void aShortNameBeforeTheFullOne() {
    assertPersons(
        "\"Chúng tôi sẽ làm\", ông Định nói. Ông Lê Văn Định là nông dân.", "Lê Văn Định");
  }

  @Test
  void aTitleBeforeAShortNameIsTheFullNames() {
    assertOffices(
        "Thứ trưởng Bộ Tài chính Bùi Thị Dụ chủ trì. Thứ trưởng Dụ cho biết sẽ sửa.",
        "Bùi Thị Dụ: Thứ trưởng Bộ Tài chính",
        "Bùi Thị Dụ: Thứ trưởng");
    assertOffices(
        "Bà Lê Thị Mẫu, Giám đốc Sở Y tế, trả lời. Giám đốc Mẫu hứa sẽ làm.",
        "Lê Thị Mẫu: Giám đốc Sở Y tế",
        "Lê Thị Mẫu: Giám đốc");
  }

  @Test
  void capitalsAndSmallLettersAreOnePerson() {
    assertPersons(
        "ĐỒNG CHÍ TRẦN VĂN ĐỊNH NHẬN HUÂN CHƯƠNG\n\nĐồng chí Trần Văn Định sinh năm 1950.",
        "Trần Văn Định");
  }

  @Test
  void twoSpellingsAreOnePerson() {
    assertPersons("Bà Lê Thị Thuý đến. Bà Lê Thị Thúy nói.", "Lê Thị Thuý");
    assertPersons("Ông Hồ Văn Kỹ đến. Ông Hồ Văn Kĩ nói.", "Hồ Văn Kỹ");
  }

  @Test
  void twoPersonsMayShareAGivenName() {
    assertPersons("Ông Lê Văn Tuấn và ông Trần Anh Tuấn đến dự.", "Lê Văn Tuấn", "Trần Anh Tuấn");
  }

  @Test
  void ofNamesakesTheOneWithTheMentionsTitleOrGender() {
    assertMentions(
        "Giám đốc Lê Văn Mẫu và Phó Chủ tịch Trần Văn Mẫu đến. Giám đốc Mẫu nói.",
        "Lê Văn Mẫu",
        "Lê Văn Mẫu",
        "Mẫu");
    assertMentions(
        "Bà Lê Thị Mẫu và ông Trần Văn Mẫu đến dự. Bà Mẫu nói.", "Lê Thị Mẫu", "Lê Thị Mẫu", "Mẫu");
  }

  @Test
  void ofNamesakesTheOneNamedLastHoweverLongTheNames() {
    assertMentions(
        "Ông Lê Mẫu đến. Ông Trần Văn Mẫu là giáo viên. Ông Mẫu kể lại.",
        "Trần Văn Mẫu",
        "Trần Văn Mẫu",
        "Mẫu");
  }

  @Test
  void ofForeignNamesakesTheOneWithFewerNames() {
    assertMentions(
        "Ông Martin Mauton đến. Ông Martin Aurelio Mauton là giáo viên. Ông Mauton kể lại.",
        "Martin Mauton",
        "Martin Mauton",
        "Mauton");
  }

  @Test
  void aForeignersSurnameIsTheWholeName() {
    assertMentions(
        "Tổng thống Mỹ Barack Obama đến Hà Nội. Ông Obama ăn bún chả.",
        "Barack Obama",
        "Barack Obama",
        "Obama");
  }

  @Test
  void aPronounIsThePersonLastNamed() {
    assertOffices(
        "Ông Đỗ Văn Mẫu sinh năm 1968, quê Nam Định. Ông từng là Bí thư Huyện ủy.",
        "Đỗ Văn Mẫu: Bí thư Huyện ủy [former]");
  }

  @Test
  void aShortNameOfNobodyNamedIsNoPerson() {
    assertPersons("Anh Tuấn đi chợ.");
  }

  @Test
  void theSpellingWrittenMostOftenIsThePersonsName() {
    assertPersons(
        "Ông Lê Văn Sĩ đến dự. Ông Lê Văn Sỹ phát biểu. Sau đó, ông Lê Văn Sỹ ra về.", "Lê Văn Sỹ");
    assertPersons(
        "Ông Lê Văn Sỹ đến dự. Ông Lê Văn Sĩ phát biểu. Sau đó, ông Lê Văn Sĩ ra về.", "Lê Văn Sĩ");
  }

  @Test
  void aNameWithoutASurnameThatWasIntroduced() {
    assertOffices(
        "MC Diễm Mẫu dẫn. Nhà báo Tạ Bích Thử khen. Trong giới, Diễm Mẫu được nể trọng. Chị đang giữ"
            + " chức Phó trưởng ban Thể thao VTV9.",
        "Diễm Mẫu: Phó trưởng ban Thể thao VTV9");
  }

  @Test
  void aSonOfHisFathersNameIsAnother() {
    assertPersons(
        "Ông John Mauton Jr. công bố thư. Ông Mauton Jr. nói vậy. Tổng thống John Mauton im lặng.",
        "John Mauton Jr",
        "John Mauton");
  }

  @Test
  void aMiddleInitialBeforeTheSurname() {
    assertPersons(
        "Tổng thống George W. Mauton tới Hà Nội. Ông W. Mauton ở lại hai ngày.",
        "George W. Mauton");
  }
}
