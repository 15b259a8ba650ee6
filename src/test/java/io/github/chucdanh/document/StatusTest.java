package io.github.chucdanh.document;

import static io.github.chucdanh.Reading.assertOffices;

import org.junit.jupiter.api.Test;

/** How a person stands to an office at the time of writing. */
class StatusTest {
  @Test
  void formerByAWordBefore() {
    assertOffices(
        "Nguyên Chủ tịch UBND tỉnh Lê Văn Mẫu kể.", "Lê Văn Mẫu: Chủ tịch UBND tỉnh [former]");
    assertOffices(
        "Ông Lê Văn Mẫu, cựu Giám đốc Sở Công Thương, hầu tòa.",
        "Lê Văn Mẫu: Giám đốc Sở Công Thương [former]");
    assertOffices(
        "Ông Lê Văn Mẫu, khi còn là Bí thư Huyện ủy, đã hứa.",
        "Lê Văn Mẫu: Bí thư Huyện ủy [former]");
    assertOffices(
        "Ông Lê Văn Mẫu, lúc đó là Chủ tịch UBND huyện, đã ký.",
        "Lê Văn Mẫu: Chủ tịch UBND huyện [former]");
  }

  @Test
  void formerByAVerb() {
    assertOffices(
        "Ông Trần Văn Dụ từng giữ chức Chánh Văn phòng UBND tỉnh.",
        "Trần Văn Dụ: Chánh Văn phòng UBND tỉnh [former]");
    assertOffices(
        "Bà Đỗ Thị Lan thôi giữ chức Phó Chủ tịch HĐND huyện.",
        "Đỗ Thị Lan: Phó Chủ tịch HĐND huyện [former]");
    assertOffices(
        "Ông Hồ Văn Định bị cách chức Bí thư Đảng ủy.", "Hồ Văn Định: Bí thư Đảng ủy [former]");
    assertOffices(
        "Ông Hồ Văn Định từ chức Chủ tịch Hội Nhà văn.",
        "Hồ Văn Định: Chủ tịch Hội Nhà văn [former]");
  }

  @Test
  void acting() {
    assertOffices(
        "Quyền Chủ tịch nước Võ Thị Lan tiếp đoàn.", "Võ Thị Lan: Chủ tịch nước [acting]");
    assertOffices(
        "Ông Bùi Văn Mẫu, quyền Cục trưởng Cục Hàng không, trả lời.",
        "Bùi Văn Mẫu: Cục trưởng Cục Hàng không [acting]");
  }

  @Test
  void nominated() {
    assertOffices(
        "Bà Ngô Thị Mẫu được giới thiệu bầu giữ chức Chủ tịch UBND thành phố.",
        "Ngô Thị Mẫu: Chủ tịch UBND thành phố [nominated]");
    assertOffices(
        "Ông Lý Văn Định được đề cử làm Bộ trưởng Bộ Ngoại giao.",
        "Lý Văn Định: Bộ trưởng Bộ Ngoại giao [nominated]");
  }

  @Test
  void newlyInOfficeIsCurrent() {
    assertOffices(
        "Tân Bộ trưởng Bộ Y tế Đặng Thị Mẫu tuyên thệ.", "Đặng Thị Mẫu: Bộ trưởng Bộ Y tế");
    assertOffices(
        "Ông Lê Văn Định vừa được bầu làm Chủ tịch UBND tỉnh.", "Lê Văn Định: Chủ tịch UBND tỉnh");
  }

  @Test
  void oneSentenceMayHoldThePresentAndTheFormerHolder() {
    assertOffices(
        "Giám đốc Sở Y tế Lê Văn Định và nguyên Giám đốc Sở Y tế Trần Thị Lan cùng dự.",
        "Lê Văn Định: Giám đốc Sở Y tế",
        "Trần Thị Lan: Giám đốc Sở Y tế [former]");
  }

  @Test
  void aRowMayChangeItsStatus() {
    assertOffices(
        "Ông Phạm Văn Định, Ủy viên Trung ương Đảng, nguyên Bí thư Tỉnh ủy, Bộ trưởng Bộ Nội vụ, dự.",
        "Phạm Văn Định: Ủy viên Trung ương Đảng",
        "Phạm Văn Định: Bí thư Tỉnh ủy [former]",
        "Phạm Văn Định: Bộ trưởng Bộ Nội vụ");
  }

  @Test
  void beforeAnAppointment() {
    assertOffices(
        "Trước khi được bổ nhiệm làm Thứ trưởng Bộ Công Thương, bà Dương Thị Lan là Cục trưởng Cục Hóa chất.",
        "Dương Thị Lan: Thứ trưởng Bộ Công Thương",
        "Dương Thị Lan: Cục trưởng Cục Hóa chất [former]");
  }

  @Test
  void whoWasReplacedHeldTheOffice() {
    assertOffices(
        "Hội đồng cử bà Lê Thị Lan thay ông Lê Văn Sơn, Chủ tịch HĐQT, phụ trách công ty.",
        "Lê Văn Sơn: Chủ tịch HĐQT [former]");
  }

