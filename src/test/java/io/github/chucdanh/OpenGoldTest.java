package io.github.chucdanh;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The articles that are not yet read without a mistake. */
class OpenGoldTest extends GoldFolderTest {
  /** As many as there were last; only ever lowered. */
  private static final int MISTAKES = 45;

  OpenGoldTest() {
    super("gold-open");
  }

  @Test
  void noMoreMistakesAreMadeThanBefore() {
    assertThat(mistakes()).hasSizeLessThanOrEqualTo(MISTAKES);
  }
}
