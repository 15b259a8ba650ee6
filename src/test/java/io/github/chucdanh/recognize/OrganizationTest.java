package io.github.chucdanh.recognize;

import static io.github.chucdanh.Reading.assertOffices;

import org.junit.jupiter.api.Test;

/** Where the organization of a position ends. */
class OrganizationTest {
  @Test
  void commasAndAndStandInsideFields() {
    assertOffices(
        "Ông Phạm Văn Mẫu, Chủ nhiệm Ủy ban Khoa học, Công nghệ và Môi trường của Quốc hội, phát biểu.",
        "Phạm Văn Mẫu: Chủ nhiệm Ủy ban Khoa học, Công nghệ và Môi trường của Quốc hội");
    assertOffices(
        "Giám đốc Sở Văn hóa, Thể thao và Du lịch Lê Thị Thử dự.",
        "Lê Thị Thử: Giám đốc Sở Văn hóa, Thể thao và Du lịch");
    assertOffices(
        "Phó Giám đốc Sở Lao động - Thương binh và Xã hội Trần Văn Ví nói.",
        "Trần Văn Ví: Phó Giám đốc Sở Lao động - Thương binh và Xã hội");
  }

  @Test
  void aboutOpensAFieldWithCommas() {
    assertOffices(
        "Bà Đỗ Thị Mẫu, Phó Trưởng ban Ban Chỉ đạo Trung ương về phòng, chống tham nhũng, tiêu cực, kết luận.",
        "Đỗ Thị Mẫu: Phó Trưởng ban Ban Chỉ đạo Trung ương về phòng, chống tham nhũng, tiêu cực");
  }

  @Test
  void abbreviatedFields() {
    assertOffices("Giám đốc Sở TN-MT Ngô Văn Dụ trả lời.", "Ngô Văn Dụ: Giám đốc Sở TN-MT");
    assertOffices("Giám đốc Sở TN&MT Ngô Văn Dụ trả lời.", "Ngô Văn Dụ: Giám đốc Sở TN&MT");
    assertOffices("Giám đốc Sở TN & MT Ngô Văn Dụ trả lời.", "Ngô Văn Dụ: Giám đốc Sở TN & MT");
    assertOffices(
        "Phó Giám đốc Sở GD-ĐT TP.HCM Hồ Thị Ví cho biết.",
        "Hồ Thị Ví: Phó Giám đốc Sở GD-ĐT TP.HCM");
    assertOffices("Bộ trưởng Bộ LĐ-TB&XH Đào Văn Mẫu nói.", "Đào Văn Mẫu: Bộ trưởng Bộ LĐ-TB&XH");
  }

  @Test
  void abbreviatedOrganizations() {
    assertOffices(
        "Phó Chủ tịch HĐND TP Hà Nội Bùi Thị Mẫu chủ trì.",
        "Bùi Thị Mẫu: Phó Chủ tịch HĐND TP Hà Nội");
    assertOffices(
        "Viện trưởng VKSND tỉnh Long An Đặng Văn Ví ký.",
        "Đặng Văn Ví: Viện trưởng VKSND tỉnh Long An");
    assertOffices(
        "Chánh án TAND huyện Mỏ Cày Bắc Lê Văn Thí ký.",
        "Lê Văn Thí: Chánh án TAND huyện Mỏ Cày Bắc");
    assertOffices(
        "Chủ tịch Ủy ban MTTQ Việt Nam tỉnh Vũ Thị Dụ tặng quà.",
        "Vũ Thị Dụ: Chủ tịch Ủy ban MTTQ Việt Nam tỉnh");
    assertOffices(
        "Ông Trần Văn Mẫu, Chủ tịch HĐQT Công ty CP Minh Họa, mua cổ phiếu.",
        "Trần Văn Mẫu: Chủ tịch HĐQT Công ty CP Minh Họa");
  }

