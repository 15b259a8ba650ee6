package io.github.chucdanh.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** One article of ten million characters. */
class LongArticleLoad {
  private static final int TIMES = 10;

  @Test
  void tenMillionCharactersCostWhatTheirLengthDoes() {
    String text = Texts.usual(Load.share(10_000_000));
    Cost.median(Texts.usual(100_000));
    Cost usual = Cost.median(Texts.usual(100_000));
    Cost cost = Cost.once(text);

    Load.say(
        "%d characters: %.0f ms and %.0f MB a million; of 100,000: %.0f ms and %.0f MB",
        text.length(),
        cost.milliseconds(),
        cost.bytes() / 1e6,
        usual.milliseconds(),
        usual.bytes() / 1e6);
    assertThat(cost.milliseconds()).isLessThan(TIMES * usual.milliseconds());
    assertThat(cost.bytes()).isLessThan(TIMES * usual.bytes());
    Invariants.assertSound(cost.extraction(), text);
  }
}
