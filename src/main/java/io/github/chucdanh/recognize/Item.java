package io.github.chucdanh.recognize;

import io.github.chucdanh.dictionary.Entry;

/**
 * One piece of a sentence.
 *
 * @param type what it is
 * @param begin index of its first token
 * @param end index behind its last token
 * @param entry the dictionary line it was read by, or null
 * @param position how it is composed, of positions only
 * @param marker the roles of a marker, of words only; of a byline those of its credit
 */
public record Item(Type type, int begin, int end, Entry entry, Composition position, Entry marker) {
  /** What an item can be. */
  public enum Type {
    /** An office, composed. */
    POSITION,
    /** A person's name. */
    PERSON,
    /** A rank, degree or honour. */
    RANK,
    /** A word such as "ông" before a name. */
    HONORIFIC,
    /** A word such as "nguyên" before an office. */
    STATUS,
    /** A verb of appointment, of holding or of leaving. */
    VERB,
    /** An organization's name that is part of no position. */
    ORGANIZATION,
    /** A place that is part of no position. */
    PLACE,
    /** Any other word; some are markers. */
    WORD,
    /** A number. */
    NUMBER,
    /** A mark. */
    MARK;

    /** {@return the type as one bit of a set; the bits live no longer than the program} */
    @SuppressWarnings("EnumOrdinal")
    public int bit() {
      return 1 << ordinal();
    }
  }

  static Item plain(Type type, int begin, int end) {
    return new Item(type, begin, end, null, null, null);
  }

  /** {@return a hash of where the item stands, which in one text tells items apart} */
  @Override
  public int hashCode() {
    return begin;
  }

  /**
   * {@return whether this is of the type}
   *
   * @param other a type
   */
  public boolean is(Type other) {
    return type == other;
  }

  /**
   * {@return whether this is a marker with the role}
   *
   * @param role a role of {@code markers.tsv}
   */
  public boolean hasRole(String role) {
    return marker != null && marker.has("role", role);
  }
}
