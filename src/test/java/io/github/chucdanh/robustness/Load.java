package io.github.chucdanh.robustness;

import java.util.Locale;

/** How much of the whole load is tried, and what came of it. */
final class Load {
  /** 1 for the whole; the system property {@code load.share} says otherwise. */
  static final double SHARE = Double.parseDouble(System.getProperty("load.share", "1"));

  private Load() {}

  /** So much of a number as is tried. */
  static int share(int whole) {
    return Math.max(1, (int) (whole * SHARE));
  }

  /** Prints a figure for docs/robustness.md. */
  static void say(String format, Object... values) {
    System.out.println("load: " + String.format(Locale.ROOT, format, values));
  }
}
