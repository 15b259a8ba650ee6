package io.github.chucdanh.document;

import static io.github.chucdanh.Reading.assertOffices;
import static io.github.chucdanh.Reading.assertPersons;

import org.junit.jupiter.api.Test;

/** Text as it comes from the web. */
class DirtyTextTest {
  @Test
  void blanksBeforeCommasAndDoubledBlanks() {
    assertOffices(
        "Ông Lê Văn Định , Giám đốc  Sở Y tế , phát biểu .", "Lê Văn Định: Giám đốc  Sở Y tế");
  }

  @Test
  void aMissingBlankBehindACommaOrAStop() {
    assertOffices("Ông Lê Văn Định,Giám đốc Sở Y tế,phát biểu.", "Lê Văn Định: Giám đốc Sở Y tế");
    assertOffices(
        "Hội nghị đã xong.Ông Lê Văn Định, Giám đốc Sở Y tế, ra về.",
        "Lê Văn Định: Giám đốc Sở Y tế");
  }

  @Test
  void aCaptionThatRunsIntoTheText() {
    assertOffices(
        "Thứ trưởng Bộ Y tế Lê Văn Định phát biểu. (Ảnh: Trần Thị Lan)\nSáng 5/3, hội nghị khai mạc.",
        "Lê Văn Định: Thứ trưởng Bộ Y tế");
  }

  @Test
  void headlinesInCapitals() {
    assertOffices("CHỦ TỊCH UBND TỈNH THĂM BÀ CON\n\nSáng nay, ông Lê Văn Định đi thăm.");
  }

  @Test
  void textWithoutOfficials() {
    assertOffices("Sáng nay trời mưa to. Chợ vắng người, giá rau tăng 5.000 đồng/kg.");
    assertPersons("Sáng nay trời mưa to. Chợ vắng người, giá rau tăng 5.000 đồng/kg.");
    assertOffices("lorem ipsum dolor sit amet");
    assertPersons("😀 中文 русский текст");
  }
}
