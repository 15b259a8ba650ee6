package io.github.chucdanh.relate;

import static io.github.chucdanh.Reading.assertOffices;
import static io.github.chucdanh.Reading.assertPairs;

import org.junit.jupiter.api.Test;

/** Offices listed behind a verb: "từng giữ nhiều chức vụ như: ...; ...". */
class CareerListTest {
  @Test
  void officesBehindAColonAndSemicolons() {
    assertPairs(
        Pattern.CAREER_LIST,
        "Ông Mai Văn Mẫu từng đảm nhiệm nhiều chức vụ ở địa phương như: Phó Giám đốc Sở Xây dựng; "
            + "Giám đốc Sở Nội vụ.",
        "Mai Văn Mẫu: Phó Giám đốc Sở Xây dựng [former]",
        "Mai Văn Mẫu: Giám đốc Sở Nội vụ [former]");
  }

  @Test
  void aDetailThatIsNoOfficeIsPassed() {
    assertPairs(
        Pattern.CAREER_LIST,
        "Bà Lê Thị Thử đã kinh qua các vị trí công tác như: cán bộ giảng dạy; Bí thư Huyện đoàn; "
            + "Phó Bí thư Huyện ủy.",
        "Lê Thị Thử: Bí thư Huyện đoàn [former]",
        "Lê Thị Thử: Phó Bí thư Huyện ủy [former]");
  }

  @Test
  void anOfficeThatTheArticleTiesToAHolderIsASubject() {
    assertPairs(
        Pattern.CAREER_LIST,
        "Ông Tạ Văn Dụ được bầu làm Bí thư Tỉnh ủy. Tân Bí thư Tỉnh ủy từng kinh qua nhiều vị trí "
            + "công tác như Chánh Văn phòng Tỉnh ủy; Giám đốc Sở Tài chính.",
        "Tạ Văn Dụ: Bí thư Tỉnh ủy @appointment",
        "Tạ Văn Dụ: Chánh Văn phòng Tỉnh ủy [former]",
        "Tạ Văn Dụ: Giám đốc Sở Tài chính [former]");
  }

  @Test
  void wordsThatNameNoOfficeOpenNoList() {
    assertPairs(
        Pattern.CAREER_LIST,
        "Ông Hà Văn Thí nêu nhiều vấn đề như: Giám đốc Sở Y tế chưa trả lời kiến nghị.");
  }

  @Test
  void isBehindAColon() {
    assertOffices(
        "Ông Lê Văn Mẫu sinh năm 1920. Đồng chí đã trải qua nhiều cương vị công tác, tiêu biểu là: Bí"
            + " thư Tỉnh ủy Sơn Tây; Tư lệnh Đoàn 559.",
        "Lê Văn Mẫu: Bí thư Tỉnh ủy Sơn Tây [former]",
        "Lê Văn Mẫu: Tư lệnh Đoàn 559 [former]");
  }

  @Test
  void termsOfSeveralNumbersStandBetween() {
    assertOffices(
        "Ông Lê Văn Mẫu đã trải qua nhiều cương vị công tác: Ủy viên Ban Chấp hành Trung ương Đảng các"
            + " khóa 3, 4; đại biểu Quốc hội từ khóa 2 đến khóa 6; Thứ trưởng Bộ Công an.",
        "Lê Văn Mẫu: Ủy viên Ban Chấp hành Trung ương Đảng [former]",
        "Lê Văn Mẫu: đại biểu Quốc hội [former]",
        "Lê Văn Mẫu: Thứ trưởng Bộ Công an [former]");
  }
}
