package io.github.chucdanh.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.BiConsumer;

/** Goes through the records of a JSON Lines source. Closes the source behind the last. */
final class Records implements Iterator<InputArticle> {
  private final Source source;
  private final InputStream in;
  private final RecordFields fields;
  private final BiConsumer<String, String> failures;
  private int lineNumber;
  private byte[] line;
  private boolean ended;

  /**
   * Makes an iterator.
   *
   * @param failures takes what could not be read, and why
   */
  Records(Source source, InputStream in, RecordFields fields, BiConsumer<String, String> failures) {
    this.source = source;
    this.in = in;
    this.fields = fields;
    this.failures = failures;
  }

  @Override
  public boolean hasNext() {
    try {
      while (line == null && !ended) {
        line = readLine();
      }
    } catch (IOException e) {
      ended = true;
      failures.accept(source.label(), e.getMessage());
    }
    return line != null;
  }

  @Override
  public InputArticle next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    byte[] record = line;
    line = null;
    String otherId = source.id() + "-" + lineNumber;
    return fields.article(record, otherId, source.label() + ":" + lineNumber);
  }

  /** Gives the next line, or null for an empty one or behind the last. */
  private byte[] readLine() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 12);
    boolean blank = true;
    int c = in.read();
    while (c >= 0 && c != '\n') {
      bytes.write(c);
      blank &= c <= ' ';
      c = in.read();
    }
    lineNumber++;
    if (c < 0) {
      ended = true;
      in.close();
    }
    return blank ? null : bytes.toByteArray();
  }
}
