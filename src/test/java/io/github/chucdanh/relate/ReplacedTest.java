package io.github.chucdanh.relate;

import static io.github.chucdanh.Reading.assertOffices;
import static io.github.chucdanh.Reading.assertPairs;

import org.junit.jupiter.api.Test;

/** Who held the office before: "... giữ chức Bộ trưởng Bộ Y tế thay ông Đặng Văn Mẫu". */
class ReplacedTest {
  @Test
  void theOneReplacedHeldIt() {
    assertPairs(
        Pattern.REPLACED,
        "Bà Lê Thị Thử được bổ nhiệm làm Giám đốc Sở Y tế thay ông Đặng Văn Mẫu.",
        "Lê Thị Thử: Giám đốc Sở Y tế @appointment",
        "Đặng Văn Mẫu: Giám đốc Sở Y tế [former]");
    assertPairs(
        Pattern.REPLACED,
        "Ông Phạm Văn Thí được bầu làm Chủ tịch HĐND tỉnh, thay bà Trần Thị Dụ nghỉ hưu.",
        "Phạm Văn Thí: Chủ tịch HĐND tỉnh @appointment",
        "Trần Thị Dụ: Chủ tịch HĐND tỉnh [former]");
  }

  @Test
  void theOneReplacedMayHaveNoHonorific() {
    assertPairs(
        Pattern.REPLACED,
        "Ông Đỗ Văn Ví được bầu làm Chủ tịch Hội Nông dân tỉnh thay đồng chí Bùi Văn Dụ.",
        "Đỗ Văn Ví: Chủ tịch Hội Nông dân tỉnh @appointment",
        "Bùi Văn Dụ: Chủ tịch Hội Nông dân tỉnh [former]");
  }

  @Test
  void anOfficeBehindWhoIsFollowed() {
    assertOffices(
        "Ông Lê Văn Mẫu kế nhiệm ông Trần Văn Thử ở vị trí Giám đốc Sở Y tế.",
        "Lê Văn Mẫu: Giám đốc Sở Y tế",
        "Trần Văn Thử: Giám đốc Sở Y tế [former]");
    assertOffices(
        "Ai sẽ kế tiếp ông Trần Văn Thử ở ghế Giám đốc Sở Y tế còn chưa rõ.",
        "Trần Văn Thử: Giám đốc Sở Y tế [former]");
  }
}
