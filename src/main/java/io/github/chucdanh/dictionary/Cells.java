package io.github.chucdanh.dictionary;

import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The cells of one line that are filled in, by column. They are few and are asked for at every
 * token, so that a look along the columns is quicker than a hash.
 */
final class Cells extends AbstractMap<String, String> {
  private final String[] columns;
  private final String[] texts;

  /** One number for each value of each column: most questions are answered by these. */
  private final int[] facts;

  /** The columns and values that the facts speak of, by turns. */
  private final String[] spoken;

  private Cells(Map<String, String> cells) {
    columns = cells.keySet().toArray(String[]::new);
    texts = cells.values().toArray(String[]::new);
    int[] all = {};
    List<String> said = new ArrayList<>();
    for (int i = 0; i < columns.length; i++) {
      for (String value : values(texts[i])) {
        all = Arrays.copyOf(all, all.length + 1);
        all[all.length - 1] = fact(columns[i], value);
        said.add(columns[i]);
        said.add(value.intern());
      }
    }
    facts = all;
    spoken = said.toArray(String[]::new);
  }

  /** The facts by their last six bits, as a set: most questions are about none of these. */
  long hint() {
    long hint = 0;
    for (int fact : facts) {
      hint |= 1L << fact;
    }
    return hint;
  }

  /** The number of a value of a column. */
  static int fact(String column, String value) {
    return 31 * column.hashCode() + value.hashCode();
  }

  /** Whether one of the cell's values is this one, whose fact is given. */
  boolean has(int fact, String column, String value) {
    for (int i = 0; i < facts.length; i++) {
      if (facts[i] == fact && spoken[2 * i].equals(column) && spoken[2 * i + 1].equals(value)) {
        return true;
      }
    }
    return false;
  }

  /** The values of a cell, which stand between bars. */
  static List<String> values(String cell) {
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

  static Cells copyOf(Map<String, String> cells) {
    return new Cells(cells);
  }

  @Override
  public String get(Object column) {
    for (int i = 0; i < columns.length; i++) {
      if (columns[i].equals(column)) {
        return texts[i];
      }
    }
    return null;
  }

  @Override
  public Set<Map.Entry<String, String>> entrySet() {
    Set<Map.Entry<String, String>> entries = new LinkedHashSet<>();
    for (int i = 0; i < columns.length; i++) {
      entries.add(Map.entry(columns[i], texts[i]));
    }
    return entries;
  }
}
