package io.github.chucdanh.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.chucdanh.dictionary.Dictionaries;
import java.util.List;

/** Cuts any text: tokens stand in order, none empty, and sentences take all of them. */
class ScannerFuzz {
  private static final Scanner SCANNER = new Scanner(Dictionaries.load(List.of()));

  @FuzzTest(maxDuration = "1h")
  void tokensStandInOrder(FuzzedDataProvider data) {
    String text = data.consumeRemainingAsString();
    Tokens tokens = SCANNER.scan(text);
    int last = 0;
    for (int i = 0; i < tokens.size(); i++) {
      assertThat(tokens.begin(i)).isGreaterThanOrEqualTo(last);
      last = tokens.end(i);
      assertThat(last).isBetween(tokens.begin(i) + 1, text.length());
    }
    int token = 0;
    for (int i = 0; i < tokens.sentences(); i++) {
      assertThat(tokens.sentenceBegin(i)).isEqualTo(token);
      token = tokens.sentenceEnd(i);
    }
    assertThat(token).isEqualTo(tokens.size());
  }
}