  @Test
  void whoWasDismissedHeldTheOffice() {
    assertOffices(
        "Giám đốc bị sa thải Lê Văn Sơn khởi kiện công ty.", "Lê Văn Sơn: Giám đốc [former]");
    assertOffices("Giám đốc bị sa thải gặp ông Lê Văn Sơn.");
  }

  @Test
  void aWishThatSomebodyResignLeavesThemInOffice() {
    assertOffices(
        "Cổ đông muốn bà Lê Thị Lan, Tổng Giám đốc Công ty Minh Họa, từ chức.",
        "Lê Thị Lan: Tổng Giám đốc Công ty Minh Họa");
    assertOffices(
        "Bà Lê Thị Lan, Giám đốc Sở Y tế, từ chức.", "Lê Thị Lan: Giám đốc Sở Y tế [former]");
  }

  @Test
  void whoIsInvitedToAnOfficeIsNominated() {
    assertOffices(
        "Ông Lê Văn Sơn được mời giữ chức Giám đốc Sở Y tế.",
        "Lê Văn Sơn: Giám đốc Sở Y tế [nominated]");
  }

  @Test
  void aTermOfTheAssemblyByTheArticlesDate() {
    assertOffices(
        "Ngày 5/4/2017, bà Lê Thị Lan, đại biểu Quốc hội khóa XIII, trả lời báo chí.",
        "Lê Thị Lan: đại biểu Quốc hội [former]");
    assertOffices(
        "Ngày 5/4/2017, bà Lê Thị Lan, đại biểu Quốc hội khóa XIV, trả lời báo chí.",
        "Lê Thị Lan: đại biểu Quốc hội");
  }

  @Test
  void aDeputyInChargeIsActing() {
    assertOffices(
        "Phó Giám đốc phụ trách Sở Y tế Lê Văn Sơn trả lời.",
        "Lê Văn Sơn: Phó Giám đốc phụ trách Sở Y tế [acting]");
    assertOffices(
        "Bà Lê Thị Lan, Phó Giám đốc thường trực Sở Y tế, trả lời.",
        "Lê Thị Lan: Phó Giám đốc thường trực Sở Y tế");
  }

  @Test
  void theTimeInOfficeIsOver() {
    assertOffices(
        "Trong thời gian giữ các chức vụ Giám đốc Sở Y tế, Phó Chủ tịch UBND tỉnh, bà Lê Thị Lan đã ký nhiều văn bản.",
        "Lê Thị Lan: Giám đốc Sở Y tế [former]",
        "Lê Thị Lan: Phó Chủ tịch UBND tỉnh [former]");
  }

  @Test
  void whoIsMournedHoldsNothing() {
    assertOffices(
        "Quốc hội dành một phút mặc niệm đại biểu Lê Văn Sơn.", "Lê Văn Sơn: đại biểu [former]");
    assertOffices("Quốc hội nghe đại biểu Lê Văn Sơn phát biểu.", "Lê Văn Sơn: đại biểu");
  }

  @Test
  void theHolderBeforeAndTheHolderNow() {
    assertOffices(
        "Trước đó, Bí thư Tỉnh ủy là ông Lê Văn Sơn.", "Lê Văn Sơn: Bí thư Tỉnh ủy [former]");
    assertOffices("Hiện nay, Bí thư Tỉnh ủy là ông Lê Văn Sơn.", "Lê Văn Sơn: Bí thư Tỉnh ủy");
  }

  @Test
  void officesHeldOneAfterAnother() {
    assertOffices(
        "Ông Lê Văn Sơn lần lượt giữ các chức vụ Chủ tịch UBND huyện, Bí thư Huyện ủy.",
        "Lê Văn Sơn: Chủ tịch UBND huyện [former]",
        "Lê Văn Sơn: Bí thư Huyện ủy [former]");
  }

  @Test
  void formerHoldsForTwoOfficesOfOneBody() {
    assertOffices(
        "Ông Lê Văn Sơn, nguyên Bí thư, Chủ tịch UBND huyện Ba Bể, kể lại.",
        "Lê Văn Sơn: Bí thư [former]",
        "Lê Văn Sơn: Chủ tịch UBND huyện Ba Bể [former]");
  }

  @Test
  void whoseAdvisersLeaveStays() {
    assertOffices(
        "Hai cố vấn hàng đầu của Thủ tướng Anh Theresa Mauton đã xin từ chức.",
        "Theresa Mauton: Thủ tướng Anh");
  }

  @Test
  void aDeputyInChargeOfARegionActsForNobody() {
    assertOffices(
        "Ông Mark Mauton, Phó Giám đốc phụ trách châu Á của Tổ chức Y tế Thế giới, có mặt.",
        "Mark Mauton: Phó Giám đốc phụ trách châu Á của Tổ chức Y tế Thế giới");
  }

  @Test
  void whoIsReplacedBehindTheOfficeHasLeftIt() {
    assertOffices(
        "Tổng thống đã thay thế Bộ trưởng Quốc phòng là ông Paul Maron.",
        "Paul Maron: Bộ trưởng Quốc phòng [former]");
    assertOffices(
        "Các cổ đông đề nghị thay giám đốc Công ty Mẫu Xanh Lê Văn Mẫu.",
        "Lê Văn Mẫu: giám đốc Công ty Mẫu Xanh");
  }
}
