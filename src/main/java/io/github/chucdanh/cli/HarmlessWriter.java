package io.github.chucdanh.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes for terminals: what would steer one, and what turns the direction of writing, comes out as
 * U+FFFD. Line ends and tabs stay.
 */
final class HarmlessWriter extends FilterWriter {
  private static final char REPLACEMENT = '\uFFFD';

  HarmlessWriter(Writer target) {
    super(target);
  }

  @Override
  public void write(int c) throws IOException {
    out.write(harmless((char) c));
  }

  @Override
  public void write(char[] buffer, int offset, int length) throws IOException {
    write(new String(buffer, offset, length), 0, length);
  }

  @Override
  public void write(String text, int offset, int length) throws IOException {
    StringBuilder harmless = new StringBuilder(length);
    for (int i = offset; i < offset + length; i++) {
      harmless.append(harmless(text.charAt(i)));
    }
    out.write(harmless.toString());
  }

  private static char harmless(char c) {
    boolean end = c == '\n' || c == '\r' || c == '\t';
    return !end && Character.isISOControl(c) || turns(c) ? REPLACEMENT : c;
  }

  private static boolean turns(char c) {
    return c >= '\u202A' && c <= '\u202E'
        || c >= '\u2066' && c <= '\u2069'
        || c == '\u200E'
        || c == '\u200F'
        || c == '\u061C';
  }
}
