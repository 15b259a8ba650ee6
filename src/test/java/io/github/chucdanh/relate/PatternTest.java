package io.github.chucdanh.relate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The patterns' names, and that each has its specification. */
class PatternTest {
  @Test
  void aPatternsNameIsInSmallLettersWithHyphens() {
    assertThat(Pattern.TITLE_BEFORE_NAME.label()).isEqualTo("title-before-name");
    assertThat(Pattern.COPULA.label()).isEqualTo("copula");
  }

  @ParameterizedTest
  @EnumSource(Pattern.class)
  void everyPatternHasATestClassOfItsOwn(Pattern pattern) {
    String name =
        Arrays.stream(pattern.label().split("-"))
            .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
            .collect(Collectors.joining("", getClass().getPackageName() + ".", "Test"));
    assertThatCode(() -> Class.forName(name)).as(name).doesNotThrowAnyException();
  }
}
