package io.github.chucdanh.cli;

import io.github.chucdanh.OfficialExtractor;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code extract}: prints who holds which office according to the articles. */
@Command(
    name = "extract",
    description = "Prints who holds which office according to the articles.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:all inputs were done",
      "1:some inputs failed; the others were done",
      "2:wrong usage or a malformed dictionary; nothing was done",
      "130, 143:stopped by Ctrl-C or SIGTERM; what is done is in OUTPUT.part"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  One article, as a table:",
      "    java -jar chucdanh.jar extract article.txt",
      "  A folder, as JSON Lines, with titles of your own:",
      "    java -jar chucdanh.jar extract --format jsonl --dictionaries my-titles \\",
      "        --output pairs.jsonl articles/",
      "  A large archive, gone on with after an interruption:",
      "    java -jar chucdanh.jar extract --output pairs.csv --resume archive.jsonl.gz",
      "  From another program:",
      "    curl -s https://example.org/article.txt | java -jar chucdanh.jar extract -"
    })
final class ExtractCommand implements Callable<Integer> {
  private final InputStream in;
  private final OutputStream out;
  private final PrintWriter err;

  @Spec private CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "What to write: ${COMPLETION-CANDIDATES}. Default: what the ending of --output tells,"
              + " else table. brat is a folder.")
  private OutputFormat format;

  @Mixin private InputOptions inputs = new InputOptions();

  @Mixin private EngineOptions engine = new EngineOptions();

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Where to write. Default: the standard output.")
  private Path output;

  @Option(
      names = "--resume",
      description =
          "Go on where an interrupted run with the same inputs and options stopped, for jsonl and"
              + " csv: OUTPUT.part and OUTPUT.part.journal say where. Where there are none, begin.")
  private boolean resume;

  @Option(
      names = "--bom",
      description = "Begin csv with a byte order mark, by which Excel knows UTF-8.")
  private boolean byteOrderMark;

  ExtractCommand(InputStream in, OutputStream out, PrintWriter err) {
    this.in = in;
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws IOException {
    checkUsage();
    OfficialExtractor extractor = engine.extractor();
    ArticleRun run = new ArticleRun(inputs, engine, in, err, output);
    List<Source> sources = run.sources();
    inputs.checkOutput(sources, output);
    ExtractOutput target =
        new ExtractOutput(format, byteOrderMark, output, out, description(sources));
    if (resume) {
      resume(run, target);
    }
    return run.run("extract", extractor, sources, target);
  }

  /** Everything that decides what the output is. */
  private String description(List<Source> sources) {
    String files = sources.stream().map(Source::label).collect(Collectors.joining("\n"));
    return inputs.description() + "\n" + engine.description() + "\n" + files;
  }

  private void resume(ArticleRun run, ExtractOutput target) throws IOException {
    Journal.Point reached = target.resume();
    if (reached == null) {
      throw usage(
          output
              + ".part is of a run with other inputs, options or another version;"
              + " begin anew without --resume");
    }
    run.skip(reached.articles(), reached.failures());
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private void checkUsage() {
    if (format == null) {
      format = OutputFormat.guess(output);
    }
    if (format.isFolder() && output == null) {
      throw usage("--format " + format + " needs --output with a folder's name");
    }
    if (byteOrderMark && format != OutputFormat.CSV) {
      throw usage("--bom is for csv only");
    }
    if (resume && (output == null || !format.isResumable())) {
      throw usage("--resume is for jsonl and csv with --output");
    }
    engine.check();
    inputs.check();
  }
}
