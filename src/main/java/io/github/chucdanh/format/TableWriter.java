package io.github.chucdanh.format;

import io.github.chucdanh.Extraction;
import io.github.chucdanh.Pair;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes tables for people: under each article's name a line for every pair, with the person, the
 * position as the text puts it, the status, and the line and column where the position stands.
 */
public final class TableWriter implements ExtractionWriter {
  private static final List<String> HEADER = List.of("PERSON", "POSITION", "STATUS", "WHERE");

  private final Writer target;
  private boolean first = true;

  /**
   * Makes a writer.
   *
   * @param target where the tables go
   */
  public TableWriter(Writer target) {
    this.target = target;
  }

  @Override
  public void write(String id, String text, Extraction extraction) throws IOException {
    if (!first) {
      target.write('\n');
    }
    first = false;
    target.write(Cells.oneLine(id) + "\n");
    if (extraction.pairs().isEmpty()) {
      target.write("  no officials found\n");
    } else {
      target.write(TextTable.draw(rows(text, extraction.pairs())));
    }
    target.flush();
  }

  @Override
  public void close() throws IOException {
    target.flush();
  }

  private static List<List<String>> rows(String text, List<Pair> pairs) {
    LineIndex lines = new LineIndex(text);
    List<List<String>> rows = new ArrayList<>(pairs.size() + 1);
    rows.add(HEADER);
    for (Pair pair : pairs) {
      rows.add(
          List.of(
              Cells.oneLine(pair.name()),
              Cells.oneLine(pair.position().text()),
              pair.status().label(),
              lines.locate(pair.position().begin())));
    }
    return rows;
  }
}
