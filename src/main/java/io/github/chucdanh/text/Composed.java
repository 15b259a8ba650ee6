package io.github.chucdanh.text;

import java.text.Normalizer;

/** The composed form of a text (Unicode NFC), at no cost for texts that plainly have it. */
public final class Composed {
  private Composed() {}

  /**
   * {@return the text in NFC}
   *
   * @param text any text
   */
  public static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isPlain(text.charAt(i))) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
      }
    }
    return text;
  }

  /** Latin letters, also those of Vietnamese, and common marks: no two of them compose. */
  private static boolean isPlain(char c) {
    return c < '\u0300' || c >= '\u1E00' && c <= '\u1EFF' || c >= '\u2010' && c <= '\u2027';
  }
}
