package io.github.chucdanh.relate;

import static io.github.chucdanh.Reading.assertOffices;
import static io.github.chucdanh.Reading.assertPairs;

import org.junit.jupiter.api.Test;

/**
 * The lines of a curriculum vitae, of the person the article speaks of: "Từ năm 2011 đến năm 2016:
 * Phó Giám đốc Sở Y tế".
 */
class DatedLineTest {
  @Test
  void aLineWithTwoYears() {
    assertPairs(
        Pattern.DATED_LINE,
        "Ông Đặng Văn Mẫu sinh năm 1966.\n\n2011 - 2016: Phó Giám đốc Sở Y tế tỉnh Nam Định.",
        "Đặng Văn Mẫu: Phó Giám đốc Sở Y tế tỉnh Nam Định [former]");
    assertPairs(
        Pattern.DATED_LINE,
        "Ông Đặng Văn Mẫu sinh năm 1966.\n\nTừ năm 2011 đến năm 2016: Phó Giám đốc Sở Y tế tỉnh Nam Định.",
        "Đặng Văn Mẫu: Phó Giám đốc Sở Y tế tỉnh Nam Định [former]");
  }

  @Test
  void monthsToo() {
    assertPairs(
        Pattern.DATED_LINE,
        "Bà Lê Thị Thử quê Thái Bình.\n\n6/1997 - 3/2001: Bí thư Huyện đoàn Kiến Xương.",
        "Lê Thị Thử: Bí thư Huyện đoàn Kiến Xương [former]");
  }

  @Test
  void untilNowIsCurrent() {
    assertPairs(
        Pattern.DATED_LINE,
        "Bà Lê Thị Thử quê Thái Bình.\n\nTừ tháng 3/2021 đến nay: Chủ tịch UBND tỉnh Thái Bình.",
        "Lê Thị Thử: Chủ tịch UBND tỉnh Thái Bình");
  }

  @Test
  void everyPostOfTheLine() {
    assertPairs(
        Pattern.DATED_LINE,
        "Ông Phạm Văn Thí quê Hà Nam.\n\n2016 - 2020: Phó Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh Hà Nam.",
        "Phạm Văn Thí: Phó Bí thư Tỉnh ủy [former]",
        "Phạm Văn Thí: Chủ tịch HĐND tỉnh Hà Nam [former]");
  }

  @Test
  void aLineWithoutADateIsNoneOfThese() {
    assertPairs(
        Pattern.DATED_LINE,
        "Ông Phạm Văn Thí quê Hà Nam.\n\nPhó Bí thư Tỉnh ủy phát biểu khai mạc.");
  }

  @Test
  void aPhotographersNameIsNotWhoseLifeIsTold() {
    assertOffices(
        "Tiểu sử ông Lê Văn Mẫu. Ảnh: Hà Thử Sinh ngày: 12/06/1953. 8/1988-10/1990: Giám đốc Sở Y tế"
            + " Huế.",
        "Lê Văn Mẫu: Giám đốc Sở Y tế Huế [former]");
  }
}
