package io.github.chucdanh.cli;

import java.io.IOException;

/**
 * One article to be read: a whole file, or one record of a file.
 *
 * @param id the article's name in the output
 * @param label what messages call it
 * @param reading gives what is in it
 */
record InputArticle(String id, String label, Reading reading) {
  /** An article that cannot be read, and why. */
  static InputArticle broken(String id, String label, String reason) {
    return new InputArticle(
        id,
        label,
        () -> {
          throw new IOException(reason);
        });
  }

  /** Reads the article. */
  @FunctionalInterface
  interface Reading {
    /**
     * Reads the article.
     *
     * @throws IOException with a message for people
     */
    Content read() throws IOException;
  }

  /**
   * What is in an article.
   *
   * @param text its text
   * @param date its day as ISO 8601 has it, or null
   */
  record Content(String text, String date) {}
}
