package io.github.chucdanh.format;

import java.util.Arrays;

/** Turns an offset into a line and a column, both counted from 1, as editors show them. */
final class LineIndex {
  private final String text;
  private final int[] lineStarts;

  LineIndex(String text) {
    this.text = text;
    this.lineStarts = lineStarts(text);
  }

  /** Gives {@code line:column}; the column counts code points, not UTF-16 units. */
  String locate(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    int line = found >= 0 ? found : -found - 2;
    int column = text.codePointCount(lineStarts[line], offset) + 1;
    return (line + 1) + ":" + column;
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      if (!endsLine(text, i)) {
        continue;
      }
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, 2 * count);
      }
      starts[count++] = i + 1;
    }
    return Arrays.copyOf(starts, count);
  }

  private static boolean endsLine(String text, int i) {
    char c = text.charAt(i);
    if (c != '\r') {
      return c == '\n';
    }
    return i + 1 == text.length() || text.charAt(i + 1) != '\n';
  }
}
