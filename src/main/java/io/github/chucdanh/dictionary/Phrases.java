package io.github.chucdanh.dictionary;

import io.github.chucdanh.text.Scanner;
import io.github.chucdanh.text.Tokens;
import io.github.chucdanh.text.Vocabulary;
import java.util.List;

/** Many phrases scanned in one go, which is much quicker than one by one. */
final class Phrases {
  private static final Scanner SCANNER = new Scanner(Vocabulary.EMPTY);

  private final Tokens tokens;
  private final int[] ends;

  /** Scans phrases, none of which may have a line's end in it. */
  Phrases(List<String> phrases) {
    StringBuilder text = new StringBuilder();
    for (String phrase : phrases) {
      text.append(phrase).append('\n');
    }
    tokens = SCANNER.scan(text.toString());
    ends = new int[phrases.size()];
    int token = 0;
    int offset = 0;
    for (int i = 0; i < ends.length; i++) {
      offset += phrases.get(i).length() + 1;
      while (token < tokens.size() && tokens.begin(token) < offset) {
        token++;
      }
      ends[i] = token;
    }
  }

  /** The tokens of all phrases. */
  Tokens tokens() {
    return tokens;
  }

  /** The index of a phrase's first token. */
  int begin(int phrase) {
    return phrase == 0 ? 0 : ends[phrase - 1];
  }

  /** The index behind a phrase's last token. */
  int end(int phrase) {
    return ends[phrase];
  }
}
