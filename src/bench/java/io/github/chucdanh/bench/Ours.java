package io.github.chucdanh.bench;

import io.github.chucdanh.Extraction;
import io.github.chucdanh.OfficialExtractor;
import io.github.chucdanh.dictionary.Dictionaries;
import io.github.chucdanh.dictionary.Lexicon;
import io.github.chucdanh.document.Resolver;
import io.github.chucdanh.recognize.Recognizer;
import io.github.chucdanh.recognize.SentenceItems;
import io.github.chucdanh.relate.Pairer;
import io.github.chucdanh.relate.Findings;
import io.github.chucdanh.text.Scanner;
import io.github.chucdanh.text.Tokens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** The extraction as a whole, in its stages, with two threads, and with larger dictionaries. */
public class Ours {
  /** The articles, and what each stage hands to the next. */
  @State(Scope.Benchmark)
  public static class Stages {
    final Lexicon lexicon = Dictionaries.load(List.of());
    final Scanner scanner = new Scanner(lexicon);
    final Recognizer recognizer = new Recognizer(lexicon);
    final Pairer pairer = new Pairer();
    final Resolver resolver = new Resolver(lexicon);
    final List<Read> articles = new ArrayList<>();

    /** One article, read as far as the last stage. */
    record Read(Tokens tokens, List<SentenceItems> sentences, Findings findings) {}

    @Setup
    public void read() throws IOException {
      for (String text : Corpus.part(Bench.PART)) {
        Tokens tokens = scanner.scan(text);
        List<SentenceItems> sentences = recognizer.read(tokens);
        articles.add(new Read(tokens, sentences, pairer.findings(tokens, sentences)));
      }
    }
  }

  /** The articles and an extractor. */
  @State(Scope.Benchmark)
  public static class Whole {
    final OfficialExtractor extractor = OfficialExtractor.create();
    List<String> articles;

    @Setup
    public void read() throws IOException {
      articles = Corpus.part(Bench.PART);
    }
  }

  /** The articles and an extractor with ten times the dictionaries. */
  @State(Scope.Benchmark)
  public static class Larger {
    OfficialExtractor extractor;
    List<String> articles;

    @Setup
    public void read() throws IOException {
      Path folder = Files.createTempDirectory("dictionaries");
      Phrases.writeLarger(folder, 9);
      extractor = OfficialExtractor.builder().dictionary(folder).build();
      articles = Corpus.part(Bench.PART);
    }
  }

  @Benchmark
  public void extract(Whole whole, Blackhole sink) {
    for (String article : whole.articles) {
      sink.consume(whole.extractor.extract(article));
    }
  }

  @Benchmark
  public void extractWithTwoThreads(Whole whole, Blackhole sink) throws InterruptedException {
    AtomicInteger next = new AtomicInteger();
    Runnable work =
        () -> {
          for (int i = next.getAndIncrement();
              i < whole.articles.size();
              i = next.getAndIncrement()) {
            Extraction extraction = whole.extractor.extract(whole.articles.get(i));
            sink.consume(extraction);
          }
        };
    Thread other = new Thread(work);
    other.start();
    work.run();
    other.join();
  }

  @Benchmark
  public void extractWithTenfoldDictionaries(Larger larger, Blackhole sink) {
    for (String article : larger.articles) {
      sink.consume(larger.extractor.extract(article));
    }
  }

  @Benchmark
  public void scan(Stages stages, Blackhole sink) {
    for (Stages.Read article : stages.articles) {
      sink.consume(stages.scanner.scan(article.tokens().text()));
    }
  }

  @Benchmark
  public void recognize(Stages stages, Blackhole sink) {
    for (Stages.Read article : stages.articles) {
      sink.consume(stages.recognizer.read(article.tokens()));
    }
  }

  @Benchmark
  public void relate(Stages stages, Blackhole sink) {
    for (Stages.Read article : stages.articles) {
      sink.consume(stages.pairer.findings(article.tokens(), article.sentences()));
    }
  }

  @Benchmark
  public void resolve(Stages stages, Blackhole sink) {
    for (Stages.Read article : stages.articles) {
      sink.consume(
          stages.resolver.resolve(article.tokens(), article.sentences(), article.findings()));
    }
  }
}
