package io.github.chucdanh.relate;

import static io.github.chucdanh.Reading.assertPairs;

import org.junit.jupiter.api.Test;

/**
 * Positions behind the name, after a comma, a dash or a colon: "Đặng Văn Mẫu, Bộ trưởng Bộ Y tế".
 */
class NameAppositionTest {
  @Test
  void aComma() {
    assertPairs(
        Pattern.NAME_APPOSITION,
        "Ông Đặng Văn Mẫu, Bộ trưởng Bộ Y tế, phát biểu.",
        "Đặng Văn Mẫu: Bộ trưởng Bộ Y tế");
    assertPairs(
        Pattern.NAME_APPOSITION,
        "Tham dự có bà Lê Thị Thử, Phó Chủ tịch UBND TP.HCM.",
        "Lê Thị Thử: Phó Chủ tịch UBND TP.HCM");
  }

  @Test
  void aDash() {
    assertPairs(
        Pattern.NAME_APPOSITION,
        "Bà Đỗ Thị Mẫu - Giám đốc Sở Tài chính TP.HCM - nêu số liệu.",
        "Đỗ Thị Mẫu: Giám đốc Sở Tài chính TP.HCM");
    assertPairs(
        Pattern.NAME_APPOSITION,
        "Ông Bùi Văn Dụ – Chánh Văn phòng UBND tỉnh – vắng mặt.",
        "Bùi Văn Dụ: Chánh Văn phòng UBND tỉnh");
  }

  @Test
  void everyPostOfARowBelongsToTheName() {
    assertPairs(
        Pattern.NAME_APPOSITION,
        "Đồng chí Vũ Minh Họa, Bí thư Đảng ủy, Chủ tịch HĐND xã Tân Mẫu, cho biết.",
        "Vũ Minh Họa: Bí thư Đảng ủy",
        "Vũ Minh Họa: Chủ tịch HĐND xã Tân Mẫu");
  }

  @Test
  void kiemJoinsTwoPosts() {
    assertPairs(
        Pattern.NAME_APPOSITION,
        "Theo ông Phan Giả Thiết, Chủ tịch kiêm Tổng Giám đốc Công ty cổ phần Dệt may Thí Dụ, thủ tục còn rườm rà.",
        "Phan Giả Thiết: Chủ tịch",
        "Phan Giả Thiết: Tổng Giám đốc Công ty cổ phần Dệt may Thí Dụ");
  }

  @Test
  void aParentOrganizationBehindACommaBelongsToThePost() {
    assertPairs(
        Pattern.NAME_APPOSITION,
        "Bà Phạm Thị Dụ, Vụ trưởng Vụ Địa phương I, Ban Tổ chức Trung ương; đại diện các tỉnh cùng dự.",
        "Phạm Thị Dụ: Vụ trưởng Vụ Địa phương I, Ban Tổ chức Trung ương");
  }

  @Test
  void theStatusMayChangeInsideARow() {
    assertPairs(
        Pattern.NAME_APPOSITION,
        "Ông Hà Văn Thí, nguyên Phó Chủ tịch Quốc hội, Chủ tịch Hội Khuyến học Việt Nam, gửi hoa.",
        "Hà Văn Thí: Phó Chủ tịch Quốc hội [former]",
        "Hà Văn Thí: Chủ tịch Hội Khuyến học Việt Nam");
    assertPairs(
        Pattern.NAME_APPOSITION,
        "Ông Trịnh Văn Ví, quyền Giám đốc Sở Xây dựng, hứa sẽ làm.",
        "Trịnh Văn Ví: Giám đốc Sở Xây dựng [acting]");
  }

  @Test
  void anAgeOrAHomeMayStandBetween() {
    assertPairs(
        Pattern.NAME_APPOSITION,
        "Ông Lưu Văn Mẫu, 47 tuổi, Chủ tịch UBND xã Hòa Mẫu, nhận lỗi.",
        "Lưu Văn Mẫu: Chủ tịch UBND xã Hòa Mẫu");
  }

  @Test
  void thePostsEndWhereTheNextPersonsBegin() {
    assertPairs(
        Pattern.NAME_APPOSITION,
        "Dự có ông Lê Văn Ví, Phó Giám đốc Sở Nội vụ, Chủ tịch UBND huyện Trần Thị Thử.",
        "Lê Văn Ví: Phó Giám đốc Sở Nội vụ",
        "Trần Thị Thử: Chủ tịch UBND huyện @title-before-name");
  }

  @Test
  void aSemicolonPartsTwoPersons() {
    assertPairs(
        Pattern.NAME_APPOSITION,
        "Dự lễ có: Đặng Văn Mẫu, Bí thư Huyện ủy; Lê Thị Thử, Chủ tịch HĐND huyện.",
        "Đặng Văn Mẫu: Bí thư Huyện ủy",
        "Lê Thị Thử: Chủ tịch HĐND huyện");
  }

  @Test
  void aTermOfOfficeIsNotPartOfThePost() {
    assertPairs(
        Pattern.NAME_APPOSITION,
        "Bà Ngô Thị Thử, đại biểu Quốc hội khóa XIV, nêu câu hỏi.",
        "Ngô Thị Thử: đại biểu Quốc hội");
    assertPairs(
        Pattern.NAME_APPOSITION,
        "Ông Mai Văn Dụ, Bí thư Thị ủy nhiệm kỳ 2020 - 2025, báo cáo.",
        "Mai Văn Dụ: Bí thư Thị ủy");
  }

  @Test
  void isAtPresentMayStandBefore() {
    assertPairs(
        Pattern.NAME_APPOSITION,
        "Con trai ông, Đại tá Lương Giả Định, hiện là Phó Chính ủy Bộ Chỉ huy quân sự tỉnh.",
        "Lương Giả Định: Phó Chính ủy Bộ Chỉ huy quân sự tỉnh",
        "Lương Giả Định: Đại tá @rank-before-name");
  }
}
