package io.github.chucdanh.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.BiConsumer;

/** Goes through the records of a JSON Lines source. Closes the source behind the last. */
final class Records implements Iterator<InputArticle> {
  /** So many bytes a line may have. */
  static final int LONGEST = 32 << 20;

  private final Source source;
  private final InputStream in;
  private final RecordFields fields;
  private final Encoding encoding;
  private final BiConsumer<String, String> failures;
  private int lineNumber;
  private InputArticle next;
  private boolean ended;

  /**
   * Makes an iterator.
   *
   * @param failures takes what could not be read, and why
   */
  Records(
      Source source,
      InputStream in,
      RecordFields fields,
      Encoding encoding,
      BiConsumer<String, String> failures) {
    this.encoding = encoding;
    this.source = source;
    this.in = in;
    this.fields = fields;
    this.failures = failures;
  }

  @Override
  public boolean hasNext() {
    try {
      while (next == null && !ended) {
        next = readLine();
      }
    } catch (IOException e) {
      ended = true;
      failures.accept(source.label(), Source.reason(e));
    }
    return next != null;
  }

  @Override
  public InputArticle next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    InputArticle article = next;
    next = null;
    return article;
  }

  /** Gives the next line's article, or null for an empty line or behind the last. */
  private InputArticle readLine() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 12);
    boolean blank = true;
    long length = 0;
    int c = in.read();
    while (c >= 0 && c != '\n') {
      if (length++ < LONGEST) {
        bytes.write(c);
      }
      blank &= c <= ' ';
      c = in.read();
    }
    lineNumber++;
    if (c < 0) {
      ended = true;
      in.close();
    }
    return blank ? null : article(bytes, length);
  }

  private InputArticle article(ByteArrayOutputStream line, long length) {
    String id = source.id() + "-" + lineNumber;
    String label = source.label() + ":" + lineNumber;
    if (length > LONGEST) {
      String reason = "a line of %d bytes; at most %d are read".formatted(length, LONGEST);
      return InputArticle.broken(id, label, reason);
    }
    return fields.article(line.toByteArray(), encoding, id, label);
  }
}
