package io.github.chucdanh;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The annotated articles of {@code src/test/resources/gold}, held to {@code floors.properties}
 * there.
 */
class GoldTest {
  private static final Path FOLDER = Path.of("src/test/resources/gold");
  private static final GoldScore SCORE = new GoldScore();
  private static final Properties FLOORS = new Properties();

  @BeforeAll
  static void scoreAll() throws IOException {
    try (InputStream in = Files.newInputStream(FOLDER.resolve("floors.properties"))) {
      FLOORS.load(in);
    }
    ObjectMapper json = new ObjectMapper();
    for (Path file : articles()) {
      JsonNode gold = json.readTree(file.toFile());
      String text = file.getFileName().toString().replaceFirst("\\.json$", ".txt");
      SCORE.add(gold, Reading.of(Files.readString(file.resolveSibling(text))));
    }
  }

  private static List<Path> articles() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  private static void assertAtLeast(String figure, double value) {
    assertThat(value)
        .as("%s%n%s%n", figure, String.join("\n", SCORE.errors))
        .isGreaterThanOrEqualTo(Double.parseDouble(FLOORS.getProperty(figure)));
  }

  @Test
  void atLeastSixtyArticlesAreAnnotated() throws IOException {
    assertThat(articles()).hasSizeGreaterThanOrEqualTo(60);
  }

  @Test
  void pairsAreRight() {
    assertAtLeast("strict.precision", SCORE.pairs.precision());
  }

  @Test
  void officialPostsAreFound() {
    assertAtLeast("strict.recall", SCORE.pairs.recall());
  }

  @Test
  void personsAreRight() {
    assertAtLeast("person.precision", SCORE.persons.precision());
  }

  @Test
  void personsAreFound() {
    assertAtLeast("person.recall", SCORE.persons.recall());
  }

  @Test
  void ranksAreRight() {
    assertAtLeast("rank.precision", SCORE.ranks.precision());
  }

  @Test
  void ranksAreFound() {
    assertAtLeast("rank.recall", SCORE.ranks.recall());
  }

  @Test
  void statusesAgree() {
    assertAtLeast("status", SCORE.status());
  }
}
