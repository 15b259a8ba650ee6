package io.github.chucdanh.people;

/**
 * Two people in an office that has one holder at a time, at one date. One of them may have been
 * misread, a namesake, or really there.
 *
 * @param office the office's name in full
 * @param one the id of one holder
 * @param other the id of the other
 * @param from the first day on which both are seen in it; null if an article without a date has
 *     both
 * @param until the last such day, or null
 * @param article an article that says so
 */
public record Conflict(
    String office, String one, String other, String from, String until, String article) {
  /**
   * {@return whether this person is one of the two}
   *
   * @param id a person's id
   */
  public boolean concerns(String id) {
    return one.equals(id) || other.equals(id);
  }

  /**
   * {@return whether this tenure of the person is what the two dispute}
   *
   * @param id a person's id
   * @param tenure one of the tenures
   */
  public boolean concerns(String id, Tenure tenure) {
    return concerns(id) && tenure.isHeld() && tenure.office().equals(office);
  }

  /**
   * {@return the other of the two}
   *
   * @param id a person's id
   */
  public String against(String id) {
    return one.equals(id) ? other : one;
  }
}
