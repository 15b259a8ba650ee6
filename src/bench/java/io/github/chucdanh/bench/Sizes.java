package io.github.chucdanh.bench;

import io.github.chucdanh.OfficialExtractor;
import java.io.IOException;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Articles of 1, 10 and 50 MB in all, and texts of 1, 5 and 10 MB in one piece. */
@State(Scope.Benchmark)
public class Sizes {
  private final OfficialExtractor extractor = OfficialExtractor.create();

  @Param({
    "1 MB of articles",
    "10 MB of articles",
    "50 MB of articles",
    "1 MB in one text",
    "5 MB in one text",
    "10 MB in one text"
  })
  public String input;

  private List<String> articles;

  static int megabytes(String input) {
    return Integer.parseInt(input.substring(0, input.indexOf(' ')));
  }

  @Setup
  public void read() throws IOException {
    List<String> all = Corpus.repeat(Corpus.all(), megabytes(input) * 1e6);
    articles = input.endsWith("text") ? List.of(String.join("\n\n", all)) : all;
  }

  @Benchmark
  public void extract(Blackhole sink) {
    for (String article : articles) {
      sink.consume(extractor.extract(article));
    }
  }
}
