package io.github.chucdanh.dictionary;

import io.github.chucdanh.text.Scanner;
import io.github.chucdanh.text.Tokens;
import io.github.chucdanh.text.Vocabulary;
import java.util.List;

/** A phrase's folded form as a string, under which two spellings are one dictionary key. */
public final class Folded {
  private static final Scanner SCANNER = new Scanner(Vocabulary.EMPTY);
  private static final int UNITS = Long.SIZE / Character.SIZE;

  private Folded() {}

  /**
   * {@return the folded form of a phrase}
   *
   * @param phrase any words
   */
  public static String of(String phrase) {
    Tokens tokens = SCANNER.scan(phrase);
    return key(tokens, 0, tokens.size());
  }

  /** The folded forms of many phrases, none of which has a line's end in it. */
  static String[] all(List<String> phrases) {
    Phrases scanned = new Phrases(phrases);
    String[] keys = new String[phrases.size()];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = key(scanned.tokens(), scanned.begin(i), scanned.end(i));
    }
    return keys;
  }

  private static String key(Tokens tokens, int begin, int end) {
    char[] key = new char[(end - begin) * UNITS];
    for (int i = begin; i < end; i++) {
      for (int unit = 0; unit < UNITS; unit++) {
        key[(i - begin) * UNITS + unit] = (char) (tokens.key(i) >>> unit * Character.SIZE);
      }
    }
    return new String(key);
  }
}
