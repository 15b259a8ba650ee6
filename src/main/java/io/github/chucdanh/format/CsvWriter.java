package io.github.chucdanh.format;

import io.github.chucdanh.Extraction;
import io.github.chucdanh.Pair;
import io.github.chucdanh.Position;
import io.github.chucdanh.text.Scanner;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;

/**
 * Writes comma-separated values as RFC 4180 has them: a header, then a row for every pair.
 *
 * <p>Every row is one line: blanks and line ends inside a cell become one blank. A cell that a
 * spreadsheet would take for a formula gets an apostrophe in front.
 */
public final class CsvWriter implements ExtractionWriter {
  private static final List<String> HEADER =
      List.of(
          "article",
          "person",
          "position",
          "status",
          "kind",
          "canonical",
          "title",
          "organization",
          "english",
          "level",
          "branch",
          "change",
          "change_date",
          "term",
          "evidence",
          "confidence",
          "person_begin",
          "person_end",
          "position_begin",
          "position_end",
          "sentence");

  private final Scanner scanner = Sentences.scanner();
  private final Writer target;

  /**
   * Makes a writer and writes the header.
   *
   * @param target where the rows go
   * @throws IOException if the target cannot be written
   */
  public CsvWriter(Writer target) throws IOException {
    this(target, Cells.csvRow(HEADER));
  }

  private CsvWriter(Writer target, String beginning) throws IOException {
    this.target = target;
    target.write(beginning);
  }

  /**
   * Makes a writer that begins with a byte order mark, by which Excel knows UTF-8.
   *
   * @param target where the rows go
   * @return the writer
   * @throws IOException if the target cannot be written
   */
  public static CsvWriter withByteOrderMark(Writer target) throws IOException {
    return new CsvWriter(target, "\uFEFF" + Cells.csvRow(HEADER));
  }

  /**
   * Makes a writer that goes on where another one stopped, without a header.
   *
   * @param target where the rows go
   * @return the writer
   * @throws IOException if the target cannot be written
   */
  public static CsvWriter continuing(Writer target) throws IOException {
    return new CsvWriter(target, "");
  }

  @Override
  public void write(String id, String text, Extraction extraction) throws IOException {
    if (!extraction.pairs().isEmpty()) {
      Sentences sentences = new Sentences(scanner.scan(text));
      StringBuilder rows = new StringBuilder();
      for (Pair pair : extraction.pairs()) {
        rows.append(Cells.csvRow(row(id, pair, sentences)));
      }
      target.write(rows.toString());
    }
    target.flush();
  }

  @Override
  public void close() throws IOException {
    target.flush();
  }

  private static List<String> row(String id, Pair pair, Sentences sentences) {
    Position position = pair.position();
    return Arrays.asList(
        id,
        pair.name(),
        position.text(),
        pair.status().label(),
        position.kind().label(),
        position.canonical(),
        position.title(),
        position.organization(),
        position.english(),
        position.level(),
        position.branch(),
        pair.change() == null ? null : pair.change().type().label(),
        pair.change() == null ? null : pair.change().date(),
        pair.term() == null ? null : pair.term().text(),
        pair.evidence(),
        Double.toString(pair.confidence()),
        Integer.toString(pair.person().begin()),
        Integer.toString(pair.person().end()),
        Integer.toString(position.begin()),
        Integer.toString(position.end()),
        sentences.around(position.begin()));
  }
}
