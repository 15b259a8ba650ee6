package io.github.chucdanh.cli;

import java.util.Locale;

/** The values of {@code --from}: what an input file is. */
enum InputFormat {
  TEXT,
  JSONL,
  HTML;

  /** Tells by a file's name; {@code .gz} at its end does not matter. */
  static InputFormat of(String fileName) {
    String name = Source.withoutGzip(fileName).toLowerCase(Locale.ROOT);
    if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
      return JSONL;
    }
    return name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml") ? HTML : TEXT;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
