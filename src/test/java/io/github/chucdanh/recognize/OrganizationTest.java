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
}
