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
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openjdk.jmh.infra.Blackhole;

/** What else reads the articles, or looks for the same titles in them. */
final class Others {
  private final BreakIterator words = BreakIterator.getWordInstance(Locale.forLanguageTag("vi"));
  private final AhoCorasickDoubleArrayTrie<String> trie = new AhoCorasickDoubleArrayTrie<>();
  private final StanfordCoreNLP tokenize = pipeline();
  private final StanfordCoreNLP regexNer = pipeline();

  private static StanfordCoreNLP pipeline() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize");
    return new StanfordCoreNLP(properties);
  }

  /** Teaches them the bundled titles. */
  void load() throws IOException {
    Set<String> titles = Phrases.titles();
    TreeMap<String, String> phrases = new TreeMap<>();
    titles.forEach(phrase -> phrases.put(phrase, phrase));
    trie.build(phrases);
    Path mapping = Files.createTempFile("titles", ".tsv");
    Files.write(
        mapping,
        titles.stream()
            .map(p -> Pattern.compile("[^\\p{L}\\p{N} ]").matcher(p).replaceAll("\\\\$0"))
            .map(p -> p + "\tTITLE")
            .collect(Collectors.toList()));
    regexNer.addAnnotator(new TokensRegexNERAnnotator(mapping.toString(), true));
  }

  /** CoreNLP's tokenizer, which also splits sentences. */
  void tokenize(List<String> articles, Blackhole sink) {
    annotate(tokenize, articles, sink);
  }

  /** The same with the bundled titles as TokensRegexNER's phrases. */
  void regexNer(List<String> articles, Blackhole sink) {
    annotate(regexNer, articles, sink);
  }

  private static void annotate(StanfordCoreNLP pipeline, List<String> articles, Blackhole sink) {
    for (String article : articles) {
      Annotation annotation = new Annotation(article);
      pipeline.annotate(annotation);
      sink.consume(annotation);
    }
  }

  /** The JDK's words. */
  void breakIterator(List<String> articles, Blackhole sink) {
    for (String article : articles) {
      words.setText(article);
      for (int at = words.first(); at != BreakIterator.DONE; at = words.next()) {
        sink.consume(at);
      }
    }
  }

  /** The bundled titles in a double-array Aho-Corasick automaton over characters. */
  void ahoCorasick(List<String> articles, Blackhole sink) {
    AhoCorasickDoubleArrayTrie.IHit<String> hit = (begin, end, phrase) -> sink.consume(phrase);
    for (String article : articles) {
      trie.parseText(article, hit);
    }
  }
}
