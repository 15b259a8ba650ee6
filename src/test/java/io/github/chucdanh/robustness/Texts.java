package io.github.chucdanh.robustness;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The bundled examples, and what can befall a text. */
public final class Texts {
  /** The bundled examples, each a whole article. */
  public static final List<String> ARTICLES =
      Stream.of(
              "appointment-notice",
              "foreign-affairs",
              "national-daily",
              "obituary",
              "party-journal",
              "photo-captions",
              "provincial-paper")
          .map(Texts::read)
          .toList();

  /** The lines of all bundled examples. */
  public static final List<String> SENTENCES =
      ARTICLES.stream().flatMap(String::lines).filter(line -> !line.isBlank()).toList();

  /** What is no letter and yet gets into texts, by accident or not. */
  public static final List<String> SPICES =
      List.of(
          "\uD800",
          "\uDC00",
          "\uE000",
          "\u202E",
          "\u2066",
          "\u200B",
          "\u200D",
          "\u0301",
          "\u0323",
          "\u0302",
          "\u0000",
          "\u001B[2J",
          "\u00AD",
          "\uFEFF",
          "\uFFFF",
          "\u00A0",
          "(",
          ")",
          "\"",
          ",",
          ";",
          ":",
          "-",
          "–",
          "/",
          ". ",
          "...",
          "\n",
          "\n\n",
          "\r",
          "\t",
          "1",
          "99",
          "Phó ",
          "nguyên ",
          " và ",
          "các đồng chí ",
          "ông ",
          " kiêm ",
          "A.",
          "H'",
          "🙂");

  private static final String TONES = "[\u0300\u0301\u0303\u0309\u0323]";

  private Texts() {}

  private static String read(String name) {
    try (InputStream in =
        Texts.class.getResourceAsStream("/io/github/chucdanh/examples/" + name + ".txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** So much of a repeated text as makes this many characters. */
  public static String repeated(String unit, int length) {
    return unit.repeat(length / unit.length() + 1).substring(0, length);
  }

  /** A usual text of this many characters. */
  public static String usual(int length) {
    return repeated(String.join("\n\n", ARTICLES) + "\n\n", length);
  }

  /** Letters without their marks. */
  public static String withoutAccents(String text) {
    return nfd(text).replaceAll("\\p{M}", "").replace('đ', 'd').replace('Đ', 'D');
  }

  /** Composed letters. */
  public static String nfc(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /** Letters and marks apart. */
  public static String nfd(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD);
  }

  /** "hoà", "khoẻ", "uỷ" where others write "hòa", "khỏe", "ủy". */
  public static String newTones(String text) {
    return nfc(
        nfd(text)
            .replaceAll("([oO])(" + TONES + ")([aAeE])(?![\\p{L}\\p{M}])", "$1$3$2")
            .replaceAll("(?<![qQ])([uU])(" + TONES + ")([yY])(?![\\p{L}\\p{M}])", "$1$3$2"));
  }

  /** "hòa", "khỏe", "ủy" where others write "hoà", "khoẻ", "uỷ". */
  public static String oldTones(String text) {
    return nfc(
        nfd(text)
            .replaceAll("([oO])([aAeE])(" + TONES + ")(?![\\p{L}\\p{M}])", "$1$3$2")
            .replaceAll("(?<![qQ])([uU])([yY])(" + TONES + ")(?![\\p{L}\\p{M}])", "$1$3$2"));
  }

  /**
   * Something that befalls a text.
   *
   * @param kind what happens
   * @param at to which word
   * @param with with which other word or spice
   */
  public record Damage(Kind kind, int at, int with) {
    /** What can happen to a word. */
    public enum Kind {
      DROP,
      SWAP,
      REPEAT,
      UPPER,
      LOWER,
      CUT,
      NO_ACCENTS,
      SPICE,
      SPICE_WITHIN
    }

    /** Does it to a list of words. */
    public void to(List<String> words) {
      if (words.isEmpty()) {
        return;
      }
      int i = at % words.size();
      String word = words.get(i);
      String spice = SPICES.get(with % SPICES.size());
      int middle = word.isEmpty() ? 0 : with % word.length();
      switch (kind) {
        case DROP -> words.remove(i);
        case SWAP -> words.set(i, words.set(with % words.size(), word));
        case REPEAT -> words.add(with % words.size(), word);
        case UPPER -> words.set(i, word.toUpperCase(Locale.ROOT));
        case LOWER -> words.set(i, word.toLowerCase(Locale.ROOT));
        case CUT -> words.set(i, word.substring(middle));
        case NO_ACCENTS -> words.set(i, withoutAccents(word));
        case SPICE -> words.add(i, spice);
        case SPICE_WITHIN ->
            words.set(i, word.substring(0, middle) + spice + word.substring(middle));
        default -> throw new AssertionError(kind);
      }
    }
  }
}
