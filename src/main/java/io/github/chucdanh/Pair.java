package io.github.chucdanh;

/**
 * One statement of the text: this person, this position. Immutable.
 *
 * @param name the person's fullest name in the article; one of {@link Extraction#persons()} bears
 *     it
 * @param person the mention that stands beside the position
 * @param position the position
 * @param status how the person stands to it
 * @param evidence the name of the pattern that paired them
 * @param confidence that pattern's measured precision, 0 to 1
 * @param change the appointment or removal the pair comes from, or null
 * @param term the term of office as the text gives it, or null
 */
public record Pair(
    String name,
    Span person,
    Position position,
    Status status,
    String evidence,
    double confidence,
    Change change,
    Span term) {}
