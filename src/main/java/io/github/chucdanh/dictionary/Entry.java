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
  /** A cell's text, or null where it is empty. */
  public String get(String column) {
    return cells.get(column);
  }

  /** Whether one of the cell's values is this one. */
  public boolean has(String column, String value) {
    String cell = cells.get(column);
    if (cell == null || cell.length() < value.length()) {
      return false;
    }
    return cell.equals(value) || cell.indexOf('|') >= 0 && values(column).contains(value);
  }

  /** The cell's values, which stand between {@code " | "}. */
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
