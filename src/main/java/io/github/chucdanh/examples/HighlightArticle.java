package io.github.chucdanh.examples;

import io.github.chucdanh.OfficialExtractor;
import io.github.chucdanh.Pair;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;

/**
 * Prints an article with every position in square brackets, which takes nothing but the offsets.
 */
public final class HighlightArticle {
  private HighlightArticle() {}

  /**
   * Runs the program.
   *
   * @param args the name of a bundled article, or nothing
   * @throws IOException if there is no such article
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    String article = BundledArticles.read(args.length == 0 ? "obituary" : args[0]);
    out.print(highlight(article, OfficialExtractor.create()));
  }

  private static String highlight(String article, OfficialExtractor extractor) {
    // Several people may share one position, and it is to be marked once.
    TreeMap<Integer, Integer> ends = new TreeMap<>();
    for (Pair pair : extractor.extract(article).pairs()) {
      ends.merge(pair.position().begin(), pair.position().end(), Math::max);
    }
    StringBuilder marked = new StringBuilder(article);
    ends.descendingMap().forEach((begin, end) -> marked.insert(end, "]").insert((int) begin, "["));
    return marked.toString();
  }
}
