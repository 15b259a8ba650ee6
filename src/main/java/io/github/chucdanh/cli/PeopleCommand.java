package io.github.chucdanh.cli;

import io.github.chucdanh.OfficialExtractor;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code people}: the same people over many articles. */
@Command(
    name = "people",
    description = {
      "Brings together who many articles speak of: everyone's positions, when each was first and"
          + " last seen, in how many articles, and conflicts.",
      "",
      "Two articles mean one person if they give the same full name, however it is spelled, and"
          + " nothing speaks against it. Nobody is taken to lead at one date two organizations under"
          + " one title or two tiers of the state, or ever a foreign office and a Vietnamese one,"
          + " unless the articles share an office that only one can hold. Further people of a name"
          + " get a number: \"Trần Thị Thử (2)\". A given name alone counts only together with an"
          + " office that only one can hold. Who holds nothing in any article is left out.",
      "",
      "A conflict is two people in one office that has one holder at a time (seat \"single\" in"
          + " titles.tsv, and the organization tells where it is), with dates that overlap, or in"
          + " one article without a date."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:all inputs were done",
      "1:some inputs failed; the others were done",
      "2:wrong usage or a malformed dictionary; nothing was done",
      "130, 143:stopped by Ctrl-C or SIGTERM; who was found so far is in OUTPUT.part"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  Who is who in a folder, for a spreadsheet:",
      "    java -jar chucdanh.jar people --output people.csv --bom articles/",
      "  An archive of dated records, as a page with time lines:",
      "    java -jar chucdanh.jar people --date-field published --output people.html \\",
      "        archive.jsonl.gz",
      "  For Aleph or OpenSanctions:",
      "    java -jar chucdanh.jar people --output people.ftm.json archive.jsonl.gz"
    })
final class PeopleCommand implements Callable<Integer> {
  private final InputStream in;
  private final OutputStream out;
  private final PrintWriter err;

  @Spec private CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      completionCandidates = Formats.class,
      description =
          "What to write: ${COMPLETION-CANDIDATES}. Default: what the ending of --output tells,"
              + " else table.")
  private OutputFormat format;

  @Mixin private InputOptions inputs = new InputOptions();

  @Mixin private EngineOptions engine = new EngineOptions();

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Where to write. Default: the standard output.")
  private Path output;

  @Option(
      names = "--bom",
      description = "Begin csv with a byte order mark, by which Excel knows UTF-8.")
  private boolean byteOrderMark;

  PeopleCommand(InputStream in, OutputStream out, PrintWriter err) {
    this.in = in;
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() {
    checkUsage();
    OfficialExtractor extractor = engine.extractor();
    ArticleRun run = new ArticleRun(inputs, engine, in, err, output);
    List<Source> sources = run.sources();
    inputs.checkOutput(sources, output);
    PeopleOutput target =
        new PeopleOutput(engine.lexicon(), format.people(), byteOrderMark, output, out);
    return run.run("people", extractor, sources, target);
  }

  private void checkUsage() {
    if (format == null) {
      format = OutputFormat.guess(output);
    }
    if (format.people() == null) {
      throw usage("people are not written as " + format);
    }
    if (byteOrderMark && format != OutputFormat.CSV) {
      throw usage("--bom is for csv only");
    }
    engine.check();
    inputs.check();
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  /** The formats that people are written in. */
  static final class Formats implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Stream.of(OutputFormat.values())
          .filter(format -> format.people() != null)
          .map(format -> format.name().toLowerCase(Locale.ROOT))
          .iterator();
    }
  }
}
