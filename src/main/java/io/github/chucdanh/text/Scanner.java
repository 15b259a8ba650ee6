package io.github.chucdanh.text;

/**
 * Cuts text into {@link Tokens} and sentences, in one pass and linear time. Immutable and safe for
 * use by many threads.
 */
public final class Scanner {
  /**
   * A letter with this many combining marks is no writing; the rest go into tokens of their own.
   */
  private static final int LONGEST_WORD = 256;

  private final Vocabulary vocabulary;

  /** Makes a scanner that knows these syllables. */
  public Scanner(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The key of a single word, as the scanner would give it. */
  public static long key(String word) {
    return SyllableKey.ofWord(word, 0, word.length());
  }

  /** Scans a text of any length and content. */
  public Tokens scan(String text) {
    Tokens tokens = new Tokens(text, vocabulary);
    int length = text.length();
    int gap = 0;
    int i = 0;
    while (i < length) {
      char c = text.charAt(i);
      int entry = Letters.of(c);
      if ((entry & Letters.NEWLINE) != 0) {
        gap = gap >= 2 ? 3 : 2;
        i += c == '\r' && i + 1 < length && text.charAt(i + 1) == '\n' ? 2 : 1;
        continue;
      }
      if ((entry & (Letters.BLANK | Letters.INVISIBLE)) != 0) {
        gap = Math.max(gap, (entry & Letters.BLANK) != 0 ? 1 : gap);
        i++;
        continue;
      }
      int from = i;
      if ((entry & Letters.LETTER) != 0) {
        i = word(text, from, length);
        endSentenceBefore(tokens, gap, (entry & Letters.UPPER) != 0, true);
        addWord(tokens, from, i, gap);
      } else if ((entry & Letters.DIGIT) != 0) {
        i = number(text, from, length);
        endSentenceBefore(tokens, gap, true, false);
        tokens.add(from, i, Tokens.NUMBER, Tokens.LOWER, SyllableKey.ofNumber(text, from, i), gap);
      } else {
        i = mark(text, from, length);
        endSentenceBefore(tokens, gap, !isCloser(c), false);
        tokens.add(from, i, Tokens.MARK, Tokens.LOWER, SyllableKey.ofMark(c), gap);
      }
      gap = 0;
    }
    tokens.endSentence();
    return tokens;
  }

  private static boolean isCloser(char c) {
    return c == ')' || c == ',' || c == ';' || c == '.' || c == '”' || c == ':';
  }

  private static int word(String text, int from, int length) {
    int i = from + 1;
    int limit = Math.min(length, from + LONGEST_WORD);
    while (i < limit) {
      int entry = Letters.of(text.charAt(i));
      if ((entry & (Letters.LETTER | Letters.COMBINING | Letters.INVISIBLE)) != 0) {
        i++;
      } else if (isApostrophe(text.charAt(i)) && i - from <= 3 && letterAt(text, i + 1, length)) {
        i++;
      } else {
        break;
      }
    }
    while ((Letters.of(text.charAt(i - 1)) & Letters.INVISIBLE) != 0) {
      i--;
    }
    return i;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u02BC';
  }

  private static boolean letterAt(String text, int i, int length) {
    return i < length && (Letters.of(text.charAt(i)) & Letters.LETTER) != 0;
  }

  private static int number(String text, int from, int length) {
    int i = from + 1;
    while (i < length) {
      char c = text.charAt(i);
      boolean digit = (Letters.of(c) & Letters.DIGIT) != 0;
      boolean inside =
          (c == '.' || c == ',')
              && i + 1 < length
              && (Letters.of(text.charAt(i + 1)) & Letters.DIGIT) != 0;
      if (!digit && !inside || i - from >= LONGEST_WORD) {
        break;
      }
      i++;
    }
    return i;
  }

  private static int mark(String text, int from, int length) {
    boolean pair =
        Character.isHighSurrogate(text.charAt(from))
            && from + 1 < length
            && Character.isLowSurrogate(text.charAt(from + 1));
    return from + (pair ? 2 : 1);
  }

  /** Adds a word, cut where lower case runs into upper case and both parts are known. */
  private void addWord(Tokens tokens, int from, int to, int gap) {
    String text = tokens.text();
    int cut = cut(text, from, to);
    if (cut < 0) {
      tokens.add(
          from, to, Tokens.WORD, shape(text, from, to), SyllableKey.ofWord(text, from, to), gap);
      return;
    }
    long key = SyllableKey.ofWord(text, from, cut);
    tokens.add(from, cut, Tokens.WORD, shape(text, from, cut), key, gap);
    addWord(tokens, cut, to, 1);
  }

  private int cut(String text, int from, int to) {
    boolean lowerBefore = false;
    for (int i = from; i < to; i++) {
      int entry = Letters.of(text.charAt(i));
      if ((entry & Letters.LETTER) == 0) {
        continue;
      }
      boolean upper = (entry & Letters.UPPER) != 0;
      if (upper
          && lowerBefore
          && i - from >= 2
          && vocabulary.contains(SyllableKey.ofWord(text, from, i))
          && vocabulary.contains(SyllableKey.ofWord(text, i, nextCut(text, i, to)))) {
        return i;
      }
      lowerBefore = !upper;
    }
    return -1;
  }

  private static int nextCut(String text, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if ((Letters.of(text.charAt(i)) & Letters.UPPER) != 0
          && (Letters.of(text.charAt(i - 1)) & Letters.UPPER) == 0) {
        return i;
      }
    }
    return to;
  }

  private static byte shape(String text, int from, int to) {
    boolean firstUpper = (Letters.of(text.charAt(from)) & Letters.UPPER) != 0;
    int uppers = 0;
    int lowers = 0;
    for (int i = from; i < to; i++) {
      int entry = Letters.of(text.charAt(i));
      if ((entry & Letters.LETTER) != 0) {
        if ((entry & Letters.UPPER) != 0) {
          uppers++;
        } else {
          lowers++;
        }
      }
    }
    if (uppers == 0) {
      return Tokens.LOWER;
    }
    if (!firstUpper) {
      return Tokens.MIXED;
    }
    return lowers == 0 && uppers > 1 ? Tokens.UPPER : Tokens.CAPITALIZED;
  }

  /** Ends a sentence at a line's end or behind a full stop, where what follows may open one. */
  private void endSentenceBefore(Tokens tokens, int gap, boolean opens, boolean word) {
    int last = tokens.size() - 1;
    if (last < 0 || gap == 0) {
      return;
    }
    boolean stop = isStop(tokens, last);
    if (gap >= 3 || gap == 2 && (opens || stop)) {
      tokens.endSentence();
      return;
    }
    if (!stop || !opens) {
      return;
    }
    if (!word || !tokens.isMark(last, '.') || !abbreviates(tokens, last)) {
      tokens.endSentence();
    }
  }

  private static boolean isStop(Tokens tokens, int last) {
    if (tokens.kind(last) != Tokens.MARK) {
      return false;
    }
    int at = last;
    if (tokens.isMark(at, '"') && at > 0) {
      at--;
    }
    return tokens.isMark(at, '.')
        || tokens.isMark(at, '!')
        || tokens.isMark(at, '?')
        || tokens.isMark(at, '\u2026');
  }

  private boolean abbreviates(Tokens tokens, int stop) {
    int before = stop - 1;
    if (before < 0 || !tokens.isGlued(stop) || !tokens.isCapital(before)) {
      return false;
    }
    boolean initial = tokens.letters(before) == 1;
    return initial || vocabulary.isAbbreviation(tokens.key(before));
  }
}
