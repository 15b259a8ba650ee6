package io.github.chucdanh.relate;

import static io.github.chucdanh.Reading.assertOffices;
import static io.github.chucdanh.Reading.assertPairs;

import org.junit.jupiter.api.Test;

/** The verb to be, and verbs of holding: "ông Đặng Văn Mẫu là Bộ trưởng Bộ Y tế". */
class CopulaTest {
  @Test
  void isAnOfficeHolder() {
    assertPairs(
        Pattern.COPULA,
        "Ông Đặng Văn Mẫu là Bộ trưởng Bộ Y tế.",
        "Đặng Văn Mẫu: Bộ trưởng Bộ Y tế");
    assertPairs(
        Pattern.COPULA,
        "Hiện bà Lê Thị Thử là Chủ tịch HĐQT Công ty cổ phần Minh Họa.",
        "Lê Thị Thử: Chủ tịch HĐQT Công ty cổ phần Minh Họa");
  }

  @Test
  void holdsTheOfficeOf() {
    assertPairs(
        Pattern.COPULA,
        "Ông Phạm Văn Thí đang giữ chức Phó Cục trưởng Cục Thuế.",
        "Phạm Văn Thí: Phó Cục trưởng Cục Thuế");
    assertPairs(
        Pattern.COPULA,
        "Bà Trần Thị Dụ đảm nhiệm chức vụ Trưởng phòng Giáo dục và Đào tạo huyện.",
        "Trần Thị Dụ: Trưởng phòng Giáo dục và Đào tạo huyện");
  }

  @Test
  void heldItOnce() {
    assertPairs(
        Pattern.COPULA,
        "Ông Bùi Văn Ví từng giữ chức Giám đốc Sở Giao thông vận tải.",
        "Bùi Văn Ví: Giám đốc Sở Giao thông vận tải [former]");
    assertPairs(
        Pattern.COPULA,
        "Ông Bùi Văn Ví từng là Chủ tịch UBND tỉnh Bắc Giang.",
        "Bùi Văn Ví: Chủ tịch UBND tỉnh Bắc Giang [former]");
  }

  @Test
  void severalPostsBehindOneVerb() {
    assertPairs(
        Pattern.COPULA,
        "Ông Hoàng Văn Thử từng giữ chức Chủ tịch UBND huyện, Bí thư Huyện ủy.",
        "Hoàng Văn Thử: Chủ tịch UBND huyện [former]",
        "Hoàng Văn Thử: Bí thư Huyện ủy [former]");
  }

  @Test
  void aPronounStandsForThePersonLastNamed() {
    assertPairs(
        Pattern.COPULA,
        "Ông Đỗ Văn Mẫu sinh năm 1968. Ông từng giữ chức Giám đốc Sở Nội vụ.",
        "Đỗ Văn Mẫu: Giám đốc Sở Nội vụ [former]");
  }

  @Test
  void whatMayBeOrIsNotIsNoOffice() {
    assertPairs(Pattern.COPULA, "Ông Lê Văn Minh có thể trở thành thủ tướng.");
    assertPairs(Pattern.COPULA, "Ông Lê Văn Sơn không phải là Giám đốc.");
    assertPairs(
        Pattern.COPULA, "Ông Lê Văn Minh trở thành Thủ tướng Anh.", "Lê Văn Minh: Thủ tướng Anh");
  }

  @Test
  void anOfficeOfOneSeatIsTheLastNames() {
    assertPairs(
        Pattern.COPULA,
        "Ông Lê Văn Sơn và ông Trần Văn Tuấn là Giám đốc Sở Y tế.",
        "Trần Văn Tuấn: Giám đốc Sở Y tế");
  }

  @Test
  void bothAreTellsThatAnOfficeIsShared() {
    assertPairs(
        Pattern.COPULA,
        "Ông Lê Văn Sơn và ông Trần Văn Tuấn đều là Phó Giám đốc Sở Y tế.",
        "Trần Văn Tuấn: Phó Giám đốc Sở Y tế",
        "Lê Văn Sơn: Phó Giám đốc Sở Y tế");
  }

  @Test
  void theSubjectBehindIsAnHonorificAlone() {
    assertOffices(
        "Ông Lê Văn Sơn xin lỗi. Trên cương vị Bí thư Đảng ủy, Giám đốc Sở Y tế, ông đã mắc khuyết điểm.",
        "Lê Văn Sơn: Bí thư Đảng ủy",
        "Lê Văn Sơn: Giám đốc Sở Y tế");
  }

  @Test
  void aBodysClauseTellsOfNobody() {
    assertOffices(
        "Phó Chủ tịch Lê Thị Mẫu có mặt. Từ khi trở thành thành viên APPF năm 1995, Quốc hội Việt Nam"
            + " luôn nỗ lực.",
        "Lê Thị Mẫu: Phó Chủ tịch");
  }
}
