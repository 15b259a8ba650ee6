package io.github.chucdanh.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** The bundled dictionaries as plain phrases, for programs that know nothing else. */
final class Phrases {
  private static final String FOLDER = "/io/github/chucdanh/dictionaries/";

  private Phrases() {}

  /**
   * What the extraction reads as a title: every title and variant, alone and behind every word that
   * makes it its deputy. What qualifies a title ("thường trực") is left out; with it they would be
   * thirty times as many.
   */
  static Set<String> titles() throws IOException {
    Set<String> phrases = new TreeSet<>();
    for (String title : phrases("titles.tsv")) {
      phrases.add(title);
      for (String deputy : phrases("deputies.tsv")) {
        phrases.add(deputy + " " + title);
      }
    }
    return phrases;
  }

  /** The phrases of a file whose second column is the variants of the first. */
  private static Set<String> phrases(String file) throws IOException {
    Set<String> phrases = new TreeSet<>();
    for (String[] cells : rows(file)) {
      phrases.add(cells[0]);
      if (cells.length > 1 && !cells[1].isBlank()) {
        phrases.addAll(List.of(cells[1].strip().split(" *\\| *")));
      }
    }
    return phrases;
  }

  /**
   * Writes dictionaries with {@code times} made-up lines for each bundled one: a bundled phrase and
   * the words of another behind it, so that the automaton grows where it is walked most.
   */
  static void writeLarger(Path folder, int times) throws IOException {
    writeLarger(folder, "titles.tsv", "title", "", times);
    writeLarger(folder, "organizations.tsv", "organization", "", times);
    writeLarger(folder, "organization_heads.tsv", "head", "", times);
    writeLarger(folder, "fields.tsv", "field", "", times);
    writeLarger(folder, "places.tsv", "place\ttype", "\txã", times);
  }

  private static void writeLarger(Path folder, String file, String header, String rest, int times)
      throws IOException {
    List<String[]> rows = rows(file);
    Random random = new Random(7);
    Set<String> seen = new HashSet<>();
    List<String> lines = new ArrayList<>(List.of(header));
    for (int i = 0; i < rows.size() * times; i++) {
      String front = rows.get(i % rows.size())[0];
      String phrase = front + " " + rows.get(random.nextInt(rows.size()))[0];
      if (seen.add(phrase.toLowerCase())) {
        lines.add(phrase + rest);
      }
    }
    Files.write(folder.resolve(file), lines);
  }

  private static List<String[]> rows(String file) throws IOException {
    try (InputStream in = Phrases.class.getResourceAsStream(FOLDER + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split("\t", -1))
          .toList();
    }
  }
}
