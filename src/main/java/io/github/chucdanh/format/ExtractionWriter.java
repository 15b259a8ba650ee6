package io.github.chucdanh.format;

import io.github.chucdanh.Extraction;
import java.io.IOException;

/**
 * Writes extractions, one article after the other. Not safe for use by several threads at once.
 *
 * <p>Closing a writer completes what it has to write and flushes its target, which stays open: it
 * belongs to whoever made it.
 */
public interface ExtractionWriter extends AutoCloseable {
  /**
   * Writes one article's extraction in full.
   *
   * @param id the article's name
   * @param text the text that {@code extraction} was made from
   * @param extraction what the article says
   * @throws IOException if the target cannot be written
   */
  void write(String id, String text, Extraction extraction) throws IOException;

  /**
   * Writes one article's extraction in full; formats that have no place for the date leave it out.
   *
   * @param id the article's name
   * @param date the article's day as ISO 8601 has it, or null
   * @param text the text that {@code extraction} was made from
   * @param extraction what the article says
   * @throws IOException if the target cannot be written
   */
  default void write(String id, String date, String text, Extraction extraction)
      throws IOException {
    write(id, text, extraction);
  }

  /**
   * Ends the output.
   *
   * @throws IOException if the target cannot be written
   */
  @Override
  void close() throws IOException;
}
