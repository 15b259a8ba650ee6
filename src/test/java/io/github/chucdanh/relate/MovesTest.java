package io.github.chucdanh.relate;

import static io.github.chucdanh.Reading.assertOffices;

import org.junit.jupiter.api.Test;

/** Who leaves an office, and who only might. */
class MovesTest {
  @Test
  void aBodyTakesAnOfficeFromWhomItPunishes() {
    assertOffices(
        "Ban Bí thư quyết định kỷ luật ông Lê Văn Sơn, cách chức Phó Bí thư Tỉnh ủy Hà Tĩnh.",
        "Lê Văn Sơn: Phó Bí thư Tỉnh ủy Hà Tĩnh [former]");
  }

  @Test
  void whoeverIsMovedLeavesTheOffice() {
    assertOffices(
        "Bộ đã công bố quyết định điều chuyển Giám đốc Sở Y tế Lê Văn Sơn về công tác tại Văn phòng Bộ.",
        "Lê Văn Sơn: Giám đốc Sở Y tế [former]");
    assertOffices(
        "Tổng cục quyết định điều động ông Lê Văn Sơn, Ủy viên Ban Thường vụ Đảng ủy, Phó Chánh Văn phòng, giữ chức Phó Vụ trưởng Vụ Pháp chế.",
        "Lê Văn Sơn: Ủy viên Ban Thường vụ Đảng ủy",
        "Lê Văn Sơn: Phó Chánh Văn phòng [former]",
        "Lê Văn Sơn: Phó Vụ trưởng Vụ Pháp chế");
  }

  @Test
  void dismissedBetweenOfficeAndName() {
    assertOffices(
        "Giám đốc FBI bị sa thải James Comey ra điều trần.", "James Comey: Giám đốc FBI [former]");
  }

  @Test
  void aWishRemovesNobody() {
    assertOffices(
        "Nhiều cử tri muốn bà Lê Thị Lan, Chủ tịch HĐND xã, từ chức.",
        "Lê Thị Lan: Chủ tịch HĐND xã");
  }

  @Test
  void whatMightBeIsNotTold() {
    assertOffices("Ông Lê Văn Sơn có thể trở thành Thủ tướng.");
    assertOffices("Ông Lê Văn Sơn không phải là Giám đốc Sở Y tế.");
  }

  @Test
  void anInvitationIsNoAppointmentYet() {
    assertOffices(
        "Bà Lê Thị Lan được mời làm Giám đốc Công ty Long Thành.",
        "Lê Thị Lan: Giám đốc Công ty Long Thành [nominated]");
  }

  @Test
  void dismissedWithTheirOfficesInBrackets() {
    assertOffices(
        "Sở thi hành kỷ luật cách chức đối với ông Lê Văn Sơn (Phó Chi cục trưởng Chi cục Thú y) và ông Trần Văn Hùng (Trưởng phòng Hành chính).",
        "Lê Văn Sơn: Phó Chi cục trưởng Chi cục Thú y [former]",
        "Trần Văn Hùng: Trưởng phòng Hành chính [former]");
  }

  @Test
  void takesUpAnOffice() {
    assertOffices(
        "Ông Lê Văn Sơn về nhận nhiệm vụ Phó Ban Tổ chức Tỉnh ủy Ông Trần Văn Hùng, Trưởng Ban Tổ chức Tỉnh ủy, tặng hoa.",
        "Lê Văn Sơn: Phó Ban Tổ chức Tỉnh ủy",
        "Trần Văn Hùng: Trưởng Ban Tổ chức Tỉnh ủy");
  }

  @Test
  void movedByTheSameVerbThatGivesTheNewOffice() {
    assertOffices(
        "Ông Lê Văn Sơn, Phó Giám đốc Sở Y tế, được điều động giữ chức Giám đốc Sở Nội vụ.",
        "Lê Văn Sơn: Phó Giám đốc Sở Y tế [former]",
        "Lê Văn Sơn: Giám đốc Sở Nội vụ");
  }

  @Test
  void whoIsRemovedLeavesTheOfficeBehindTheName() {
    assertOffices(
        "UBND tỉnh cách chức ông Lê Văn Mẫu, Hạt trưởng Hạt Kiểm lâm huyện Ba Bể.",
        "Lê Văn Mẫu: Hạt trưởng Hạt Kiểm lâm huyện Ba Bể [former]");
    assertOffices(
        "UBND tỉnh cách chức các ông: Lê Văn Mẫu, Giám đốc Sở Y tế và Trần Văn Thử, Giám đốc Sở Nội"
            + " vụ; cảnh cáo ông Hà Văn Dụ, Giám đốc Sở Xây dựng.",
        "Lê Văn Mẫu: Giám đốc Sở Y tế [former]",
        "Trần Văn Thử: Giám đốc Sở Nội vụ [former]",
        "Hà Văn Dụ: Giám đốc Sở Xây dựng");
    assertOffices(
        "Tỉnh có thể đang cân nhắc sa thải ông Lê Văn Mẫu, Giám đốc Sở Y tế.",
        "Lê Văn Mẫu: Giám đốc Sở Y tế");
  }
}
