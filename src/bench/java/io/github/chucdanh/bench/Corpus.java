package io.github.chucdanh.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** The articles that are measured on. */
final class Corpus {
  /** JSON Lines with a field {@code text}; the bundled articles serve where there is none. */
  static final Path FILE =
      Path.of(System.getProperty("bench.corpus", "../shared/corpus/news.jsonl.gz"));

  private static final List<String> BUNDLED =
      List.of(
          "appointment-notice",
          "foreign-affairs",
          "national-daily",
          "obituary",
          "party-journal",
          "photo-captions",
          "provincial-paper");
  private static final double MEGA = 1e6;

  private Corpus() {}

  /** All articles. */
  static List<String> all() throws IOException {
    return Files.exists(FILE) ? read(FILE) : repeat(bundled(), 2 * MEGA);
  }

  /** Articles from all over the corpus, of about this many bytes in UTF-8. */
  static List<String> part(double bytes) throws IOException {
    List<String> all = all();
    int step = (int) Math.max(1, megabytes(all) * MEGA / bytes);
    List<String> part = new ArrayList<>();
    for (int i = 0; i < all.size(); i += step) {
      part.add(all.get(i));
    }
    return part;
  }

  /** The articles over and over, up to this many bytes. */
  static List<String> repeat(List<String> articles, double bytes) {
    List<String> repeated = new ArrayList<>();
    double size = 0;
    for (int i = 0; size < bytes; i++) {
      String article = articles.get(i % articles.size());
      repeated.add(article);
      size += article.getBytes(StandardCharsets.UTF_8).length;
    }
    return repeated;
  }

  /** The articles' size in UTF-8, in millions of bytes. */
  static double megabytes(List<String> articles) {
    long bytes = 0;
    for (String article : articles) {
      bytes += article.getBytes(StandardCharsets.UTF_8).length;
    }
    return bytes / MEGA;
  }

  private static List<String> read(Path file) throws IOException {
    List<String> articles = new ArrayList<>();
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file));
        JsonParser json = new JsonFactory().createParser(in)) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.FIELD_NAME && json.currentName().equals("text")) {
          json.nextToken();
          articles.add(json.getText());
        }
      }
    }
    return articles;
  }

  private static List<String> bundled() throws IOException {
    List<String> articles = new ArrayList<>();
    for (String name : BUNDLED) {
      try (InputStream in =
          Corpus.class.getResourceAsStream("/io/github/chucdanh/examples/" + name + ".txt")) {
        articles.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return articles;
  }
}
