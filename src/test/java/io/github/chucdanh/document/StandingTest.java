package io.github.chucdanh.document;

import static io.github.chucdanh.Reading.assertOffices;

import org.junit.jupiter.api.Test;

/** What the whole article says of an office that one sentence calls present. */
class StandingTest {
  @Test
  void anOfficeCalledFormerElsewhereIsFormer() {
    assertOffices(
        "Bị cáo Mạc Văn Mẫu, nguyên Chủ tịch HĐQT, khai nhận. Khi đó, ông Mạc Văn Mẫu, Chủ tịch "
            + "HĐQT Ngân hàng Minh Họa, đã ký.",
        "Mạc Văn Mẫu: Chủ tịch HĐQT [former]",
        "Mạc Văn Mẫu: Chủ tịch HĐQT Ngân hàng Minh Họa [former]");
  }

  @Test
  void anotherOfficeOfTheSamePersonStaysPresent() {
    assertOffices(
        "Ông Mạc Văn Mẫu, nguyên Giám đốc Sở Y tế, đến dự. Phó Chủ tịch UBND tỉnh Mạc Văn Mẫu nói.",
        "Mạc Văn Mẫu: Giám đốc Sở Y tế [former]",
        "Mạc Văn Mẫu: Phó Chủ tịch UBND tỉnh");
  }

  @Test
  void theDeadHoldNothing() {
    assertOffices(
        "Cố Bộ trưởng Bộ Giáo dục Vũ Văn Thử sinh năm 1920. Chủ tịch Hội Vũ Văn Thử làm thơ.",
        "Vũ Văn Thử: Bộ trưởng Bộ Giáo dục [former]",
        "Vũ Văn Thử: Chủ tịch Hội [former]");
  }

  @Test
  void personsOfHistoryHoldNothing() {
    assertOffices("Tổng Bí thư Trường Chinh viết bài này.", "Trường Chinh: Tổng Bí thư [former]");
  }

  @Test
  void aTermThatEndedBeforeTheArticlesYearIsOver() {
    assertOffices(
        "Giai đoạn 2006-2011, ông Kha Văn Dụ làm Giám đốc Sở Tài chính. Năm 2019 ông nhận huân "
            + "chương.",
        "Kha Văn Dụ: Giám đốc Sở Tài chính [former]");
    assertOffices(
        "Bà Kha Thị Ví, Chủ tịch HĐND tỉnh nhiệm kỳ 2016-2021, chủ trì kỳ họp ngày 5/7/2018.",
        "Kha Thị Ví: Chủ tịch HĐND tỉnh");
  }

  @Test
  void anOfficeOfAPlaceThatIsNoMoreIsFormer() {
    assertOffices(
        "Ông Phùng Văn Thí, Giám đốc Sở Thủy sản tỉnh Hà Tây cũ, kể chuyện.",
        "Phùng Văn Thí: Giám đốc Sở Thủy sản tỉnh Hà Tây cũ [former]");
  }

  @Test
  void aYearBeforeTheArticlesIsOver() {
    assertOffices(
        "Ngày 5/4/2017, tòa xét xử vụ án. Năm 2011, ông Lê Văn Sơn là Giám đốc Sở Y tế.",
        "Lê Văn Sơn: Giám đốc Sở Y tế [former]");
    assertOffices(
        "Ngày 5/4/2017, ông Lê Văn Sơn là Giám đốc Sở Y tế.", "Lê Văn Sơn: Giám đốc Sở Y tế");
  }

  @Test
  void aFormerPresidentIsFormer() {
    assertOffices("Tổng thống Bill Clinton ký sắc lệnh.", "Bill Clinton: Tổng thống [former]");
    assertOffices("Tổng thống Joe Mauton ký sắc lệnh.", "Joe Mauton: Tổng thống");
  }

  @Test
  void whoWasNamedForAnOfficeAndNowHoldsIt() {
    assertOffices(
        "Tổng thống Mỹ Paul Mauton phát biểu. Từ khi ông Mauton đắc cử tổng thống, đàm phán ngừng.",
        "Paul Mauton: Tổng thống Mỹ",
        "Paul Mauton: tổng thống");
  }
}
