package io.github.chucdanh.bench;

import io.github.chucdanh.OfficialExtractor;
import java.io.IOException;
import java.util.List;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Articles of 1, 10 and 50 MB in all, and texts of 1, 5 and 10 MB in one piece, by turns: the small
 * ones are read as often as it takes to make ten megabytes.
 */
@State(Scope.Benchmark)
public class Sizes {
  /** Seconds a megabyte. */
  @AuxCounters(AuxCounters.Type.EVENTS)
  @State(Scope.Thread)
  public static class Seconds {
    public double articlesOf1Mb;
    public double articlesOf10Mb;
    public double articlesOf50Mb;
    public double textOf1Mb;
    public double textOf5Mb;
    public double textOf10Mb;
  }

  private final OfficialExtractor extractor = OfficialExtractor.create();
  private List<String> articlesOf1Mb;
  private List<String> articlesOf10Mb;
  private List<String> articlesOf50Mb;
  private List<String> textOf1Mb;
  private List<String> textOf5Mb;
  private List<String> textOf10Mb;

  @Setup
  public void read() throws IOException {
    articlesOf1Mb = articles(1);
    articlesOf10Mb = articles(10);
    articlesOf50Mb = articles(50);
    textOf1Mb = List.of(String.join("\n\n", articlesOf1Mb));
    textOf5Mb = List.of(String.join("\n\n", articles(5)));
    textOf10Mb = List.of(String.join("\n\n", articlesOf10Mb));
  }

  private static List<String> articles(int megabytes) throws IOException {
    return Corpus.repeat(Corpus.all(), megabytes * 1e6);
  }

  @Benchmark
  public void byTurns(Seconds seconds, Blackhole sink) {
    seconds.articlesOf1Mb += extract(articlesOf1Mb, 10, sink) / 10;
    seconds.articlesOf10Mb += extract(articlesOf10Mb, 1, sink) / 10;
    seconds.articlesOf50Mb += extract(articlesOf50Mb, 1, sink) / 50;
    seconds.textOf1Mb += extract(textOf1Mb, 10, sink) / 10;
    seconds.textOf5Mb += extract(textOf5Mb, 2, sink) / 10;
    seconds.textOf10Mb += extract(textOf10Mb, 1, sink) / 10;
  }

  private double extract(List<String> texts, int times, Blackhole sink) {
    return Turns.seconds(
        () -> {
          for (int i = 0; i < times; i++) {
            for (String text : texts) {
              sink.consume(extractor.extract(text));
            }
          }
        });
  }
}
