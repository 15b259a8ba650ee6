package io.github.chucdanh.text;

/**
 * The folded form of a token as one number, equal for all spellings that agree.
 *
 * <p>A syllable of up to ten letters is packed exactly: six bits a letter, then three bits for its
 * tone, wherever the tone mark stood. Longer and non-Latin words, numbers and marks have the sign
 * bit set and carry a hash or the character.
 */
public final class SyllableKey {
  /** How many letters are packed, and into how many bits each. */
  static final int PACKED = 10;

  static final int LETTER_BITS = 6;

  private static final long SIGN = 1L << 63;
  private static final long MARK = SIGN | 1L << 62;
  private static final long NUMBER = MARK | 1L << 61;

  /** The golden ratio in 64 bits: to multiply by it spreads keys. */
  static final long MIX = 0x9E3779B97F4A7C15L;

  private static final long HASH_MASK = (1L << 62) - 1;

  private SyllableKey() {}

  /**
   * The key of a word of no more than {@link #PACKED} Latin letters, side by side, and its tone.
   */
  static long ofLetters(long letters, int length, int tone) {
    int last = (int) letters & Letters.BASE_MASK;
    long before = letters >> LETTER_BITS;
    boolean either =
        last == Letters.Y && writtenWithEither((int) before & Letters.BASE_MASK, length, before);
    return (either ? letters - Letters.Y + Letters.I : letters) << 3 | tone;
  }

  /** The key of a word in {@code text[begin, end)}. */
  static long ofWord(char[] text, int begin, int end) {
    long packed = 0;
    long hash = 0;
    int tone = 0;
    int length = 0;
    int last = 0;
    int beforeLast = 0;
    int any = 0;
    for (int i = begin; i < end; i++) {
      int entry = Letters.of(text[i]);
      if ((entry & (Letters.LETTER | Letters.COMBINING)) == 0) {
        continue;
      }
      any |= entry;
      tone = Math.max(tone, entry >> Letters.TONE_SHIFT & Letters.TONE_MASK);
      if ((entry & Letters.COMBINING) != 0) {
        last = Letters.modified(last, entry & Letters.BASE_MASK);
        continue;
      }
      if (length > PACKED) {
        hash = (hash + packed) * MIX;
      }
      packed = packed << 6 | last;
      beforeLast = last;
      last = entry & Letters.BASE_MASK;
      length++;
      if ((entry & Letters.EXOTIC) != 0) {
        hash = (hash + Character.toLowerCase(text[i])) * MIX;
      }
    }
    if (last == Letters.Y && writtenWithEither(beforeLast, length, packed)) {
      last = Letters.I;
    }
    if (length <= PACKED && (any & Letters.EXOTIC) == 0) {
      return (packed << 6 | last) << 3 | tone;
    }
    hash = ((hash + packed) * MIX + last) * 8 + tone;
    return SIGN | (hash ^ hash >>> 29) & HASH_MASK;
  }

  /** Final y alone after a consonant, or after qu, is also written i: kỹ/kĩ, quý/quí. */
  private static boolean writtenWithEither(int beforeLast, int length, long packed) {
    if (length < 2) {
      return false;
    }
    boolean afterQu = beforeLast == Letters.U && length == 3 && (packed >> 6 & 0x3F) == Letters.Q;
    return afterQu || !Letters.isVowel(beforeLast);
  }

  static long ofNumber(char[] text, int begin, int end) {
    long hash = 0;
    for (int i = begin; i < end; i++) {
      hash = hash * 31 + text[i];
    }
    return NUMBER | hash & (1L << 61) - 1;
  }

  /** The key of a mark; all dashes share one, all quotes share one. */
  static long ofMark(char c) {
    return MARK | Marks.folded(c);
  }

  /** Whether a key is a word's, and no number's or mark's. */
  static boolean isWord(long key) {
    return (key & MARK) != MARK;
  }

  /** Whether a key is a mark's, and which. */
  static boolean isMark(long key, char c) {
    return key == (MARK | c);
  }
}
