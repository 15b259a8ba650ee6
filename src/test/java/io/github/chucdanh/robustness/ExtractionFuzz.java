package io.github.chucdanh.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.chucdanh.Extraction;
import io.github.chucdanh.Reading;
import java.util.List;
import java.util.stream.Stream;

/** Extracts from any text, also from words and sentences of examples in any order. */
class ExtractionFuzz {
  private static final List<String> WORDS =
      Texts.SENTENCES.stream().flatMap(s -> Stream.of(s.split(" "))).distinct().toList();

  @FuzzTest(maxDuration = "1h")
  void everyExtractionIsSound(FuzzedDataProvider data) {
    String text = text(data);
    Extraction extraction = Reading.of(text);
    Invariants.assertSound(extraction, text);
    assertThat(Reading.of(text)).isEqualTo(extraction);
  }

  private static String text(FuzzedDataProvider data) {
    StringBuilder text = new StringBuilder();
    while (data.remainingBytes() > 0 && text.length() < 10_000) {
      switch (data.consumeInt(0, 5)) {
        case 0 -> text.append(data.consumeString(20));
        case 1 -> text.append(data.pickValue(Texts.SPICES));
        case 2 -> text.append(data.pickValue(Texts.SENTENCES)).append(' ');
        default -> text.append(data.pickValue(WORDS)).append(' ');
      }
    }
    return text.toString();
  }
}
