package io.github.chucdanh.relate;

import static io.github.chucdanh.Reading.assertOffices;
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

  @Test
  void aHyphenWithoutSpacesIsADashBeforeAnOffice() {
    assertPairs(
        Pattern.NAME_APPOSITION,
        "Mẫu Văn Hùng-Giám đốc Sở Y tế trả lời.",
        "Mẫu Văn Hùng: Giám đốc Sở Y tế");
    assertPairs(
        Pattern.NAME_APPOSITION,
        "Ông Lê Văn Hùng-Phó giám đốc Sở Y tế cho biết.",
        "Lê Văn Hùng: Phó giám đốc Sở Y tế");
  }

  @Test
  void theSecondOfficeOfAChainKeepsItsCompany() {
    assertPairs(
        Pattern.NAME_APPOSITION,
        "Ông Lê Văn Sơn, Chủ tịch HĐTV, Tổng Giám đốc Công ty Long Thành, phát biểu.",
        "Lê Văn Sơn: Chủ tịch HĐTV",
        "Lê Văn Sơn: Tổng Giám đốc Công ty Long Thành");
  }

  @Test
  void anOfficeThatTheHolderMeetsEndsTheChain() {
    assertPairs(
        Pattern.NAME_APPOSITION,
        "Ông Lê Văn Sơn, Chủ tịch HĐTV, gặp Tổng Giám đốc Công ty Long Thành.",
        "Lê Văn Sơn: Chủ tịch HĐTV");
  }

  @Test
  void anOfficeBeforeTheNameAndOneBehindIt() {
    assertPairs(
        Pattern.NAME_APPOSITION,
        "Sáng 6/7, Tổng Bí thư Lê Văn Minh, Bí thư Quân ủy Trung ương, đã đến thăm đơn vị.",
        "Lê Văn Minh: Tổng Bí thư @title-before-name",
        "Lê Văn Minh: Bí thư Quân ủy Trung ương");
    assertPairs(
        Pattern.NAME_APPOSITION,
        "Tại cuộc họp, Bộ trưởng Lê Văn Minh, Trưởng ban Ban Dân tộc cho biết sẽ rà soát.",
        "Lê Văn Minh: Bộ trưởng @title-before-name",
        "Lê Văn Minh: Trưởng ban Ban Dân tộc");
  }

  @Test
  void anOfficeBehindTheNameMayBeTheNextNames() {
    assertPairs(
        Pattern.NAME_APPOSITION,
        "Sáng 6/7, Tổng Bí thư Lê Văn Minh, Bí thư Tỉnh ủy Trần Văn Tuấn đã đến thăm đơn vị.",
        "Lê Văn Minh: Tổng Bí thư @title-before-name",
        "Trần Văn Tuấn: Bí thư Tỉnh ủy @title-before-name");
  }

  @Test
  void anAsideThatTellsATimeEndsTheApposition() {
    assertPairs(
        Pattern.NAME_APPOSITION,
        "Theo lời ông Lê Văn Sơn, khoảng 6 giờ tối 2/6, Tổng cục trưởng Thủy lợi gọi điện báo tin.");
    assertPairs(
        Pattern.NAME_APPOSITION,
        "Ông Lê Văn Sơn, 47 tuổi, Giám đốc Sở Y tế, nhận lỗi.",
        "Lê Văn Sơn: Giám đốc Sở Y tế");
  }

  @Test
  void formerMayFollowWithoutAComma() {
    assertPairs(
        Pattern.NAME_APPOSITION,
        "Bị cáo Lê Văn Sơn (SN 1969) nguyên Trưởng phòng Tài chính huyện Ba Vì khai nhận.",
        "Lê Văn Sơn: Trưởng phòng Tài chính huyện Ba Vì [former]");
    assertPairs(
        Pattern.NAME_APPOSITION,
        "Bị cáo Lê Văn Sơn nguyên Trưởng phòng Tài chính huyện khai nhận.",
        "Lê Văn Sơn: Trưởng phòng Tài chính huyện [former]");
    assertPairs(
        Pattern.NAME_APPOSITION,
        "Bị cáo Lê Văn Sơn (SN 1969) gặp nguyên Trưởng phòng Tài chính huyện.");
  }

  @Test
  void theVerbToBeMayFollowTheOffice() {
    assertPairs(
        Pattern.NAME_APPOSITION,
        "Anh Lê Văn Sơn, Phó trưởng Công an xã là người đầu tiên có mặt.",
        "Lê Văn Sơn: Phó trưởng Công an xã");
  }

  @Test
  void wordsWithoutAnOfficeBeforeOneThatIsOver() {
    assertOffices(
        "Dự có đồng chí Đặng Văn Mẫu, cán bộ tiền khởi nghĩa, nguyên Phó Bí thư Thành đoàn Huế.",
        "Đặng Văn Mẫu: Phó Bí thư Thành đoàn Huế [former]");
  }

  @Test
  void behindANamesInitialAndItsStop() {
    assertOffices(
        "Tỉnh gặp ông Lê Xuân N., Giám đốc và ông Lê Văn K., Phó Giám đốc Trung tâm Văn hóa.",
        "Lê Xuân N: Giám đốc",
        "Lê Văn K: Phó Giám đốc Trung tâm Văn hóa");
  }

  @Test
  void aCommaIsMissingBehindTheName() {
    assertOffices(
        "Trung tướng Lê Hiền Mẫu Phó Chủ nhiệm Tổng cục Chính trị, cho rằng việc đã xong.",
        "Lê Hiền Mẫu: Phó Chủ nhiệm Tổng cục Chính trị");
    assertOffices(
        "Đồng chí Lê Văn Mẫu Bí thư Tỉnh ủy Lâm Đồng Trần Văn Thử cùng dự.",
        "Trần Văn Thử: Bí thư Tỉnh ủy Lâm Đồng");
  }
}
