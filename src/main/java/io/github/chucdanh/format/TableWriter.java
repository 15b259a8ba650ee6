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
  private static final String GAP = "  ";

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
      target.write(GAP + "no officials found\n");
    } else {
      writeRows(rows(text, extraction.pairs()));
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

  private void writeRows(List<List<String>> rows) throws IOException {
    int[] widths = widths(rows);
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < row.size(); i++) {
        line.append(GAP).append(row.get(i));
        if (i + 1 < row.size()) {
          line.append(" ".repeat(widths[i] - width(row.get(i))));
        }
      }
      target.write(line.append('\n').toString());
    }
  }

  private static int[] widths(List<List<String>> rows) {
    int[] widths = new int[HEADER.size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], width(row.get(i)));
      }
    }
    return widths;
  }

  /**
   * Counts the cells a terminal gives the text: combining marks and format characters take none.
   */
  private static int width(String cell) {
    return (int) cell.codePoints().filter(c -> !takesNoCell(c)).count();
  }

  private static boolean takesNoCell(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT;
  }
}
