package io.github.chucdanh.examples;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The articles that come with the library. */
final class BundledArticles {
  /** Their names, without the ending {@code .txt}. */
  static final List<String> NAMES =
      List.of(
          "appointment-notice",
          "foreign-affairs",
          "national-daily",
          "obituary",
          "party-journal",
          "photo-captions",
          "provincial-paper");

  private BundledArticles() {}

  /** Reads one of them. */
  static String read(String name) throws IOException {
    try (InputStream in = BundledArticles.class.getResourceAsStream(name + ".txt")) {
      if (in == null) {
        throw new FileNotFoundException("no bundled article " + name + "; there are " + NAMES);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
