package io.github.chucdanh.recognize;

import io.github.chucdanh.text.Tokens;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The names that an article has introduced so far, behind an honorific, a rank or a title. Where
 * one comes again, it is that name, whatever else its words could be.
 */
final class KnownNames {
  /** By a name's first word, the names' lengths; by a whole name, that it is known. */
  private final Map<Long, Set<Integer>> lengths = new HashMap<>();

  private final Set<Long> names = new HashSet<>();
  private final Set<Long> words = new HashSet<>();

  /** The first words' numbers, as bits: no other word needs to be looked for. */
  private long firsts;

  /** Notes a name of two words or more. */
  void add(Tokens tokens, int begin, int end) {
    if (end - begin >= 2 && names.add(hash(tokens, begin, end))) {
      for (int i = begin; i < end; i++) {
        words.add(tokens.key(i));
      }
      firsts |= 1L << tokens.number(begin);
      lengths.computeIfAbsent(tokens.key(begin), k -> new HashSet<>()).add(end - begin);
    }
  }

  /** Index behind the longest known name that begins at the token; -1 for none. */
  int end(Tokens tokens, int token, int limit) {
    if ((firsts & 1L << tokens.number(token)) == 0 || !tokens.isCapital(token)) {
      return -1;
    }
    int end = -1;
    for (int length : lengths.getOrDefault(tokens.key(token), Set.of())) {
      int behind = token + length;
      boolean longer = behind > end && behind <= limit && tokens.isCapital(behind - 1);
      if (longer && names.contains(hash(tokens, token, behind))) {
        end = behind;
      }
    }
    return end;
  }

  /** Whether some known name has the word. */
  boolean hasWord(Tokens tokens, int token) {
    return words.contains(tokens.key(token));
  }

  private static long hash(Tokens tokens, int begin, int end) {
    long hash = (long) end - begin;
    for (int i = begin; i < end; i++) {
      hash = hash * 1_000_003 + tokens.key(i);
    }
    return hash;
  }
}
