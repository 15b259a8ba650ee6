package io.github.chucdanh.text;

import java.util.Arrays;

/**
 * The tokens of one text as parallel arrays, in text order: syllables, numbers and marks, each with
 * its UTF-16 offsets and its folded key. Blanks belong to no token. Immutable once scanned.
 */
public final class Tokens {
  /** Kinds of tokens. */
  public static final byte WORD = 0, NUMBER = 1, MARK = 2;

  /** How a word is cased: all lower, first letter upper, all upper (two letters or more), other. */
  public static final byte LOWER = 0, CAPITALIZED = 1, UPPER = 2, MIXED = 3;

  /**
   * A longer sentence is no writing but a text without stops. It is cut at the next full stop or
   * semicolon, and at the latest at the longest, so that what looks at a sentence as a whole stays
   * within bounds on any input.
   */
  private static final int LONG_SENTENCE = 800;

  private static final int LONGEST_SENTENCE = 1000;

  /** Real text has a token in every four characters. */
  private static final int CHARACTERS_A_TOKEN = 4;

  /**
   * A token's form: two bits for its kind, two for its shape, two for the gap before it, one for an
   * apostrophe.
   */
  private static final int SHAPE = 2, GAP = 4, APOSTROPHE = 64;

  private final String text;
  private int size;
  private int[] begin;
  private int[] end;
  private long[] key;
  private int[] number;
  private byte[] form;
  private int[] sentence = new int[16];
  private int sentences;
  private int sentenceBegin;

  Tokens(String text) {
    this.text = text;
    int capacity = text.length() / CHARACTERS_A_TOKEN + 16;
    begin = new int[capacity];
    end = new int[capacity];
    key = new long[capacity];
    form = new byte[capacity];
  }

  void add(int from, int to, byte tokenKind, byte tokenShape, long tokenKey, int before) {
    if (size == begin.length) {
      grow();
    }
    int length = size - sentenceBegin;
    if (length >= LONG_SENTENCE && (length >= LONGEST_SENTENCE || endsClause())) {
      endSentence();
    }
    begin[size] = from;
    end[size] = to;
    key[size] = tokenKey;
    form[size++] = (byte) (tokenKind | tokenShape << SHAPE | before << GAP);
  }

  /** Notes that the last token has an apostrophe among its first letters. */
  void addApostrophe() {
    form[size - 1] |= APOSTROPHE;
  }

  private boolean endsClause() {
    return isMark(size - 1, '.') || isMark(size - 1, ';');
  }

  void endSentence() {
    if (size == sentenceBegin) {
      return;
    }
    if (sentences == sentence.length) {
      sentence = Arrays.copyOf(sentence, sentences * 2);
    }
    sentence[sentences++] = size;
    sentenceBegin = size;
  }

  /** Numbers all tokens, at the end: one loop over one table keeps the processor's pipes full. */
  void number(Vocabulary vocabulary) {
    number = new int[size];
    for (int i = 0; i < size; i++) {
      number[i] = vocabulary.number(key[i]);
    }
  }

  private void grow() {
    int capacity = size + size / 2;
    begin = Arrays.copyOf(begin, capacity);
    end = Arrays.copyOf(end, capacity);
    key = Arrays.copyOf(key, capacity);
    form = Arrays.copyOf(form, capacity);
  }

  /** {@return the text that was scanned} */
  public String text() {
    return text;
  }

  /** {@return the number of tokens} */
  public int size() {
    return size;
  }

  /**
   * {@return uTF-16 offset of the token's first character}
   *
   * @param token a token's index
   */
  public int begin(int token) {
    return begin[token];
  }

  /**
   * {@return uTF-16 offset behind the token's last character}
   *
   * @param token a token's index
   */
  public int end(int token) {
    return end[token];
  }

  /**
   * {@return the number of the token's characters without those that only mark a letter or show
   * nothing}
   *
   * @param token a token's index
   */
  public int letters(int token) {
    return letters(token, Integer.MAX_VALUE);
  }

  /** The number of the token's letters, of which no more are counted than this. */
  private int letters(int token, int most) {
    int count = 0;
    for (int i = begin[token]; i < end[token] && count < most; i++) {
      count += (Letters.of(text.charAt(i)) & (Letters.COMBINING | Letters.INVISIBLE)) == 0 ? 1 : 0;
    }
    return count;
  }

