package io.github.chucdanh.recognize;

import static io.github.chucdanh.Reading.assertOffices;
import static io.github.chucdanh.Reading.assertPersons;

import org.junit.jupiter.api.Test;

/** Names of photographers and writers before or behind a text. */
class BylineTest {
  @Test
  void aCaptionEndsBeforeWordsThatOpenASentence() {
    assertPersons("Ảnh: Trọng Minh Về vấn đề này, lãnh đạo xã chưa trả lời.", "Trọng Minh");
  }

  @Test
  void aNameWrittenTwiceIsOnePerson() {
    assertPersons("Ảnh: Hải Minh Hải Minh", "Hải Minh");
  }

  @Test
  void aRankOrAnOfficeBehindABylineIsTheNextPersons() {
    assertPersons("Ảnh: Hồng Sơn NSND Lê Thị Lan nhận hoa của khán giả.", "Hồng Sơn", "Lê Thị Lan");
    assertOffices(
        "Ảnh: Quang Tuấn Phó Thủ tướng Lê Văn Minh chủ trì cuộc họp.",
        "Lê Văn Minh: Phó Thủ tướng");
  }

  @Test
  void anOfficeWithoutANameBehindABylineIsNobodys() {
    assertPersons("Ảnh: Quang Tuấn Phó Thủ tướng chủ trì cuộc họp sáng nay.", "Quang Tuấn");
    assertOffices("Ảnh: Quang Tuấn Phó Thủ tướng chủ trì cuộc họp sáng nay.");
  }

  @Test
  void anAgencyBeforeTheName() {
    assertPersons("Phó Thủ tướng phát biểu tại hội nghị. Ảnh VGP/Minh Nam", "Minh Nam");
  }

  @Test
  void aPaperBehindTheName() {
    assertPersons("Giá vàng giảm mạnh trong tuần này. Theo Mai Lan/Báo Lao Động", "Mai Lan");
    assertPersons("Nước rút chậm, dân chờ cứu trợ. CTV Minh Tuấn/VOV.VN", "Minh Tuấn");
  }

  @Test
  void anOfficeOfStateThatDrewAMapIsNoPerson() {
    assertPersons("Hướng đi mới của tuyến buýt. Đồ họa: Sở GTVT.");
  }
}
