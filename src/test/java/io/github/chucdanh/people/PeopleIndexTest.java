package io.github.chucdanh.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chucdanh.OfficialExtractor;
import io.github.chucdanh.Status;
import io.github.chucdanh.dictionary.Dictionaries;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeopleIndexTest {
  private static final OfficialExtractor EXTRACTOR = OfficialExtractor.create();

  private final PeopleIndex index = new PeopleIndex(Dictionaries.load(List.of()));

  @Test
  void isOnePersonUnderOneNameHoweverSpelled() {
    add("a", "2021-03-01", "Giám đốc Sở Y tế tỉnh Nghệ An Trần Văn Hoà đến dự.");
    String decomposed = Normalizer.normalize("Trần Văn Hòa", Normalizer.Form.NFD);
    add("b", "2022-04-02", "Giám đốc Sở Y tế tỉnh Nghệ An " + decomposed + " đến thăm.");
    add("c", "2020-01-01", "Ông Trần Văn Hòa đến thăm.");

    Profile profile = onlyOne();

    assertThat(profile.id()).isEqualTo("Trần Văn Hoà");
    assertThat(profile.articles()).isEqualTo(3);
    assertThat(profile.firstSeen()).isEqualTo("2020-01-01");
    assertThat(profile.lastSeen()).isEqualTo("2022-04-02");
    Tenure tenure = profile.tenures().get(0);
    assertThat(tenure.office()).isEqualTo("Giám đốc Sở Y tế tỉnh Nghệ An");
    assertThat(tenure.articles()).isEqualTo(2);
    assertThat(tenure.firstSeen()).isEqualTo("2021-03-01");
    assertThat(tenure.firstArticle()).isEqualTo("a");
    assertThat(tenure.lastArticle()).isEqualTo("b");
    assertThat(index.articles()).isEqualTo(3);
  }

  @Test
  void keepsStatusesApart() {
    add("a", "2021-03-01", "Bộ trưởng Bộ Y tế Trần Văn Mẫu đến dự.");
    add("b", "2023-03-01", "Nguyên Bộ trưởng Bộ Y tế Trần Văn Mẫu đến dự.");

    assertThat(onlyOne().tenures())
        .extracting(Tenure::status)
        .containsExactly(Status.CURRENT, Status.FORMER);
  }

  @Test
  void isTwoPeopleWhoLeadTwoProvincesAtOnce() {
    add("a", "2021-03-01", "Chủ tịch UBND tỉnh Nghệ An Trần Văn Mẫu đến dự.");
    add("b", "2021-03-01", "Chủ tịch UBND tỉnh Hà Tĩnh Trần Văn Mẫu đến dự.");
    add("c", "2021-03-02", "Chủ tịch UBND tỉnh Hà Tĩnh Trần Văn Mẫu phát biểu.");

    assertThat(index.people())
        .extracting(Profile::id, Profile::articles)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Trần Văn Mẫu (2)", 2),
            org.assertj.core.groups.Tuple.tuple("Trần Văn Mẫu", 1));
  }

  @Test
  void isOnePersonWhoMovesOn() {
    add("a", "2021-03-01", "Chủ tịch UBND tỉnh Nghệ An Trần Văn Mẫu đến dự.");
    add("b", "2023-03-01", "Chủ tịch UBND tỉnh Hà Tĩnh Trần Văn Mẫu đến dự.");

    assertThat(onlyOne().tenures()).hasSize(2);
  }

  @Test
  void doesNotLetAPersonGoBackAndForth() {
    add("a", "2021-03-01", "Chủ tịch UBND tỉnh Nghệ An Trần Văn Mẫu đến dự.");
    add("b", "2023-03-01", "Chủ tịch UBND tỉnh Hà Tĩnh Trần Văn Mẫu đến dự.");
    add("c", "2022-03-01", "Chủ tịch UBND tỉnh Quảng Trị Trần Văn Mẫu đến dự.");
    add("d", "2023-06-01", "Giám đốc Sở Y tế Trần Văn Mẫu đến dự.");

    assertThat(onlyOne().tenures()).hasSize(4);
  }

  @Test
  void isTwoPeopleOnTwoTiersOfTheState() {
    add("a", "2021-03-01", "Bộ trưởng Bộ Y tế Trần Văn Mẫu đến dự.");
    add("b", "2021-03-01", "Hiệu trưởng Trường Tiểu học Tân Mẫu Trần Văn Mẫu đến dự.");
    add("c", "2021-03-01", "Chủ tịch UBND huyện Nam Đàn Trần Văn Mẫu đến dự.");

    assertThat(index.people()).hasSize(2);
  }

  @Test
  void isOnePersonInOneSeatWhateverElse() {
    add("a", null, "Bộ trưởng Bộ Y tế, Trưởng Ban Chỉ đạo quốc gia Trần Văn Mẫu đến dự.");
    add("b", null, "Trưởng Ban Tổ chức Trung ương, Bộ trưởng Bộ Y tế Trần Văn Mẫu đến dự.");

    assertThat(onlyOne().articles()).isEqualTo(2);
  }

  @Test
  void leavesOutGivenNamesAndWhoHoldsNothing() {
    add("a", null, "Giám đốc Mẫu đến dự. Ông Trần Văn Thử cũng đến.");

    assertThat(index.people()).isEmpty();
  }

  @Test
  void findsTwoHoldersOfOneSeatAtOneDate() {
    add("a", "2021-03-01", "Bộ trưởng Bộ Y tế Trần Văn Mẫu đến dự.");
    add("b", "2021-05-01", "Bộ trưởng Bộ Y tế Trần Văn Mẫu đến dự.");
    add("c", "2021-04-01", "Bộ trưởng Bộ Y tế Đặng Thị Thử đến dự.");
    add("d", "2022-04-01", "Bộ trưởng Bộ Y tế Lê Giả Định đến dự.");

    assertThat(index.conflicts())
        .containsExactly(
            new Conflict(
                "Bộ trưởng Bộ Y tế",
                "Trần Văn Mẫu",
                "Đặng Thị Thử",
                "2021-04-01",
                "2021-04-01",
                "c"));
  }

  @Test
  void findsTwoHoldersInOneArticleWithoutADate() {
    String both = "Bộ trưởng Bộ Y tế Trần Văn Mẫu nói. Bộ trưởng Bộ Y tế Đặng Thị Thử đáp.";
    add("a", null, both);
    add("b", null, both);

    assertThat(index.conflicts()).hasSize(1);
    Conflict conflict = index.conflicts().get(0);
    assertThat(conflict.from()).isNull();
    assertThat(conflict.article()).isEqualTo("a");
    assertThat(conflict.against("Trần Văn Mẫu")).isEqualTo("Đặng Thị Thử");
  }

  @Test
  void seesNoConflictWhereSeveralHoldOrThePlaceIsUnknown() {
    add("a", "2021-03-01", "Thứ trưởng Bộ Y tế Trần Văn Mẫu đến dự.");
    add("b", "2021-03-01", "Thứ trưởng Bộ Y tế Đặng Thị Thử đến dự.");
    add("c", "2021-03-01", "Giám đốc Sở Y tế Lê Giả Định đến dự.");
    add("d", "2021-03-01", "Giám đốc Sở Y tế Vũ Minh Họa đến dự.");
    add("e", "2021-03-01", "Nguyên Bộ trưởng Bộ Y tế Hoàng Văn Thí đến dự.");
    add("f", "2021-03-01", "Bộ trưởng Bộ Y tế Phạm Thị Dụ đến dự.");

    assertThat(index.conflicts()).isEmpty();
  }

  private Profile onlyOne() {
    assertThat(index.people()).hasSize(1);
    return index.people().get(0);
  }

  private void add(String id, String date, String text) {
    index.add(id, date, EXTRACTOR.extract(text));
  }
}
