package io.github.chucdanh.text;

/** The syllables that dictionaries know, by key; and which of them are abbreviations. */
public interface Vocabulary {
  /** The number that the dictionaries know the token by; 0 where none has it. */
  default int number(long key) {
    return 0;
  }

  /** Whether some dictionary has the syllable. */
  boolean contains(long key);

  /** Whether a stop behind the syllable abbreviates it ("TP.", "TS.") and ends no sentence. */
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
