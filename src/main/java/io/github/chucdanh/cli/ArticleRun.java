package io.github.chucdanh.cli;

import io.github.chucdanh.OfficialExtractor;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Goes through the articles of a command: reads them with several threads, hands what they say on
 * in the order of the inputs, shows how far it is, names what fails, and ends well when the process
 * is told to stop.
 */
final class ArticleRun {
  private static final long MEBIBYTE = 1 << 20;

  private final InputOptions inputs;
  private final EngineOptions engine;
  private final InputStream in;
  private final PrintWriter err;
  private final Path output;
  private final Meter meter = new Meter();
  private Progress progress;
  private long articles;
  private final AtomicLong failures = new AtomicLong();

  /** What takes the articles. Only one of its methods runs at a time. */
  interface Target {
    /** Opens what it writes to. */
    void begin() throws IOException;

    /**
     * Takes what became of an article, failures too.
     *
     * @param failures how many things failed up to it
     */
    void put(Outcome outcome, long failures) throws IOException;

    /** Ends behind the last article. */
    void complete() throws IOException;

    /** Ends before the last article, because the process must stop; says what is left. */
    String interrupt() throws IOException;
  }

  /**
   * Makes a run.
   *
   * @param in the standard input
   * @param output what messages call the output; null for the standard output
   */
  ArticleRun(
      InputOptions inputs, EngineOptions engine, InputStream in, PrintWriter err, Path output) {
    this.inputs = inputs;
    this.engine = engine;
    this.in = in;
    this.err = err;
    this.output = output;
    this.progress = Progress.ofShare(err, "", false);
  }

  /** Finds the inputs. */
  List<Source> sources() {
    return inputs.sources((path, reason) -> report(path.toString(), reason));
  }

  /** How many things could not be read or written. */
  long failures() {
    return failures.get();
  }

  /** Goes on behind an earlier run that ended too soon. */
  void skip(long done, long failed) {
    articles = done;
    failures.addAndGet(failed);
  }

  /**
   * Goes through the articles.
   *
   * @return the command's exit status
   */
  int run(String task, OfficialExtractor extractor, List<Source> sources, Target target) {
    try (Progress shown = progress(task, sources);
        StopGuard guard = new StopGuard(() -> interrupt(target))) {
      progress = shown;
      guard.unlessStopped(target::begin);
      InOrder.run(
          () -> remaining(sources, guard),
          engine.threads(),
          article -> Outcome.of(article, extractor),
          outcome -> guard.unlessStopped(() -> put(outcome, sources, target)));
      guard.unlessStopped(target::complete);
    } catch (FileSystemException e) {
      report(String.valueOf(output), "cannot be written: " + Source.reason(e));
    } catch (IOException e) {
      if (output != null || !Main.readerIsGone(e)) {
        report(output == null ? "standard output" : output.toString(), e.getMessage());
      }
    }
    return failures() > 0 ? Main.FAILED : Main.OK;
  }

  private void interrupt(Target target) throws IOException {
    String left = target.interrupt();
    progress.close();
    report("stopped after " + articles + " articles", left);
  }

  private Progress progress(String task, List<Source> sources) {
    boolean shown = Progress.onTerminal();
    long bytes = inputs.bytes(sources);
    boolean counted = inputs.isOneEach(sources);
    if (counted || bytes == 0) {
      long most = counted ? sources.size() : -1;
      return Progress.ofUnits(err, task, most, "articles", 1, shown);
    }
    return Progress.ofUnits(err, task, bytes, "MiB", MEBIBYTE, shown);
  }

  /** The articles not yet done; none more after a stop. */
  private Iterator<InputArticle> remaining(List<Source> sources, StopGuard guard) {
    Iterator<InputArticle> all = inputs.articles(sources, in, this::report, meter).iterator();
    for (long i = 0; i < articles && all.hasNext(); i++) {
      all.next();
    }
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return !guard.isOver() && all.hasNext();
      }

      @Override
      public InputArticle next() {
        return all.next();
      }
    };
  }

  private void put(Outcome outcome, List<Source> sources, Target target) throws IOException {
    articles++;
    if (outcome.failure() != null) {
      report(outcome.article().label(), outcome.failure());
    }
    target.put(outcome, failures());
    show(sources);
  }

  private void show(List<Source> sources) {
    String failed = failures() == 0 ? "" : failures() + " failed";
    if (inputs.isOneEach(sources)) {
      progress.show(articles, failed);
    } else {
      String done = articles + " articles";
      progress.show(meter.bytes(), failed.isEmpty() ? done : done + ", " + failed);
    }
  }

  /** Names what failed. */
  private void report(String what, String reason) {
    failures.incrementAndGet();
    progress.say("chucdanh: " + what + ": " + reason);
  }
}
