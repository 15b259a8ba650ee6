package io.github.chucdanh.corenlp;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.util.CoreMap;
import io.github.chucdanh.dictionary.Dictionaries;
import io.github.chucdanh.text.Scanner;
import io.github.chucdanh.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/**
 * A CoreNLP annotator that cuts Vietnamese text into tokens and sentences, in place of {@code
 * tokenize} and {@code ssplit}.
 *
 * <pre>{@code
 * annotators = vitokenize, officials
 * customAnnotatorClass.vitokenize = io.github.chucdanh.corenlp.VietnameseTokenizerAnnotator
 * }</pre>
 *
 * <p>{@code vitokenize.dictionaries} may name folders of further dictionaries, separated by commas.
 * Immutable and safe for use by many threads.
 */
public final class VietnameseTokenizerAnnotator implements Annotator {
  private final Scanner scanner;

  /**
   * Called by CoreNLP.
   *
   * @param name the name that the properties give this annotator
   * @param properties the pipeline's properties
   * @throws io.github.chucdanh.dictionary.DictionaryException if a dictionary has a fault
   */
  public VietnameseTokenizerAnnotator(String name, Properties properties) {
    scanner = new Scanner(Dictionaries.load(Folders.of(name, properties)));
  }

  @Override
  public void annotate(Annotation document) {
    String text = document.get(CoreAnnotations.TextAnnotation.class);
    if (text == null) {
      throw new IllegalArgumentException("the document has no text to tokenize");
    }
    Tokens tokens = scanner.scan(text);
    List<CoreLabel> labels = VietnameseTokenizer.labels(tokens);
    List<CoreMap> sentences = new ArrayList<>(tokens.sentences());
    for (int i = 0; i < tokens.sentences(); i++) {
      sentences.add(sentence(tokens, labels, i));
    }
    document.set(CoreAnnotations.TokensAnnotation.class, labels);
    document.set(CoreAnnotations.SentencesAnnotation.class, sentences);
  }

  private static CoreMap sentence(Tokens tokens, List<CoreLabel> labels, int index) {
    int first = tokens.sentenceBegin(index);
    int end = tokens.sentenceEnd(index);
    for (int i = first; i < end; i++) {
      CoreLabel label = labels.get(i);
      label.setIndex(i - first + 1);
      label.setSentIndex(index);
      label.set(CoreAnnotations.TokenBeginAnnotation.class, i);
      label.set(CoreAnnotations.TokenEndAnnotation.class, i + 1);
    }
    Annotation sentence = new Annotation(tokens.text(first, end - 1));
    sentence.set(CoreAnnotations.CharacterOffsetBeginAnnotation.class, tokens.begin(first));
    sentence.set(CoreAnnotations.CharacterOffsetEndAnnotation.class, tokens.end(end - 1));
    sentence.set(
        CoreAnnotations.TokensAnnotation.class, new ArrayList<>(labels.subList(first, end)));
    sentence.set(CoreAnnotations.TokenBeginAnnotation.class, first);
    sentence.set(CoreAnnotations.TokenEndAnnotation.class, end);
    sentence.set(CoreAnnotations.SentenceIndexAnnotation.class, index);
    return sentence;
  }

  @Override
  @SuppressWarnings("rawtypes")
  public Set<Class<? extends CoreAnnotation>> requires() {
    return Set.of();
  }

  /** The same that CoreNLP's own tokenizer and sentence splitter promise. */
  @Override
  @SuppressWarnings("rawtypes")
  public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
    return Set.of(
        CoreAnnotations.TextAnnotation.class,
        CoreAnnotations.TokensAnnotation.class,
        CoreAnnotations.CharacterOffsetBeginAnnotation.class,
        CoreAnnotations.CharacterOffsetEndAnnotation.class,
        CoreAnnotations.BeforeAnnotation.class,
        CoreAnnotations.AfterAnnotation.class,
        CoreAnnotations.TokenBeginAnnotation.class,
        CoreAnnotations.TokenEndAnnotation.class,
        CoreAnnotations.PositionAnnotation.class,
        CoreAnnotations.IndexAnnotation.class,
        CoreAnnotations.OriginalTextAnnotation.class,
        CoreAnnotations.ValueAnnotation.class,
        CoreAnnotations.IsNewlineAnnotation.class,
        CoreAnnotations.SentencesAnnotation.class,
        CoreAnnotations.SentenceIndexAnnotation.class);
  }
}
