package io.github.chucdanh.text;

/** The syllables that dictionaries know, by key; and which of them are abbreviations. */
public interface Vocabulary {
  /**
   * {@return the number that the dictionaries know the token by; 0 where none has it}
   *
   * @param key a token's key
   */
  default int number(long key) {
    return 0;
  }

  /**
   * {@return whether some dictionary has the syllable}
   *
   * @param key a token's key
   */
  boolean contains(long key);

  /**
   * {@return whether a stop behind the syllable abbreviates it ("TP.", "TS.") and ends no sentence}
   *
   * @param key a token's key
   */
  boolean isAbbreviation(long key);

  /** A vocabulary without words. */
  Vocabulary EMPTY =
      new Vocabulary() {
        @Override
        public boolean contains(long key) {
          return false;
        }

        @Override
        public boolean isAbbreviation(long key) {
          return false;
        }
      };
}
