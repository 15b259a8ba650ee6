package io.github.chucdanh.relate;

import static io.github.chucdanh.Reading.assertOffices;
import static io.github.chucdanh.Reading.assertPairs;

import org.junit.jupiter.api.Test;

/**
 * Verbs of appointment and removal before the post: "bổ nhiệm ông Đặng Văn Mẫu giữ chức Bộ trưởng
 * Bộ Y tế".
 */
class AppointmentTest {
  @Test
  void toAppointAPerson() {
    assertPairs(
        Pattern.APPOINTMENT,
        "Thủ tướng quyết định bổ nhiệm ông Đặng Văn Mẫu giữ chức Thứ trưởng Bộ Y tế.",
        "Đặng Văn Mẫu: Thứ trưởng Bộ Y tế");
    assertPairs(
        Pattern.APPOINTMENT,
        "Bổ nhiệm bà Lê Thị Thử làm Hiệu trưởng Trường Đại học Minh Họa.",
        "Lê Thị Thử: Hiệu trưởng Trường Đại học Minh Họa");
  }

  @Test
  void toBeAppointed() {
    assertPairs(
        Pattern.APPOINTMENT,
        "Bà Trần Thị Dụ được bổ nhiệm làm Cục trưởng Cục Thuế.",
        "Trần Thị Dụ: Cục trưởng Cục Thuế");
    assertPairs(
        Pattern.APPOINTMENT,
        "Bà Trần Thị Dụ được bổ nhiệm giữ chức vụ Cục trưởng Cục Thuế.",
        "Trần Thị Dụ: Cục trưởng Cục Thuế");
  }

  @Test
  void toBeElected() {
    assertPairs(
        Pattern.APPOINTMENT,
        "Đồng chí Phạm Văn Thí được bầu làm Bí thư Tỉnh ủy Nghệ An.",
        "Phạm Văn Thí: Bí thư Tỉnh ủy Nghệ An");
    assertPairs(
        Pattern.APPOINTMENT,
        "Đại hội bầu ông Phạm Văn Thí giữ chức Chủ tịch Hội Nhà báo Việt Nam.",
        "Phạm Văn Thí: Chủ tịch Hội Nhà báo Việt Nam");
  }

  @Test
  void toLeaveAnOffice() {
    assertPairs(
        Pattern.APPOINTMENT,
        "Ông Tạ Văn Ví thôi giữ chức Chánh Thanh tra Bộ để nghỉ hưu.",
        "Tạ Văn Ví: Chánh Thanh tra Bộ [former]");
  }

  @Test
  void toBeRemoved() {
    assertPairs(
        Pattern.APPOINTMENT,
        "Ông Hồ Văn Dụ bị cách chức Bí thư Đảng ủy xã.",
        "Hồ Văn Dụ: Bí thư Đảng ủy xã [former]");
    assertPairs(
        Pattern.APPOINTMENT,
        "Bà Mai Thị Thử bị miễn nhiệm chức vụ Phó Chủ tịch HĐND tỉnh.",
        "Mai Thị Thử: Phó Chủ tịch HĐND tỉnh [former]");
  }

  @Test
  void toBeNominated() {
    assertPairs(
        Pattern.APPOINTMENT,
        "Đảng ủy giới thiệu bà Dương Thị Mẫu để bầu giữ chức Bí thư Đoàn Thanh niên Bộ Xây dựng.",
        "Dương Thị Mẫu: Bí thư Đoàn Thanh niên Bộ Xây dựng [nominated]");
  }

  @Test
  void oneDecisionForTwoPersons() {
    assertPairs(
        Pattern.APPOINTMENT,
        "Ông Lê Văn Mẫu và bà Đỗ Thị Ví được bổ nhiệm làm Phó Giám đốc Sở Y tế.",
        "Lê Văn Mẫu: Phó Giám đốc Sở Y tế",
        "Đỗ Thị Ví: Phó Giám đốc Sở Y tế");
  }

  @Test
  void whoAppointsIsNotWhoIsAppointed() {
    assertPairs(
        Pattern.APPOINTMENT,
        "Bí thư Tỉnh ủy Vũ Văn Thử trao quyết định bổ nhiệm ông Ngô Văn Dụ giữ chức Chánh Văn phòng Tỉnh ủy.",
        "Vũ Văn Thử: Bí thư Tỉnh ủy @title-before-name",
        "Ngô Văn Dụ: Chánh Văn phòng Tỉnh ủy");
  }

  @Test
  void aBodyRemovesFromSeveralOffices() {
    assertPairs(
        Pattern.APPOINTMENT,
        "Ban Bí thư quyết định kỷ luật ông Lê Văn Sơn, cách chức Ủy viên Ban Cán sự đảng, Phó Bí thư Đảng ủy Bộ Y tế.",
        "Lê Văn Sơn: Ủy viên Ban Cán sự đảng [former]",
        "Lê Văn Sơn: Phó Bí thư Đảng ủy Bộ Y tế [former]");
  }

  @Test
  void aPunishmentThatLeavesTheOffice() {
    assertPairs(
        Pattern.APPOINTMENT,
        "Ban Bí thư quyết định kỷ luật ông Lê Văn Sơn, Phó Bí thư Tỉnh ủy, bằng hình thức khiển trách.",
        "Lê Văn Sơn: Phó Bí thư Tỉnh ủy @name-apposition");
  }

  @Test
  void aMoveEndsTheOfficeButNotTheMembership() {
    assertPairs(
        Pattern.APPOINTMENT,
        "Ban Bí thư điều động ông Lê Văn Sơn, Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy Bạc Liêu, giữ chức Phó Trưởng Ban Nội chính Trung ương.",
        "Lê Văn Sơn: Ủy viên Trung ương Đảng @name-apposition",
        "Lê Văn Sơn: Bí thư Tỉnh ủy Bạc Liêu [former] @name-apposition",
        "Lê Văn Sơn: Phó Trưởng Ban Nội chính Trung ương");
  }

  @Test
  void aDecisionThatSomebodyGot() {
    assertOffices(
        "Ông Lê Văn Mẫu đã có quyết định bổ nhiệm giữ chức vụ Chánh Văn phòng Thành ủy từ ngày 1/7.",
        "Lê Văn Mẫu: Chánh Văn phòng Thành ủy");
  }

  @Test
  void anOfficeAppoints() {
    assertPairs(
        Pattern.APPOINTMENT,
        "Từ tháng 8/2015, ông Đặng Văn Mẫu được Thủ tướng bổ nhiệm làm Thứ trưởng Bộ Xây dựng.",
        "Đặng Văn Mẫu: Thứ trưởng Bộ Xây dựng");
    assertPairs(
        Pattern.APPOINTMENT,
        "Bà Lê Thị Thử được Chủ tịch UBND tỉnh bổ nhiệm làm Giám đốc Sở Y tế.",
        "Lê Thị Thử: Giám đốc Sở Y tế");
  }
}
