package io.github.chucdanh.examples;

import io.github.chucdanh.Extraction;
import io.github.chucdanh.OfficialExtractor;
import io.github.chucdanh.Pair;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Reads a bundled article and prints its pairs: the main job in a few lines.
 *
 * <p>{@code mvn -q compile exec:java}, or with another article {@code -Dexec.args=obituary}.
 */
public final class ReadArticle {
  private ReadArticle() {}

  /**
   * Runs the program.
   *
   * @param args the name of a bundled article, or nothing
   * @throws IOException if there is no such article
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    String article = BundledArticles.read(args.length == 0 ? "party-journal" : args[0]);

    OfficialExtractor extractor = OfficialExtractor.create();
    Extraction extraction = extractor.extract(article);

    for (Pair pair : extraction.pairs()) {
      out.printf("%s: %s (%s)%n", pair.name(), pair.position().text(), pair.status().label());
    }
  }
}
