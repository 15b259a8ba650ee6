package io.github.chucdanh.relate;

import static io.github.chucdanh.Reading.assertOffices;
import static io.github.chucdanh.Reading.assertPairs;

import org.junit.jupiter.api.Test;

/** One title for a list of names: "các Phó Thủ tướng: Đặng Văn Mẫu, Lê Thị Thử". */
class SharedHeadTest {
  @Test
  void aColonAndAList() {
    assertPairs(
        Pattern.SHARED_HEAD,
        "Dự họp có các Phó Thủ tướng: Đặng Văn Mẫu, Lê Thị Thử, Phạm Văn Thí.",
        "Đặng Văn Mẫu: Phó Thủ tướng",
        "Lê Thị Thử: Phó Thủ tướng",
        "Phạm Văn Thí: Phó Thủ tướng");
  }

  @Test
  void aListWithoutAColon() {
    assertPairs(
        Pattern.SHARED_HEAD,
        "Các Phó Chủ tịch Quốc hội Đỗ Văn Ví, Trần Thị Dụ và Ngô Văn Thử dự họp.",
        "Đỗ Văn Ví: Phó Chủ tịch Quốc hội",
        "Trần Thị Dụ: Phó Chủ tịch Quốc hội",
        "Ngô Văn Thử: Phó Chủ tịch Quốc hội");
  }

  @Test
  void aNumberBeforeTheTitle() {
    assertPairs(
        Pattern.SHARED_HEAD,
        "Tỉnh có 3 Phó Chủ tịch UBND tỉnh gồm các ông: Lê Văn Mẫu, Bùi Văn Thí và bà Hồ Thị Ví.",
        "Lê Văn Mẫu: Phó Chủ tịch UBND tỉnh",
        "Bùi Văn Thí: Phó Chủ tịch UBND tỉnh",
        "Hồ Thị Ví: Phó Chủ tịch UBND tỉnh");
  }

  @Test
  void theStatusIsSharedToo() {
    assertPairs(
        Pattern.SHARED_HEAD,
        "Các đồng chí nguyên Ủy viên Trung ương Đảng: Phạm Văn Thí, Trần Văn Ví tham dự.",
        "Phạm Văn Thí: Ủy viên Trung ương Đảng [former]",
        "Trần Văn Ví: Ủy viên Trung ương Đảng [former]");
  }

  @Test
  void suchAsOpensAList() {
    assertPairs(
        Pattern.SHARED_HEAD,
        "Nhiều nguyên Bộ trưởng như Lê Văn Dụ, Đỗ Thị Mẫu và Phan Văn Thử đã góp ý.",
        "Lê Văn Dụ: Bộ trưởng [former]",
        "Đỗ Thị Mẫu: Bộ trưởng [former]",
        "Phan Văn Thử: Bộ trưởng [former]");
  }

  @Test
  void honorificsInsideTheList() {
    assertPairs(
        Pattern.SHARED_HEAD,
        "Các Phó Giám đốc Sở Y tế: ông Vũ Văn Ví, bà Mai Thị Dụ.",
        "Vũ Văn Ví: Phó Giám đốc Sở Y tế",
        "Mai Thị Dụ: Phó Giám đốc Sở Y tế");
  }

  @Test
  void aPluralWithoutNamesIsNobodys() {
    assertPairs(Pattern.SHARED_HEAD, "Các Bộ trưởng, Thứ trưởng ngồi hàng đầu.");
    assertPairs(
        Pattern.SHARED_HEAD, "Các Phó Chủ tịch UBND huyện đều vắng mặt, ông Lê Văn Mẫu nói.");
  }

  @Test
  void aNameWithoutASurnameMayOpenTheList() {
    assertPairs(
        Pattern.SHARED_HEAD,
        "Dự lễ có các đồng chí Ủy viên Trung ương Đảng: Minh Hữu, Tổng Biên tập Báo Công lý; Lê Văn Hùng, Bí thư Tỉnh ủy Nghệ An.",
        "Minh Hữu: Ủy viên Trung ương Đảng @title-mark-name",
        "Lê Văn Hùng: Ủy viên Trung ương Đảng",
        "Minh Hữu: Tổng Biên tập Báo Công lý @name-apposition",
        "Lê Văn Hùng: Bí thư Tỉnh ủy Nghệ An @name-apposition");
  }

