package io.github.chucdanh.relate;

import static io.github.chucdanh.Reading.assertPairs;

import org.junit.jupiter.api.Test;

/**
 * A comma, a colon or a dash between the position and the name: "Giám đốc Sở Y tế, ông Đặng Văn
 * Mẫu".
 */
class TitleMarkNameTest {
  @Test
  void aCommaBeforeAnHonorific() {
    assertPairs(
        Pattern.TITLE_MARK_NAME,
        "Giám đốc Sở Y tế, ông Đặng Văn Mẫu cho biết.",
        "Đặng Văn Mẫu: Giám đốc Sở Y tế");
    assertPairs(
        Pattern.TITLE_MARK_NAME,
        "Theo Phó Chủ tịch UBND huyện, bà Lê Thị Thử, dịch đã lui.",
        "Lê Thị Thử: Phó Chủ tịch UBND huyện");
  }

  @Test
  void aColonAsInAnImprint() {
    assertPairs(
        Pattern.TITLE_MARK_NAME, "Tổng Biên tập: Phạm Văn Thí", "Phạm Văn Thí: Tổng Biên tập");
    assertPairs(
        Pattern.TITLE_MARK_NAME, "Trưởng đoàn: ông Hoàng Giả Định", "Hoàng Giả Định: Trưởng đoàn");
  }

  @Test
  void aDash() {
    assertPairs(
        Pattern.TITLE_MARK_NAME,
        "Chủ tịch HĐND tỉnh - bà Đỗ Thị Mẫu kết luận.",
        "Đỗ Thị Mẫu: Chủ tịch HĐND tỉnh");
    assertPairs(
        Pattern.TITLE_MARK_NAME,
        "Phó Giám đốc Sở Công Thương – Vũ Văn Ví nói.",
        "Vũ Văn Ví: Phó Giám đốc Sở Công Thương");
  }

  @Test
  void theRowBeforeTheMarkBelongsToTheNameToo() {
    assertPairs(
        Pattern.TITLE_MARK_NAME,
        "Bí thư Đảng ủy, Giám đốc Bệnh viện Bạch Mai, ông Tạ Văn Dụ phát biểu.",
        "Tạ Văn Dụ: Bí thư Đảng ủy",
        "Tạ Văn Dụ: Giám đốc Bệnh viện Bạch Mai");
  }

  @Test
  void aBracketWithTheHolderAlone() {
    assertPairs(
        Pattern.TITLE_MARK_NAME,
        "Chúng tôi kính đề nghị Bộ trưởng (ông Đặng Văn Mẫu - PV) xem xét.",
        "Đặng Văn Mẫu: Bộ trưởng");
    assertPairs(
        Pattern.TITLE_MARK_NAME,
        "Việc này do Giám đốc Sở Y tế khi ấy [bà Lê Thị Thử] quyết định.",
        "Lê Thị Thử: Giám đốc Sở Y tế [former]");
    assertPairs(
        Pattern.TITLE_MARK_NAME, "Thư gửi Giám đốc Sở Y tế (bà Lê Thị Thử ở Huế gửi) đã đến.");
  }

  @Test
  void whoItWasThen() {
    assertPairs(
        Pattern.TITLE_MARK_NAME,
        "Bộ trưởng Công Thương khi đó là ông Đặng Văn Mẫu đã ký.",
        "Đặng Văn Mẫu: Bộ trưởng Công Thương [former]");
  }

  @Test
  void anAbbreviationInBracketsBeforeTheMark() {
    assertPairs(
        Pattern.TITLE_MARK_NAME,
        "Giám đốc Cơ quan Tình báo Trung ương Mỹ (CIA), Đô đốc Jack Baxter phát biểu.",
        "Jack Baxter: Giám đốc Cơ quan Tình báo Trung ương Mỹ",
        "Jack Baxter: Đô đốc @rank-before-name");
  }
}
