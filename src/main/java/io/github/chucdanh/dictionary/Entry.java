package io.github.chucdanh.dictionary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One dictionary line. Immutable.
 *
 * @param category the kind of entry, and so its file
 * @param canonical the first column
 * @param cells the other columns that are filled in, by name
 * @param file the file it was read from
 * @param line its line there, from 1
 */
public record Entry(
    Category category, String canonical, Map<String, String> cells, String file, int line) {
  /**
   * Copies the cells.
   *
   * @param category the kind of entry
   * @param canonical the first column
   * @param cells the other columns that are filled in
   * @param file the file it was read from
   * @param line its line there
   */
  public Entry {
    cells = Cells.copyOf(cells);
  }

  /**
   * {@return a cell's text, or null where it is empty}
   *
   * @param column a column's name
   */
  public String get(String column) {
    return cells.get(column);
  }

  /**
   * {@return whether one of the cell's values is this one}
   *
   * @param column a column's name
   * @param value a value
   */
  public boolean has(String column, String value) {
    String cell = cells.get(column);
    return cell != null && (cell.equals(value) || lists(cell, value));
  }

  /** Whether the value is one of several, found in place: this is asked at every token. */
  private static boolean lists(String cell, String value) {
    for (int at = cell.indexOf(value); at >= 0; at = cell.indexOf(value, at + 1)) {
      int before = at - 1;
      int behind = at + value.length();
      while (before >= 0 && Character.isWhitespace(cell.charAt(before))) {
        before--;
      }
      while (behind < cell.length() && Character.isWhitespace(cell.charAt(behind))) {
        behind++;
      }
      if (isBorder(cell, before) && isBorder(cell, behind)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBorder(String cell, int at) {
    return at < 0 || at == cell.length() || cell.charAt(at) == '|';
  }

  /**
   * {@return the cell's values, which stand between {@code " | "}}
   *
   * @param column a column's name
   */
  public List<String> values(String column) {
    String cell = cells.get(column);
    if (cell == null) {
      return List.of();
    }
    if (cell.indexOf('|') < 0) {
      return List.of(cell);
    }
    List<String> values = new ArrayList<>();
    int from = 0;
    for (int bar = cell.indexOf('|'); bar >= 0; bar = cell.indexOf('|', from)) {
      values.add(cell.substring(from, bar).strip());
      from = bar + 1;
    }
    values.add(cell.substring(from).strip());
    return values;
  }
}
