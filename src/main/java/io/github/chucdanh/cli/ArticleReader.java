package io.github.chucdanh.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Makes articles of sources: a text file or a page is one, a JSON Lines file has one on each line.
 *
 * @param kind what the sources are; null where their names tell
 * @param encoding what they are in; null for UTF-8, or what a page says of itself
 * @param fields where the articles stand in records
 */
record ArticleReader(InputFormat kind, Encoding encoding, RecordFields fields) {
  /** A reader that goes by the names. */
  static final ArticleReader USUAL = new ArticleReader(null, null, RecordFields.USUAL);

  /** Whether a source has many articles. */
  boolean hasRecords(Source source) {
    return kind(source) == InputFormat.JSONL;
  }

  /**
   * Gives the articles of the sources, one after the other; records only when it comes to them.
   *
   * @param failures takes what could not be read, and why
   * @param meter counts what was read of the sources' bytes
   */
  Iterable<InputArticle> articles(
      List<Source> sources,
      InputStream standardInput,
      BiConsumer<String, String> failures,
      Meter meter) {
    return () ->
        new Flattened(sources.iterator(), source -> open(source, standardInput, failures, meter));
  }

  private Iterator<InputArticle> open(
      Source source, InputStream standardInput, BiConsumer<String, String> failures, Meter meter) {
    return switch (kind(source)) {
      case TEXT -> one(source, () -> text(source.bytes(standardInput, meter)));
      case HTML -> one(source, () -> page(source.bytes(standardInput, meter)));
      case JSONL -> records(source, standardInput, failures, meter);
    };
  }

  private static Iterator<InputArticle> one(Source source, InputArticle.Reading reading) {
    return List.of(new InputArticle(source.id(), source.label(), reading)).iterator();
  }

  private InputArticle.Content text(byte[] bytes) throws IOException {
    return new InputArticle.Content(encodingOrUtf8().decode(bytes), null);
  }

  private InputArticle.Content page(byte[] bytes) throws IOException {
    return encoding == null ? PageText.read(bytes) : PageText.read(encoding.decode(bytes));
  }

  private Encoding encodingOrUtf8() {
    return encoding == null ? Encoding.UTF_8 : encoding;
  }

  private Iterator<InputArticle> records(
      Source source, InputStream standardInput, BiConsumer<String, String> failures, Meter meter) {
    try {
      InputStream in = source.open(standardInput, meter);
      return new Records(source, in, fields, encodingOrUtf8(), failures);
    } catch (IOException e) {
      failures.accept(source.label(), Source.reason(e));
      return List.<InputArticle>of().iterator();
    }
  }

  private InputFormat kind(Source source) {
    if (kind != null) {
      return kind;
    }
    return source.path() == null ? InputFormat.TEXT : InputFormat.of(source.path().toString());
  }
}
