package io.github.chucdanh.format;

import io.github.chucdanh.Extraction;
import io.github.chucdanh.text.Scanner;
import io.github.chucdanh.text.Tokens;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;

/**
 * Writes tokens with BIO tags, as trainers of sequence taggers read them: a token a line, its
 * UTF-16 offsets and its tag behind tabs, an empty line after every sentence, and {@code # newdoc
 * id = ...} before every article.
 *
 * <p>Tags: {@code PER} for persons, {@code POS} for positions, {@code RANK} for ranks. Where two
 * overlap, the one that begins first stands, and of those the longest.
 */
public final class ConllWriter implements ExtractionWriter {
  private static final String OUTSIDE = "O";

  private final Scanner scanner = Sentences.scanner();
  private final Writer target;

  /**
   * Makes a writer.
   *
   * @param target where the lines go
   */
  public ConllWriter(Writer target) {
    this.target = target;
  }

  @Override
  public void write(String id, String text, Extraction extraction) throws IOException {
    Tokens tokens = scanner.scan(text);
    String[] tags = tags(tokens, Marking.apart(extraction));
    target.write("# newdoc id = " + Cells.oneLine(id) + "\n");
    for (int i = 0; i < tokens.sentences(); i++) {
      writeSentence(tokens, tags, tokens.sentenceBegin(i), tokens.sentenceEnd(i));
    }
    target.flush();
  }

  @Override
  public void close() throws IOException {
    target.flush();
  }

  private void writeSentence(Tokens tokens, String[] tags, int from, int to) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = from; i < to; i++) {
      lines.append(form(tokens.text(i, i)));
      lines.append('\t').append(tokens.begin(i)).append('\t').append(tokens.end(i));
      lines.append('\t').append(tags[i]).append('\n');
    }
    target.write(lines.append('\n').toString());
  }

  private static String form(String token) {
    String form = token.replaceAll("[\\s\\p{Z}\\p{Cc}\\p{Cf}]", "");
    return form.isEmpty() ? "_" : form;
  }

  private static String[] tags(Tokens tokens, Iterable<Marking> markings) {
    String[] tags = new String[tokens.size()];
    Arrays.fill(tags, OUTSIDE);
    int token = 0;
    for (Marking marking : markings) {
      while (token < tokens.size() && tokens.end(token) <= marking.begin()) {
        token++;
      }
      String prefix = "B-";
      while (token < tokens.size() && tokens.begin(token) < marking.end()) {
        tags[token++] = prefix + marking.type().tag();
        prefix = "I-";
      }
    }
    return tags;
  }
}
