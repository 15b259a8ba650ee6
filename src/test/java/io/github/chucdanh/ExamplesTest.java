package io.github.chucdanh;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every bundled article, however it is spelled. */
class ExamplesTest {
  private static final Path FOLDER = Path.of("src/main/resources/io/github/chucdanh/examples");

  /** Syllables with the tone mark on the other vowel. */
  private static final Map<String, String> OLD_PLACEMENT =
      Map.ofEntries(
          Map.entry("ủy", "uỷ"),
          Map.entry("Ủy", "Uỷ"),
          Map.entry("hòa", "hoà"),
          Map.entry("Hòa", "Hoà"),
          Map.entry("họa", "hoạ"),
          Map.entry("Họa", "Hoạ"),
          Map.entry("khóa", "khoá"),
          Map.entry("hóa", "hoá"),
          Map.entry("Hóa", "Hoá"),
          Map.entry("tòa", "toà"),
          Map.entry("Tòa", "Toà"),
          Map.entry("khỏe", "khoẻ"),
          Map.entry("thủy", "thuỷ"),
          Map.entry("Thủy", "Thuỷ"),
          Map.entry("lũy", "luỹ"),
          Map.entry("túy", "tuý"),
          Map.entry("tùy", "tuỳ"));

  static Stream<Path> articles() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
    }
  }

  private static String read(Path file) throws IOException {
    return Normalizer.normalize(Files.readString(file), Normalizer.Form.NFC);
  }

  private static String nfd(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD);
  }

  private static String respelled(String text, boolean old) {
    String result = text;
    for (Map.Entry<String, String> entry : OLD_PLACEMENT.entrySet()) {
      String from = old ? entry.getKey() : entry.getValue();
      String to = old ? entry.getValue() : entry.getKey();
      result =
          result.replaceAll("(?<=^|\\P{L}|\\p{Lu}|[bcdđghklmnprstvx])" + from + "(?!\\p{L})", to);
    }
    return result;
  }

  /** The pairs of a text, with names and positions folded so that spellings agree. */
  private static List<String> pairs(String text) {
    return Reading.of(text).pairs().stream()
        .map(
            pair ->
                String.join(
                    " | ",
                    folded(pair.name()),
                    folded(pair.position().text()),
                    pair.status().label(),
                    pair.evidence(),
                    folded(String.valueOf(pair.position().english()))))
        .toList();
  }

  private static String folded(String text) {
    return GoldScore.folded(text.replace("\u200B", ""));
  }

  private static void assertSpan(String text, String stretch, int begin, int end) {
    assertThat(begin).isBetween(0, text.length());
    assertThat(text.substring(begin, end)).isEqualTo(stretch).isNotEmpty();
  }

  private static void assertLocated(String text) {
    Extraction extraction = Reading.of(text);
    for (Pair pair : extraction.pairs()) {
      Position position = pair.position();
      assertSpan(text, position.text(), position.begin(), position.end());
      assertSpan(text, pair.person());
      assertSpan(text, pair.term());
      if (pair.change() != null) {
        assertSpan(text, pair.change().trigger());
        assertSpan(text, pair.change().dateSpan());
      }
    }
    for (Person person : extraction.persons()) {
      person.mentions().forEach(mention -> assertSpan(text, mention));
      person.offices().forEach(o -> o.mentions().forEach(mention -> assertSpan(text, mention)));
    }
  }

  private static void assertSpan(String text, Span span) {
    if (span != null) {
      assertSpan(text, span.text(), span.begin(), span.end());
    }
  }

  @Test
  void thereAreSixArticlesOrMore() throws IOException {
    assertThat(articles()).hasSizeGreaterThanOrEqualTo(6);
  }

  @ParameterizedTest
  @MethodSource("articles")
  void everyArticleHasPairs(Path article) throws IOException {
    assertThat(pairs(read(article))).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("articles")
  void everyOffsetLeadsToItsText(Path article) throws IOException {
    assertLocated(read(article));
    assertLocated(nfd(read(article)));
    assertLocated(read(article).replace(" ", " \u200B "));
  }

  @ParameterizedTest
  @MethodSource("articles")
  void everyPairsNameIsAPersons(Path article) throws IOException {
    Extraction extraction = Reading.of(read(article));
    List<String> names = extraction.persons().stream().map(Person::name).toList();
    assertThat(names).doesNotHaveDuplicates();
    assertThat(extraction.pairs()).allSatisfy(pair -> assertThat(names).contains(pair.name()));
  }

  @ParameterizedTest
  @MethodSource("articles")
  void noPairComesTwice(Path article) throws IOException {
    assertThat(Reading.of(read(article)).pairs())
        .extracting(pair -> List.of(pair.person(), pair.position().begin(), pair.position().end()))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("articles")
  void pairsStandInTheOrderOfTheText(Path article) throws IOException {
    Extraction extraction = Reading.of(read(article));
    assertThat(extraction.pairs()).extracting(pair -> pair.position().begin()).isSorted();
    assertThat(extraction.persons())
        .extracting(person -> person.mentions().get(0).begin())
        .isSorted();
    for (Person person : extraction.persons()) {
      assertThat(person.mentions()).extracting(Span::begin).isSorted().doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @MethodSource("articles")
  void theNormalFormChangesNoPair(Path article) throws IOException {
    String text = read(article);
    assertThat(pairs(nfd(text))).isEqualTo(pairs(text));
    assertThat(pairs(text.replace("ệ", nfd("ệ")))).isEqualTo(pairs(text));
  }

  @ParameterizedTest
  @MethodSource("articles")
  void theTonesPlaceChangesNoPair(Path article) throws IOException {
    String text = read(article);
    String old = respelled(text, true);
    assertThat(pairs(old)).isEqualTo(pairs(text));
    assertThat(pairs(respelled(text, false))).isEqualTo(pairs(text));
    assertThat(pairs(nfd(old))).isEqualTo(pairs(text));
  }

  @ParameterizedTest
  @MethodSource("articles")
  void theKindOfBlankChangesNoPair(Path article) throws IOException {
    String text = read(article);
    assertThat(pairs(text.replace(' ', '\u00A0'))).isEqualTo(pairs(text));
    assertThat(pairs(text.replace(" ", "  "))).isEqualTo(pairs(text));
    assertThat(pairs(text.replace(" ", " \u00A0 "))).isEqualTo(pairs(text));
    assertThat(pairs(text.replace(" ", "\u200B "))).isEqualTo(pairs(text));
  }

  @ParameterizedTest
  @MethodSource("articles")
  void otherArticlesReadBeforeChangeNothing(Path article) throws IOException {
    Extraction alone = OfficialExtractor.create().extract(read(article));
    assertThat(Reading.of(read(article))).isEqualTo(alone);
  }

  @Test
  void eightThreadsReadAsOneDoes() throws Exception {
    List<String> texts = new ArrayList<>();
    for (Path article : articles().toList()) {
      texts.add(read(article));
      texts.add(nfd(read(article)));
    }
    List<Extraction> expected = texts.stream().map(Reading::of).toList();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<List<Extraction>>> results = new ArrayList<>();
      for (int thread = 0; thread < 8; thread++) {
        results.add(threads.submit(() -> readManyTimes(texts)));
      }
      for (Future<List<Extraction>> result : results) {
        assertThat(result.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<Extraction> readManyTimes(List<String> texts) {
    List<Extraction> last = List.of();
    for (int round = 0; round < 20; round++) {
      last = texts.stream().map(Reading::of).toList();
    }
    return last;
  }
}