  @Test
  void aHeadOpensAnOrganizationThatNoDictionaryHas() {
    assertOffices(
        "Giám đốc Trung tâm Y tế huyện Ba Tơ Phạm Văn Thử nói.",
        "Phạm Văn Thử: Giám đốc Trung tâm Y tế huyện Ba Tơ");
    assertOffices(
        "Giám đốc Ban Quản lý dự án đầu tư xây dựng các công trình giao thông Lê Văn Ví nói.",
        "Lê Văn Ví: Giám đốc Ban Quản lý dự án đầu tư xây dựng các công trình giao thông");
    assertOffices(
        "Hiệu trưởng Trường THCS Nguyễn Du Mai Thị Mẫu nhận bằng khen.",
        "Mai Thị Mẫu: Hiệu trưởng Trường THCS Nguyễn Du");
    assertOffices(
        "Bà Hoàng Thị Dụ, Trưởng khoa Nội tổng hợp Bệnh viện Đa khoa tỉnh, khám cho dân.",
        "Hoàng Thị Dụ: Trưởng khoa Nội tổng hợp Bệnh viện Đa khoa tỉnh");
  }

  @Test
  void anOrganizationEndsAtAVerb() {
    assertOffices(
        "Ông Lê Văn Mẫu, Giám đốc Sở Nông nghiệp, cho biết vụ này được mùa.",
        "Lê Văn Mẫu: Giám đốc Sở Nông nghiệp");
    assertOffices(
        "Ông Lê Văn Mẫu, Chủ tịch UBND xã Hòa Bình đề nghị hỗ trợ.",
        "Lê Văn Mẫu: Chủ tịch UBND xã Hòa Bình");
  }

  @Test
  void bothErasOfTheMinistriesAndProvinces() {
    assertOffices(
        "Bộ trưởng Bộ Nông nghiệp và Phát triển nông thôn Cao Văn Mẫu nói.",
        "Cao Văn Mẫu: Bộ trưởng Bộ Nông nghiệp và Phát triển nông thôn");
    assertOffices(
        "Bộ trưởng Bộ Nông nghiệp và Môi trường Cao Văn Mẫu nói.",
        "Cao Văn Mẫu: Bộ trưởng Bộ Nông nghiệp và Môi trường");
    assertOffices("Bí thư Tỉnh ủy Hà Tây Đinh Văn Dụ nói.", "Đinh Văn Dụ: Bí thư Tỉnh ủy Hà Tây");
    assertOffices(
        "Chủ tịch UBND đặc khu Phú Quốc Lê Văn Thử nói.",
        "Lê Văn Thử: Chủ tịch UBND đặc khu Phú Quốc");
  }

  @Test
  void aNameInTheOrganizationBelongsToIt() {
    assertOffices(
        "Ông Trần Văn Hùng, Giám đốc nông trường Phạm Văn Cội, cho biết.",
        "Trần Văn Hùng: Giám đốc nông trường Phạm Văn Cội");
    assertOffices(
        "Bà Lê Thị Lan, Hiệu trưởng trường tiểu học Lê Văn Tám, cho biết.",
        "Lê Thị Lan: Hiệu trưởng trường tiểu học Lê Văn Tám");
  }

  @Test
  void aBrandAndItsLetters() {
    assertOffices(
        "Ông Lê Văn Hùng, Tổng giám đốc Becamex IDC, phát biểu.",
        "Lê Văn Hùng: Tổng giám đốc Becamex IDC");
  }

  @Test
  void aCityInLettersBehindAPointAndASpace() {
    assertOffices(
        "Giám đốc Công an TP. HCM Lê Văn Hùng chỉ đạo điều tra.",
        "Lê Văn Hùng: Giám đốc Công an TP. HCM");
  }

  @Test
  void aDashInsideAField() {
    assertOffices(
        "Giám đốc Sở Tài nguyên – Môi trường Nguyễn Văn Hùng ký văn bản.",
        "Nguyễn Văn Hùng: Giám đốc Sở Tài nguyên – Môi trường");
  }

  @Test
  void thisBelongsToTheBodyItPointsAt() {
    assertOffices(
        "Ông Lê Văn Minh, Trưởng Khoa Cấp cứu của bệnh viện này, cho biết ca mổ thành công.",
        "Lê Văn Minh: Trưởng Khoa Cấp cứu của bệnh viện này");
  }

  @Test
  void lettersInBracketsInsideAnOrganization() {
    assertOffices(
        "Phó Giám đốc Sở Giao thông vận tải (GTVT) Hà Nội Trần Văn Tuấn trả lời.",
        "Trần Văn Tuấn: Phó Giám đốc Sở Giao thông vận tải (GTVT) Hà Nội");
    assertOffices(
        "Ông Trần Văn Tuấn, Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc (UBTW MTTQ) Việt Nam, dự lễ.",
        "Trần Văn Tuấn: Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc (UBTW MTTQ) Việt Nam");
  }

