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
    return cells instanceof Cells known && known.has(column, value);
  }

  /**
   * {@return the cell's values, which stand between {@code " | "}}
   *
   * @param column a column's name
   */
  public List<String> values(String column) {
    String cell = cells.get(column);
    return cell == null ? List.of() : Cells.values(cell);
  }
}
