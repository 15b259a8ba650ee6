package io.github.chucdanh.recognize;

import static io.github.chucdanh.Reading.assertOffices;
import static io.github.chucdanh.Reading.assertPersons;

import org.junit.jupiter.api.Test;

/** Names that no dictionary has: what a body is for, and names the article introduced. */
class PurposeTest {
  @Test
  void whatABodyIsForBelongsToTheTitle() {
    assertOffices(
        "Bà Trần Thị Mẫu, trưởng tổ chấm thi môn Ngữ văn, cho biết đề thi vừa sức.",
        "Trần Thị Mẫu: trưởng tổ chấm thi môn Ngữ văn");
    assertOffices(
        "Trưởng Ban chỉ đạo Lê Văn Thử đã kiểm tra công trường.", "Lê Văn Thử: Trưởng Ban chỉ đạo");
    assertOffices(
        "Ông Phan Văn Ví, Phó Trưởng ban chấm thi tỉnh Nghệ An, nói.",
        "Phan Văn Ví: Phó Trưởng ban chấm thi tỉnh Nghệ An");
  }

  @Test
  void aPredicateEndsTheTitle() {
    assertOffices("Ông Lê Văn Thử, Trưởng ban nhấn mạnh điều này.", "Lê Văn Thử: Trưởng ban");
    assertOffices("Trưởng phòng Phan Thị Dụ mời bà con vào.", "Phan Thị Dụ: Trưởng phòng");
  }

  @Test
  void aCompanyBehindANamesTitleIsNobody() {
    assertPersons(
        "Ông Dương Công Mẫu - Chủ tịch Bim Nam khi trả lời đã nói vậy.", "Dương Công Mẫu");
  }

  @Test
  void aNameThatTheArticleIntroducedEndsAnOrganization() {
    assertOffices(
        "Tổng Bí thư Trường Chinh đến thăm. Chủ tịch Hội đồng Nhà nước Trường Chinh gửi thư.",
        "Trường Chinh: Tổng Bí thư [former]",
        "Trường Chinh: Chủ tịch Hội đồng Nhà nước [former]");
  }

  @Test
  void streetsInAListAreNobody() {
    assertPersons("Xe cộ đông trên các tuyến đường Lê Văn Mẫu, Hà Thị Thử và Võ Văn Ví.");
    assertPersons("Ùn tắc ở đường Lê Văn Mẫu - Võ Văn Ví.");
  }

  @Test
  void bylinesNeedNoSurname() {
    assertPersons("Nắng đẹp ở Mũi Né. Ảnh: Minh Phương", "Minh Phương");
    assertPersons("Mưa to ở miền núi.\nHải An - Minh Phương", "Hải An", "Minh Phương");
    assertPersons("Mưa to ở miền núi. Minh Phương (ghi)", "Minh Phương");
  }
}
