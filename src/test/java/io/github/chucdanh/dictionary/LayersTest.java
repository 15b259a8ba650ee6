package io.github.chucdanh.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.chucdanh.OfficialExtractor;
import io.github.chucdanh.Position;
import io.github.chucdanh.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders of one's own on top of the bundled dictionaries. */
class LayersTest {
  private static final String INVENTED = "Quán chủ khu phố Bùi Văn Lanh ra đón khách.";
  private static final String HEADMASTER = "Hiệu trưởng Lê Thị Lanh nghe.";

  @TempDir private Path temporary;
  private Path first;
  private Path second;

  @BeforeEach
  void makeFolders() throws IOException {
    first = Files.createDirectory(temporary.resolve("first"));
    second = Files.createDirectory(temporary.resolve("second"));
  }

  private static void write(Path folder, String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }

  private static OfficialExtractor with(Path... folders) {
    OfficialExtractor.Builder builder = OfficialExtractor.builder();
    List.of(folders).forEach(builder::dictionary);
    return builder.build();
  }

  private static List<String> lines(OfficialExtractor extractor, String text) {
    return extractor.extract(text).pairs().stream().map(Reading::line).toList();
  }

  private static List<String> faults(Path... folders) {
    DictionaryException e =
        catchThrowableOfType(DictionaryException.class, () -> Dictionaries.load(List.of(folders)));
    List<String> faults = e.faults().stream().map(Fault::toString).toList();
    assertThat(e.getMessage()).isEqualTo(String.join("\n", faults));
    return faults;
  }

  @Test
  void aTitleThatALayerAddsIsFound() throws IOException {
    assertThat(Reading.lines(INVENTED)).isEmpty();
    write(first, "titles.tsv", "title\tenglish\tkind\nQuán chủ khu phố\tTavern Chief\tposition\n");
    OfficialExtractor extractor = with(first);
    assertThat(lines(extractor, INVENTED)).containsExactly("Bùi Văn Lanh: Quán chủ khu phố");
    Position position = extractor.extract(INVENTED).pairs().get(0).position();
    assertThat(position.english()).isEqualTo("Tavern Chief");
  }

  @Test
  void anOrganizationThatALayerAddsIsPartOfThePosition() throws IOException {
    write(first, "organizations.tsv", "organization\tbranch\nLầu Ngắm Gió\tsociety\n");
    assertThat(lines(with(first), "Chủ tịch Lầu Ngắm Gió Phạm Văn Lanh nói."))
        .containsExactly("Phạm Văn Lanh: Chủ tịch Lầu Ngắm Gió");
  }

  @Test
  void aTitleThatALayerRemovesIsFoundNoMore() throws IOException {
    assertThat(Reading.lines(HEADMASTER)).containsExactly("Lê Thị Lanh: Hiệu trưởng");
    write(first, "titles.tsv", "title\n-Hiệu trưởng\n");
    assertThat(lines(with(first), HEADMASTER)).isEmpty();
    assertThat(lines(with(first), "Đại sứ Phạm Văn Lanh nói.")).hasSize(1);
  }

  @Test
  void aLineIsRemovedInAnySpelling() throws IOException {
    String text = "Ủy viên Bộ Chính trị Phạm Văn Lanh nói.";
    assertThat(Reading.lines(text)).hasSize(1);
    write(first, "titles.tsv", "title\n-UỶ VIÊN\n");
    assertThat(lines(with(first), text)).isEmpty();
  }

  @Test
  void aLaterLayerOverridesTheWholeLine() throws IOException {
    write(first, "titles.tsv", "title\tenglish\tlevel\nHiệu trưởng\tHeadmaster\tcentral\n");
    write(second, "titles.tsv", "title\tenglish\nhiệu trưởng\tHead of School\n");
    Position position = with(first, second).extract(HEADMASTER).pairs().get(0).position();
    assertThat(position.english()).isEqualTo("Head of School");
    assertThat(position.level()).isNull();
  }

  @Test
  void aLaterLayerRemovesWhatAnEarlierOneAdded() throws IOException {
    write(first, "titles.tsv", "title\tkind\nQuán chủ khu phố\tposition\n");
    write(second, "titles.tsv", "title\n-Quán chủ khu phố\n");
    assertThat(lines(with(first, second), INVENTED)).isEmpty();
  }

  @Test
  void oneExtractorsLayersAreNotAnothers() throws IOException {
    write(first, "titles.tsv", "title\n-Hiệu trưởng\n");
    assertThat(lines(with(first), HEADMASTER)).isEmpty();
    assertThat(lines(with(), HEADMASTER)).hasSize(1);
  }

  @Test
  void aFolderWithoutDictionariesChangesNothing() throws IOException {
    write(first, "notes.txt", "not a dictionary");
    assertThat(lines(with(first), HEADMASTER)).hasSize(1);
  }

  @Test
  void theProjectsOwnFolderIsALayerToo() {
    assertThat(Dictionaries.load(List.of(Path.of("dictionaries")))).isNotNull();
  }

  @Test
  void aFaultNamesTheFileWithItsFolder() throws IOException {
    write(first, "titles.tsv", "title\tkind\nA\tx\n");
    assertThat(faults(first))
        .containsExactly(
            first.resolve("titles.tsv")
                + ":2:3: 'x' is no kind; expected one of position, profession");
  }

  @Test
  void theFaultsOfAllFilesAreNamedAtOnce() throws IOException {
    write(first, "titles.tsv", "title\tkind\nA\tx\n");
    write(first, "ranks.tsv", "");
    write(second, "titles.tsv", "title\tenglish\n\tB\n");
    assertThat(faults(first, second)).hasSize(3);
  }

  @Test
  void aFolderThatIsMissing() {
    Path missing = temporary.resolve("nowhere");
    assertThat(faults(missing))
        .containsExactly(missing + ":1:1: no such folder; expected dictionary files");
  }

  @Test
  void aLineThatRemovesWhatIsNotThere() throws IOException {
    write(first, "titles.tsv", "title\n-Quán chủ khu phố\n");
    assertThat(faults(first))
        .containsExactly(first.resolve("titles.tsv") + ":2:1: removes what no earlier layer has");
  }

  @Test
  void aLineThatIsRemovedAndAddedInOneLayer() throws IOException {
    write(first, "titles.tsv", "title\nHiệu trưởng\n-Hiệu trưởng\n");
    assertThat(faults(first))
        .containsExactly(first.resolve("titles.tsv") + ":3:1: removed and added in one layer");
  }
}
