package io.github.chucdanh.format;

import io.github.chucdanh.dictionary.Dictionaries;
import io.github.chucdanh.text.Scanner;
import io.github.chucdanh.text.Tokens;
import java.util.List;

/** Finds the sentence around a place in a text. */
final class Sentences {
  private final Tokens tokens;

  Sentences(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Makes a scanner that cuts texts as the extractor does, with the bundled dictionaries. */
  static Scanner scanner() {
    return new Scanner(Dictionaries.load(List.of()));
  }

  /** Gives the whole sentence that has the character at this UTF-16 offset, verbatim. */
  String around(int offset) {
    int low = 0;
    int high = tokens.sentences() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.end(tokens.sentenceEnd(middle) - 1) > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return high < 0 ? "" : tokens.text(tokens.sentenceBegin(low), tokens.sentenceEnd(low) - 1);
  }
}
