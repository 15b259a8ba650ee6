package io.github.chucdanh.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs all benchmarks one after the other, prints the tables of {@code docs/performance.md} and
 * checks what the project promises. Exits with 1 where a promise is not kept.
 *
 * <p>What promises compare is measured by turns; a stage by itself, in a process of its own. All are
 * warmed up long: the compiler takes a dozen seconds before it is done with the extraction, and
 * works beside it on another core until then.
 */
public final class Bench {
  /** How much of the corpus is read, and how much by TokensRegexNER, in bytes. */
  static final double PART = 4e6;

  static final double REGEXNER = 1e5;

  /** How many rounds of turns, and how many times five and two seconds of a stage. */
  private static final int WARMUPS = Integer.getInteger("bench.warmups", 5);

  private static final int RUNS = Integer.getInteger("bench.runs", 9);

  /** Megabytes a second, by benchmark. */
  private final Map<String, Double> speed = new LinkedHashMap<>();

  private final List<String> promises = new ArrayList<>();
  private boolean kept = true;

  private Bench() {}

  public static void main(String[] args) throws RunnerException, IOException, InterruptedException {
    Bench bench = new Bench();
    bench.measure();
    bench.check();
    bench.print();
    if (!bench.kept) {
      System.exit(1);
    }
  }

  private void measure() throws RunnerException, IOException {
    turns("Turns\\.");
    double part = Corpus.megabytes(Corpus.part(PART));
    for (RunResult result : run("Stages\\.", Mode.AverageTime)) {
      put(result.getPrimaryResult().getLabel(), median(result.getPrimaryResult()) / part);
    }
    turns("Sizes\\.");
  }

  /** Seconds a megabyte of all that one benchmark measures by turns. */
  private void turns(String include) throws RunnerException {
    for (RunResult result : run(include, Mode.SingleShotTime)) {
      result.getSecondaryResults().forEach((name, seconds) -> put(name, median(seconds)));
    }
  }

  private static double median(Result<?> result) {
    return result.getStatistics().getPercentile(50);
  }

  private void put(String name, double secondsAMegabyte) {
    System.err.printf(Locale.ROOT, "%s: %.2f MB/s%n", name, 1 / secondsAMegabyte);
    speed.put(name, 1 / secondsAMegabyte);
  }

  private static Iterable<RunResult> run(String include, Mode mode) throws RunnerException {
    return new Runner(
            new OptionsBuilder()
                .include(include)
                .mode(mode)
                .timeUnit(TimeUnit.SECONDS)
                .forks(1)
                .jvmArgsAppend("-Xmx2g", "-Dbench.corpus=" + Corpus.FILE)
                .warmupIterations(WARMUPS)
                .warmupTime(TimeValue.seconds(5))
                .measurementIterations(RUNS)
                .measurementTime(TimeValue.seconds(2))
                .timeout(TimeValue.minutes(10))
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build())
        .run();
  }

  private void check() throws IOException, InterruptedException {
    atLeast("whole extraction / CoreNLP tokenize", ratio("extract", "coreNlpTokenize"), 5);
    atLeast("whole extraction / TokensRegexNER", ratio("extract", "coreNlpTokensRegexNer"), 500);
    atLeast("whole extraction / BreakIterator", ratio("extract", "breakIterator"), 0.25);
    atLeast("two threads / one", ratio("extractWithTwoThreads", "extract"), 1.7);
    atLeast(
        "tenfold dictionaries / bundled", ratio("extractWithTenfoldDictionaries", "extract"), 0.8);
    grows("articlesOf1Mb", "articlesOf10Mb");
    grows("articlesOf10Mb", "articlesOf50Mb");
    grows("textOf1Mb", "textOf10Mb");
    atLeast("5 MB in one text / usual articles", ratio("textOf5Mb", "articlesOf10Mb"), 0.33);
    double[] seconds = Processes.coldStart(11);
    atMost(
        String.format(
            Locale.ROOT,
            "java -jar, one article, no options (%.2f s) / hello in a bare JVM (%.3f s)",
            seconds[1],
            seconds[0]),
        seconds[1] / seconds[0],
        12);
    atLeast("50 MB of articles under -Xmx256m (1 = done)", Processes.fiftyMegabytes() ? 1 : 0, 1);
  }

  /** As much time a megabyte for the larger input as for the smaller, and a tenth at most. */
  private void grows(String smaller, String larger) {
    atMost("time a byte, " + larger + " / " + smaller, ratio(smaller, larger), 1.1);
  }

  private double ratio(String one, String other) {
    return speed.get(one) / speed.get(other);
  }

  private void atLeast(String what, double value, double least) {
    promise(what, value, "≥ ", least, value >= least);
  }

  private void atMost(String what, double value, double most) {
    promise(what, value, "≤ ", most, value <= most);
  }

  private void promise(String what, double value, String sign, double bound, boolean holds) {
    promises.add(
        String.format(
            Locale.ROOT,
            "| %s | %.2f | %s%s | %s |",
            what,
            value,
            sign,
            bound == Math.rint(bound) ? String.valueOf((long) bound) : String.valueOf(bound),
            holds ? "holds" : "**missed**"));
    kept &= holds;
  }

  private void print() throws IOException {
    System.out.printf(
        "%n%d processors, Java %s, %s; RegexNER with %d title phrases.%n",
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("java.version"),
        System.getProperty("os.name"),
        Phrases.titles().size());
    System.out.println("\n| measured | MB/s | × whole extraction |\n|---|---:|---:|");
    speed.forEach(
        (name, value) ->
            System.out.printf(
                Locale.ROOT, "| %s | %.2f | %.3f |%n", name, value, value / speed.get("extract")));
    System.out.println("\n| promise | measured | bound | |\n|---|---:|---:|---|");
    promises.forEach(System.out::println);
  }
}
