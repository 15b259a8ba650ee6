package io.github.chucdanh.format;

import java.text.Normalizer;
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
    return Normalizer.normalize(cell, Normalizer.Form.NFC)
        .replaceAll("[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+", "")
        .replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ")
        .strip();
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
