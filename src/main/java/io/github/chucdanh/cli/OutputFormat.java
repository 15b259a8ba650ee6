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
  TABLE(TableWriter::new, new PeopleTable(), ".txt"),
  JSONL(JsonLinesWriter::new, new PeopleJsonLines(), ".jsonl", ".ndjson"),
  JSON(JsonWriter::new, null, ".json"),
  CSV(CsvWriter::new, new PeopleCsv(), ".csv"),
  CONLL(ConllWriter::new, null, ".conll", ".bio", ".iob"),
  FTM(FtmWriter::new, new PeopleFtm(), ".ftm", ".ftm.json", ".ftm.jsonl", ".ftm.ndjson"),
  HTML(HtmlWriter::new, new PeoplePage(), ".html", ".htm"),
  BRAT(null, null, ".brat");

  private final Opener opener;
  private final PeopleWriter people;
  private final List<String> endings;

  OutputFormat(Opener opener, PeopleWriter people, String... endings) {
    this.opener = opener;
    this.people = people;
    this.endings = List.of(endings);
  }

  /** Whether the format is a folder of files and no stream. */
  boolean isFolder() {
    return opener == null;
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
    return people;
  }

  /** Makes a writer of this format into a stream. */
  ExtractionWriter open(Writer target) throws IOException {
    return opener.open(target);
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

  /** Makes a writer. */
  @FunctionalInterface
  private interface Opener {
    ExtractionWriter open(Writer target) throws IOException;
  }
}
