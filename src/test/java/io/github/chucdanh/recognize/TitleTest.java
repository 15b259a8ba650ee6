package io.github.chucdanh.recognize;

import static io.github.chucdanh.Reading.assertOffices;

import org.junit.jupiter.api.Test;

/** What a title takes in and leaves out. */
class TitleTest {
  @Test
  void deputiesAndQualifiers() {
    assertOffices(
        "Phó Tổng Giám đốc Thường trực Tập đoàn Điện lực Việt Nam Vũ Văn Ví nói.",
        "Vũ Văn Ví: Phó Tổng Giám đốc Thường trực Tập đoàn Điện lực Việt Nam");
    assertOffices(
        "Phó Bí thư Thường trực Tỉnh ủy Nguyễn Thị Mẫu dự.",
        "Nguyễn Thị Mẫu: Phó Bí thư Thường trực Tỉnh ủy");
    assertOffices(
        "Phó Thủ tướng Thường trực Trương Văn Dụ chỉ đạo.",
        "Trương Văn Dụ: Phó Thủ tướng Thường trực");
  }

  @Test
  void titlesInSmallLetters() {
    assertOffices(
        "Ông Hồ Văn Thí, phó chủ tịch UBND huyện, xác nhận.",
        "Hồ Văn Thí: phó chủ tịch UBND huyện");
    assertOffices("Theo bí thư Tỉnh ủy Lê Văn Ví, tỉnh sẽ làm.", "Lê Văn Ví: bí thư Tỉnh ủy");
  }

  @Test
  void statusWordsStandOutside() {
    assertOffices(
        "Cựu Bộ trưởng Bộ Công Thương Vũ Huy Mẫu ra tòa.",
        "Vũ Huy Mẫu: Bộ trưởng Bộ Công Thương [former]");
    assertOffices(
        "Cố Tổng Bí thư Lê Văn Mẫu sinh ở Quảng Trị.", "Lê Văn Mẫu: Tổng Bí thư [former]");
    assertOffices(
        "Tân Chủ tịch UBND tỉnh Phạm Thị Dụ phát biểu nhậm chức.",
        "Phạm Thị Dụ: Chủ tịch UBND tỉnh");
  }

  @Test
  void aBareJobIsNoOffice() {
    assertOffices("Bác sĩ Lê Văn Thử khám bệnh cho ca sĩ Trần Thị Ví.");
    assertOffices("Luật sư Phạm Văn Dụ bào chữa.");
  }

  @Test
  void aJobInANamedOrganizationIsOne() {
    assertOffices(
        "Chị Lê Thị Mẫu, giáo viên Trường THPT Minh Họa, kể.",
        "Lê Thị Mẫu: giáo viên Trường THPT Minh Họa");
  }

  @Test
  void typingErrors() {
    assertOffices("Tống Bí thư Nguyễn Văn Mẫu tiếp khách.", "Nguyễn Văn Mẫu: Tống Bí thư");
  }

  @Test
  void wordsStuckTogether() {
    assertOffices(
        "Ông Bùi Văn Mẫu, Phó Bí thư thường trựcĐảng ủy Khối, phát biểu.",
        "Bùi Văn Mẫu: Phó Bí thư thường trựcĐảng ủy Khối");
  }

  @Test
  void aTitleOfNobody() {
    assertOffices("Thủ tướng nhấn mạnh nhiệm vụ này.");
    assertOffices("Anh được tặng Huân chương của Chủ tịch nước.");
    assertOffices("Thay mặt Giám đốc Sở, ông Vũ Văn Ví trao quà.");
    assertOffices("Chị là con gái của Bí thư Huyện ủy, tên là Lê Thị Thử.");
  }
}
