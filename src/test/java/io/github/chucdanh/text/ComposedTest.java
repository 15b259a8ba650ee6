package io.github.chucdanh.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class ComposedTest {
  private static final String[] NEIGHBOURS = {"", "a", "ế", "\u0301", "\u0300\u0323", "–"};

  @Test
  void isWhatUnicodeSaysBesideAnyNeighbour() {
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      for (String neighbour : NEIGHBOURS) {
        String text = c + neighbour;
        assertThat(Composed.of(text)).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
      }
    }
  }
}
