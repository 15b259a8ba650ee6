package io.github.chucdanh.relate;

import static io.github.chucdanh.Reading.assertPairs;

import org.junit.jupiter.api.Test;

/** Ranks, academic titles and honours before the name: "Đại tá Đặng Văn Mẫu". */
class RankBeforeNameTest {
  @Test
  void militaryAndPoliceRanks() {
    assertPairs(
        Pattern.RANK_BEFORE_NAME,
        "Thượng tướng Đặng Văn Mẫu duyệt đội danh dự.",
        "Đặng Văn Mẫu: Thượng tướng");
    assertPairs(
        Pattern.RANK_BEFORE_NAME, "Thiếu tá Lê Thị Thử lập biên bản.", "Lê Thị Thử: Thiếu tá");
  }

  @Test
  void academicTitles() {
    assertPairs(
        Pattern.RANK_BEFORE_NAME, "GS.TS Phạm Văn Thí đọc tham luận.", "Phạm Văn Thí: GS.TS");
    assertPairs(
        Pattern.RANK_BEFORE_NAME, "PGS.TS. Trần Thị Dụ đọc tham luận.", "Trần Thị Dụ: PGS.TS");
    assertPairs(
        Pattern.RANK_BEFORE_NAME, "Tiến sĩ Ngô Văn Ví đọc tham luận.", "Ngô Văn Ví: Tiến sĩ");
  }

  @Test
  void honours() {
    assertPairs(Pattern.RANK_BEFORE_NAME, "NSND Hồ Thị Mẫu hát bài mở đầu.", "Hồ Thị Mẫu: NSND");
    assertPairs(
        Pattern.RANK_BEFORE_NAME,
        "Nghệ sĩ Ưu tú Bùi Văn Thử dựng vở.",
        "Bùi Văn Thử: Nghệ sĩ Ưu tú");
  }

  @Test
  void aRankAndAPostAreTwoPairs() {
    assertPairs(
        Pattern.RANK_BEFORE_NAME,
        "Đại tá Đỗ Văn Dụ, Giám đốc Công an tỉnh, chỉ đạo.",
        "Đỗ Văn Dụ: Đại tá",
        "Đỗ Văn Dụ: Giám đốc Công an tỉnh @name-apposition");
    assertPairs(
        Pattern.RANK_BEFORE_NAME,
        "Bộ trưởng Bộ Quốc phòng, Đại tướng Vũ Văn Thí dự lễ.",
        "Vũ Văn Thí: Đại tướng",
        "Vũ Văn Thí: Bộ trưởng Bộ Quốc phòng @title-mark-name");
  }

  @Test
  void aRankWithoutANameIsNobodys() {
    assertPairs(Pattern.RANK_BEFORE_NAME, "Ông được thăng hàm Thiếu tướng năm 2010.");
    assertPairs(Pattern.RANK_BEFORE_NAME, "Nhiều giáo sư, tiến sĩ dự hội thảo.");
  }

  @Test
  void shortFormsOfDegreesAndAGeneral() {
    assertPairs(
        Pattern.RANK_BEFORE_NAME,
        "GS Đặng Văn Mẫu và ThS Lê Thị Thử trả lời.",
        "Đặng Văn Mẫu: GS",
        "Lê Thị Thử: ThS");
    assertPairs(Pattern.RANK_BEFORE_NAME, "Tướng Paul Mauton đến thăm.", "Paul Mauton: Tướng");
    assertPairs(Pattern.RANK_BEFORE_NAME, "Nay chân tướng Đặng Văn Mẫu đã lộ.");
  }
}
