package io.github.chucdanh;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The articles that are read without a mistake, and are to stay so. */
class GoldTest extends GoldFolderTest {
  GoldTest() {
    super("gold");
  }

  @Test
  void noPairPersonRankOrStatusIsWrongOrMissed() {
    assertThat(mistakes()).isEmpty();
  }

  @Test
  void atLeastAHundredArticlesAreAnnotated() throws IOException {
    assertThat(articles()).hasSizeGreaterThanOrEqualTo(100);
  }
}