  @Test
  void anOfficeOfManySeatsIsSharedWithoutAPlural() {
    assertPairs(
        Pattern.SHARED_HEAD,
        "Phó Chủ tịch Quốc hội Lê Văn Minh, Trần Thị Nga và Đỗ Văn Hùng dự họp.",
        "Lê Văn Minh: Phó Chủ tịch Quốc hội @title-before-name",
        "Trần Thị Nga: Phó Chủ tịch Quốc hội",
        "Đỗ Văn Hùng: Phó Chủ tịch Quốc hội");
  }

  @Test
  void anOfficeOfOneSeatIsTheFirstNames() {
    assertPairs(
        Pattern.SHARED_HEAD,
        "Giám đốc Sở Y tế Lê Văn Minh, Trần Thị Nga và Đỗ Văn Hùng dự họp.",
        "Lê Văn Minh: Giám đốc Sở Y tế @title-before-name");
  }

  @Test
  void membersEachWithAnOfficeOfTheirOwn() {
    assertPairs(
        Pattern.SHARED_HEAD,
        "Các thành viên đoàn kiểm tra gồm ông Lê Văn Sơn, Phó Giám đốc Sở Y tế; ông Trần Văn Tuấn - chuyên viên Phòng Nghiệp vụ Sở Y tế.",
        "Lê Văn Sơn: thành viên đoàn kiểm tra",
        "Trần Văn Tuấn: thành viên đoàn kiểm tra",
        "Lê Văn Sơn: Phó Giám đốc Sở Y tế @name-apposition",
        "Trần Văn Tuấn: chuyên viên Phòng Nghiệp vụ Sở Y tế @name-apposition");
  }

  @Test
  void theFirstOfAListHasAnUnknownName() {
    assertOffices(
        "Dự lễ có các Ủy viên Trung ương Đảng: Thuận Hảo, Tổng Biên tập Báo Công lý; Lê Văn Sơn, Bộ trưởng Bộ Y tế.",
        "Thuận Hảo: Ủy viên Trung ương Đảng",
        "Thuận Hảo: Tổng Biên tập Báo Công lý",
        "Lê Văn Sơn: Ủy viên Trung ương Đảng",
        "Lê Văn Sơn: Bộ trưởng Bộ Y tế");
  }

  @Test
  void aListOfTwoOfficesHoldersIsNotTheSecondOnes() {
    assertOffices(
        "Nhiệm vụ của Bộ trưởng và các Thứ trưởng như sau: Bộ trưởng Đặng Văn Mẫu lãnh đạo chung.",
        "Đặng Văn Mẫu: Bộ trưởng");
    assertOffices(
        "Dự họp có Thủ tướng và các Phó Thủ tướng: Đặng Văn Mẫu, Lê Văn Thử.",
        "Đặng Văn Mẫu: Phó Thủ tướng",
        "Lê Văn Thử: Phó Thủ tướng");
  }

  @Test
  void anOfficeThatIsOverMayHaveHadSeveralHolders() {
    assertOffices(
        "Tới dự có nguyên Tổng Bí thư Lê Khả Mẫu, Nông Đức Thử; Chủ tịch nước Trần Đại Dụ.",
        "Lê Khả Mẫu: Tổng Bí thư [former]",
        "Nông Đức Thử: Tổng Bí thư [former]",
        "Trần Đại Dụ: Chủ tịch nước");
  }

  @Test
  void aListGoesOnBehindASemicolonWhateverStandsBefore() {
    assertOffices(
        "Các thành viên đoàn kiểm tra gồm ông Hoàng Văn Mẫu làm ở Thanh tra Chính phủ;"
            + " ông Lê Đức Thử và bà Hồ Thị Dụ.",
        "Hoàng Văn Mẫu: thành viên đoàn kiểm tra",
        "Lê Đức Thử: thành viên đoàn kiểm tra",
        "Hồ Thị Dụ: thành viên đoàn kiểm tra");
  }
}
