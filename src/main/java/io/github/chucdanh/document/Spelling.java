package io.github.chucdanh.document;

/** Compares words of foreign names, which the press spells as it hears them. */
final class Spelling {
  /** A slip in a shorter word makes another name of it: "Kim", "Tim". */
  private static final int SHORTEST = 4;

  private Spelling() {}

  /** Whether one letter is another, missing or too many; of words of four letters and more. */
  static boolean differInOneLetter(String one, String other) {
    if (one.length() > other.length()) {
      return differInOneLetter(other, one);
    }
    if (one.length() < SHORTEST || other.length() - one.length() > 1) {
      return false;
    }
    int front = 0;
    while (front < one.length() && same(one.charAt(front), other.charAt(front))) {
      front++;
    }
    int back = 0;
    while (back < one.length() - front
        && same(one.charAt(one.length() - 1 - back), other.charAt(other.length() - 1 - back))) {
      back++;
    }
    return front + back >= other.length() - 1;
  }

  private static boolean same(char a, char b) {
    return Character.toLowerCase(a) == Character.toLowerCase(b);
  }
}
