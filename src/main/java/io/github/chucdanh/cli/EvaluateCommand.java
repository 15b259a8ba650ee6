package io.github.chucdanh.cli;

import io.github.chucdanh.Extraction;
import io.github.chucdanh.OfficialExtractor;
import io.github.chucdanh.evaluate.Evaluation;
import io.github.chucdanh.evaluate.GoldArticle;
import io.github.chucdanh.format.ErrorPage;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code evaluate}: measures the extractor on annotated articles. */
@Command(
    name = "evaluate",
    description = "Measures the extractor on articles annotated by hand.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:all articles were measured",
      "1:some articles could not be read; the others were measured",
      "2:wrong usage or a malformed dictionary; nothing was done"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  The figures and the first mistakes of each kind:",
      "    java -jar chucdanh.jar evaluate my-articles/",
      "  All mistakes, and the figures for a program:",
      "    java -jar chucdanh.jar evaluate --errors 9999 my-articles/",
      "    java -jar chucdanh.jar evaluate --json my-articles/",
      "  A page that shows every mistake in its sentence:",
      "    java -jar chucdanh.jar evaluate --html mistakes.html my-articles/"
    })
final class EvaluateCommand implements Callable<Integer> {
  private final OutputStream out;
  private final PrintWriter err;
  private boolean failed;

  @Spec private CommandSpec spec;

  @Mixin private EngineOptions engine = new EngineOptions();

  @Option(
      names = "--errors",
      paramLabel = "N",
      description = "How many mistakes of each kind to list. Default: 10.")
  private int errors = 10;

  @Option(names = "--json", description = "Print the figures as one JSON object, nothing else.")
  private boolean json;

  @Option(
      names = "--markdown",
      description = "Print the figures, those of each pattern too, as Markdown, nothing else.")
  private boolean markdown;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Write a page with the figures and every mistake in its context, too.")
  private Path page;

  @Parameters(
      paramLabel = "GOLD_DIR",
      description =
          "A folder with NAME.json, an annotation, beside each NAME.txt, the article; at any depth.")
  private Path folder;

  EvaluateCommand(OutputStream out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws IOException {
    engine.check();
    if (errors < 0) {
      throw usage("--errors must be 0 or more, not " + errors);
    }
    if (!Files.isDirectory(folder)) {
      throw usage("not a folder: " + folder);
    }
    List<Work> works = works();
    if (works.isEmpty() && !failed) {
      throw usage("no annotations (*.json) in " + folder);
    }
    OfficialExtractor extractor = engine.extractor();
    Evaluation evaluation = new Evaluation();
    Map<String, String> texts = new HashMap<>();
    ErrorPage view = page == null ? null : new ErrorPage();
    InOrder.run(
        works,
        engine.threads(),
        work -> work.read(extractor),
        done -> {
          if (done.failure() != null) {
            report(done.work().article(), done.failure());
          }
          texts.put(done.work().gold().id(), done.text());
          evaluation.add(done.work().gold(), done.text(), done.extraction());
          if (view != null) {
            view.addArticle(done.work().gold().id(), done.text(), done.extraction());
          }
        });
    print(evaluation, texts);
    if (view != null) {
      EvaluationReport.write(evaluation, view, page);
    }
    return failed ? Main.FAILED : Main.OK;
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  /** Reads all annotations; of several with one id the last stands. */
  private List<Work> works() throws IOException {
    Map<String, Work> works = new LinkedHashMap<>();
    for (Path file : annotations()) {
      try {
        GoldArticle gold = GoldArticle.read(file);
        works.put(gold.id(), new Work(gold, article(file)));
      } catch (IOException e) {
        report(file, e.getMessage());
      }
    }
    return new ArrayList<>(works.values());
  }

  private List<Path> annotations() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    }
  }

  private static Path article(Path annotation) {
    String name = annotation.toString();
    return Path.of(name.substring(0, name.length() - ".json".length()) + ".txt");
  }

  private void print(Evaluation evaluation, Map<String, String> texts) throws IOException {
    try (Writer target =
        new HarmlessWriter(
            new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)))) {
      if (json) {
        target.write(EvaluationReport.json(evaluation));
      } else if (markdown) {
        target.write(EvaluationReport.markdown(evaluation));
      } else {
        target.write(EvaluationReport.figures(evaluation));
        target.write(new EvaluationReport(texts).mistakes(evaluation, errors));
      }
    }
  }

  private void report(Path file, String reason) {
    failed = true;
    err.println("chucdanh: " + file + ": " + reason);
  }

  /** An annotation and the file of its article. */
  private record Work(GoldArticle gold, Path article) {
    Done read(OfficialExtractor extractor) {
      try {
        String text = new Source(article).read(null);
        return new Done(this, text, extractor.extract(text), null);
      } catch (IOException e) {
        return new Done(this, "", new Extraction(List.of(), List.of()), e.getMessage());
      }
    }
  }

  /** What became of it; an article that cannot be read counts as one with nothing found. */
  private record Done(Work work, String text, Extraction extraction, String failure) {}
}
