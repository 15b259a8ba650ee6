package io.github.chucdanh.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chucdanh.Kind;
import io.github.chucdanh.Position;
import io.github.chucdanh.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a position's parts are, and what they say: canonical form, English, level and branch. */
class ComposedPositionTest {
  private static Position position(String text) {
    return Reading.onlyPosition("Sáng nay, " + text + " Phạm Văn Mẫu phát biểu.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Phó Thủ tướng | Phó Thủ tướng | Phó Thủ tướng | Chính phủ",
        "Thủ tướng Chính phủ | Thủ tướng Chính phủ | Thủ tướng | Chính phủ",
        "Tổng Bí thư | Tổng Bí thư | Tổng Bí thư | Ban Chấp hành Trung ương Đảng",
        "Chủ tịch nước | Chủ tịch nước | Chủ tịch nước | Nhà nước",
        "Chủ tịch Quốc hội | Chủ tịch Quốc hội | Chủ tịch | Quốc hội",
        "Bộ trưởng Bộ Y tế | Bộ trưởng Bộ Y tế | Bộ trưởng | Bộ Y tế",
        "Bí thư Tỉnh ủy | Bí thư Tỉnh ủy | Bí thư | Tỉnh ủy",
        "Trưởng Ban Tổ chức Trung ương | Trưởng ban Ban Tổ chức Trung ương"
            + " | Trưởng ban | Ban Tổ chức Trung ương",
        "Chủ tịch UBND tỉnh Nghệ An | Chủ tịch Ủy ban nhân dân tỉnh Nghệ An"
            + " | Chủ tịch | Ủy ban nhân dân tỉnh Nghệ An",
        "Phó Trưởng ban Tuyên giáo Trung ương | Phó Trưởng ban Ban Tuyên giáo Trung ương"
            + " | Phó Trưởng ban | Ban Tuyên giáo Trung ương",
        "Ủy viên Trung ương Đảng | Ủy viên Ban Chấp hành Trung ương Đảng | Ủy viên"
            + " | Ban Chấp hành Trung ương Đảng",
        "Cục trưởng Cục Thuế | Cục trưởng Cục Thuế | Cục trưởng | Cục Thuế",
        "Hiệu trưởng Trường Đại học Minh Họa | Hiệu trưởng Trường Đại học Minh Họa"
            + " | Hiệu trưởng | Trường Đại học Minh Họa",
      })
  void headAndOrganization(String text, String canonical, String title, String organization) {
    Position position = position(text);
    assertThat(position.text()).isEqualTo(text);
    assertThat(position.kind()).isEqualTo(Kind.POSITION);
    assertThat(position.canonical()).isEqualTo(canonical);
    assertThat(position.title()).isEqualTo(title);
    assertThat(position.organization()).isEqualTo(organization);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "phó chủ tịch quốc hội | Phó Chủ tịch Quốc hội",
        "PHÓ THỦ TƯỚNG | Phó Thủ tướng",
        "Uỷ viên Bộ Chính trị | Ủy viên Bộ Chính trị",
        "Viện trưởng Viện Kiểm sát nhân dân tối cao"
            + " | Viện trưởng Viện kiểm sát nhân dân tối cao",
        "Chánh án TAND tối cao | Chánh án Tòa án nhân dân tối cao",
      })
  void theCanonicalFormIsInTheDictionariesSpelling(String text, String canonical) {
    assertThat(position(text).canonical()).isEqualTo(canonical);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PCT UBND quận 1 | Phó Chủ tịch",
        "Phó Bí thư Thường trực Thành ủy TP.HCM | Phó Bí thư Thường trực",
        "TGĐ Công ty cổ phần Minh Họa | Tổng Giám đốc",
      })
  void abbreviatedTitlesAreWrittenOut(String text, String title) {
    assertThat(position(text).title()).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Phó Thủ tướng | Deputy Prime Minister",
        "Tổng Bí thư | General Secretary",
        "Bí thư Tỉnh ủy | Secretary of the Provincial Party Committee",
        "Phó Bí thư Huyện ủy | Deputy Secretary of the District Party Committee",
        "Chánh án Tòa án nhân dân tối cao | Chief Justice of the Supreme People's Court",
        "Ủy viên Trung ương Đảng"
            + " | Member of the Central Committee of the Communist Party of Vietnam",
        "Tổng thống Mỹ | President of the United States",
        "Đại tá | Senior Colonel",
        "NSND | People's Artist",
      })
  void english(String text, String english) {
    assertThat(position(text).english()).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Phó Thủ tướng | central | government",
        "Tổng Bí thư | central | party",
        "Chủ tịch Quốc hội | central | assembly",
        "Bộ trưởng Bộ Y tế | central | government",
        "Chánh án Tòa án nhân dân tối cao | central | court",
        "Viện trưởng Viện kiểm sát nhân dân tối cao | central | procuracy",
        "Bí thư Tỉnh ủy | provincial | party",
        "Bí thư Huyện ủy | district | party",
        "Trưởng Ban Tổ chức Trung ương | central | party",
        "Chủ tịch UBND tỉnh Nghệ An | provincial | government",
        "Phó Chủ tịch UBND TP.HCM | provincial | government",
        "Chủ tịch UBND quận 1 | district | government",
        "Chủ tịch HĐND huyện | district | assembly",
        "Chủ tịch HĐND xã | commune | assembly",
        "Giám đốc Sở Y tế Hà Nội | provincial | government",
        "Giám đốc Công an tỉnh | provincial | police",
        "Tổng Tham mưu trưởng | central | military",
      })
  void levelAndBranch(String text, String level, String branch) {
    Position position = position(text);
    assertThat(position.level()).isEqualTo(level);
    assertThat(position.branch()).isEqualTo(branch);
  }

  @Test
  void aForeignOfficesLevelIsForeign() {
    assertThat(Reading.onlyPosition("Tổng thống Mỹ Barack Obama nói.").level())
        .isEqualTo("foreign");
    assertThat(Reading.onlyPosition("Thủ tướng Nhật Bản Taro Mihon nói.").level())
        .isEqualTo("foreign");
  }

  @Test
  void aRankIsWrittenOutAndHasNeitherOrganizationNorLevel() {
    Position position = position("PGS.TS");
    assertThat(position.kind()).isEqualTo(Kind.RANK);
    assertThat(position.text()).isEqualTo("PGS.TS");
    assertThat(position.title()).isEqualTo("Phó Giáo sư Tiến sĩ");
    assertThat(position.canonical()).isEqualTo("Phó Giáo sư Tiến sĩ");
    assertThat(position.organization()).isNull();
    assertThat(position.level()).isNull();
  }
}
