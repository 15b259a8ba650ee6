package io.github.chucdanh.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;

/** A document's tokens by the characters they cover. */
final class TokenMap {
  private final List<CoreLabel> tokens = new ArrayList<>();
  private final List<Integer> sentenceOf = new ArrayList<>();

  TokenMap(List<CoreMap> sentences) {
    for (int i = 0; i < sentences.size(); i++) {
      for (CoreLabel token : sentences.get(i).get(CoreAnnotations.TokensAnnotation.class)) {
        tokens.add(token);
        sentenceOf.add(i);
      }
    }
  }

  /** The tokens that cover these characters; null where none do or a sentence ends between them. */
  Stretch find(int begin, int end) {
    int first = firstEndingBehind(begin);
    int behind = first;
    while (behind < tokens.size() && tokens.get(behind).beginPosition() < end) {
      behind++;
    }
    if (behind == first || !sentenceOf.get(first).equals(sentenceOf.get(behind - 1))) {
      return null;
    }
    return new Stretch(sentenceOf.get(first), first, List.copyOf(tokens.subList(first, behind)));
  }

  private int firstEndingBehind(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).endPosition() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /**
   * Neighbouring tokens of one sentence.
   *
   * @param sentence the sentence's index
   * @param first the first token's index in the document
   * @param tokens the tokens, at least one
   */
  record Stretch(int sentence, int first, List<CoreLabel> tokens) {
    int end() {
      return first + tokens.size();
    }

    int beginPosition() {
      return tokens.get(0).beginPosition();
    }

    int endPosition() {
      return tokens.get(tokens.size() - 1).endPosition();
    }
  }
}
