package io.github.chucdanh.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chucdanh.Extraction;
import io.github.chucdanh.Kind;
import io.github.chucdanh.Pair;
import io.github.chucdanh.Position;
import io.github.chucdanh.Span;
import io.github.chucdanh.Status;
import java.io.IOException;
import java.io.StringWriter;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableWriterTest {
  @Test
  void alignsColumnsAndSaysWhere() throws IOException {
    String text = "Hôm qua,\r\nGiám đốc A đến.\nBí  thư Tỉnh ủy B về.";
    Extraction extraction =
        new Extraction(
            List.of(), List.of(pair(text, "A", "Giám đốc"), pair(text, "B", "Bí  thư Tỉnh ủy")));

    assertThat(write(text, extraction))
        .isEqualTo(
            """
            a
              PERSON  POSITION        STATUS   WHERE
              A       Giám đốc        current  2:1
              B       Bí thư Tỉnh ủy  current  3:1
            """);
  }

  @Test
  void countsColumnsInCodePoints() throws IOException {
    String text = "\uD83D\uDE00 Giám đốc A";
    Extraction extraction = new Extraction(List.of(), List.of(pair(text, "A", "Giám đốc")));

    assertThat(write(text, extraction)).endsWith("  1:3\n");
  }

  @Test
  void showsDecomposedTextComposed() throws IOException {
    String title = Normalizer.normalize("Giám đốc", Normalizer.Form.NFD);
    Extraction extraction = new Extraction(List.of(), List.of(pair(title + " A", "A", title)));

    assertThat(write(title + " A", extraction)).contains("  A       Giám đốc  current  1:1\n");
  }

  @Test
  void saysSoWhereNobodyIsFound() throws IOException {
    StringWriter target = new StringWriter();
    try (TableWriter writer = new TableWriter(target)) {
      writer.write("a", "", Samples.empty());
      writer.write("b", "", Samples.empty());
    }
    assertThat(target).hasToString("a\n  no officials found\n\nb\n  no officials found\n");
  }

  private static String write(String text, Extraction extraction) throws IOException {
    StringWriter target = new StringWriter();
    try (TableWriter writer = new TableWriter(target)) {
      writer.write("a", text, extraction);
    }
    return target.toString();
  }

  private static Pair pair(String text, String person, String position) {
    Span at = Samples.span(text, position);
    Position office =
        new Position(
            position,
            at.begin(),
            at.end(),
            Kind.POSITION,
            position,
            position,
            null,
            null,
            null,
            null);
    return new Pair(
        person, Samples.span(text, person), office, Status.CURRENT, "test", 1, null, null);
  }
}
