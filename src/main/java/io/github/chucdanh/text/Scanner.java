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

  /**
   * Makes a scanner that knows these syllables.
   *
   * @param vocabulary the syllables that are known
   */
  public Scanner(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * {@return the key of a single word, as the scanner would give it}
   *
   * @param word a word without blanks
   */
  public static long key(String word) {
    return SyllableKey.ofWord(word.toCharArray(), 0, word.length());
  }

  /**
   * {@return scans a text of any length and content}
   *
   * @param text any text
   */
  public Tokens scan(String text) {
    return new Pass(text).tokens();
  }

  private static boolean isCloser(char c) {
    return c == ')' || c == ',' || c == ';' || c == '.' || c == '”' || c == ':';
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u02BC';
  }

  /** One way through a text. */
  private final class Pass {
    private final char[] text;
    private final Tokens tokens;
    private int gap;

    /** Of the word just read: its letters, what some and what all of them are, and its borders. */
    private int letters;

    private int any;
    private int all;
    private boolean joined;

    /** Of a plain word just read. */
    private long key;

    Pass(String text) {
      this.text = text.toCharArray();
      tokens = new Tokens(text);
    }

    Tokens tokens() {
      int i = 0;
      while (i < text.length) {
        int entry = Letters.of(text[i]);
        if ((entry & Letters.NEWLINE) != 0) {
          gap = gap >= 2 ? 3 : 2;
          i += text[i] == '\r' && i + 1 < text.length && text[i + 1] == '\n' ? 2 : 1;
        } else if ((entry & Letters.BLANK) != 0) {
          gap = Math.max(gap, 1);
          i++;
        } else if ((entry & Letters.INVISIBLE) != 0) {
          i++;
        } else {
          i = token(i, entry);
          gap = 0;
        }
      }
      tokens.endSentence();
      tokens.number(vocabulary);
      return tokens;
    }

    /** Adds the token that begins here; gives the index behind it. */
    private int token(int from, int entry) {
      if ((entry & Letters.LETTER) != 0) {
        int plain = plainWord(from);
        int end = plain > from ? plain : word(from);
        endSentenceBefore((entry & Letters.UPPER) != 0, true);
        if (plain > from) {
          tokens.add(from, end, Tokens.WORD, shape(from), key, gap);
        } else {
          addWord(from, end, gap);
        }
        return end;
      }
      if ((entry & Letters.DIGIT) != 0) {
        int end = number(from);
        endSentenceBefore(true, false);
        long key = SyllableKey.ofNumber(text, from, end);
        tokens.add(from, end, Tokens.NUMBER, Tokens.LOWER, key, gap);
        return end;
      }
      int end = mark(from);
      endSentenceBefore(!isCloser(text[from]), false);
      tokens.add(from, end, Tokens.MARK, Tokens.LOWER, SyllableKey.ofMark(text[from]), gap);
      return end;
    }

    /**
     * Reads a word of a few Latin letters and nothing else, as nearly all are, and learns all about
     * it in one loop; gives the index behind it, or -1 for another word.
     */
    private int plainWord(int from) {
      int limit = Math.min(text.length, from + SyllableKey.PACKED + 1);
      long packed = 0;
      int tone = 0;
      int some = 0;
      int entry = 0;
      int i = from;
      for (; i < limit; i++) {
        entry = Letters.of(text[i]);
        if ((entry & Letters.LETTER) == 0) {
          break;
        }
        some |= entry;
        tone = Math.max(tone, entry & Letters.TONE);
        packed = packed << SyllableKey.LETTER_BITS | entry & Letters.BASE_MASK;
      }
      boolean goesOn = i < text.length && goesOn(entry, text[i]);
      if (goesOn || i - from > SyllableKey.PACKED || (some & Letters.EXOTIC) != 0) {
        return -1;
      }
      if ((some & Letters.UPPER) == 0) {
        all = 0;
      } else {
        read(from, i);
        if (joined) {
          return -1;
        }
      }
      letters = i - from;
      any = some;
      key = SyllableKey.ofLetters(packed, letters, tone >> Letters.TONE_SHIFT);
      return i;
    }

    private static boolean goesOn(int entry, char c) {
      return (entry & (Letters.LETTER | Letters.COMBINING | Letters.INVISIBLE)) != 0
          || isApostrophe(c);
    }

    private int word(int from) {
      int i = read(from, Math.min(text.length, from + LONGEST_WORD));
      while ((Letters.of(text[i - 1]) & Letters.INVISIBLE) != 0) {
        i--;
      }
      return i;
    }

    /** Reads the letters of a word that ends before the limit; gives the index behind them. */
    private int read(int from, int limit) {
      letters = 0;
      any = 0;
      all = Letters.UPPER;
      joined = false;
      int before = Letters.UPPER;
      for (int i = from; i < limit; i++) {
        int entry = Letters.of(text[i]);
        if ((entry & Letters.LETTER) != 0) {
          letters++;
          any |= entry;
          all &= entry;
          joined |= (entry & ~before & Letters.UPPER) != 0;
          before = entry;
        } else if ((entry & (Letters.COMBINING | Letters.INVISIBLE)) == 0
            && !(isApostrophe(text[i]) && letters <= 3 && isLetter(i + 1))) {
          return i;
        }
      }
      return limit;
    }

    private boolean isLetter(int i) {
      return i < text.length && (Letters.of(text[i]) & Letters.LETTER) != 0;
    }

    private int number(int from) {
      int limit = Math.min(text.length, from + LONGEST_WORD);
      int i = from + 1;
      while (i < limit && (isDigit(i) || (text[i] == '.' || text[i] == ',') && isDigit(i + 1))) {
        i++;
      }
      return i;
    }

    private boolean isDigit(int i) {
      return i < text.length && (Letters.of(text[i]) & Letters.DIGIT) != 0;
    }

    private int mark(int from) {
      boolean pair =
          Character.isHighSurrogate(text[from])
              && from + 1 < text.length
              && Character.isLowSurrogate(text[from + 1]);
      return from + (pair ? 2 : 1);
    }

    /**
     * Adds the word just read, cut where lower case runs into upper and both parts are known, but
     * not the whole: "ThS" is one word.
     */
    private void addWord(int from, int to, int before) {
      int cut = joined && !isKnown(from, to) ? cut(from, to) : to;
      if (cut < to) {
        read(from, cut);
      }
      tokens.add(from, cut, Tokens.WORD, shape(from), SyllableKey.ofWord(text, from, cut), before);
      if (hasApostrophe(from, cut)) {
        tokens.addApostrophe();
      }
      if (cut < to) {
        read(cut, to);
        addWord(cut, to, 1);
      }
    }

    private boolean hasApostrophe(int from, int to) {
      int before = 1;
      for (int i = from + 1; i < to && before <= 2; i++) {
        if (isApostrophe(text[i])) {
          return true;
        }
        before += (Letters.of(text[i]) & Letters.COMBINING) == 0 ? 1 : 0;
      }
      return false;
    }

    private int cut(int from, int to) {
      boolean lowerBefore = false;
      int before = 0;
      for (int i = from; i < to; i++) {
        int entry = Letters.of(text[i]);
        if ((entry & Letters.LETTER) == 0) {
          continue;
        }
        boolean upper = (entry & Letters.UPPER) != 0;
        if (upper && lowerBefore && before >= 2 && isKnown(from, i) && isKnown(i, next(i, to))) {
          return i;
        }
        lowerBefore = !upper;
        before++;
      }
      return to;
    }

    private boolean isKnown(int from, int to) {
      return vocabulary.contains(SyllableKey.ofWord(text, from, to));
    }

    /** Where behind a capital the next word may begin. */
    private int next(int from, int to) {
      boolean lowerBefore = false;
      for (int i = from + 1; i < to; i++) {
        int entry = Letters.of(text[i]);
        if ((entry & Letters.LETTER) != 0) {
          boolean upper = (entry & Letters.UPPER) != 0;
          if (upper && lowerBefore) {
            return i;
          }
          lowerBefore = !upper;
        }
      }
      return to;
    }

    private byte shape(int from) {
      if ((any & Letters.UPPER) == 0) {
        return Tokens.LOWER;
      }
      if ((Letters.of(text[from]) & Letters.UPPER) == 0) {
        return Tokens.MIXED;
      }
      return (all & Letters.UPPER) != 0 && letters > 1 ? Tokens.UPPER : Tokens.CAPITALIZED;
    }

    /** Ends a sentence at a line's end or behind a full stop, where what follows may open one. */
    private void endSentenceBefore(boolean opens, boolean word) {
      int last = tokens.size() - 1;
      if (last < 0 || gap == 0) {
        return;
      }
      boolean stop = isStop(last);
      if (gap >= 3 || gap == 2 && (opens || stop)) {
        tokens.endSentence();
        return;
      }
      if (!stop || !opens) {
        return;
      }
      if (!word || !tokens.isMark(last, '.') || !abbreviates(last)) {
        tokens.endSentence();
      }
    }

    private boolean isStop(int last) {
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

    private boolean abbreviates(int stop) {
      int before = stop - 1;
      if (before < 0 || !tokens.isGlued(stop) || !tokens.isCapital(before)) {
        return false;
      }
      boolean initial = tokens.isLetter(before);
      return initial || vocabulary.isAbbreviation(tokens.key(before));
    }
  }
}
