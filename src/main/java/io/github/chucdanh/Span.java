package io.github.chucdanh;

/**
 * A stretch of the caller's text.
 *
 * @param text the stretch itself, {@code input.substring(begin, end)}
 * @param begin UTF-16 offset of its first character, inclusive
 * @param end UTF-16 offset behind its last character, exclusive
 */
public record Span(String text, int begin, int end) {}
