package io.github.chucdanh.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a dictionary file may look like. */
class TableReaderTest {
  private static final String HEADER = "title\tvariants\tenglish\tkind\n";

  private static TableReader.Table read(String text) {
    List<Fault> faults = new ArrayList<>();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    TableReader.Table table =
        TableReader.read(
            Category.TITLE, bytes, new FileFindings("titles.tsv", faults, null), Set.of());
    assertThat(faults).isEmpty();
    return table;
  }

  private static Entry only(TableReader.Table table) {
    assertThat(table.entries()).hasSize(1);
    return table.entries().values().iterator().next();
  }

  @Test
  void aLineGivesItsFilledCellsItsFileAndItsNumber() {
    Entry entry = only(read(HEADER + "Trưởng trạm\t\tStation Chief\tposition\n"));
    assertThat(entry.canonical()).isEqualTo("Trưởng trạm");
    assertThat(entry.get("english")).isEqualTo("Station Chief");
    assertThat(entry.get("variants")).isNull();
    assertThat(entry.get("branch")).isNull();
    assertThat(entry.file()).isEqualTo("titles.tsv");
    assertThat(entry.line()).isEqualTo(2);
  }

  @Test
  void severalValuesStandBetweenBars() {
    Entry entry = only(read(HEADER + "Trưởng trạm\tTr. trạm | Trạm trưởng\n"));
    assertThat(entry.values("variants")).containsExactly("Tr. trạm", "Trạm trưởng");
    assertThat(entry.has("variants", "Trạm trưởng")).isTrue();
    assertThat(entry.has("variants", "Trạm")).isFalse();
    assertThat(entry.values("english")).isEmpty();
  }

  @Test
  void columnsStandInAnyOrderAndMayBeLeftOut() {
    Entry entry = only(read("english\ttitle\nStation Chief\tTrưởng trạm\n"));
    assertThat(entry.canonical()).isEqualTo("Trưởng trạm");
    assertThat(entry.get("english")).isEqualTo("Station Chief");
  }

  @Test
  void cellsAtTheEndMayBeLeftOut() {
    assertThat(only(read(HEADER + "Trưởng trạm")).cells()).isEmpty();
  }

  @Test
  void commentsAndEmptyLinesAreSkippedAndCounted() {
    Entry entry = only(read("# tram\n\n" + HEADER + "\n# x\ty\tz\ta\tb\n  \nTrưởng trạm\n\n"));
    assertThat(entry.line()).isEqualTo(7);
  }

  @Test
  void blanksAroundACellAreNoPartOfIt() {
    Entry entry = only(read(HEADER + " Trưởng trạm \t\t Station Chief\t \n"));
    assertThat(entry.canonical()).isEqualTo("Trưởng trạm");
    assertThat(entry.get("english")).isEqualTo("Station Chief");
  }

  @Test
  void aByteOrderMarkIsSkipped() {
    Entry entry = only(read("\uFEFF" + HEADER + "Trưởng trạm\n"));
    assertThat(entry.canonical()).isEqualTo("Trưởng trạm");
  }

  @Test
  void linesMayEndAsOnWindows() {
    Entry entry = only(read((HEADER + "Trưởng trạm\t\tChief\tposition\n").replace("\n", "\r\n")));
    assertThat(entry.get("kind")).isEqualTo("position");
  }

  @Test
  void decomposedLettersAreComposed() {
    String text = Normalizer.normalize(HEADER + "Trưởng trạm\n", Normalizer.Form.NFD);
    assertThat(only(read(text)).canonical()).isEqualTo("Trưởng trạm");
  }

  @Test
  void aMinusBeforeTheNameRemovesIt() {
    TableReader.Table table = read(HEADER + "-Trưởng trạm\n- Trạm phó\tany\tother\tcell\n");
    assertThat(table.entries()).isEmpty();
    assertThat(table.removed())
        .containsOnlyKeys(Folded.of("Trưởng trạm"), Folded.of("Trạm phó"))
        .containsEntry(Folded.of("Trạm phó"), 3);
  }

  @Test
  void aHeaderAloneIsATableWithoutLines() {
    assertThat(read(HEADER).entries()).isEmpty();
  }
}
