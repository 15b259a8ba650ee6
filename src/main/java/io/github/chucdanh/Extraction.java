package io.github.chucdanh;

import java.util.List;

/**
 * What one article says: its people and who holds which office. Immutable.
 *
 * @param persons everyone named, in order of first mention
 * @param pairs every person–position pair, in order of the position's place in the text
 */
public record Extraction(List<Person> persons, List<Pair> pairs) {
  /**
   * Copies the lists.
   *
   * @param persons everyone named
   * @param pairs every person–position pair
   */
  public Extraction {
    persons = List.copyOf(persons);
    pairs = List.copyOf(pairs);
  }
}
