package io.github.chucdanh.recognize;

import static io.github.chucdanh.Reading.assertOffices;

import org.junit.jupiter.api.Test;

/** Where an organization's name ends that no dictionary has whole. */
class OrganizationEndTest {
  @Test
  void lettersBehindAProperName() {
    assertOffices(
        "Ông Nguyễn Văn Hùng, Tổng giám đốc Becamex IDC cho rằng giá còn cao.",
        "Nguyễn Văn Hùng: Tổng giám đốc Becamex IDC");
  }

  @Test
  void aPlaceBehindAStopAndABlank() {
    assertOffices(
        "Thiếu tướng Lê Văn Sơn, Phó giám đốc Công an TP. HCM, cho biết.",
        "Lê Văn Sơn: Phó giám đốc Công an TP. HCM");
  }

  @Test
  void aDashBetweenFields() {
    assertOffices(
        "Giám đốc Sở Tài nguyên – Môi trường Nguyễn Văn Hùng thừa nhận.",
        "Nguyễn Văn Hùng: Giám đốc Sở Tài nguyên – Môi trường");
  }

  @Test
  void thisBelongsToIt() {
    assertOffices(
        "Bác sĩ Lê Thị Lan, Trưởng Khoa Thận nhân tạo của bệnh viện này, cho biết.",
        "Lê Thị Lan: Trưởng Khoa Thận nhân tạo của bệnh viện này");
  }

  @Test
  void aShortFormInABracketDoesNotEndIt() {
    assertOffices(
        "Bà Lê Thị Lan, Phó Giám đốc Sở Giao thông vận tải (GTVT) Hà Nội, cho biết.",
        "Lê Thị Lan: Phó Giám đốc Sở Giao thông vận tải (GTVT) Hà Nội");
    assertOffices(
        "Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc (UBTW MTTQ) Việt Nam Trần Văn Sơn chủ trì.",
        "Trần Văn Sơn: Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc (UBTW MTTQ) Việt Nam");
  }

  @Test
  void aDashBeforeTheTitlesOwnBody() {
    assertOffices(
        "Ông Lê Văn Sơn - Cục trưởng - Cục Kinh tế và Phát triển quỹ đất làm trưởng đoàn.",
        "Lê Văn Sơn: Cục trưởng - Cục Kinh tế và Phát triển quỹ đất",
        "Lê Văn Sơn: trưởng đoàn");
  }

  @Test
  void aFamilyNameIsNoBody() {
    assertOffices(
        "Trưởng ban Văn hóa - Xã hội HĐND tỉnh Đoàn Đình Tuấn trả lời.",
        "Đoàn Đình Tuấn: Trưởng ban Văn hóa - Xã hội HĐND tỉnh");
    assertOffices(
        "Phó Chủ tịch UBND TP Hồ Giả Minh tiếp đoàn.", "Hồ Giả Minh: Phó Chủ tịch UBND TP");
  }

  @Test
  void aCountryThatIsAnHonorificToo() {
    assertOffices(
        "Bộ trưởng Quốc phòng Anh Michael Fallon phát biểu.",
        "Michael Fallon: Bộ trưởng Quốc phòng Anh");
  }

  @Test
  void unknownWordsUpToAName() {
    assertOffices(
        "Giám đốc Trung tâm Điều hành chương trình giảm nghèo TP Nguyễn Ngọc Minh cho biết.",
        "Nguyễn Ngọc Minh: Giám đốc Trung tâm Điều hành chương trình giảm nghèo TP");
  }

  @Test
  void wordsUpToAProperName() {
    assertOffices(
        "Ông Võ Văn Dụ - Giám đốc Trung tâm tư vấn và an toàn mạng Hermes nhấn mạnh.",
        "Võ Văn Dụ: Giám đốc Trung tâm tư vấn và an toàn mạng Hermes");
  }

  @Test
  void aPredicateEndsIt() {
    assertOffices(
        "Ông Lê Văn Sơn - Phó giám đốc Sở Xây dựng TP báo cáo đoàn.",
        "Lê Văn Sơn: Phó giám đốc Sở Xây dựng TP");
    assertOffices(
        "Ông Lê Văn Sơn, Bí thư Tỉnh ủy Bạc Liêu tại hội nghị sơ kết đã nêu yêu cầu.",
        "Lê Văn Sơn: Bí thư Tỉnh ủy Bạc Liêu");
  }

  @Test
  void aNameInAppositionIsTheBodys() {
    assertOffices(
        "Ông Lê Văn Sơn, Chủ tịch HĐTV, Tổng Giám đốc Công ty Long Thành, vắng mặt.",
        "Lê Văn Sơn: Chủ tịch HĐTV",
        "Lê Văn Sơn: Tổng Giám đốc Công ty Long Thành");
    assertOffices(
        "Có mặt bị cáo Bùi Văn Tuấn (sinh năm 1968, Giám đốc Công ty TNHH vận tải và thương mại Hoàng Sơn).",
        "Bùi Văn Tuấn: Giám đốc Công ty TNHH vận tải và thương mại Hoàng Sơn");
  }

  @Test
  void thePermanentMemberOfTheSecretariat() {
    assertOffices(
        "Thường trực Ban Bí thư Lê Văn Sơn dự hội nghị.", "Lê Văn Sơn: Thường trực Ban Bí thư");
  }

  @Test
  void lettersBehindAKnownBodyBeforeAName() {
    assertOffices(
        "Tổng giám đốc Becamex IDC Lê Văn Hùng cho biết.",
        "Lê Văn Hùng: Tổng giám đốc Becamex IDC");
  }

