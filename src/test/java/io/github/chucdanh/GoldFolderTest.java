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
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** A folder of annotated articles, held to the {@code floors.properties} in it. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class GoldFolderTest {
  private final Path folder;
  private final GoldScore score = new GoldScore();
  private final Properties floors = new Properties();

  GoldFolderTest(String folder) {
    this.folder = Path.of("src/test/resources", folder);
  }

  @BeforeAll
  void scoreAll() throws IOException {
    try (InputStream in = Files.newInputStream(folder.resolve("floors.properties"))) {
      floors.load(in);
    }
    ObjectMapper json = new ObjectMapper();
    for (Path file : articles()) {
      JsonNode gold = json.readTree(file.toFile());
      String text = file.getFileName().toString().replaceFirst("\\.json$", ".txt");
      score.add(gold, Reading.of(Files.readString(file.resolveSibling(text))));
    }
  }

  final List<Path> articles() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  private void assertAtLeast(String figure, double value) {
    assertThat(value)
        .as("%s%n%s%n", figure, String.join("\n", score.errors))
        .isGreaterThanOrEqualTo(Double.parseDouble(floors.getProperty(figure)));
  }

  @Test
  void pairsAreRight() {
    assertAtLeast("strict.precision", score.pairs.precision());
  }

  @Test
  void officialPostsAreFound() {
    assertAtLeast("strict.recall", score.pairs.recall());
  }

  @Test
  void personsAreRight() {
    assertAtLeast("person.precision", score.persons.precision());
  }

  @Test
  void personsAreFound() {
    assertAtLeast("person.recall", score.persons.recall());
  }

  @Test
  void ranksAreRight() {
    assertAtLeast("rank.precision", score.ranks.precision());
  }

  @Test
  void ranksAreFound() {
    assertAtLeast("rank.recall", score.ranks.recall());
  }

  @Test
  void statusesAgree() {
    assertAtLeast("status", score.status());
  }
}
