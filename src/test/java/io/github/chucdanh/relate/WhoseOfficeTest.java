package io.github.chucdanh.relate;

import static io.github.chucdanh.Reading.assertOffices;

import org.junit.jupiter.api.Test;

/** Offices beside a name that are somebody else's, and offices that are the name's after all. */
class WhoseOfficeTest {
  @Test
  void oneOfficeInTwoCountriesHasTwoHolders() {
    assertOffices(
        "Trước kế hoạch của Thủ tướng Anh, Thủ tướng Đức Hans Mauton giữ thái độ dè dặt.",
        "Hans Mauton: Thủ tướng Đức");
  }

  @Test
  void aCrowdBeforeACommaIsNotTheSpeaker() {
    assertOffices(
        "Trao đổi với các đại biểu, Phó Thủ tướng Lê Văn Sơn nhắc lại yêu cầu.",
        "Lê Văn Sơn: Phó Thủ tướng");
    assertOffices(
        "Thăm cán bộ, nhân viên Đại sứ quán, Thủ tướng Lê Văn Sơn chuyển lời hỏi thăm.",
        "Lê Văn Sơn: Thủ tướng");
  }

  @Test
  void anAnswerIsGivenBySomebodyElse() {
    assertOffices(
        "Trả lời câu hỏi của đại biểu Lê Văn Sơn, Bộ trưởng Bộ Y tế cho hay đã kiểm điểm.",
        "Lê Văn Sơn: đại biểu");
    assertOffices(
        "Sau phần giải trình của Bộ trưởng Bộ Xây dựng, Tổng Thư ký Quốc hội Lê Thị Lan cho biết phiên họp kết thúc.",
        "Lê Thị Lan: Tổng Thư ký Quốc hội");
  }

  @Test
  void aBareOfficeThatIsAnothersAlready() {
    assertOffices(
        "Phó Thủ tướng Lê Văn Sơn liên lạc với Thứ trưởng Trần Văn Hùng, Phó Thủ tướng cho biết ông chưa hài lòng.",
        "Lê Văn Sơn: Phó Thủ tướng",
        "Trần Văn Hùng: Thứ trưởng");
  }

  @Test
  void whoAgreesIsAnother() {
    assertOffices(
        "Đồng quan điểm với ông Lê Văn Sơn, Chủ tịch UBND xã Tân Lộc cũng cho biết loa đã cũ.");
  }

  @Test
  void aNewSubjectBehindTheChain() {
    assertOffices(
        "Có mặt ông Lê Văn Sơn, Phó Thống đốc Ngân hàng Nhà nước, Thủ tướng giao ngành ngân hàng nâng gói tín dụng.",
        "Lê Văn Sơn: Phó Thống đốc Ngân hàng Nhà nước");
  }

  @Test
  void aTimeAtTheBeginLeavesTheSubject() {
    assertOffices(
        "Sáng 6/7, Tổng Bí thư Lê Văn Sơn, Bí thư Quân ủy Trung ương, đã đến dâng hương.",
        "Lê Văn Sơn: Tổng Bí thư",
        "Lê Văn Sơn: Bí thư Quân ủy Trung ương");
  }

  @Test
  void aTimeIsNoAside() {
    assertOffices(
        "Theo Thứ trưởng Lê Văn Sơn, khoảng 6 giờ tối 2/6, Tổng cục trưởng Tổng cục Du lịch gọi điện.",
        "Lê Văn Sơn: Thứ trưởng");
  }

  @Test
  void twoOfficesWithoutAComma() {
    assertOffices(
        "Bộ trưởng Chủ nhiệm Văn phòng Chính phủ Lê Văn Sơn chủ trì.",
        "Lê Văn Sơn: Bộ trưởng",
        "Lê Văn Sơn: Chủ nhiệm Văn phòng Chính phủ");
  }

  @Test
  void aRankInsideAChain() {
    assertOffices(
        "Ông Lê Văn Sơn, Bí thư Đảng ủy, Đại tá, Phó Tham mưu trưởng Quân khu 4.",
        "Lê Văn Sơn: Bí thư Đảng ủy",
        "Lê Văn Sơn: Phó Tham mưu trưởng Quân khu 4");
  }

