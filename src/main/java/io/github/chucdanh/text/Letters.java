package io.github.chucdanh.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * What folding needs to know of each character, as one table look-up.
 *
 * <p>A letter's entry holds its base letter (the alphabet with ă â đ ê ô ơ ư as letters of their
 * own, other diacritics dropped), its tone, and whether it is upper case.
 */
final class Letters {
  static final int BASE_MASK = 0x3F;
  static final int TONE_SHIFT = 6;
  static final int TONE_MASK = 0x7;
  static final int TONE = TONE_MASK << TONE_SHIFT;
  static final int LETTER = 1 << 9;
  static final int UPPER = 1 << 10;
  static final int COMBINING = 1 << 11;
  static final int INVISIBLE = 1 << 12;
  static final int BLANK = 1 << 13;
  static final int NEWLINE = 1 << 14;
  static final int DIGIT = 1 << 15;

  /** A letter outside the Latin script: it has no base and makes its token's key a hash. */
  static final int EXOTIC = 1 << 16;

  static final int Y = 'y' - 'a' + 1;
  static final int I = 'i' - 'a' + 1;
  static final int U = 'u' - 'a' + 1;
  static final int Q = 'q' - 'a' + 1;
  static final int CIRCUMFLEX = 1;
  static final int BREVE = 2;
  static final int HORN = 3;

  private static final int D_BAR = 29;

  /**
   * The vowels of Vietnamese, each with its tones in their order: to ask the JDK how Unicode
   * composes a letter takes long the first time.
   */
  private static final String VOWELS =
      "aàáãảạ" + "ăằắẵẳặ" + "âầấẫẩậ" + "eèéẽẻẹ" + "êềếễểệ" + "iìíĩỉị" + "oòóõỏọ" + "ôồốỗổộ"
          + "ơờớỡởợ" + "uùúũủụ" + "ưừứữửự" + "yỳýỹỷỵ";

  private static final int TONES = 6;
  private static final int[] BASES = {1, 27, 28, 5, 30, I, 15, 31, 32, U, 33, Y};
  private static final int LIMIT = 0x2100;

  /** A character that nobody has asked for yet: a text has few of them. */
  private static final int UNSEEN = -1;

  private static final int[] TABLE = table();

  private Letters() {}

  /** The entry of a character; 0 for a mark. */
  static int of(char c) {
    if (c >= LIMIT) {
      return beyond(c);
    }
    int entry = TABLE[c];
    return entry == UNSEEN ? seen(c) : entry;
  }

  /** Fills in an entry. Threads that meet here write the same. */
  private static int seen(char c) {
    int entry = entry(c);
    TABLE[c] = entry;
    return entry;
  }

  private static int beyond(char c) {
    if (c == '\u3000') {
      return BLANK;
    }
    if (c == '\uFEFF') {
      return INVISIBLE;
    }
    if (c >= '\uFE00' && c <= '\uFE0F') {
      return INVISIBLE;
    }
    if (Character.isLetter(c)) {
      return LETTER | EXOTIC | (Character.isUpperCase(c) ? UPPER : 0);
    }
    return Character.isDigit(c) ? DIGIT : 0;
  }

  /** The base letter that a vowel becomes under a circumflex, breve or horn. */
  static int modified(int base, int modifier) {
    return switch (modifier) {
      case CIRCUMFLEX -> base == 1 ? 28 : base == 5 ? 30 : base == 15 ? 31 : base;
      case BREVE -> base == 1 ? 27 : base;
      case HORN -> base == 15 ? 32 : base == U ? 33 : base;
      default -> base;
    };
  }

  static boolean isVowel(int base) {
    return switch (base) {
      case 1, 5, I, 15, U, Y, 27, 28, 30, 31, 32, 33 -> true;
      default -> false;
    };
  }

  private static int[] table() {
    int[] table = new int[LIMIT];
    Arrays.fill(table, UNSEEN);
    return table;
  }

  private static int entry(char c) {
    if (c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
      return NEWLINE;
    }
    if (Character.getType(c) == Character.FORMAT) {
      return INVISIBLE; // no width, soft hyphens, directions of writing
    }
    if (Character.isSpaceChar(c) || Character.isISOControl(c)) {
      return BLANK;
    }
    if (c >= '\u0300' && c <= '\u036F') {
      return COMBINING | tone(c) << TONE_SHIFT | modifier(c);
    }
    if (Character.isDigit(c)) {
      return DIGIT;
    }
    return Character.isLetter(c) ? letter(c) : 0;
  }

  private static int letter(char c) {
    int upper = Character.isUpperCase(c) ? UPPER : 0;
    int special = special(c);
    if (special != 0) {
      return LETTER | upper | special;
    }
    char lower = Character.toLowerCase(c);
    int vowel = VOWELS.indexOf(lower);
    if (vowel >= 0) {
      return LETTER | upper | vowel % TONES << TONE_SHIFT | BASES[vowel / TONES];
    }
    if (lower >= 'a' && lower <= 'z') {
      return LETTER | upper | lower - 'a' + 1;
    }
    String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
    char first = Character.toLowerCase(parts.charAt(0));
    if (first < 'a' || first > 'z') {
      return LETTER | upper | EXOTIC;
    }
    int base = first - 'a' + 1;
    int tone = 0;
    for (int i = 1; i < parts.length(); i++) {
      base = modified(base, modifier(parts.charAt(i)));
      tone = Math.max(tone, tone(parts.charAt(i)));
    }
    return LETTER | upper | tone << TONE_SHIFT | base;
  }

  /** Letters that Unicode does not decompose; eth and African D are look-alikes of đ. */
  private static int special(char c) {
    return switch (c) {
      case 'đ', 'Đ', 'ð', 'Ð', '\u0189', '\u0256' -> D_BAR;
      case 'ø', 'Ø' -> 15;
      case 'ł', 'Ł' -> 12;
      case 'ß' -> 19;
      case 'æ', 'Æ' -> 1;
      case 'œ', 'Œ' -> 15;
      case 'ı' -> I;
      default -> 0;
    };
  }

  private static int tone(char c) {
    return switch (c) {
      case '\u0300', '\u0340' -> 1;
      case '\u0301', '\u0341' -> 2;
      case '\u0303' -> 3;
      case '\u0309' -> 4;
      case '\u0323' -> 5;
      default -> 0;
    };
  }

  private static int modifier(char c) {
    return switch (c) {
      case '\u0302' -> CIRCUMFLEX;
      case '\u0306' -> BREVE;
      case '\u031B' -> HORN;
      default -> 0;
    };
  }
}
