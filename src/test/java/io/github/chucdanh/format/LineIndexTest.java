package io.github.chucdanh.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineIndexTest {
  @ParameterizedTest
  @ValueSource(strings = {"ab\ncd\n\nef", "ab\rcd\r\ref"})
  void countsLinesWithOneCharacterEndings(String text) {
    LineIndex lines = new LineIndex(text);

    assertThat(lines.locate(0)).isEqualTo("1:1");
    assertThat(lines.locate(1)).isEqualTo("1:2");
    assertThat(lines.locate(3)).isEqualTo("2:1");
    assertThat(lines.locate(7)).isEqualTo("4:1");
    assertThat(lines.locate(9)).isEqualTo("4:3");
  }

  @Test
  void takesCarriageReturnAndLineFeedForOneEnding() {
    assertThat(new LineIndex("a\r\n\r\nb").locate(5)).isEqualTo("3:1");
  }

  @Test
  void knowsManyLines() {
    assertThat(new LineIndex("\n".repeat(1000) + "x").locate(1000)).isEqualTo("1001:1");
  }
}
