package io.github.chucdanh.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.junit.jupiter.api.Test;

/** Every fault that a dictionary file can have, with the message that names it. */
class TableFaultsTest {
  private static final String TITLES = "title\tvariants\tkind\n";
  private static final String NAMES = "syllable\tsurname\tmiddle\tgiven\n";

  private static List<String> faults(Category category, byte[] bytes) {
    List<Fault> faults = new ArrayList<>();
    TableReader.read(category, bytes, new FileFindings(category.file(), faults, null), Set.of());
    return faults.stream().map(Fault::toString).toList();
  }

  private static List<String> faults(Category category, String text) {
    return faults(category, text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void bytesThatAreNotUtf8() {
    byte[] good = (TITLES + "Tram\nBo\u00E9\n").getBytes(StandardCharsets.UTF_8);
    byte[] cut = Arrays.copyOf(good, good.length - 1);
    cut[cut.length - 1] = 'x';
    assertThat(faults(Category.TITLE, cut))
        .containsExactly("titles.tsv:3:3: not UTF-8: bad byte at offset 27; save as UTF-8");
  }

  @Test
  void noHeader() {
    String columns = "honorific, gender, number, source";
    for (String text : List.of("", "# only a comment\n", "\n\n")) {
      assertThat(faults(Category.HONORIFIC, text))
          .containsExactly("honorifics.tsv:1:1: no header line; expected the columns " + columns);
    }
  }

  @Test
  void aColumnWithASpellingError() {
    assertThat(faults(Category.TITLE, "# titles\ntitle\tvariant\tenglish\n"))
        .containsExactly("titles.tsv:2:7: unknown column 'variant'; did you mean 'variants'?");
  }

  @Test
  void aColumnThatTheFileDoesNotHave() {
    assertThat(faults(Category.HONORIFIC, "honorific\tplural\n"))
        .containsExactly(
            "honorifics.tsv:1:11: unknown column 'plural';"
                + " expected one of honorific, gender, number, source");
  }

  @Test
  void aHeaderWithBlanksForTabs() {
    assertThat(faults(Category.TITLE, "title variants kind\n"))
        .containsExactly(
            "titles.tsv:1:1: unknown column 'title variants kind';"
                + " columns are separated by tabs, not blanks");
  }

  @Test
  void aColumnTwice() {
    assertThat(faults(Category.TITLE, "title\tkind\tkind\n"))
        .containsExactly("titles.tsv:1:1: a column stands twice in the header");
  }

  @Test
  void theFirstColumnMissing() {
    assertThat(faults(Category.TITLE, "variants\tkind\n"))
        .containsExactly("titles.tsv:1:1: the column 'title' is missing");
  }

  @Test
  void moreCellsThanColumns() {
    assertThat(faults(Category.TITLE, TITLES + "Trạm trưởng\tx\tposition\tsurplus\n"))
        .containsExactly("titles.tsv:2:24: expected 3 columns, found 4");
  }

  @Test
  void noNameInTheFirstColumn() {
    assertThat(faults(Category.TITLE, TITLES + "\tx\tposition\n"))
        .containsExactly("titles.tsv:2:1: the column 'title' is empty");
  }

  @Test
  void theSameNameTwice() {
    assertThat(faults(Category.TITLE, TITLES + "Trạm trưởng\nChủ tịch\nTrạm trưởng\tTr. trạm\n"))
        .containsExactly("titles.tsv:4:1: 'Trạm trưởng' stands already on line 2");
  }

  @Test
  void theSameNameInAnotherSpelling() {
    assertThat(faults(Category.TITLE, TITLES + "Ủy viên\nUỷ viên\n"))
        .containsExactly("titles.tsv:3:1: 'Uỷ viên' stands already on line 2, spelt 'Ủy viên'");
    assertThat(faults(Category.TITLE, TITLES + "Ủy viên\nỦY  VIÊN\n")).hasSize(1);
  }

  @Test
  void aValueWithASpellingError() {
    assertThat(faults(Category.TITLE, TITLES + "Trạm trưởng\t\tpositon\n"))
        .containsExactly("titles.tsv:2:14: 'positon' is no kind; did you mean 'position'?");
    assertThat(faults(Category.TITLE, "title\tbranch\nTrạm trưởng\tparti\n"))
        .containsExactly("titles.tsv:2:13: 'parti' is no branch; did you mean 'party'?");
  }

  @Test
  void aValueThatTheColumnDoesNotAllow() {
    assertThat(faults(Category.TITLE, TITLES + "Trạm trưởng\t\tquan chức\n"))
        .containsExactly(
            "titles.tsv:2:14: 'quan chức' is no kind; expected one of position, profession");
    assertThat(faults(Category.STATUS, "phrase\tstatus\ntiền\tdeceased\n"))
        .containsExactly(
            "status.tsv:2:6: 'deceased' is no status;"
                + " expected one of acting, current, former, nominated");
  }

  @Test
  void aCountThatIsNoNumber() {
    assertThat(faults(Category.NAME, NAMES + "Bàng\t3\tnhiều\t-1\n"))
        .containsExactly(
            "names.tsv:2:8: 'nhiều' is no number", "names.tsv:2:14: '-1' is no number");
  }

  @Test
  void aCountTooLargeToBeOne() {
    assertThat(faults(Category.NAME, NAMES + "Bàng\t99999999999\n"))
        .containsExactly("names.tsv:2:6: '99999999999' is no number");
  }

  @Test
  void aDateThatIsNone() {
    String header = "organization\tvalid_from\tvalid_until\n";
    assertThat(faults(Category.ORGANIZATION, header + "Lầu Ngắm Gió\t1/3/2025\n"))
        .containsExactly(
            "organizations.tsv:2:14: '1/3/2025' is no date;"
                + " expected year-month-day, such as 2025-03-01");
    assertThat(faults(Category.ORGANIZATION, header + "Lầu Ngắm Gió\t2025-02-30\n")).hasSize(1);
    assertThat(faults(Category.ORGANIZATION, header + "Lầu Ngắm Gió\t2025-03-01\t2021-01-01\n"))
        .containsExactly("organizations.tsv:2:1: valid_from is later than valid_until");
  }

  @Test
  void aColumnThatTheLineNeeds() {
    assertThat(faults(Category.STATUS, "phrase\tstatus\ntiền nhiệm\t\n"))
        .containsExactly(
            "status.tsv:2:1: the column 'status' is empty;"
                + " expected one of acting, current, former, nominated");
    assertThat(faults(Category.STATUS, "phrase\tsource\ntiền nhiệm\tx\n"))
        .containsExactly("status.tsv:1:1: the column 'status' is missing");
  }

  @Test
  void aListWithAnEmptyPlace() {
    assertThat(faults(Category.TITLE, TITLES + "Trạm trưởng\tA | | B\n"))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("titles.tsv:2:")
        .endsWith(": no value on one side of '|'");
  }

  @Test
  void aListWhereOneValueStands() {
    assertThat(faults(Category.TITLE, TITLES + "Trạm trưởng | Trưởng trạm\n"))
        .containsExactly("titles.tsv:2:13: 'title' takes one value; others go under 'variants'");
  }

  @Test
  void aLineWithBlanksForTabs() {
    assertThat(faults(Category.TITLE, TITLES + "Trạm trưởng   Tr. trạm   position\n"))
        .containsExactly("titles.tsv:2:1: columns are separated by tabs, not blanks");
  }

  @Test
  void aControlCharacter() {
    assertThat(faults(Category.TITLE, TITLES + "Trạm\u0007trưởng\n"))
        .containsExactly("titles.tsv:2:5: control character U+0007");
  }

  @Test
  void aNameOfNothing() {
    assertThat(faults(Category.TITLE, TITLES + "\u200B\t\tposition\n"))
        .containsExactly("titles.tsv:2:1: '\u200B' has no letter, digit or mark");
    assertThat(faults(Category.TITLE, TITLES + "-\u200B\n"))
        .containsExactly("titles.tsv:2:1: a '-' without what it removes");
  }

  @Test
  void columnsAreCountedInComposedLetters() {
    String text = Normalizer.normalize(TITLES + "Trạm trưởng\t\tx\n", Normalizer.Form.NFD);
    assertThat(faults(Category.TITLE, text).get(0)).startsWith("titles.tsv:2:14: ");
  }

  @Test
  void linesAreCountedBehindAByteOrderMarkAndWindowsLineEnds() {
    String text = "\uFEFF" + (TITLES + "A\t\tx\n").replace("\n", "\r\n");
    assertThat(faults(Category.TITLE, text).get(0)).startsWith("titles.tsv:2:4: 'x' is no kind");
  }

  @Test
  void everyFaultOfAFileIsFound() {
    assertThat(faults(Category.TITLE, TITLES + "A\t\tx\n\tb\nC\n\nC\t\t\t\t\nA\n"))
        .extracting(fault -> StringUtils.substringBefore(fault, ": "))
        .containsExactly("titles.tsv:2:4", "titles.tsv:3:1", "titles.tsv:6:5", "titles.tsv:7:1");
  }

  @Test
  void everyCategorysOwnHeaderIsAccepted() {
    for (Category category : Category.values()) {
      assertThat(faults(category, String.join("\t", category.columns()) + "\n")).isEmpty();
    }
  }
}
