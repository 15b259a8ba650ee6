package io.github.chucdanh;

import io.github.chucdanh.relate.Pattern;
import java.util.List;
import org.assertj.core.api.Assertions;

/**
 * What tests share: one extractor, and extractions written as lines that read well in a failure.
 */
public final class Reading {
  private static final OfficialExtractor EXTRACTOR = OfficialExtractor.create();

  private Reading() {}

  /** The extractor with the bundled dictionaries. */
  public static OfficialExtractor extractor() {
    return EXTRACTOR;
  }

  /** The extraction of a text. */
  public static Extraction of(String text) {
    return EXTRACTOR.extract(text);
  }

  /** A pair as {@code "name: position"}, with {@code " [status]"} behind it unless current. */
  public static String line(Pair pair) {
    String status = pair.status() == Status.CURRENT ? "" : " [" + pair.status().label() + "]";
    return pair.name() + ": " + pair.position().text() + status;
  }

  /** The pairs of a text, one line each, in text order. */
  public static List<String> lines(String text) {
    return of(text).pairs().stream().map(Reading::line).toList();
  }

  /** The offices of a text without its ranks, one line each, in text order. */
  public static List<String> offices(String text) {
    return of(text).pairs().stream()
        .filter(pair -> pair.position().kind() == Kind.POSITION)
        .map(Reading::line)
        .toList();
  }

  /**
   * Asserts that a text gives exactly these pairs, in any order, all by this pattern. A pair of
   * another pattern ends in {@code " @"} and that pattern's name.
   */
  public static void assertPairs(Pattern pattern, String text, String... expected) {
    List<String> found =
        of(text).pairs().stream()
            .map(
                pair ->
                    pair.evidence().equals(pattern.label())
                        ? line(pair)
                        : line(pair) + " @" + pair.evidence())
            .toList();
    Assertions.assertThat(found).as(text).containsExactlyInAnyOrder(expected);
  }

  /** Asserts that a text gives exactly these offices, written as {@link #line} does. */
  public static void assertOffices(String text, String... expected) {
    Assertions.assertThat(offices(text)).as(text).containsExactlyInAnyOrder(expected);
  }

  /** Asserts that a text names exactly these persons, in this order. */
  public static void assertPersons(String text, String... expected) {
    List<String> names = of(text).persons().stream().map(Person::name).toList();
    Assertions.assertThat(names).as(text).containsExactly(expected);
  }

  /** Asserts that a text names a person in exactly these ways, in this order. */
  public static void assertMentions(String text, String name, String... expected) {
    List<String> mentions =
        of(text).persons().stream()
            .filter(person -> person.name().equals(name))
            .flatMap(person -> person.mentions().stream().map(Span::text))
            .toList();
    Assertions.assertThat(mentions).as(text).containsExactly(expected);
  }

  /** The position of the one pair that a text is expected to give. */
  public static Position onlyPosition(String text) {
    List<Pair> pairs = of(text).pairs();
    Assertions.assertThat(pairs).as(text).hasSize(1);
    return pairs.get(0).position();
  }
}
