package io.github.chucdanh.dictionary;

import java.util.Collection;
import java.util.List;

/** Finds what somebody may have meant by a misspelt word. */
final class Nearest {
  private Nearest() {}

  /** A hint to put behind a complaint: the word that was meant, or all that are allowed. */
  static String hint(String word, Collection<String> allowed) {
    String best = of(word, allowed);
    return best == null
        ? "; expected one of " + String.join(", ", allowed)
        : "; did you mean '" + best + "'?";
  }

  /** The allowed word that differs in at most two letters, or null. */
  static String of(String word, Collection<String> allowed) {
    String best = null;
    int least = Math.min(3, Math.max(2, word.length()));
    for (String candidate : allowed) {
      int distance = distance(word, candidate);
      if (distance < least) {
        best = candidate;
        least = distance;
      }
    }
    return best;
  }

  /** The values in the order in which a message lists them. */
  static List<String> sorted(Collection<String> values) {
    return values.stream().sorted().toList();
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int substitution = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substitution, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
