package io.github.chucdanh;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** A folder of annotated articles and the mistakes made in them. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class GoldFolderTest {
  private final Path folder;
  private final GoldScore score = new GoldScore();

  GoldFolderTest(String folder) {
    this.folder = Path.of("src/test/resources", folder);
  }

  @BeforeAll
  void scoreAll() throws IOException {
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

  /** Every wrong or missed pair, person and rank, and every wrong status, a line each. */
  final List<String> mistakes() {
    return score.errors;
  }
}
