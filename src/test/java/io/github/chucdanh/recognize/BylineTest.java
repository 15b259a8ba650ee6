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

  @Test
  void behindAnAgencysLettersAndAColon() {
    assertPersons("Cầu mới thông xe. Ảnh: VGP/Đình Nam", "Đình Nam");
  }

  @Test
  void beforeAPaperInABracket() {
    assertPersons("Theo Thanh Bình (Báo Mẫu)", "Thanh Bình");
  }

  @Test
  void rightBehindThePhotographsWord() {
    assertPersons(
        "Thanh niên trồng cây ven đê Ảnh Chiến Thắng Tại buổi lễ, mọi người vui vẻ.",
        "Chiến Thắng");
    assertPersons("Đoạn đê bị sạt lở (ảnh TÍN HUY). Nhiều hộ dân phải di dời.", "TÍN HUY");
    assertPersons("Trên tường treo ảnh Hà Nội và Ảnh Bác Hồ.");
  }

  @Test
  void aPlacesNameBeforeAnAgencyOrTheNextSentence() {
    assertPersons("Lễ khai trương. Ảnh: Thống Nhất - TTXVN Nhiều người đến dự.", "Thống Nhất");
    assertPersons("Lễ khai trương. Ảnh: Xuân Lộc Theo kế hoạch, đường sẽ mở.", "Xuân Lộc");
    assertPersons("Video: Bình Định - vùng đất võ.");
  }

  @Test
  void aWordThatOpensSentencesIsANameBehindAColon() {
    assertPersons("Phiên họp sáng nay. Ảnh: Như Ý. Xử lý nghiêm vi phạm.", "Như Ý");
  }

  @Test
  void behindWhatItsBearerDid() {
    assertPersons("(Tổng hợp) Tuấn Việt", "Tuấn Việt");
  }

  @Test
  void whatGoesOnInLowerCaseBehindTwoWordsOpensASentence() {
    assertPersons("Ảnh: VGP/Thành Mẫu Vào đầu năm, giá đã giảm.", "Thành Mẫu");
  }

  @Test
  void anAuthorsWholeName() {
    assertPersons("Giải nhì trao cho tác giả Nguyễn Tấn Mẫu đến từ Huế.", "Nguyễn Tấn Mẫu");
  }

  @Test
  void aBodyAsASourceIsNoByline() {
    assertPersons("Nguồn: Cục Thuế Hà Nội");
  }

  @Test
  void aProvinceAloneIsNoByline() {
    assertPersons("Quảng Nam.\nBảng xếp hạng còn có Huế.");
  }
}
