package io.github.chucdanh.recognize;

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
}
