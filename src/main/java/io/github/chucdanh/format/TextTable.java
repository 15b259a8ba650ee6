package io.github.chucdanh.format;

import java.util.List;

/** Draws tables for terminals. */
final class TextTable {
  private static final String GAP = "  ";

  private TextTable() {}

  /** Gives the rows as lines, with every column as wide as its widest cell. */
  static String draw(List<List<String>> rows) {
    int[] widths = widths(rows);
    StringBuilder lines = new StringBuilder();
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        lines.append(GAP).append(row.get(i));
        if (i + 1 < row.size()) {
          lines.append(" ".repeat(widths[i] - width(row.get(i))));
        }
      }
      lines.append('\n');
    }
    return lines.toString();
  }

  private static int[] widths(List<List<String>> rows) {
    int[] widths = new int[rows.get(0).size()];
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
    int width = 0;
    for (int i = 0; i < cell.length(); i += Character.charCount(cell.codePointAt(i))) {
      width += takesNoCell(cell.codePointAt(i)) ? 0 : 1;
    }
    return width;
  }

  private static boolean takesNoCell(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT;
  }
}
