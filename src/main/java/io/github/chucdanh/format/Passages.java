package io.github.chucdanh.format;

import io.github.chucdanh.text.Scanner;

/** Shows places of texts to people. Keeps the last text it was asked about at hand. */
public final class Passages {
  private final Scanner scanner = Sentences.scanner();
  private String text;
  private Sentences sentences;
  private LineIndex lines;

  /** Makes one. */
  public Passages() {}

  /**
   * Gives the place as {@code line:column}, both counted from 1.
   *
   * @param in the text
   * @param offset a UTF-16 offset into it
   * @return the place
   */
  public String locate(String in, int offset) {
    open(in);
    return lines.locate(offset);
  }

  /**
   * Gives the sentence around a place, on one line.
   *
   * @param in the text
   * @param offset a UTF-16 offset into it
   * @return the sentence
   */
  public String sentence(String in, int offset) {
    open(in);
    return Cells.oneLine(sentences.around(offset));
  }

  private void open(String in) {
    if (!in.equals(text)) {
      text = in;
      sentences = new Sentences(scanner.scan(in));
      lines = new LineIndex(in);
    }
  }
}