  @Test
  void severalThingsThatABodyIsAbout() {
    assertOffices(
        "Ông Hans Mauton, Chủ tịch Tiểu ban về các vấn đề pháp lý, tiếp đoàn.",
        "Hans Mauton: Chủ tịch Tiểu ban về các vấn đề pháp lý");
  }

  @Test
  void aPredicateBehindAProperName() {
    assertOffices(
        "Ông Lê Văn Hùng, Phó Giám đốc Công ty Xây dựng Nhà Mẫu đánh giá Bình Dương rất cao.",
        "Lê Văn Hùng: Phó Giám đốc Công ty Xây dựng Nhà Mẫu");
  }

  @Test
  void aFieldMakesAJobNoOffice() {
    assertOffices("Nhà nghiên cứu văn hóa Lê Văn Hùng phát biểu.");
    assertOffices("Luật sư Lê Văn Hùng và chuyên gia kinh tế Trần Văn Sơn phát biểu.");
  }

  @Test
  void aSchoolNamedAfterSomebodyBeforeItsHeadsName() {
    assertOffices(
        "Hiệu trưởng Trường THPT chuyên Lê Hồng Phong Trần Văn Sơn khai giảng.",
        "Trần Văn Sơn: Hiệu trưởng Trường THPT chuyên Lê Hồng Phong");
    assertOffices(
        "Phó Hiệu trưởng trường THCS Trần Văn Ơn Lê Thị Lan khai giảng.",
        "Lê Thị Lan: Phó Hiệu trưởng trường THCS Trần Văn Ơn");
    assertOffices(
        "Bà Lê Thị Lan, Hiệu trưởng Trường THPT chuyên Lê Hồng Phong, khai giảng.",
        "Lê Thị Lan: Hiệu trưởng Trường THPT chuyên Lê Hồng Phong");
  }

  @Test
  void aCompanysLegalFormIsFollowedByItsName() {
    assertOffices(
        "Giám đốc Cty TNHH MTV Tây Hồ Bùi Văn Hùng báo cáo.",
        "Bùi Văn Hùng: Giám đốc Cty TNHH MTV Tây Hồ");
  }

  @Test
  void whatAndJoinsUpToAName() {
    assertOffices(
        "Vụ trưởng Vụ Giám sát và xử lý nợ Lê Văn Sơn báo cáo.",
        "Lê Văn Sơn: Vụ trưởng Vụ Giám sát và xử lý nợ");
  }

  @Test
  void theSameBodyBehindACommaIsTheNextClauses() {
    assertOffices(
        "Theo chị Lê Thị Mẫu – Phó Bí thư Tỉnh đoàn Gia Lai, Tỉnh đoàn đã huy động lực lượng.",
        "Lê Thị Mẫu: Phó Bí thư Tỉnh đoàn Gia Lai");
  }

  @Test
  void aBracketEndsACompanysName() {
    assertOffices(
        "Anh Lê Văn Mẫu (SN 1980, Chủ tịch HĐQT Công ty Trục vớt luồng hạ lưu) có mặt.",
        "Lê Văn Mẫu: Chủ tịch HĐQT Công ty Trục vớt luồng hạ lưu");
  }

  @Test
  void theNumberOfAUnit() {
    assertOffices(
        "Đại úy Lê Văn Mẫu, Chính trị viên phó Tiểu đoàn Phòng hóa 78, Bộ Tham mưu Quân khu 5, có"
            + " mặt.",
        "Lê Văn Mẫu: Chính trị viên phó Tiểu đoàn Phòng hóa 78, Bộ Tham mưu Quân khu 5");
  }

  @Test
  void theNumberOfAKindOfUnit() {
    assertOffices(
        "Đại tá Lê Văn Mẫu, Chính ủy Trung đoàn Pháo binh 952, có mặt.",
        "Lê Văn Mẫu: Chính ủy Trung đoàn Pháo binh 952");
    assertOffices(
        "Ông Lê Văn Mẫu, Giám đốc Công ty Phát điện 1, cho biết.",
        "Lê Văn Mẫu: Giám đốc Công ty Phát điện 1");
    assertOffices(
        "Ông Lê Văn Mẫu, Cục trưởng Cục Quản lý đường bộ 4, cho biết.",
        "Lê Văn Mẫu: Cục trưởng Cục Quản lý đường bộ 4");
  }

  @Test
  void aBracketBehindTheHoldersNameChangesNothing() {
    assertOffices(
        "Ông Lê Văn Mẫu (bầu Mẫu) - Chủ tịch HĐQT Công ty cổ phần Hoàng Anh Gia Lai công bố.",
        "Lê Văn Mẫu: Chủ tịch HĐQT Công ty cổ phần Hoàng Anh Gia Lai");
    assertOffices(
        "Anh Lê Văn Mẫu (SN 1980), Giám đốc Công ty cổ phần Hoàng Anh Mẫu Sơn công bố.",
        "Lê Văn Mẫu: Giám đốc Công ty cổ phần Hoàng Anh Mẫu Sơn");
  }

  @Test
  void aNumberBeforeAVerbOfSaying() {
    assertOffices(
        "Ông Lê Văn Mẫu, Phó tổng giám đốc Cty Phát điện 1 cho biết.",
        "Lê Văn Mẫu: Phó tổng giám đốc Cty Phát điện 1");
  }
}
