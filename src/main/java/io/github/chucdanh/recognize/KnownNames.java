package io.github.chucdanh.recognize;

import io.github.chucdanh.text.Tokens;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The names that an article has introduced so far, behind an honorific, a rank or a title. Where
 * one comes again, it is that name, whatever else its words could be.
 */
final class KnownNames {
  /** By a name's first word, the names' lengths as bits; by a whole name, that it is known. */
  private final Map<Long, Long> lengths = new HashMap<>();

  private final Set<Long> names = new HashSet<>();
  private final Set<Long> words = new HashSet<>();

  /** The first words' numbers: no other word needs to be looked for. */
  private final BitSet firsts = new BitSet();

  /** Notes a name of two words or more. */
  void add(Tokens tokens, int begin, int end) {
    if (end - begin >= 2 && end - begin < Long.SIZE && names.add(tokens.words(begin, end, 0))) {
      for (int i = begin; i < end; i++) {
        words.add(tokens.key(i));
      }
      firsts.set(tokens.number(begin));
      lengths.merge(tokens.key(begin), 1L << end - begin, (all, one) -> all | one);
    }
  }

  /** Index behind the longest known name that begins at the token; -1 for none. */
  int end(Tokens tokens, int token, int limit) {
    if (!firsts.get(tokens.number(token)) || !tokens.isCapital(token)) {
      return -1;
    }
    long all = lengths.getOrDefault(tokens.key(token), 0L);
    while (all != 0) {
      int longest = Long.SIZE - 1 - Long.numberOfLeadingZeros(all);
      int end = token + longest;
      boolean possible = end <= limit && tokens.isCapital(end - 1);
      if (possible && names.contains(tokens.words(token, end, 0))) {
        return end;
      }
      all &= ~(1L << longest);
    }
    return -1;
  }

  /** Whether some known name has the word. */
  boolean hasWord(Tokens tokens, int token) {
    return words.contains(tokens.key(token));
  }
}
