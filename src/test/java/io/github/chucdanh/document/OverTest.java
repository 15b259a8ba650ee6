package io.github.chucdanh.document;

import static io.github.chucdanh.Reading.assertOffices;

import org.junit.jupiter.api.Test;

/** Offices that the sentence or the article says are over, or only acted in. */
class OverTest {
  @Test
  void aTermOfTheAssemblyThatIsOver() {
    assertOffices(
        "Ngày 5/4/2017, đại biểu Quốc hội khóa XIII Lê Văn Sơn và đại biểu Quốc hội khóa XIV Trần Văn Hùng gặp cử tri.",
        "Lê Văn Sơn: đại biểu Quốc hội [former]",
        "Trần Văn Hùng: đại biểu Quốc hội");
  }

  @Test
  void aYearThatIsPast() {
    assertOffices(
        "Ngày 5/4/2017, báo đưa tin. Năm 2011, ông Lê Văn Sơn là Giám đốc Sở Y tế.",
        "Lê Văn Sơn: Giám đốc Sở Y tế [former]");
  }

  @Test
  void aDeputyInChargeActs() {
    assertOffices(
        "Ông Lê Văn Sơn, Phó Giám đốc phụ trách Sở Y tế, cho biết.",
        "Lê Văn Sơn: Phó Giám đốc phụ trách Sở Y tế [acting]");
  }

  @Test
  void aTimeInOfficeCoversAllOffices() {
    assertOffices(
        "Trong thời gian giữ các chức vụ Giám đốc Công ty Long Thành, Bí thư Đảng ủy, bà Lê Thị Lan đã vi phạm.",
        "Lê Thị Lan: Bí thư Đảng ủy [former]",
        "Lê Thị Lan: Giám đốc Công ty Long Thành [former]");
  }

  @Test
  void whoIsMourned() {
    assertOffices("Quốc hội mặc niệm đại biểu Lê Văn Sơn.", "Lê Văn Sơn: đại biểu [former]");
  }

  @Test
  void beforeThat() {
    assertOffices(
        "Trước đó, bà Lê Thị Lan là Giám đốc Sở Tài chính, còn Bí thư Tỉnh ủy là ông Trần Văn Hùng.",
        "Lê Thị Lan: Giám đốc Sở Tài chính [former]",
        "Trần Văn Hùng: Bí thư Tỉnh ủy [former]");
  }

  @Test
  void oneAfterTheOther() {
    assertOffices(
        "Ông Lê Văn Sơn lần lượt giữ các chức vụ Phó Giám đốc, Giám đốc Sở Y tế.",
        "Lê Văn Sơn: Phó Giám đốc [former]",
        "Lê Văn Sơn: Giám đốc Sở Y tế [former]");
  }

  @Test
  void formerlyCoversWhatSharesABody() {
    assertOffices(
        "Bà Lan là con ông Lê Văn Sơn, nguyên Bí thư, Chủ tịch UBND huyện Tuy Đức.",
        "Lê Văn Sơn: Bí thư [former]",
        "Lê Văn Sơn: Chủ tịch UBND huyện Tuy Đức [former]");
  }

  @Test
  void whoIsRemovedInAnotherSentence() {
    assertOffices(
        "Ông Lê Văn Mẫu, Giám đốc Sở Y tế, vắng mặt. Hôm qua, ông Mẫu bị cách chức.",
        "Lê Văn Mẫu: Giám đốc Sở Y tế [former]");
    assertOffices(
        "Dự có ông Lê Văn Mẫu - Giám đốc Sở Y tế và ông Trần Văn Thử - Trưởng phòng Đất đai. Tỉnh"
            + " đã ra quyết định cách chức đối với ông Lê Văn Mẫu và ông Trần Văn Thử.",
        "Lê Văn Mẫu: Giám đốc Sở Y tế [former]",
        "Trần Văn Thử: Trưởng phòng Đất đai [former]");
  }

  @Test
  void whoIsRemovedKeepsTheSeatInABodyAndWhatComesAfter() {
    assertOffices(
        "Ông Lê Văn Mẫu, Tỉnh ủy viên, Giám đốc Sở Y tế, vắng mặt. Hôm qua, ông Mẫu bị cách chức. Ông"
            + " Mẫu nay là Chánh Văn phòng Sở Nội vụ.",
        "Lê Văn Mẫu: Tỉnh ủy viên",
        "Lê Văn Mẫu: Giám đốc Sở Y tế [former]",
        "Lê Văn Mẫu: Chánh Văn phòng Sở Nội vụ");
  }

  @Test
  void whoMightBeRemovedIsNot() {
    assertOffices(
        "Ông Lê Văn Mẫu, Giám đốc Sở Y tế, vắng mặt. Cử tri đề nghị cách chức ông Mẫu.",
        "Lê Văn Mẫu: Giám đốc Sở Y tế");
    assertOffices(
        "Ông Lê Văn Mẫu, Giám đốc Sở Y tế, vắng mặt. Ông Mẫu có thể bị cách chức.",
        "Lê Văn Mẫu: Giám đốc Sở Y tế");
  }

  @Test
  void whoIsSuspendedHoldsTheOfficeStill() {
    assertOffices(
        "Ông Lê Văn Mẫu bị tạm đình chỉ chức vụ Giám đốc Sở Y tế.", "Lê Văn Mẫu: Giám đốc Sở Y tế");
    assertOffices(
        "Ông Lê Văn Mẫu, Giám đốc Sở Y tế, bị đình chỉ công tác.", "Lê Văn Mẫu: Giám đốc Sở Y tế");
  }

  @Test
  void whoDied() {
    assertOffices(
        "Bí thư Tỉnh ủy Lê Văn Mẫu đã từ trần. Ông Lê Văn Mẫu là đại biểu Quốc hội.",
        "Lê Văn Mẫu: Bí thư Tỉnh ủy [former]",
        "Lê Văn Mẫu: đại biểu Quốc hội [former]");
  }
}
