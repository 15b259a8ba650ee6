package io.github.chucdanh.relate;

import static io.github.chucdanh.Reading.assertPairs;

import org.junit.jupiter.api.Test;

/**
 * Verbs of appointment and removal with the person behind the post: "bổ nhiệm chức vụ Bộ trưởng Bộ
 * Y tế đối với ông Đặng Văn Mẫu".
 */
class AppointmentToNameTest {
  @Test
  void toAppointToAnOffice() {
    assertPairs(
        Pattern.APPOINTMENT_TO_NAME,
        "Quyết định bổ nhiệm chức vụ Vụ trưởng Vụ Pháp chế cho ông Đặng Văn Mẫu.",
        "Đặng Văn Mẫu: Vụ trưởng Vụ Pháp chế");
    assertPairs(
        Pattern.APPOINTMENT_TO_NAME,
        "Bổ nhiệm lại chức vụ Viện trưởng Viện Kinh tế xây dựng đối với bà Hồ Thị Minh Họa.",
        "Hồ Thị Minh Họa: Viện trưởng Viện Kinh tế xây dựng");
  }

  @Test
  void toRemoveFromAnOffice() {
    assertPairs(
        Pattern.APPOINTMENT_TO_NAME,
        "HĐND tỉnh miễn nhiệm chức vụ Phó Chủ tịch UBND tỉnh đối với ông Lê Văn Thí.",
        "Lê Văn Thí: Phó Chủ tịch UBND tỉnh [former]");
    assertPairs(
        Pattern.APPOINTMENT_TO_NAME,
        "HĐND huyện phê chuẩn miễn nhiệm chức vụ Phó Chủ tịch UBND huyện đối với ông Phạm Văn Ví.",
        "Phạm Văn Ví: Phó Chủ tịch UBND huyện [former]");
  }

  @Test
  void aRankBeforeThePerson() {
    assertPairs(
        Pattern.APPOINTMENT_TO_NAME,
        "Bổ nhiệm chức vụ Phó Giám đốc Công an tỉnh đối với Thượng tá Trần Văn Thử.",
        "Trần Văn Thử: Phó Giám đốc Công an tỉnh",
        "Trần Văn Thử: Thượng tá @rank-before-name");
  }
}
