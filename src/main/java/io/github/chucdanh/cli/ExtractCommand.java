package io.github.chucdanh.cli;

import io.github.chucdanh.OfficialExtractor;
import io.github.chucdanh.format.CsvWriter;
import io.github.chucdanh.format.ExtractionWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
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
      "2:wrong usage or a malformed dictionary; nothing was done"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  One article, as a table:",
      "    java -jar chucdanh.jar extract article.txt",
      "  A folder, as JSON Lines, with titles of your own:",
      "    java -jar chucdanh.jar extract --format jsonl --dictionaries my-titles \\",
      "        --output pairs.jsonl articles/",
      "  From another program:",
      "    curl -s https://example.org/article.txt | java -jar chucdanh.jar extract -"
    })
final class ExtractCommand implements Callable<Integer> {
  private final InputStream in;
  private final OutputStream out;
  private final PrintWriter err;
  private boolean failed;

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
      names = "--bom",
      description = "Begin csv with a byte order mark, by which Excel knows UTF-8.")
  private boolean byteOrderMark;

  ExtractCommand(InputStream in, OutputStream out, PrintWriter err) {
    this.in = in;
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() {
    checkUsage();
    OfficialExtractor extractor = engine.extractor();
    List<Source> sources = inputs.sources((path, reason) -> report(path.toString(), reason));
    checkOutput(sources);
    return write(extractor, sources);
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
    engine.check();
    inputs.check();
  }

  private void checkOutput(List<Source> sources) {
    if (output == null || !Files.exists(output)) {
      return;
    }
    for (Source source : sources) {
      if (source.path() != null && isSameFile(source.path(), output)) {
        throw usage("--output would overwrite the input " + source.label());
      }
    }
  }

  private static boolean isSameFile(Path one, Path other) {
    try {
      return Files.isSameFile(one, other);
    } catch (IOException e) {
      return false;
    }
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private int write(OfficialExtractor extractor, List<Source> sources) {
    try {
      run(extractor, sources);
      finish();
    } catch (FileSystemException e) {
      report(String.valueOf(output), "cannot be written: " + Source.reason(e));
    } catch (IOException e) {
      if (!readerIsGone(e)) {
        report(output == null ? "standard output" : output.toString(), e.getMessage());
      }
    }
    return failed ? Main.FAILED : Main.OK;
  }

  private void run(OfficialExtractor extractor, List<Source> sources) throws IOException {
    try (Writer target = format.isFolder() ? Writer.nullWriter() : open();
        ExtractionWriter writer = writer(target)) {
      InOrder.run(
          inputs.articles(sources, in, this::report),
          engine.threads(),
          article -> Outcome.of(article, extractor),
          done -> put(done, writer));
    }
  }

  /** Where the output grows until it is complete; a device or a pipe is written at once. */
  private Path beside() {
    boolean replaceable = !Files.exists(output) || Files.isRegularFile(output);
    return replaceable ? output.resolveSibling(output.getFileName() + ".part") : output;
  }

  /** Puts the complete output in its place. */
  private void finish() throws IOException {
    if (output != null && !format.isFolder() && !beside().equals(output)) {
      Files.move(beside(), output, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private ExtractionWriter writer(Writer target) throws IOException {
    if (format.isFolder()) {
      return format.open(output);
    }
    return byteOrderMark ? CsvWriter.withByteOrderMark(target) : format.open(target);
  }

  private Writer open() throws IOException {
    if (output != null) {
      return Files.newBufferedWriter(beside());
    }
    return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  private void put(Outcome outcome, ExtractionWriter writer) throws IOException {
    if (outcome.failure() != null) {
      report(outcome.article().label(), outcome.failure());
      return;
    }
    writer.write(outcome.article().id(), outcome.content().text(), outcome.extraction());
  }

  private void report(String what, String reason) {
    failed = true;
    err.println("chucdanh: " + what + ": " + reason);
  }

  /**
   * Tells whether the output went into a pipe that nobody reads any more, as {@code | head} does.
   */
  private boolean readerIsGone(IOException e) {
    String message = e.getMessage();
    return output == null && message != null && message.toLowerCase(Locale.ROOT).contains("pipe");
  }
}
