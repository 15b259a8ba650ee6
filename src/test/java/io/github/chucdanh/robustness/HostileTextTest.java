package io.github.chucdanh.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chucdanh.Extraction;
import io.github.chucdanh.OfficialExtractor;
import io.github.chucdanh.Pair;
import io.github.chucdanh.Person;
import io.github.chucdanh.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that nobody writes, or that mean harm; random ones from fixed seeds. */
class HostileTextTest {
  private static final OfficialExtractor EXTRACTOR = OfficialExtractor.create();
  private static final int SIZE = 100_000;
  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final String[] SPICE = {
    "\uD800",
    "\uDC00",
    "\uE000",
    "\u202E",
    "\u2066",
    "\u200B",
    "\u200D",
    "\u0301",
    "\u0323",
    "\u0000",
    "\u001B[2J",
    "\uFEFF",
    "\uFFFF",
    "(",
    "\"",
    ",",
    ". ",
    "\n",
    "Phó ",
    "nguyên "
  };

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Phó ",
        "các đồng chí ",
        "Chủ tịch ",
        "các Phó Chủ tịch ",
        "là ",
        "tỉnh ",
        "Mẫu ",
        "A.",
        "A-",
        "Kim-Jong-",
        "a",
        "aB",
        "( ",
        "Trợ lý ",
        "Thư ký của ",
        "Sở ",
        "Khoa học, ",
        "được bổ nhiệm làm Giám đốc ",
        "Đặng Văn Mẫu, ",
        "Phó Chủ tịch A, B và C ",
        "Phó Chủ tịch: ",
        "Chủ tịch, ",
        "Ông từng giữ chức Chủ tịch. Ông Đặng Văn Mẫu nói. "
      })
  void repetitionEndsInTime(String unit) {
    check(within(unit.repeat(SIZE / unit.length())), unit.repeat(SIZE / unit.length()));
  }

  @Test
  void manyBracketsAndMarksEndInTime() {
    within("(".repeat(100_000));
    within("Ông e" + "\u0301".repeat(10_000) + " nói.");
  }

  @Test
  void anAdviserOfAdvisersDoesNotOverflowTheStack() {
    within("Trợ lý ".repeat(20_000));
  }

  @Test
  void arbitraryCharactersAreRead() {
    Random random = new Random(1);
    for (int i = 0; i < 500; i++) {
      String text =
          random
              .ints(random.nextInt(300), 0, 0x10000)
              .mapToObj(c -> Character.toString((char) c))
              .collect(Collectors.joining());
      check(EXTRACTOR.extract(text), text);
    }
  }

  @Test
  void damagedArticlesAreRead() throws IOException {
    Random random = new Random(2);
    List<String> sentences = sentences();
    for (int i = 0; i < 500; i++) {
      String text = damaged(sentences, random);
      Extraction once = EXTRACTOR.extract(text);
      check(once, text);
      assertThat(EXTRACTOR.extract(text)).isEqualTo(once);
    }
  }

  @Test
  void composedAndDecomposedTextsAgree() throws IOException {
    for (String sentence : sentences()) {
      String composed = Normalizer.normalize(sentence, Normalizer.Form.NFC);
      String decomposed = Normalizer.normalize(sentence, Normalizer.Form.NFD);
      assertThat(said(decomposed)).as(sentence).isEqualTo(said(composed));
    }
  }

  private static List<String> said(String text) {
    return EXTRACTOR.extract(text).pairs().stream()
        .map(p -> p.name() + "|" + p.position().text() + "|" + p.status() + "|" + p.evidence())
        .map(s -> Normalizer.normalize(s, Normalizer.Form.NFC))
        .toList();
  }

  private static String damaged(List<String> sentences, Random random) {
    List<String> words = new ArrayList<>();
    for (int k = 0; k < 3; k++) {
      String sentence = sentences.get(random.nextInt(sentences.size()));
      words.addAll(List.of(sentence.split(" ")));
    }
    return IntStream.range(0, words.size())
        .mapToObj(k -> damagedWord(words, k, random))
        .collect(Collectors.joining(" "));
  }

  private static String damagedWord(List<String> words, int k, Random random) {
    String word = words.get(k);
    return switch (random.nextInt(12)) {
      case 0 -> words.get(random.nextInt(words.size()));
      case 1 -> word.toUpperCase(Locale.ROOT);
      case 2 -> word.substring(random.nextInt(word.length() + 1));
      case 3 -> Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
      case 4 -> word + SPICE[random.nextInt(SPICE.length)] + word;
      default -> word;
    };
  }

  private static List<String> sentences() throws IOException {
    List<String> found = new ArrayList<>();
    for (String name : List.of("national-daily", "obituary", "provincial-paper", "party-journal")) {
      String file = "/io/github/chucdanh/examples/" + name + ".txt";
      try (InputStream in = HostileTextTest.class.getResourceAsStream(file)) {
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        found.addAll(text.lines().filter(line -> !line.isBlank()).toList());
      }
    }
    return found;
  }

  private static Extraction within(String text) {
    return Assertions.assertTimeoutPreemptively(LIMIT, () -> EXTRACTOR.extract(text));
  }

  private static void check(Extraction extraction, String text) {
    for (Person person : extraction.persons()) {
      person.mentions().forEach(mention -> check(mention, text));
    }
    List<String> names = extraction.persons().stream().map(Person::name).toList();
    for (Pair pair : extraction.pairs()) {
      assertThat(names).contains(pair.name());
      check(pair.person(), text);
      int begin = pair.position().begin();
      assertThat(text.substring(begin, pair.position().end())).isEqualTo(pair.position().text());
    }
  }

  private static void check(Span span, String text) {
    assertThat(text.substring(span.begin(), span.end())).isEqualTo(span.text());
  }
}
