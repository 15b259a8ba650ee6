package io.github.chucdanh.bench;

import io.github.chucdanh.OfficialExtractor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The whole extraction, with one and two threads and with larger dictionaries, and what it is
 * compared with, by turns in one process: a machine's speed changes within minutes, and so all meet
 * the same moments.
 */
@State(Scope.Benchmark)
public class Turns {
  /** Seconds a megabyte. */
  @AuxCounters(AuxCounters.Type.EVENTS)
  @State(Scope.Thread)
  public static class Seconds {
    public double extract;
    public double extractWithTwoThreads;
    public double extractWithTenfoldDictionaries;
    public double ahoCorasick;
    public double breakIterator;
    public double coreNlpTokenize;
    public double coreNlpTokensRegexNer;
  }

  private static final int PASSES = 5;

  private final OfficialExtractor extractor = OfficialExtractor.create();
  private final Others others = new Others();
  private OfficialExtractor larger;
  private List<String> articles;
  private List<String> few;
  private double megabytes;
  private double fewMegabytes;

  @Setup
  public void read() throws IOException {
    Path folder = Files.createTempDirectory("dictionaries");
    Phrases.writeLarger(folder, 9);
    larger = OfficialExtractor.builder().dictionary(folder).build();
    articles = Corpus.part(Bench.PART);
    few = Corpus.part(Bench.REGEXNER);
    megabytes = Corpus.megabytes(articles);
    fewMegabytes = Corpus.megabytes(few);
    others.load();
  }

  @Benchmark
  public void byTurns(Seconds seconds, Blackhole sink) {
    seconds.extract += often(() -> extract(extractor, sink));
    seconds.extractWithTwoThreads += often(() -> extractWithTwoThreads(sink));
    seconds.breakIterator += often(() -> others.breakIterator(articles, sink));
    seconds.extractWithTenfoldDictionaries += often(() -> extract(larger, sink));
    seconds.ahoCorasick += often(() -> others.ahoCorasick(articles, sink));
    seconds.coreNlpTokenize += seconds(() -> others.tokenize(articles, sink)) / megabytes;
    seconds.coreNlpTokensRegexNer += seconds(() -> others.regexNer(few, sink)) / fewMegabytes;
  }

  /**
   * Seconds a megabyte of what reads all articles in no time: behind the others, which leave much
   * garbage, a single pass would be too short to speak for itself.
   */
  private double often(Runnable pass) {
    double all =
        seconds(
            () -> {
              for (int i = 0; i < PASSES; i++) {
                pass.run();
              }
            });
    return all / PASSES / megabytes;
  }

  private void extract(OfficialExtractor engine, Blackhole sink) {
    for (String article : articles) {
      sink.consume(engine.extract(article));
    }
  }

  private void extractWithTwoThreads(Blackhole sink) {
    AtomicInteger next = new AtomicInteger();
    Runnable work =
        () -> {
          for (int i = next.getAndIncrement(); i < articles.size(); i = next.getAndIncrement()) {
            sink.consume(extractor.extract(articles.get(i)));
          }
        };
    Thread other = new Thread(work);
    other.start();
    work.run();
    try {
      other.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** How long it takes. */
  static double seconds(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e9;
  }
}
