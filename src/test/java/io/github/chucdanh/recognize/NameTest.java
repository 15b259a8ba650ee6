package io.github.chucdanh.recognize;

import static io.github.chucdanh.Reading.assertMentions;
import static io.github.chucdanh.Reading.assertOffices;
import static io.github.chucdanh.Reading.assertPersons;

import org.junit.jupiter.api.Test;

/** What is a person's name and what is none. */
class NameTest {
  @Test
  void namesOfAllPeoples() {
    assertPersons(
        "Dự họp có ông Y Thanh Hà Niê Kđăm và ông Hầu A Lềnh.",
        "Y Thanh Hà Niê Kđăm",
        "Hầu A Lềnh");
    assertPersons("Chị H'Yim Kđoh gặp ông Điểu K'ré.", "H'Yim Kđoh", "Điểu K'ré");
    assertPersons("Bà Giàng Thị Mẫu và ông Sùng A Thử.", "Giàng Thị Mẫu", "Sùng A Thử");
    assertPersons("Thượng tọa Thích Minh Thử dâng hương.", "Thích Minh Thử");
  }

  @Test
  void namesInCapitals() {
    assertPersons("Đồng chí LƯƠNG VĂN MẪU từ trần.", "LƯƠNG VĂN MẪU");
    assertPersons("Bà NGUYỄN THU THỦY đọc diễn văn.", "NGUYỄN THU THỦY");
  }

  @Test
  void foreignNames() {
    assertPersons("Thượng nghị sĩ Mark R. Warner đến Hà Nội.", "Mark R. Warner");
    assertPersons(
        "Tổng thống Nga Vladimir Putin gặp Thủ tướng Đức Angela Merkel.",
        "Vladimir Putin",
        "Angela Merkel");
    assertPersons("Ngoại trưởng Trung Quốc Vương Nghị phát biểu.", "Vương Nghị");
    assertPersons(
        "Chủ tịch Cuba Miguel Díaz-Canel Bermúdez thăm Việt Nam.", "Miguel Díaz-Canel Bermúdez");
  }

  @Test
  void streetsSchoolsAndPrizesAreNoPersons() {
    assertPersons("Nhà tang lễ ở số 5 đường Trần Phú, gần phố Lê Duẩn.");
    assertPersons("Học sinh Trường THPT Lê Hồng Phong dạo phố Nguyễn Huệ.");
    assertPersons("Đoàn TNCS Hồ Chí Minh phát động phong trào.");
    assertPersons("Giải thưởng Hồ Chí Minh được trao ở Bệnh viện Nguyễn Tri Phương.");
    assertPersons("Tư tưởng Hồ Chí Minh là nền tảng.");
    assertPersons("Tàu Trần Hưng Đạo cập cảng.");
  }

  @Test
  void placesAreNoPersons() {
    assertPersons("Mưa lớn ở Hà Giang, Lào Cai, Lai Châu và Thái Nguyên.");
    assertPersons("Từ Vũng Tàu đến Phan Thiết.");
  }

  @Test
  void surnamesThatAreTitlesWordsToo() {
    assertPersons("Nhạc sĩ Phó Đức Phương sáng tác bài hát.", "Phó Đức Phương");
    assertPersons("Ông Quyền Văn Minh thổi kèn.", "Quyền Văn Minh");
    assertPersons("Đồng chí Trường Chinh về thăm.", "Trường Chinh");
  }

  @Test
  void aCreditIsAPerson() {
    assertPersons("Ảnh: Tống Văn Thử", "Tống Văn Thử");
  }

  @Test
  void aNameWithoutASurnameNeedsATitleOrAnHonorific() {
    assertPersons("Ông Kuniharu Nakamura ký hợp đồng.", "Kuniharu Nakamura");
    assertPersons("Công ty Kuniharu Nakamura ký hợp đồng.");
  }

  @Test
  void aHyphenInsideANameKeepsItWhole() {
    assertPersons("Ngoại trưởng Hàn Quốc Kim Mau-sik thăm Hà Nội.", "Kim Mau-sik");
  }

  @Test
  void particlesAndInitialsOfForeignNamesBelongToThem() {
    assertPersons("Tổng thống Syria Bashar al-Mauton phát biểu.", "Bashar al-Mauton");
    assertPersons("Ông J. Edgar Mauton đến Hà Nội.", "J. Edgar Mauton");
  }

  @Test
  void anInitialThatHidesANameIsPartOfIt() {
    assertPersons("Chị Nguyễn Thị Ng. trình báo công an.", "Nguyễn Thị Ng");
    assertPersons("Bị hại là Trần Văn T. kể lại sự việc.", "Trần Văn T");
  }

  @Test
  void anInitialAloneIsNoPerson() {
    assertPersons("Nhà ở tổ T. đã dọn.");
  }

