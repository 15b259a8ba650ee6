package io.github.chucdanh.relate;

import static io.github.chucdanh.Reading.assertOffices;
import static io.github.chucdanh.Reading.assertPairs;

import org.junit.jupiter.api.Test;

/** Positions in brackets behind the name: "Đặng Văn Mẫu (Bộ trưởng Bộ Y tế)". */
class NameBracketTest {
  @Test
  void thePositionInBrackets() {
    assertPairs(
        Pattern.NAME_BRACKET,
        "Ông Đặng Văn Mẫu (Bộ trưởng Bộ Y tế) đến dự.",
        "Đặng Văn Mẫu: Bộ trưởng Bộ Y tế");
    assertPairs(
        Pattern.NAME_BRACKET,
        "Bà Lê Thị Thử (Giám đốc Sở Du lịch Quảng Ninh) nói.",
        "Lê Thị Thử: Giám đốc Sở Du lịch Quảng Ninh");
  }

  @Test
  void everyPostOfTheBracket() {
    assertPairs(
        Pattern.NAME_BRACKET,
        "Ông Phạm Văn Thí (Bí thư Đảng ủy, Chủ tịch UBND phường Bến Mẫu) nhận quà.",
        "Phạm Văn Thí: Bí thư Đảng ủy",
        "Phạm Văn Thí: Chủ tịch UBND phường Bến Mẫu");
  }

  @Test
  void theStatusInTheBracket() {
    assertPairs(
        Pattern.NAME_BRACKET,
        "Ông Hoàng Văn Ví (nguyên Giám đốc Sở Công Thương) bị khởi tố.",
        "Hoàng Văn Ví: Giám đốc Sở Công Thương [former]");
  }

  @Test
  void aCommaListInBracketsWithAParent() {
    assertPairs(
        Pattern.NAME_BRACKET,
        "TS Lâm Văn Dụ (Trưởng khoa Kinh tế, Trường Đại học Minh Họa) viết.",
        "Lâm Văn Dụ: Trưởng khoa Kinh tế, Trường Đại học Minh Họa",
        "Lâm Văn Dụ: TS @rank-before-name");
  }

  @Test
  void aBracketWithoutAPositionIsNoPost() {
    assertPairs(Pattern.NAME_BRACKET, "Ông Tô Văn Mẫu (bìa trái) tặng hoa.");
    assertPairs(Pattern.NAME_BRACKET, "Ông Tô Văn Mẫu (sinh năm 1970, quê Nam Định) tặng hoa.");
  }

  @Test
  void aNameThatNoListHasBeforeAnOffice() {
    assertPairs(
        Pattern.NAME_BRACKET,
        "Theo Tô Thước (nguyên Phó Chủ tịch UBND huyện Củ Chi), con kênh có từ lâu.",
        "Tô Thước: Phó Chủ tịch UBND huyện Củ Chi [former]");
    assertPairs(
        Pattern.NAME_BRACKET,
        "Vinai Mautong (Giám đốc điều hành Công ty Siam) trả lời phóng viên.",
        "Vinai Mautong: Giám đốc điều hành Công ty Siam");
  }

  @Test
  void aPlaceBeforeABracketIsNoName() {
    assertPairs(
        Pattern.NAME_BRACKET, "Tại Cà Mau (Giám đốc Sở Y tế đang vắng), bệnh nhân vẫn đến khám.");
  }

  @Test
  void aYearOfBirthBeforeTheOffice() {
    assertPairs(
        Pattern.NAME_BRACKET,
        "Ông Lê Văn Sơn (sinh năm 1968, Giám đốc Công ty TNHH vận tải và thương mại Phú Cường) khai nhận.",
        "Lê Văn Sơn: Giám đốc Công ty TNHH vận tải và thương mại Phú Cường");
  }

  @Test
  void behindSeveralAsides() {
    assertOffices(
        "Ông Lê Văn Sơn (SN 1970, trú tại phường 1, nguyên Giám đốc Sở Y tế) ra tòa.",
        "Lê Văn Sơn: Giám đốc Sở Y tế [former]");
  }
}
