package io.github.chucdanh.bench;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.pipeline.TokensRegexNERAnnotator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** What else reads the articles, or looks for the same titles in them. */
public class Others {
  private static StanfordCoreNLP tokenize() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize");
    return new StanfordCoreNLP(properties);
  }

  /** CoreNLP's tokenizer, which also splits sentences. */
  @State(Scope.Benchmark)
  public static class Tokenize {
    StanfordCoreNLP pipeline;
    List<String> articles;

    @Setup
    public void load() throws IOException {
      pipeline = tokenize();
      articles = Corpus.part(Bench.PART);
    }
  }

  /** The same with the bundled titles as TokensRegexNER's phrases. */
  @State(Scope.Benchmark)
  public static class RegexNer {
    StanfordCoreNLP pipeline;
    List<String> articles;

    @Setup
    public void load() throws IOException {
      Path mapping = Files.createTempFile("titles", ".tsv");
      Files.write(
          mapping,
          Phrases.titles().stream()
              .map(p -> Pattern.compile("[^\\p{L}\\p{N} ]").matcher(p).replaceAll("\\\\$0"))
              .map(p -> p + "\tTITLE")
              .collect(Collectors.toList()));
      pipeline = tokenize();
      pipeline.addAnnotator(new TokensRegexNERAnnotator(mapping.toString(), true));
      articles = Corpus.part(Bench.REGEXNER);
    }
  }

  /** The JDK's words. */
  @State(Scope.Benchmark)
  public static class Words {
    final BreakIterator words = BreakIterator.getWordInstance(Locale.forLanguageTag("vi"));
    List<String> articles;

    @Setup
    public void load() throws IOException {
      articles = Corpus.part(Bench.PART);
    }
  }

  /** The bundled titles in a double-array Aho-Corasick automaton over characters. */
  @State(Scope.Benchmark)
  public static class Trie {
    final AhoCorasickDoubleArrayTrie<String> trie = new AhoCorasickDoubleArrayTrie<>();
    List<String> articles;

    @Setup
    public void load() throws IOException {
      TreeMap<String, String> phrases = new TreeMap<>();
      Phrases.titles().forEach(phrase -> phrases.put(phrase, phrase));
      trie.build(phrases);
      articles = Corpus.part(Bench.PART);
    }
  }

  @Benchmark
  public void coreNlpTokenize(Tokenize state, Blackhole sink) {
    annotate(state.pipeline, state.articles, sink);
  }

  @Benchmark
  public void coreNlpTokensRegexNer(RegexNer state, Blackhole sink) {
    annotate(state.pipeline, state.articles, sink);
  }

  private static void annotate(StanfordCoreNLP pipeline, List<String> articles, Blackhole sink) {
    for (String article : articles) {
      Annotation annotation = new Annotation(article);
      pipeline.annotate(annotation);
      sink.consume(annotation);
    }
  }

  @Benchmark
  public void breakIterator(Words state, Blackhole sink) {
    for (String article : state.articles) {
      state.words.setText(article);
      for (int at = state.words.first(); at != BreakIterator.DONE; at = state.words.next()) {
        sink.consume(at);
      }
    }
  }

  @Benchmark
  public void ahoCorasick(Trie state, Blackhole sink) {
    AhoCorasickDoubleArrayTrie.IHit<String> hit = (begin, end, phrase) -> sink.consume(phrase);
    for (String article : state.articles) {
      state.trie.parseText(article, hit);
    }
  }
}
