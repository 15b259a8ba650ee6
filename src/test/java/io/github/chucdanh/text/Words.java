package io.github.chucdanh.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A vocabulary of a few words, for tests of the scanner alone. */
final class Words implements Vocabulary {
  private final Set<Long> words = new HashSet<>();
  private final Set<Long> abbreviations = new HashSet<>();

  static Words of(String... words) {
    Words vocabulary = new Words();
    for (String word : words) {
      vocabulary.words.add(Scanner.key(word));
    }
    return vocabulary;
  }

  Words abbreviating(String... abbreviations) {
    for (String word : abbreviations) {
      this.abbreviations.add(Scanner.key(word));
    }
    return this;
  }

  @Override
  public boolean contains(long key) {
    return words.contains(key) || abbreviations.contains(key);
  }

  @Override
  public boolean isAbbreviation(long key) {
    return abbreviations.contains(key);
  }

  /** The texts of all tokens. */
  static List<String> of(Tokens tokens) {
    return java.util.stream.IntStream.range(0, tokens.size())
        .mapToObj(i -> tokens.text(i, i))
        .toList();
  }

  /** The texts of all sentences. */
  static List<String> sentences(Tokens tokens) {
    return java.util.stream.IntStream.range(0, tokens.sentences())
        .mapToObj(i -> tokens.text(tokens.sentenceBegin(i), tokens.sentenceEnd(i) - 1))
        .toList();
  }
}
