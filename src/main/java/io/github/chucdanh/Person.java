package io.github.chucdanh;

import java.util.List;

/**
 * One human being of an article. Immutable.
 *
 * @param name the fullest form the article gives, without honorific, title or rank
 * @param mentions every place that names the person, in text order
 * @param offices the person's offices, once each, in order of first mention
 */
public record Person(String name, List<Span> mentions, List<Office> offices) {
  /**
   * Copies the lists.
   *
   * @param name the fullest form the article gives
   * @param mentions every place that names the person
   * @param offices the person's offices
   */
  public Person {
    mentions = List.copyOf(mentions);
    offices = List.copyOf(offices);
  }

  /**
   * One office of the person with all that supports it.
   *
   * @param canonical the office in its fullest canonical form
   * @param status the status the article settles on
   * @param mentions every place that names the office for this person, in text order
   */
  public record Office(String canonical, Status status, List<Span> mentions) {
    /**
     * Copies the list.
     *
     * @param canonical the office in its fullest canonical form
     * @param status the status the article settles on
     * @param mentions every place that names the office for this person
     */
    public Office {
      mentions = List.copyOf(mentions);
    }
  }
}
