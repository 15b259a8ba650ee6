package io.github.chucdanh.cli;

import io.github.chucdanh.format.BratWriter;
import io.github.chucdanh.format.ConllWriter;
import io.github.chucdanh.format.CsvWriter;
import io.github.chucdanh.format.ExtractionWriter;
import io.github.chucdanh.format.FtmWriter;
import io.github.chucdanh.format.HtmlWriter;
import io.github.chucdanh.format.JsonLinesWriter;
import io.github.chucdanh.format.JsonWriter;
import io.github.chucdanh.format.PeopleCsv;
import io.github.chucdanh.format.PeopleFtm;
import io.github.chucdanh.format.PeopleJsonLines;
import io.github.chucdanh.format.PeoplePage;
import io.github.chucdanh.format.PeopleTable;
import io.github.chucdanh.format.PeopleWriter;
import io.github.chucdanh.format.TableWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The values of {@code --format}. */
enum OutputFormat {
  TABLE(".txt"),
  JSONL(".jsonl", ".ndjson"),
  JSON(".json"),
  CSV(".csv"),
  CONLL(".conll", ".bio", ".iob"),
  FTM(".ftm", ".ftm.json", ".ftm.jsonl", ".ftm.ndjson"),
  HTML(".html", ".htm"),
  BRAT(".brat");

  private final List<String> endings;

  OutputFormat(String... endings) {
    this.endings = List.of(endings);
  }

  /** Whether the format is a folder of files and no stream. */
  boolean isFolder() {
    return this == BRAT;
  }

  /** Whether a writer can go on behind another one's output. */
  boolean isResumable() {
    return this == JSONL || this == CSV;
  }

  /** Makes a writer that goes on where another one stopped. */
  ExtractionWriter continued(Writer target) throws IOException {
    return this == CSV ? CsvWriter.continuing(target) : open(target);
  }

  /** Writes people over many articles in this format; null where it cannot. */
  PeopleWriter people() {
    return switch (this) {
      case TABLE -> new PeopleTable();
      case JSONL -> new PeopleJsonLines();
      case CSV -> new PeopleCsv();
      case FTM -> new PeopleFtm();
      case HTML -> new PeoplePage();
      case JSON, CONLL, BRAT -> null;
    };
  }

  /** Makes a writer of this format into a stream. */
  ExtractionWriter open(Writer target) throws IOException {
    return switch (this) {
      case TABLE -> new TableWriter(target);
      case JSONL -> new JsonLinesWriter(target);
      case JSON -> new JsonWriter(target);
      case CSV -> new CsvWriter(target);
      case CONLL -> new ConllWriter(target);
      case FTM -> new FtmWriter(target);
      case HTML -> new HtmlWriter(target);
      case BRAT -> throw new IllegalStateException("brat is a folder");
    };
  }

  /** Makes a writer of this format into a folder. */
  ExtractionWriter open(Path folder) throws IOException {
    return new BratWriter(folder);
  }

  /**
   * Guesses the format from the output's name, by the longest ending; a table where nothing tells.
   */
  static OutputFormat guess(Path output) {
    if (output == null) {
      return TABLE;
    }
    if (Files.isDirectory(output)) {
      return BRAT;
    }
    String name = output.toString().toLowerCase(Locale.ROOT);
    OutputFormat best = TABLE;
    int length = 0;
    for (OutputFormat format : values()) {
      for (String ending : format.endings) {
        if (name.endsWith(ending) && ending.length() > length) {
          best = format;
          length = ending.length();
        }
      }
    }
    return best;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
