package io.github.chucdanh.text;

/** Punctuation, with look-alikes made one. */
final class Marks {
  private Marks() {}

  static char folded(char c) {
    return switch (c) {
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '\uFE58' -> '-';
      case '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB', '\u2033' -> '"';
      case '\u2018', '\u2019', '\u02BC', '`', '\u00B4', '\u2032' -> '\'';
      case '\uFF0C' -> ',';
      case '\uFF1B' -> ';';
      case '\uFF1A' -> ':';
      case '\uFF08' -> '(';
      case '\uFF09' -> ')';
      default -> c;
    };
  }
}
