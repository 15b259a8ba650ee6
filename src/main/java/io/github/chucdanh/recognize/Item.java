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
 * @param marker the roles of a marker, of words only
 */
public record Item(Type type, int begin, int end, Entry entry, Composition position, Entry marker) {
  /** What an item can be. */
  public enum Type {
    POSITION,
    PERSON,
    RANK,
    HONORIFIC,
    STATUS,
    VERB,
    ORGANIZATION,
    PLACE,
    WORD,
    NUMBER,
    MARK
  }

  static Item plain(Type type, int begin, int end) {
    return new Item(type, begin, end, null, null, null);
  }

  /** Whether this is of the type. */
  public boolean is(Type other) {
    return type == other;
  }

  /** Whether this is a marker with the role. */
  public boolean hasRole(String role) {
    return marker != null && marker.has("role", role);
  }
}