  @Test
  void formerlyBehindABracket() {
    assertOffices(
        "Bị cáo Lê Văn Sơn (SN 1969) nguyên Trưởng phòng Tài chính huyện Sơn Tây kháng cáo.",
        "Lê Văn Sơn: Trưởng phòng Tài chính huyện Sơn Tây [former]");
  }

  @Test
  void deputiesShareTheirSeats() {
    assertOffices(
        "Phó Chủ tịch Quốc hội Lê Văn Sơn, Trần Văn Hùng và Nguyễn Thị Lan cùng dự.",
        "Lê Văn Sơn: Phó Chủ tịch Quốc hội",
        "Trần Văn Hùng: Phó Chủ tịch Quốc hội",
        "Nguyễn Thị Lan: Phó Chủ tịch Quốc hội");
  }

  @Test
  void twoPersonsDoNotHoldOneOffice() {
    assertOffices(
        "Ông Lê Văn Sơn và ông Trần Văn Hùng là Giám đốc Sở Y tế.",
        "Trần Văn Hùng: Giám đốc Sở Y tế");
    assertOffices(
        "Ông Lê Văn Sơn và ông Trần Văn Hùng đều là Phó Giám đốc Sở Y tế.",
        "Trần Văn Hùng: Phó Giám đốc Sở Y tế",
        "Lê Văn Sơn: Phó Giám đốc Sở Y tế");
  }

  @Test
  void aListOfMembersWithOfficesOfTheirOwn() {
    assertOffices(
        "Các thành viên đoàn kiểm tra gồm ông Lê Văn Sơn, Phó Vụ trưởng Vụ Pháp chế; bà Trần Thị Lan - chuyên viên Vụ Kế hoạch.",
        "Lê Văn Sơn: thành viên đoàn kiểm tra",
        "Trần Thị Lan: thành viên đoàn kiểm tra",
        "Lê Văn Sơn: Phó Vụ trưởng Vụ Pháp chế",
        "Trần Thị Lan: chuyên viên Vụ Kế hoạch");
  }

  @Test
  void aReporterIsNotWhoTheyTalkTo() {
    assertOffices(
        "Trao đổi với phóng viên Báo Đấu thầu, ông Lê Văn Sơn - Giám đốc Sở Y tế - nói vậy.",
        "Lê Văn Sơn: Giám đốc Sở Y tế");
  }

  @Test
  void whoDecidesIsNotWhoReceives() {
    assertOffices("Văn bản của Thường trực Ban Bí thư cho ông Lê Văn Sơn đã được trao.");
  }

  @Test
  void oneOrEachOfAKindIsNobodyNamed() {
    assertOffices(
        "Khi nói về mỗi thẩm phán, Tổng thống Joe Mauton giữ giọng ôn hòa.",
        "Joe Mauton: Tổng thống");
    assertOffices(
        "Chỉ trích một thẩm phán, Tổng thống Joe Mauton nói phán quyết là sai.",
        "Joe Mauton: Tổng thống");
  }

  @Test
  void whoDemandsSomethingBehindAChainIsAnother() {
    assertOffices(
        "Theo ông Lê Văn Sơn, Cục trưởng Cục Thú y, Thủ tướng giao mọi bộ rà soát.",
        "Lê Văn Sơn: Cục trưởng Cục Thú y");
  }

  @Test
  void whatADaughterIsHerFatherIsNot() {
    assertOffices(
        "Bà Anna Mauton, con gái Tổng thống Joe Beton đồng thời là trợ lý cấp cao Nhà Trắng, dự lễ.",
        "Joe Beton: Tổng thống",
        "Anna Mauton: trợ lý cấp cao Nhà Trắng");
  }

