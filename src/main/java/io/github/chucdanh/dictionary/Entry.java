package io.github.chucdanh.dictionary;

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
    return cell != null && (cell.equals(value) || values(column).contains(value));
  }

  /** The cell's values, which stand between {@code " | "}. */
  public List<String> values(String column) {
    String cell = cells.get(column);
    return cell == null ? List.of() : List.of(cell.split(" *\\| *"));
  }
}