  @Test
  void commasInsideTheFieldOfASteeringCommittee() {
    assertOffices(
        "Ông Lê Văn Sơn, Trưởng Ban chỉ đạo phòng, chống tham nhũng, lãng phí, tiêu cực tỉnh, chủ trì.",
        "Lê Văn Sơn: Trưởng Ban chỉ đạo phòng, chống tham nhũng, lãng phí, tiêu cực tỉnh");
    assertOffices(
        "Ông Lê Văn Sơn, Trưởng Ban chỉ đạo phòng, chống thiên tai và tìm kiếm cứu nạn tỉnh, kiểm tra đê.",
        "Lê Văn Sơn: Trưởng Ban chỉ đạo phòng, chống thiên tai và tìm kiếm cứu nạn tỉnh");
  }

  @Test
  void aDashBetweenTheTitleAndItsBody() {
    assertOffices(
        "Ông Lê Văn Sơn, Cục trưởng - Cục Kinh tế và Phát triển quỹ đất, trả lời báo chí.",
        "Lê Văn Sơn: Cục trưởng - Cục Kinh tế và Phát triển quỹ đất");
  }

  @Test
  void aSurnameThatIsAWordOfOrganizationsToo() {
    assertOffices(
        "Chủ tịch HĐND tỉnh Đoàn Văn Anh khai mạc kỳ họp.", "Đoàn Văn Anh: Chủ tịch HĐND tỉnh");
    assertOffices(
        "Phó Chủ tịch UBND TP Hồ Văn Minh kiểm tra công trường.",
        "Hồ Văn Minh: Phó Chủ tịch UBND TP");
  }

  @Test
  void aCityThatBeginsLikeASurname() {
    assertOffices(
        "Phó Chủ tịch UBND TP Hồ Chí Minh Lê Thị Lan kiểm tra công trường.",
        "Lê Thị Lan: Phó Chủ tịch UBND TP Hồ Chí Minh");
  }

  @Test
  void britainIsNoHonorific() {
    assertOffices(
        "Bộ trưởng Quốc phòng Anh Michael Mauton thăm Hà Nội.",
        "Michael Mauton: Bộ trưởng Quốc phòng Anh");
  }

  @Test
  void wordsThatNoDictionaryHasUpToAName() {
    assertOffices(
        "Giám đốc Trung tâm Điều hành chương trình giảm nghèo TP Nguyễn Văn Hùng cho biết việc còn kéo dài.",
        "Nguyễn Văn Hùng: Giám đốc Trung tâm Điều hành chương trình giảm nghèo TP");
  }

  @Test
  void wordsThatNoDictionaryHasUpToALargerBody() {
    assertOffices(
        "Ông Lê Văn Sơn, Vụ trưởng Vụ Dự báo thiên tai cộng đồng, Tổng cục Thủy lợi, trả lời.",
        "Lê Văn Sơn: Vụ trưởng Vụ Dự báo thiên tai cộng đồng, Tổng cục Thủy lợi");
  }

  @Test
  void wordsBehindAndUpToAProperName() {
    assertOffices(
        "Ông Lê Văn Sơn, Giám đốc Trung tâm nghiên cứu và ứng dụng mạng Athena, cảnh báo.",
        "Lê Văn Sơn: Giám đốc Trung tâm nghiên cứu và ứng dụng mạng Athena");
  }

  @Test
  void aPredicateEndsTheOrganization() {
    assertOffices(
        "Bà Lê Thị Lan, Phó Giám đốc Sở Xây dựng TP báo cáo tiến độ.",
        "Lê Thị Lan: Phó Giám đốc Sở Xây dựng TP");
    assertOffices(
        "Ông Lê Văn Sơn, Chủ nhiệm UBKT Tỉnh ủy Sơn La sở hữu nhiều lô đất.",
        "Lê Văn Sơn: Chủ nhiệm UBKT Tỉnh ủy Sơn La");
    assertOffices(
        "Ông Lê Văn Sơn, Chủ tịch UBND tỉnh Quảng Ninh tại hội nghị sáng nay nhận trách nhiệm.",
        "Lê Văn Sơn: Chủ tịch UBND tỉnh Quảng Ninh");
  }

