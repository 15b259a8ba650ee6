package io.github.chucdanh.dictionary;

import io.github.chucdanh.text.Scanner;
import io.github.chucdanh.text.Tokens;
import io.github.chucdanh.text.Vocabulary;
import java.util.StringJoiner;

/** A phrase's folded form as a string, under which two spellings are one dictionary key. */
public final class Folded {
  private static final Scanner SCANNER = new Scanner(Vocabulary.EMPTY);

  private Folded() {}

  /** The folded form of a phrase. */
  public static String of(String phrase) {
    Tokens tokens = SCANNER.scan(phrase);
    StringJoiner key = new StringJoiner(" ");
    for (int i = 0; i < tokens.size(); i++) {
      key.add(Long.toHexString(tokens.key(i)));
    }
    return key.toString();
  }
}