  /**
   * {@return whether the token's second letter, as {@link #letters} counts, is a capital: "PVTex"}
   *
   * @param token a token's index
   */
  public boolean isSecondCapital(int token) {
    int count = 0;
    for (int i = begin[token]; i < end[token]; i++) {
      int entry = Letters.of(text.charAt(i));
      count += (entry & (Letters.COMBINING | Letters.INVISIBLE)) == 0 ? 1 : 0;
      if (count == 2) {
        return (entry & Letters.UPPER) != 0;
      }
    }
    return false;
  }

  /**
   * {@return whether the token is one letter, as {@link #letters} counts}
   *
   * @param token a token's index
   */
  public boolean isLetter(int token) {
    return letters(token, 2) == 1;
  }

  /**
   * {@return the folded key; see {@link SyllableKey}}
   *
   * @param token a token's index
   */
  public long key(int token) {
    return key[token];
  }

  /**
   * {@return one number for the words of a run, marks and numbers aside; equal for equal words, and
   * a hash of 64 bits for all others}
   *
   * @param begin index of the first token
   * @param end index behind the last token
   * @param dropped how many of the keys' last bits are left aside: 0, or 3 for tones
   */
  public long words(int begin, int end, int dropped) {
    long words = 0;
    for (int i = begin; i < end; i++) {
      if (SyllableKey.isWord(key[i])) {
        words = (words ^ key[i] >>> dropped) * SyllableKey.MIX;
        words ^= words >>> 29;
      }
    }
    return words;
  }

  /**
   * {@return the key's number in the scanner's vocabulary; 0 where no dictionary has it}
   *
   * @param token a token's index
   */
  public int number(int token) {
    return number[token];
  }

  /**
   * {@return {@link #WORD}, {@link #NUMBER} or {@link #MARK}}
   *
   * @param token a token's index
   */
  public byte kind(int token) {
    return (byte) (form[token] & 3);
  }

  /**
   * {@return {@link #LOWER}, {@link #CAPITALIZED}, {@link #UPPER} or {@link #MIXED}; of words only}
   *
   * @param token a token's index
   */
  public byte shape(int token) {
    return (byte) (form[token] >> SHAPE & 3);
  }

  /**
   * {@return whether the token is a word that begins with a capital letter}
   *
   * @param token a token's index
   */
  public boolean isCapital(int token) {
    int kindAndShape = form[token] & 15;
    return kindAndShape == (WORD | CAPITALIZED << SHAPE) || kindAndShape == (WORD | UPPER << SHAPE);
  }

  /**
   * {@return whether the token is a word without capitals}
   *
   * @param token a token's index
   */
  public boolean isLower(int token) {
    return (form[token] & 15) == (WORD | LOWER << SHAPE);
  }

  /**
   * {@return whether the token is this mark; dashes and quotes are folded to their plain form}
   *
   * @param token a token's index
   * @param mark a mark in its plain form
   */
  public boolean isMark(int token, char mark) {
    return SyllableKey.isMark(key[token], mark);
  }

  /**
   * {@return whether nothing stands between this token and the one before it}
   *
   * @param token a token's index
   */
  public boolean isGlued(int token) {
    return (form[token] >> GAP & 3) == 0;
  }

  /**
   * {@return whether a line ends between this token and the one before it}
   *
   * @param token a token's index
   */
  public boolean startsLine(int token) {
    return (form[token] >> GAP & 3) >= 2;
  }

  /**
   * {@return whether the token is a word with an apostrophe behind its first or second letter, as
   * in "H'Yim"}
   *
   * @param token a token's index
   */
  public boolean hasApostrophe(int token) {
    return (form[token] & APOSTROPHE) != 0;
  }

  /** {@return the number of sentences} */
  public int sentences() {
    return sentences;
  }

  /**
   * {@return the index of the sentence's first token}
   *
   * @param index a sentence's index
   */
  public int sentenceBegin(int index) {
    return index == 0 ? 0 : sentence[index - 1];
  }

  /**
   * {@return the index behind the sentence's last token}
   *
   * @param index a sentence's index
   */
  public int sentenceEnd(int index) {
    return sentence[index];
  }

  /**
   * {@return the text from the first character of one token to the last of another, inclusive}
   *
   * @param first index of the first token
   * @param last index of the last token
   */
  public String text(int first, int last) {
    return text.substring(begin[first], end[last]);
  }

  /**
   * {@return the token's text in Unicode's composed form (NFC)}
   *
   * @param token a token's index
   */
  public String composed(int token) {
    return Composed.of(text(token, token));
  }
}