  @Test
  void firstLettersInBracketsBeforeMoreOfTheName() {
    assertOffices(
        "Bà Hồ Thị Thử, Giám đốc Ban QLDA đầu tư xây dựng (ĐTXD) các công trình giao thông, UBND"
            + " tỉnh Lâm Đồng, cho biết.",
        "Hồ Thị Thử: Giám đốc Ban QLDA đầu tư xây dựng (ĐTXD) các công trình giao thông, UBND tỉnh"
            + " Lâm Đồng");
    assertOffices(
        "Bà Hồ Thị Thử, Giám đốc Ban QLDA đầu tư xây dựng (XYZ) các công trình giao thông, nói.",
        "Hồ Thị Thử: Giám đốc Ban QLDA đầu tư xây dựng");
  }

  @Test
  void aFieldOfTwoThingsBehindAWordInLowerCase() {
    assertOffices(
        "Ông Phạm Văn Mẫu, Phó Ban chỉ đạo quốc gia phòng, chống ma túy, chủ trì.",
        "Phạm Văn Mẫu: Phó Ban chỉ đạo quốc gia phòng, chống ma túy");
    assertOffices(
        "Phó Ban chỉ đạo Quốc gia phòng, chống lụt bão Phạm Văn Mẫu chủ trì.",
        "Phạm Văn Mẫu: Phó Ban chỉ đạo Quốc gia phòng, chống lụt bão");
  }

  @Test
  void theNumberOfAPlaceThatWasDivided() {
    assertOffices(
        "Theo Bí thư Đảng ủy phường Tân Mai 2 Phạm Văn Mẫu, việc đã xong.",
        "Phạm Văn Mẫu: Bí thư Đảng ủy phường Tân Mai 2");
    assertOffices(
        "Trưởng khu phố Tân Mai 3 Hồ Thị Thử có mặt.", "Hồ Thị Thử: Trưởng khu phố Tân Mai 3");
    assertOffices(
        "Ông Phạm Văn Mẫu, Chủ tịch UBND xã Tân Mai 2 năm nay, có mặt.",
        "Phạm Văn Mẫu: Chủ tịch UBND xã Tân Mai");
  }

  @Test
  void whatABodyIsInsideIsNoPartOfItsName() {
    assertOffices(
        "Ông Petr Mauton, Chủ tịch Phong trào ABC trong liên minh cầm quyền, phát biểu.",
        "Petr Mauton: Chủ tịch Phong trào ABC");
  }

  @Test
  void aNumberBeforeALargerBody() {
    assertOffices(
        "Ông Phạm Văn Mẫu, Phó Văn phòng 2 Trung ương Hội Nông dân Việt Nam, có mặt.",
        "Phạm Văn Mẫu: Phó Văn phòng 2 Trung ương Hội Nông dân Việt Nam");
  }

  @Test
  void aWordInACapitalBehindAnd() {
    assertOffices(
        "Ông Phạm Văn Mẫu, Tổng biên tập Tạp chí Khoa học và Tuổi trẻ, có mặt.",
        "Phạm Văn Mẫu: Tổng biên tập Tạp chí Khoa học và Tuổi trẻ");
  }

  @Test
  void aFieldAndAPlaceThatLookLikeAName() {
    assertOffices(
        "Ông Phạm Văn Mẫu - Giám đốc Sở Công Thương Bắc Giang nhấn mạnh.",
        "Phạm Văn Mẫu: Giám đốc Sở Công Thương Bắc Giang");
  }

  @Test
  void aCompanyThatIsNamedLikeAPerson() {
    assertOffices(
        "Ông Phạm Văn Mẫu - Chủ tịch Hoàng Dụ; bà Hồ Thị Thử - Chủ tịch ABC.",
        "Phạm Văn Mẫu: Chủ tịch Hoàng Dụ",
        "Hồ Thị Thử: Chủ tịch ABC");
    assertOffices(
        "Ông Phạm Văn Mẫu, Chủ tịch HĐQT Công ty CP Đầu tư và Kinh doanh Golf Tân Dụ, có mặt.",
        "Phạm Văn Mẫu: Chủ tịch HĐQT Công ty CP Đầu tư và Kinh doanh Golf Tân Dụ");
  }

