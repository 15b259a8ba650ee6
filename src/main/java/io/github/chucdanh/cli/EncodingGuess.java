package io.github.chucdanh.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what a file that is not UTF-8 may be. */
final class EncodingGuess {
  private static final int LOOKED_AT = 1 << 16;

  /** So many of the words with letters beyond ASCII must be written as Vietnamese writes. */
  private static final double MOST = 0.8;

  private static final int FEWEST_WORDS = 3;

  private static final List<Encoding> LEGACY =
      List.of(Encoding.TCVN3, Encoding.VNI, Encoding.named("windows-1258"));

  private static final Pattern WORD = Pattern.compile("[^\\s\\p{Punct}\\d“”‘’–—…]+");
  private static final Pattern TONE = Pattern.compile("[\u0300\u0301\u0303\u0309\u0323]");

  /** A syllable without its tone: consonants, vowels, consonants, each as Vietnamese has them. */
  private static final Pattern SYLLABLE =
      Pattern.compile(
          "(ch|gh|gi|kh|ngh|ng|nh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?"
              + "[aăâeêioôơuưy]{1,3}"
              + "(ch|nh|ng|[cmnpt])?");

  private EncodingGuess() {}

  /** Says which encoding before Unicode makes Vietnamese of the bytes; nothing where none does. */
  static String hint(byte[] bytes) {
    byte[] looked = Arrays.copyOf(bytes, Math.min(bytes.length, LOOKED_AT));
    Encoding best = null;
    double most = MOST;
    for (Encoding encoding : LEGACY) {
      double share = vietnamese(encoding, looked);
      if (share > most) {
        best = encoding;
        most = share;
      }
    }
    return best == null
        ? ""
        : "; looks like " + best.name() + ", which --encoding " + best.name() + " reads";
  }

  private static double vietnamese(Encoding encoding, byte[] bytes) {
    String text;
    try {
      text = encoding.decode(bytes);
    } catch (IOException e) {
      return 0;
    }
    int words = 0;
    int good = 0;
    Matcher word = WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFC));
    while (word.find()) {
      if (!StandardCharsets.US_ASCII.newEncoder().canEncode(word.group())) {
        words++;
        good += isSyllable(word.group()) ? 1 : 0;
      }
    }
    return words < FEWEST_WORDS ? 0 : (double) good / words;
  }

  private static boolean isSyllable(String word) {
    boolean cased = word.equals(word.toUpperCase(Locale.ROOT)) || isLower(word.substring(1));
    String apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    Matcher tone = TONE.matcher(apart);
    boolean toned = tone.find();
    boolean twice = toned && tone.find();
    String plain = Normalizer.normalize(TONE.matcher(apart).replaceAll(""), Normalizer.Form.NFC);
    return cased && !twice && SYLLABLE.matcher(plain).matches();
  }

  private static boolean isLower(String letters) {
    return letters.equals(letters.toLowerCase(Locale.ROOT));
  }
}