  @Test
  void aNameEndsBeforeWordsThatOpenASentence() {
    assertPersons(
        "Phóng viên gặp ông Nguyễn Văn Tuấn Theo kế hoạch, cầu sẽ xong trong năm nay.",
        "Nguyễn Văn Tuấn");
    assertMentions(
        "Ông Lê Văn Tuấn làm việc ở đây. Nhiều người biết ông Tuấn Theo kế hoạch, cầu sẽ xong.",
        "Lê Văn Tuấn",
        "Lê Văn Tuấn",
        "Tuấn");
  }

  @Test
  void suchAWordMayBeAName() {
    assertPersons("Ông Nguyễn Văn Theo đến dự.", "Nguyễn Văn Theo");
  }

  @Test
  void aStreetThatOpensASentenceIsNoPerson() {
    assertPersons("Đường Bùi Văn Hòa ngập sâu sau cơn mưa chiều qua.");
    assertPersons("Đường xấu, Bùi Văn Hòa nói.", "Bùi Văn Hòa");
  }

  @Test
  void anAddressIsNoPerson() {
    assertPersons("Trụ sở ở số 12 Phan Chu Trinh, Hải Châu, Đà Nẵng.");
    assertPersons("Quán cà phê mới mở (607 Lê Duẩn, TP Buôn Ma Thuột) đông khách.");
  }

  @Test
  void aListOfStreetsNamesNoPersons() {
    assertPersons("Xe bị cấm trên các đường Hồ Tùng Mậu, Tôn Thất Thiệp, Ngô Đức Kế (quận 1).");
  }

  @Test
  void theNameOfAFarmOrASchoolBelongsToIt() {
    assertPersons("Đoàn thăm nông trường Phạm Văn Cội.");
    assertPersons("Học sinh trường tiểu học Lê Văn Tám trồng cây.");
  }

  @Test
  void aMemorialIsNoPerson() {
    assertPersons("Đoàn đặt hoa ở Khu tưởng niệm Chủ tịch Hồ Chí Minh.");
    assertOffices("Đoàn đặt hoa ở Khu tưởng niệm Chủ tịch Hồ Chí Minh.");
  }

  @Test
  void whomAMemorialRemembersIsAPerson() {
    assertPersons("Chủ tịch Hồ Chí Minh đọc Tuyên ngôn Độc lập.", "Hồ Chí Minh");
  }

  @Test
  void aCountryBehindAForeignersHyphenIsNotTheName() {
    assertPersons("Cuộc điều tra Donald Mauton-Nga còn kéo dài.", "Donald Mauton");
  }

  @Test
  void aSyllableOfAForeignersNameIsNoHonorific() {
    assertOffices(
        "Cựu Giám đốc Sở Cảnh sát Pôn Cô-nơ có mặt.", "Pôn Cô-nơ: Giám đốc Sở Cảnh sát [former]");
  }

  @Test
  void aPlaceThatBeginsWithAnHonorificsWord() {
    assertPersons("Đoàn đến Bà Rịa-Vũng Tàu rồi đi tiếp.");
    assertPersons("Đoàn đến Bà Rịa rồi đi tiếp.");
  }

  @Test
  void aPresenterNeedsNoSurname() {
    assertPersons("MC Diễm Hạnh dẫn chương trình.", "Diễm Hạnh");
  }

  @Test
  void whatOpensTheNextHeadlineIsNotTheName() {
    assertOffices(
        "Tổng thống Hàn Quốc Moon Mau-in Tân Tổng thống Hàn Quốc phát biểu.",
        "Moon Mau-in: Tổng thống Hàn Quốc");
  }

  @Test
  void aBodyThatLooksLikeAName() {
    assertPersons("Phát biểu của ông chủ Lầu Năm Góc gây chú ý.");
  }

  @Test
  void aProvinceBehindAnOfficesBracketIsNoPerson() {
    assertOffices(
        "Bà Hồ Thị Thử, Trưởng phòng Giáo dục mầm non (Sở GD-ĐT) Hà Nội cho biết.",
        "Hồ Thị Thử: Trưởng phòng Giáo dục mầm non");
  }

  @Test
  void aBodysHeadOfTwoWordsOpensNoName() {
    assertPersons("Lễ trao giải ở Cung Văn hóa Hữu nghị đông người.");
    assertPersons("Theo Cục Thuế Hà Nội, thu đã tăng.");
  }

  @Test
  void aForeignersParticleKeepsTheNameWhole() {
    assertOffices(
        "Bộ trưởng Quốc phòng Ursula von der Mauten cho biết.",
        "Ursula von der Mauten: Bộ trưởng Quốc phòng");
  }

  @Test
  void aShortNameThatIsAnOpenersWordToo() {
    assertOffices(
        "Đại biểu Đỗ Văn Sinh phát biểu. ĐB Sinh cho biết thêm.",
        "Đỗ Văn Sinh: Đại biểu",
        "Đỗ Văn Sinh: ĐB");
  }
}
