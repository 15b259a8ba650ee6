package io.github.chucdanh.recognize;

import static io.github.chucdanh.Reading.assertOffices;
import static io.github.chucdanh.Reading.assertPersons;

import org.junit.jupiter.api.Test;

/** Names as real text has them: hyphened, hidden behind an initial, run into what follows. */
class NamesInRunningTextTest {
  @Test
  void aHyphenInsideAForeignNameIsPartOfIt() {
    assertOffices(
        "Ông Kim Sang-kon, Bộ trưởng Bộ Giáo dục Hàn Quốc, phát biểu.",
        "Kim Sang-kon: Bộ trưởng Bộ Giáo dục Hàn Quốc");
  }

  @Test
  void aHyphenBeforeAnOfficeIsNone() {
    assertOffices(
        "GS Nguyễn Văn Hùng-Phó Giám đốc Bệnh viện Bạch Mai cho biết.",
        "Nguyễn Văn Hùng: Phó Giám đốc Bệnh viện Bạch Mai");
  }

  @Test
  void aParticleIsHyphenedToo() {
    assertOffices(
        "Tổng thống Syria Bashar al-Assad phát biểu.", "Bashar al-Assad: Tổng thống Syria");
  }

  @Test
  void anInitialHidesAName() {
    assertPersons("Bị hại là bà Nguyễn Thị Ng. trú tại phường Tân Mẫu.", "Nguyễn Thị Ng");
  }

  @Test
  void aBylineEndsBeforeATitle() {
    assertPersons(
        "Ảnh: Quang Hiếu Phó Thủ tướng Đặng Văn Hùng nhấn mạnh yêu cầu này.",
        "Quang Hiếu",
        "Đặng Văn Hùng");
  }

  @Test
  void aBodyIsNoByline() {
    assertPersons("Đồ họa: Sở GTVT.");
  }

  @Test
  void aForeignersNameEndsBeforeAWordOfTwoSyllables() {
    assertPersons(
        "Thái tử Salman chúc mừng Tổng thống Hàn Quốc Moon Jae-in Hội nghị kết thúc tốt đẹp.",
        "Salman",
        "Moon Jae-in");
  }

  @Test
  void aStreetIsNobody() {
    assertPersons("Đường Bùi Văn Hòa đang được mở rộng.");
    assertPersons("Hội thảo diễn ra tại số 69 Phan Đình Phùng, quận Ba Đình.");
  }

  @Test
  void theNameBehindABodyIsTheBodys() {
    assertPersons("Đoàn đến nông trường Phạm Văn Cội và trường tiểu học Lê Văn Tám.");
  }

  @Test
  void aMemorialIsNobody() {
    assertPersons("Học sinh quét dọn Khu tưởng niệm Chủ tịch Hồ Chí Minh ở Cà Mau.");
  }

  @Test
  void aNameOfTheCentralHighlands() {
    assertOffices("Phó Bí thư Tỉnh ủy Y Mẫu trao quyết định.", "Y Mẫu: Phó Bí thư Tỉnh ủy");
  }

  @Test
  void anOfficeInABracketTellsForAnUnknownName() {
    assertOffices(
        "Tô Thước (nguyên Phó Chủ tịch UBND huyện Sơn Tây) vắng mặt tại phiên tòa.",
        "Tô Thước: Phó Chủ tịch UBND huyện Sơn Tây [former]");
  }

  @Test
  void theSpellingThatTheArticleHasMostIsTheName() {
    assertPersons(
        "Ông Phan Sĩ Hùng nghỉ họp. Ông Phan Sỹ Hùng xin lỗi. Ông Phan Sỹ Hùng đã về.",
        "Phan Sỹ Hùng");
  }

  @Test
  void severalInitialsEndAName() {
    assertPersons("Chị Nguyễn Thị K.L. (23 tuổi) kể lại sự việc.", "Nguyễn Thị K.L");
  }

  @Test
  void aDelegationOfACountryIsNobody() {
    assertPersons("Đoàn Việt Nam lên đường về nước.");
    assertPersons("Anh Đoàn Việt Nam lên đường về nước.", "Đoàn Việt Nam");
  }

  @Test
  void aCommuneOfARareFamilyNameIsNobody() {
    assertPersons("Nói về vụ Đồng Tâm, nhiều người còn băn khoăn.");
  }

  @Test
  void aTownBeforeItsDistrictIsNobody() {
    assertPersons("Giải đấu diễn ra ở nhà thi đấu (Thị trấn Lưu Vệ, huyện Quảng Xương).");
  }

  @Test
  void aPaperIsNobody() {
    assertPersons("Ông Lê Văn Sơn trao đổi với phóng viên Đất Việt và PV Dân Việt.", "Lê Văn Sơn");
  }

  @Test
  void aSentenceOpenerBehindAnOfficeIsNobody() {
    assertPersons("Phụ cấp của Vụ trưởng Vụ TCNH Theo Quyết định này đã tăng.");
    assertOffices(
        "Ông Lê Văn Mẫu là Vụ trưởng Vụ Tổ chức cán bộ Theo Quyết định số 12.",
        "Lê Văn Mẫu: Vụ trưởng Vụ Tổ chức cán bộ");
  }

  @Test
  void aParticleBehindOneNameShowsThatItIsOne() {
    assertOffices(
        "Chánh án Tòa án liên bang Maus bin Salim phát biểu.",
        "Maus bin Salim: Chánh án Tòa án liên bang");
    assertPersons("Bộ trưởng liên bang Otto Lang phát biểu.", "Otto Lang");
  }

  @Test
  void theWestIsNobody() {
    assertPersons("Phương Tây cáo buộc điều này. Truyền thông Phương Tây đưa tin.");
  }
}
