package io.github.chucdanh.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.AbstractTokenizer;
import edu.stanford.nlp.process.Tokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import io.github.chucdanh.dictionary.Dictionaries;
import io.github.chucdanh.text.Scanner;
import io.github.chucdanh.text.Tokens;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Cuts Vietnamese text into syllables, numbers and marks, the way the library itself does.
 *
 * <p>The tokens are what CoreNLP calls invertible: each one's original text with what stands before
 * it, and at last what stands after the last one, give the input back, character by character. A
 * token's word is its original text in Unicode's NFC, without invisible characters.
 */
public final class VietnameseTokenizer extends AbstractTokenizer<CoreLabel> {
  private static final char REPLACEMENT = '\uFFFD';

  private final Reader reader;
  private final Scanner scanner;
  private Iterator<CoreLabel> rest;

  VietnameseTokenizer(Reader reader, Scanner scanner) {
    this.reader = reader;
    this.scanner = scanner;
  }

  /**
   * A factory of tokenizers with the bundled dictionaries. Safe for use by many threads; making it
   * reads the dictionaries, so make one and keep it.
   *
   * @return the factory
   */
  public static TokenizerFactory<CoreLabel> factory() {
    return new Factory(new Scanner(Dictionaries.load(List.of())));
  }

  @Override
  protected CoreLabel getNext() {
    if (rest == null) {
      rest = labels(scanner.scan(read())).iterator();
    }
    return rest.hasNext() ? rest.next() : null;
  }

  private String read() {
    try {
      StringWriter text = new StringWriter();
      reader.transferTo(text);
      return text.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One label a token, in the same order. */
  static List<CoreLabel> labels(Tokens tokens) {
    List<CoreLabel> labels = new ArrayList<>(tokens.size());
    CoreLabel last = null;
    int gap = 0;
    for (int i = 0; i < tokens.size(); i++) {
      String between = tokens.text().substring(gap, tokens.begin(i));
      if (last != null) {
        last.setAfter(between);
      }
      last = label(tokens, i, between);
      labels.add(last);
      gap = tokens.end(i);
    }
    if (last != null) {
      last.setAfter(tokens.text().substring(gap));
    }
    return labels;
  }

  private static CoreLabel label(Tokens tokens, int token, String before) {
    String original = tokens.text(token, token);
    String word = word(original);
    CoreLabel label = new CoreLabel();
    label.setWord(word);
    label.setValue(word);
    label.setOriginalText(original);
    label.setBefore(before);
    label.setBeginPosition(tokens.begin(token));
    label.setEndPosition(tokens.end(token));
    label.set(CoreAnnotations.IsNewlineAnnotation.class, false);
    return label;
  }

  private static String word(String original) {
    String normal = Normalizer.normalize(original, Normalizer.Form.NFC);
    StringBuilder word = new StringBuilder(normal.length());
    normal
        .codePoints()
        .filter(c -> Character.getType(c) != Character.FORMAT)
        .map(c -> isText(c) ? c : REPLACEMENT)
        .forEach(word::appendCodePoint);
    return word.isEmpty() ? original : word.toString();
  }

  /** Lone surrogates and the two that are no characters cannot be written as XML. */
  private static boolean isText(int c) {
    return Character.getType(c) != Character.SURROGATE && c != 0xFFFE && c != 0xFFFF;
  }

  /** Makes tokenizers that share one scanner. */
  private static final class Factory implements TokenizerFactory<CoreLabel> {
    private static final long serialVersionUID = 1L;

    private final transient Scanner scanner;

    Factory(Scanner scanner) {
      this.scanner = scanner;
    }

    /** Reads the dictionaries anew instead of carrying them along. */
    private Object readResolve() {
      return factory();
    }

    @Override
    public Iterator<CoreLabel> getIterator(Reader reader) {
      return getTokenizer(reader);
    }

    @Override
    public Tokenizer<CoreLabel> getTokenizer(Reader reader) {
      return new VietnameseTokenizer(reader, scanner);
    }

    @Override
    public Tokenizer<CoreLabel> getTokenizer(Reader reader, String options) {
      setOptions(options);
      return getTokenizer(reader);
    }

    /** Accepts {@code invertible}, which these tokens always are, and nothing else. */
    @Override
    public void setOptions(String options) {
      if (options != null && !options.isBlank() && !options.trim().equals("invertible")) {
        throw new IllegalArgumentException("VietnameseTokenizer has no options, not " + options);
      }
    }
  }
}
