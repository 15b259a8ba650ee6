package io.github.chucdanh.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads the folder by the grammar of brat's standoff page. */
class BratWriterTest {
  private static final Pattern ENTITY =
      Pattern.compile("(T\\d+)\t(Person|Position|Rank) (\\d+ \\d+(?:;\\d+ \\d+)*)\t(.+)");
  private static final Pattern RELATION =
      Pattern.compile("(R\\d+)\t(Current|Former|Acting|Nominated) Arg1:(T\\d+) Arg2:(T\\d+)");
  private static final Pattern NOTE = Pattern.compile("#\\d+\tAnnotatorNotes (R\\d+)\t.+");

  @TempDir private Path folder;

  @Test
  void keepsTheGrammarAndTheOffsets() throws IOException {
    String text = "\uD83D\uDE00 Giám đốc Sở Y tế\r\nvà Đặng Văn Mẫu";
    write("a", text);

    List<String> covered = check("a");

    assertThat(Files.readString(folder.resolve("a.txt"))).isEqualTo(text);
    assertThat(covered).containsExactly(Samples.POSITION, Samples.PERSON);
  }

  @Test
  void cutsAnnotationsAtLineEnds() throws IOException {
    String text = "Giám đốc Sở Y tế Đặng Văn Mẫu";
    var extraction = Samples.simple();
    String broken = text.replace("Sở Y", "Sở\nY");
    try (BratWriter writer = new BratWriter(folder)) {
      writer.write("a", broken, extraction);
    }

    assertThat(Files.readString(folder.resolve("a.ann")))
        .startsWith("T1\tPosition 0 11;12 16\tGiám đốc Sở Y tế\n");
    check("a");
  }

  @Test
  void makesSafeNamesOnceEach() throws IOException {
    try (BratWriter writer = new BratWriter(folder)) {
      writer.write("../x/y", "", Samples.empty());
      writer.write("A", "", Samples.empty());
      writer.write("a", "", Samples.empty());
    }

    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "annotation.conf",
              "visual.conf",
              "__x_y.txt",
              "__x_y.ann",
              "A.txt",
              "A.ann",
              "a-2.txt",
              "a-2.ann");
    }
  }

  @Test
  void configuresEveryTypeItUses() throws IOException {
    new BratWriter(folder).close();

    assertThat(Files.readAllLines(folder.resolve("annotation.conf")))
        .contains("[entities]", "[relations]", "[events]", "[attributes]")
        .contains("Person", "Position", "Rank");
  }

  private void write(String id, String text) throws IOException {
    try (BratWriter writer = new BratWriter(folder)) {
      writer.write(id, text, Samples.extraction(text, null, null));
    }
  }

  /** Checks every line and gives what the entities cover. */
  private List<String> check(String name) throws IOException {
    int[] text = Files.readString(folder.resolve(name + ".txt")).codePoints().toArray();
    Set<String> ids = new HashSet<>();
    List<String> covered = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve(name + ".ann"))) {
      Matcher entity = ENTITY.matcher(line);
      Matcher relation = RELATION.matcher(line);
      Matcher note = NOTE.matcher(line);
      if (entity.matches()) {
        assertThat(ids.add(entity.group(1))).isTrue();
        assertThat(cover(text, entity.group(3))).isEqualTo(entity.group(4));
        covered.add(entity.group(4));
      } else if (relation.matches()) {
        assertThat(ids.add(relation.group(1))).isTrue();
        assertThat(ids).contains(relation.group(3), relation.group(4));
      } else {
        assertThat(note.matches()).as(line).isTrue();
        assertThat(ids).contains(note.group(1));
      }
    }
    return covered;
  }

  private static String cover(int[] text, String places) {
    List<String> parts = new ArrayList<>();
    for (String place : places.split(";", -1)) {
      int begin = Integer.parseInt(place.split(" ", -1)[0]);
      int end = Integer.parseInt(place.split(" ", -1)[1]);
      parts.add(new String(text, begin, end - begin));
    }
    return String.join(" ", parts);
  }
}
