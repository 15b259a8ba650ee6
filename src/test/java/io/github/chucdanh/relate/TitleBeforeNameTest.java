package io.github.chucdanh.relate;

import static io.github.chucdanh.Reading.assertPairs;

import org.junit.jupiter.api.Test;

/** Positions that run up to the name: "Bộ trưởng Bộ Y tế Đặng Văn Mẫu". */
class TitleBeforeNameTest {
  @Test
  void thePositionBelongsToTheNameBehindIt() {
    assertPairs(
        Pattern.TITLE_BEFORE_NAME,
        "Bộ trưởng Bộ Y tế Đặng Văn Mẫu thăm bệnh viện.",
        "Đặng Văn Mẫu: Bộ trưởng Bộ Y tế");
    assertPairs(
        Pattern.TITLE_BEFORE_NAME,
        "Chiều nay, Giám đốc Sở Tư pháp tỉnh Nghệ An Trần Thị Thử tiếp dân.",
        "Trần Thị Thử: Giám đốc Sở Tư pháp tỉnh Nghệ An");
  }

  @Test
  void everyPostOfARowBelongsToIt() {
    assertPairs(
        Pattern.TITLE_BEFORE_NAME,
        "Ủy viên Bộ Chính trị, Bí thư Trung ương Đảng, Trưởng Ban Tổ chức Trung ương Lê Thị Mẫu chủ trì hội nghị.",
        "Lê Thị Mẫu: Ủy viên Bộ Chính trị",
        "Lê Thị Mẫu: Bí thư Trung ương Đảng",
        "Lê Thị Mẫu: Trưởng Ban Tổ chức Trung ương");
  }

  @Test
  void anHonorificMayStandBetween() {
    assertPairs(
        Pattern.TITLE_BEFORE_NAME,
        "Giám đốc Sở Xây dựng ông Phạm Văn Thí trả lời chất vấn.",
        "Phạm Văn Thí: Giám đốc Sở Xây dựng");
    assertPairs(
        Pattern.TITLE_BEFORE_NAME,
        "Phó Chủ tịch HĐND thành phố đồng chí Hồ Thị Minh Họa dự lễ.",
        "Hồ Thị Minh Họa: Phó Chủ tịch HĐND thành phố");
  }

  @Test
  void anOrganizationThatEndsInAPlaceEndsBeforeTheName() {
    assertPairs(
        Pattern.TITLE_BEFORE_NAME,
        "Chủ tịch UBND huyện Vũ Quang Nguyễn Văn Dụ kiểm tra đê.",
        "Nguyễn Văn Dụ: Chủ tịch UBND huyện Vũ Quang");
    assertPairs(
        Pattern.TITLE_BEFORE_NAME,
        "Phó Chủ tịch UBND quận 1 Trần Giả Định nói.",
        "Trần Giả Định: Phó Chủ tịch UBND quận 1");
  }

  @Test
  void aRankMayStandBetweenAndIsAPairOfItsOwn() {
    assertPairs(
        Pattern.TITLE_BEFORE_NAME,
        "Giám đốc Công an tỉnh Đại tá Ngô Văn Ví chỉ đạo điều tra.",
        "Ngô Văn Ví: Giám đốc Công an tỉnh",
        "Ngô Văn Ví: Đại tá @rank-before-name");
  }

  @Test
  void aStatusWordBeforeThePositionIsKept() {
    assertPairs(
        Pattern.TITLE_BEFORE_NAME,
        "Nguyên Bí thư Tỉnh ủy Cao Bằng Nông Văn Thử kể lại.",
        "Nông Văn Thử: Bí thư Tỉnh ủy Cao Bằng [former]");
    assertPairs(
        Pattern.TITLE_BEFORE_NAME,
        "Quyền Cục trưởng Cục Đường bộ Việt Nam Bùi Giả Thiết ký văn bản.",
        "Bùi Giả Thiết: Cục trưởng Cục Đường bộ Việt Nam [acting]");
  }

  @Test
  void aForeignHolderAfterACountry() {
    assertPairs(
        Pattern.TITLE_BEFORE_NAME,
        "Tổng thống Mỹ Barack Obama đọc diễn văn.",
        "Barack Obama: Tổng thống Mỹ");
    assertPairs(
        Pattern.TITLE_BEFORE_NAME,
        "Thủ tướng Nhật Bản Taro Mihon thăm Hà Nội.",
        "Taro Mihon: Thủ tướng Nhật Bản");
  }

  @Test
  void twoPersonsJoinedEachHaveTheirOwn() {
    assertPairs(
        Pattern.TITLE_BEFORE_NAME,
        "Thứ trưởng Bộ Công Thương Lý Văn Ví và Chủ tịch UBND tỉnh Hòa Bình Đinh Thị Dụ ký biên bản.",
        "Lý Văn Ví: Thứ trưởng Bộ Công Thương",
        "Đinh Thị Dụ: Chủ tịch UBND tỉnh Hòa Bình");
  }

  @Test
  void aPositionWhoseSentenceEndsBelongsToNobodyBehindIt() {
    assertPairs(
        Pattern.TITLE_BEFORE_NAME,
        "Anh gửi đơn lên Chủ tịch UBND xã. Trần Văn Mẫu là hàng xóm của anh.");
    assertPairs(Pattern.TITLE_BEFORE_NAME, "Lãnh đạo Bộ gặp Giám đốc Sở Y tế\nĐỗ Văn Thí đưa tin");
  }

  @Test
  void aTitleThatIsSomebodyElsesIsNotTheNames() {
    assertPairs(
        Pattern.TITLE_BEFORE_NAME, "Em trai của Bí thư Tỉnh ủy là Trần Văn Thử, một nông dân.");
    assertPairs(
        Pattern.TITLE_BEFORE_NAME, "Bà Lê Thị Dụ được tặng Bằng khen của Thủ tướng Chính phủ.");
  }

  @Test
  void aNameOfTheCentralHighlands() {
    assertPairs(
        Pattern.TITLE_BEFORE_NAME,
        "Phó Bí thư Tỉnh ủy Y Sơn Niê thăm buôn làng.",
        "Y Sơn Niê: Phó Bí thư Tỉnh ủy");
    assertPairs(
        Pattern.TITLE_BEFORE_NAME,
        "Phó Bí thư Tỉnh ủy Kon Tum Y Hương thăm bà con.",
        "Y Hương: Phó Bí thư Tỉnh ủy Kon Tum");
  }

  @Test
  void theYOfAFieldIsNoName() {
    assertPairs(
        Pattern.TITLE_BEFORE_NAME,
        "Giám đốc Sở Y tế Lê Văn Sơn thăm bệnh viện.",
        "Lê Văn Sơn: Giám đốc Sở Y tế");
  }

  @Test
  void twoOfficesWithoutACommaAreBothTheNames() {
    assertPairs(
        Pattern.TITLE_BEFORE_NAME,
        "Bộ trưởng Chủ nhiệm Văn phòng Chính phủ Lê Văn Minh chủ trì họp báo.",
        "Lê Văn Minh: Bộ trưởng",
        "Lê Văn Minh: Chủ nhiệm Văn phòng Chính phủ");
  }
}
