package io.github.chucdanh.dictionary;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One dictionary line. Immutable and safe for use by many threads. */
public final class Entry {
  private final Category category;
  private final String canonical;
  private final Cells cells;
  private final String file;
  private final int line;

  /** What the cells may say, as a set: most questions are about nothing of it. */
  private final long hint;

  /**
   * Makes a line.
   *
   * @param category the kind of entry, and so its file
   * @param canonical the first column
   * @param cells the other columns that are filled in, by name; they are copied
   * @param file the file it was read from
   * @param line its line there, from 1
   */
  public Entry(
      Category category, String canonical, Map<String, String> cells, String file, int line) {
    this.category = category;
    this.canonical = canonical;
    this.cells = Cells.copyOf(cells);
    this.file = file;
    this.line = line;
    hint = this.cells.hint();
  }

  /** {@return the kind of entry} */
  public Category category() {
    return category;
  }

  /** {@return the first column} */
  public String canonical() {
    return canonical;
  }

  /** {@return the other columns that are filled in, by name} */
  public Map<String, String> cells() {
    return cells;
  }

  /** {@return the file it was read from} */
  public String file() {
    return file;
  }

  /** {@return its line there, from 1} */
  public int line() {
    return line;
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
    int fact = Cells.fact(column, value);
    return (hint & 1L << fact) != 0 && cells.has(fact, column, value);
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

  /** {@return whether the other is the same line} */
  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof Entry entry
            && line == entry.line
            && category == entry.category
            && canonical.equals(entry.canonical)
            && file.equals(entry.file)
            && cells.equals(entry.cells);
  }

  @Override
  public int hashCode() {
    return Objects.hash(category, canonical, file, line);
  }

  @Override
  public String toString() {
    return file + ":" + line + " " + canonical;
  }
}
