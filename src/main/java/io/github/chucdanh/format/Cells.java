package io.github.chucdanh.format;

import io.github.chucdanh.text.Composed;
import java.util.List;
import java.util.stream.Collectors;

/** Text made fit for the cells of tables. */
final class Cells {
  /** What spreadsheets begin a formula with, full-width forms too. */
  private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

  private Cells() {}

  /**
   * Composed letters; every run of blanks, line ends and control characters one blank; nothing that
   * turns the direction of writing.
   */
  static String oneLine(String cell) {
    String composed = Composed.of(cell);
    StringBuilder line = new StringBuilder(composed.length());
    boolean blank = false;
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      if (Character.isSpaceChar(c) || Character.isISOControl(c)) {
        blank = true;
      } else if (!turns(c)) {
        line.append(blank && !line.isEmpty() ? " " : "").append(c);
        blank = false;
      }
    }
    return line.toString();
  }

  private static boolean turns(char c) {
    return c >= '\u202A' && c <= '\u202E'
        || c >= '\u2066' && c <= '\u2069'
        || c == '\u200E'
        || c == '\u200F'
        || c == '\u061C';
  }

  /** Gives a line of comma-separated values with its ending; null makes an empty cell. */
  static String csvRow(List<String> cells) {
    return cells.stream().map(Cells::csv).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String csv(String value) {
    String cell = value == null ? "" : oneLine(value);
    if (!cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0) {
      cell = "'" + cell;
    }
    return cell.indexOf(',') < 0 && cell.indexOf('"') < 0
        ? cell
        : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
