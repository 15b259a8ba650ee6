package io.github.chucdanh.people;

import java.util.List;

/**
 * One human being over many articles. Immutable.
 *
 * @param id the name, with a number behind it where several people bear it
 * @param name the name as the first article spells it
 * @param firstSeen the day of the earliest dated article that names the person, or null
 * @param lastSeen the day of the latest, or null
 * @param articles how many articles name the person
 * @param tenures what the person held, in the order of time
 */
public record Profile(
    String id, String name, String firstSeen, String lastSeen, int articles, List<Tenure> tenures) {
  /**
   * Copies the list.
   *
   * @param id the name
   * @param name the name as the first article spells it
   * @param firstSeen the day of the earliest dated article that names the person
   * @param lastSeen the day of the latest
   * @param articles how many articles name the person
   * @param tenures what the person held
   */
  public Profile {
    tenures = List.copyOf(tenures);
  }
}
