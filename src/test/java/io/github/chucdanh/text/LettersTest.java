package io.github.chucdanh.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The letters that Vietnamese writes are known without Unicode's tables, and as those have them.
 */
class LettersTest {
  static Stream<String> latin() {
    return IntStream.rangeClosed('A', 0x1EFF)
        .filter(Character::isLetter)
        .mapToObj(Character::toString)
        .filter(letter -> decomposed(letter).matches("[A-Za-z]\\p{M}+"));
  }

  @ParameterizedTest
  @MethodSource("latin")
  void aLetterIsItsPartsTogether(String letter) {
    assertThat(Scanner.key("x" + letter + "x"))
        .isEqualTo(Scanner.key("x" + decomposed(letter) + "x"));
    assertThat(Letters.of(letter.charAt(0)) & Letters.UPPER)
        .isEqualTo(Letters.of(decomposed(letter).charAt(0)) & Letters.UPPER);
  }

  private static String decomposed(String letter) {
    return Normalizer.normalize(letter, Normalizer.Form.NFD);
  }
}
