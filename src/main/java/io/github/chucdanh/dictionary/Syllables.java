package io.github.chucdanh.dictionary;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The syllables that the dictionaries have, numbered from 1 in the order they are added, and what
 * is known of each; number 0 is all others. All that is known of one stands side by side in memory.
 */
final class Syllables {
  /** What kinds of words a syllable is one of, as bits. */
  static final int WORD = 1, ABBREVIATION = 2, NAME = 4, FOREIGN_NAME = 8;

  private static final int FACTS = 4, KINDS = 0, SURNAME = 1, MIDDLE = 2, GIVEN = 3;

  private final KeyTable keys;

  /** By syllable, its kinds, and how often it was seen as a surname, a middle and a given name. */
  private int[] facts;

  Syllables() {
    this(new KeyTable(), new int[FACTS << 12]);
  }

  private Syllables(KeyTable keys, int[] facts) {
    this.keys = keys;
    this.facts = facts;
  }

  int size() {
    return keys.size();
  }

  /** The number of the syllable with the key; 0 for none. */
  int number(long key) {
    return keys.get(key);
  }

  /** The number of the syllable with the key, a new one at need. */
  int add(long key) {
    int number = keys.add(key);
    if (FACTS * number == facts.length) {
      facts = Arrays.copyOf(facts, 2 * facts.length);
    }
    return number;
  }

  /** Adds kinds to a syllable's. */
  void mark(int number, int kinds) {
    facts[FACTS * number + KINDS] |= kinds;
  }

  /** Says how often a syllable was seen in names, and where. */
  void count(int number, int surname, int middle, int given) {
    facts[FACTS * number + SURNAME] = surname;
    facts[FACTS * number + MIDDLE] = middle;
    facts[FACTS * number + GIVEN] = given;
  }

  /** Whether a syllable is of any of the kinds. */
  boolean is(int number, int kinds) {
    return (facts[FACTS * number + KINDS] & kinds) != 0;
  }

  int surname(int number) {
    return facts[FACTS * number + SURNAME];
  }

  int middle(int number) {
    return facts[FACTS * number + MIDDLE];
  }

  int given(int number) {
    return facts[FACTS * number + GIVEN];
  }

  void store(DataOutput out) throws IOException {
    keys.store(out);
    Numbers.write(out, Arrays.copyOf(facts, FACTS * (size() + 1)));
  }

  static Syllables read(ByteBuffer in) {
    return new Syllables(KeyTable.read(in), Numbers.ints(in));
  }
}