  @Test
  void anOfficeHeldUnderAHolderIsNotTheHolders() {
    assertOffices(
        "Ông Hans Mauton, dưới thời Tổng thống Joe Beton, từng làm Giám đốc FBI.",
        "Joe Beton: Tổng thống",
        "Hans Mauton: Giám đốc FBI [former]");
    assertOffices(
        "Ông Lê Văn Sơn công tác dưới thời Chủ tịch UBND tỉnh Trần Văn Tuấn, làm Giám đốc Sở Y tế.",
        "Trần Văn Tuấn: Chủ tịch UBND tỉnh",
        "Lê Văn Sơn: Giám đốc Sở Y tế");
  }

  @Test
  void whomAnAideServesHoldsTheOfficeBeforeTheName() {
    assertOffices(
        "Phát ngôn viên của Thủ tướng Angela Mauton từ chối bình luận.",
        "Angela Mauton: Thủ tướng");
    assertOffices(
        "Ông Hans Mauton, phát ngôn viên của Thủ tướng Angela Mauton, từ chối bình luận.",
        "Hans Mauton: phát ngôn viên của Thủ tướng Angela Mauton");
    assertOffices(
        "Trợ lý Bộ trưởng Bộ Y tế Lê Văn Sơn phát biểu.", "Lê Văn Sơn: Trợ lý Bộ trưởng Bộ Y tế");
  }

  @Test
  void whatALawListsIsNobodysLife() {
    assertOffices(
        "Trưởng ban soạn thảo Lê Văn Sơn trình dự luật. Dự luật quy định khách mời gồm: Chủ tịch nước, Thủ tướng; nguyên Chủ tịch nước, nguyên Thủ tướng; Bộ trưởng Bộ Y tế.",
        "Lê Văn Sơn: Trưởng ban soạn thảo");
  }

  @Test
  void hundredsAreACrowdToo() {
    assertOffices(
        "Trước hàng trăm nhân viên đại sứ quán, Thủ tướng Lê Văn Sơn phát biểu.",
        "Lê Văn Sơn: Thủ tướng");
  }

  @Test
  void whoSpeaksForSomebodyHoldsNotTheirOffice() {
    assertOffices(
        "Thừa ủy quyền của Thủ tướng Chính phủ, Bộ trưởng Công Thương Phạm Văn Mẫu trả lời.",
        "Phạm Văn Mẫu: Bộ trưởng Công Thương");
    assertOffices(
        "Theo phân công của Chủ tịch UBND tỉnh, Phó Chủ tịch UBND tỉnh Hồ Thị Thử trình bày.",
        "Hồ Thị Thử: Phó Chủ tịch UBND tỉnh");
  }

  @Test
  void aPhotographerDoesNotWhatTheNextSentenceTells() {
    assertOffices(
        "Ảnh: Lê Mẫu - TTXVN Đây là chỉ đạo của Phó Thủ tướng Trần Văn Thử khi làm Trưởng đoàn.",
        "Trần Văn Thử: Phó Thủ tướng");
  }

  @Test
  void anHonorificInsideAnotherWordStandsForNobody() {
    assertOffices(
        "Tôi gặp anh Lê Văn Mẫu, Giám đốc Sở Y tế. Anh em từ công nhân lên làm giám đốc.",
        "Lê Văn Mẫu: Giám đốc Sở Y tế");
  }

  @Test
  void severalInFrontOfTheOnesOffice() {
    assertOffices(
        "Sau ý kiến của 4 đồng chí Phó Chủ tịch UBND TP, Chủ tịch UBND TP Phạm Văn Mẫu kết luận.",
        "Phạm Văn Mẫu: Chủ tịch UBND TP");
  }

  @Test
  void officesOfTwoCountriesHaveTwoHolders() {
    assertOffices(
        "Dự có Phó Tổng thống Indonesia, Phó Thủ tướng Thái Lan, nguyên Thủ tướng Singapore Goh Mau.",
        "Goh Mau: Thủ tướng Singapore [former]");
  }

  @Test
  void whomASpokesmanServesIsNamedBeforeHim() {
    assertOffices(
        "Phát ngôn viên Tổng thống Mauton, Mark Porter đã phủ nhận.",
        "Mark Porter: Phát ngôn viên Tổng thống Mauton");
  }
}
