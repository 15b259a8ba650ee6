package io.github.chucdanh.bench;

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
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** The extraction's stages, each by itself. */
public class Stages {
  /** The articles, and what each stage hands to the next. */
  @State(Scope.Benchmark)
  public static class Prepared {
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
        List<SentenceItems> sentences = new ArrayList<>();
        recognizer.sentences(tokens).forEach(sentences::add);
        articles.add(new Read(tokens, sentences, pairer.findings(tokens, sentences)));
      }
    }
  }

  @Benchmark
  public void scan(Prepared stages, Blackhole sink) {
    for (Prepared.Read article : stages.articles) {
      sink.consume(stages.scanner.scan(article.tokens().text()));
    }
  }

  @Benchmark
  public void recognize(Prepared stages, Blackhole sink) {
    for (Prepared.Read article : stages.articles) {
      stages.recognizer.sentences(article.tokens()).forEach(sink::consume);
    }
  }

  @Benchmark
  public void relate(Prepared stages, Blackhole sink) {
    for (Prepared.Read article : stages.articles) {
      sink.consume(stages.pairer.findings(article.tokens(), article.sentences()));
    }
  }

  @Benchmark
  public void resolve(Prepared stages, Blackhole sink) {
    for (Prepared.Read article : stages.articles) {
      sink.consume(stages.resolver.resolve(article.tokens(), article.findings()));
    }
  }
}
