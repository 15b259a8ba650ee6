package io.github.chucdanh.cli;

import io.github.chucdanh.format.ExtractionWriter;
import io.github.chucdanh.format.JsonLinesWriter;
import io.github.chucdanh.format.TableWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/** The values of {@code --format}. */
enum OutputFormat {
  TABLE {
    @Override
    ExtractionWriter open(Writer target) {
      return new TableWriter(target);
    }
  },
  JSONL {
    @Override
    ExtractionWriter open(Writer target) throws IOException {
      return new JsonLinesWriter(target);
    }
  };

  /** Makes a writer of this format. */
  abstract ExtractionWriter open(Writer target) throws IOException;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