  @Test
  void whatIsJudgedIsNoPartOfTheBody() {
    assertOffices(
        "Ông Phạm Văn Mẫu, Giám đốc Sở Y tế đánh giá Hội nghị đã thành công.",
        "Phạm Văn Mẫu: Giám đốc Sở Y tế");
  }

  @Test
  void anAssociationsFieldThatEndsLikeAPlacesType() {
    assertOffices(
        "Chủ tịch Hội Xuất bản Hoàng Vĩnh Thử có mặt.", "Hoàng Vĩnh Thử: Chủ tịch Hội Xuất bản");
  }

  @Test
  void aMinisterAsHisFieldsCommander() {
    assertOffices(
        "Tư lệnh ngành Giao thông vận tải Phạm Văn Mẫu trả lời chất vấn.",
        "Phạm Văn Mẫu: Tư lệnh ngành Giao thông vận tải");
  }

  @Test
  void anEmbassyBehindAnAttachesField() {
    assertOffices(
        "Ông Lê Văn Mẫu, Tùy viên giáo dục Đại sứ quán Việt Nam tại Cộng hòa Dân chủ Đức, có mặt.",
        "Lê Văn Mẫu: Tùy viên giáo dục Đại sứ quán Việt Nam tại Cộng hòa Dân chủ Đức");
  }

  @Test
  void aBodysWordThatOpensAName() {
    assertOffices(
        "Trưởng phòng Quản lý công nghệ thông tin Đoàn Hùng Thắng khai báo.",
        "Đoàn Hùng Thắng: Trưởng phòng Quản lý công nghệ thông tin");
  }

  @Test
  void aVillageBeforeItsHeadsName() {
    assertOffices("Trưởng thôn Tân Lập Thân Thị Mẫu có mặt.", "Thân Thị Mẫu: Trưởng thôn Tân Lập");
    assertOffices("Trưởng khu phố 1 Nguyễn Văn Mẫu có mặt.", "Nguyễn Văn Mẫu: Trưởng khu phố 1");
    assertOffices(
        "Bí thư Huyện ủy A Lưới Hồ Văn Mẫu có mặt.", "Hồ Văn Mẫu: Bí thư Huyện ủy A Lưới");
  }

  @Test
  void theTitlesLettersBeforeItsBody() {
    assertOffices(
        "Ông Lê Đức Mẫu, Tổng Giám đốc (TGĐ) Thông tấn xã Việt Nam, có mặt.",
        "Lê Đức Mẫu: Tổng Giám đốc (TGĐ) Thông tấn xã Việt Nam");
  }

  @Test
  void bodiesAbroad() {
    assertOffices(
        "Chủ tịch Hạ nghị viện Malaysia Ahmad Salim phát biểu.",
        "Ahmad Salim: Chủ tịch Hạ nghị viện Malaysia");
    assertOffices(
        "Thứ trưởng Quốc phòng, Chủ nhiệm Tổng cục Chính trị Quân đội Nhân dân Lào Bounthong Vongsa"
            + " phát biểu.",
        "Bounthong Vongsa: Thứ trưởng Quốc phòng",
        "Bounthong Vongsa: Chủ nhiệm Tổng cục Chính trị Quân đội Nhân dân Lào");
    assertOffices(
        "Lãnh đạo phe Dân chủ tại thượng viện John Baxter cảnh báo.",
        "John Baxter: Lãnh đạo phe Dân chủ tại thượng viện");
  }

  @Test
  void anArmyBehindATitleThatImpliesItsOwnBody() {
    assertOffices(
        "Tổng tham mưu trưởng quân đội Thổ Nhĩ Kỳ Mehmet Kara tham dự.",
        "Mehmet Kara: Tổng tham mưu trưởng quân đội Thổ Nhĩ Kỳ");
  }

  @Test
  void aSchoolWithoutTheWordForIt() {
    assertOffices(
        "Bà Lê Thị Mẫu, Hiệu trưởng Tiểu học Kim Đồng, cho biết.",
        "Lê Thị Mẫu: Hiệu trưởng Tiểu học Kim Đồng");
  }

  @Test
  void aPlaceEndsBeforeTheNextSentencesFirstWord() {
    assertOffices(
        "Ông Lê Văn Mẫu, Phó chánh thanh tra TP Hà Nội Trong buổi chiều đã ký.",
        "Lê Văn Mẫu: Phó chánh thanh tra TP Hà Nội");
  }
}
