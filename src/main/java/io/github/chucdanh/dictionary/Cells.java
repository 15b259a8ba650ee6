package io.github.chucdanh.dictionary;

import java.util.AbstractMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The cells of one line that are filled in, by column. They are few and are asked for at every
 * token, so that a look along the columns is quicker than a hash.
 */
final class Cells extends AbstractMap<String, String> {
  private final String[] columns;
  private final String[] texts;

  private Cells(Map<String, String> cells) {
    columns = cells.keySet().toArray(String[]::new);
    texts = cells.values().toArray(String[]::new);
  }

  static Map<String, String> copyOf(Map<String, String> cells) {
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
