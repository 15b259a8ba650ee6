package io.github.chucdanh.people;

import io.github.chucdanh.Change;
import io.github.chucdanh.Position;
import io.github.chucdanh.Status;
import java.util.List;

/**
 * An office or a rank of a person with one status, and where it was seen. Immutable.
 *
 * @param position the position as the first article puts it
 * @param status how the person stood to it
 * @param firstSeen the day of the earliest dated article that says so, or null
 * @param lastSeen the day of the latest, or null
 * @param articles how many articles say so
 * @param firstArticle the first article that says so
 * @param lastArticle the last article that says so
 * @param changes the dated appointments and removals that articles tell of
 */
public record Tenure(
    Position position,
    Status status,
    String firstSeen,
    String lastSeen,
    int articles,
    String firstArticle,
    String lastArticle,
    List<Event> changes) {
  /**
   * Copies the list.
   *
   * @param position the position as the first article puts it
   * @param status how the person stood to it
   * @param firstSeen the day of the earliest dated article that says so
   * @param lastSeen the day of the latest
   * @param articles how many articles say so
   * @param firstArticle the first article that says so
   * @param lastArticle the last article that says so
   * @param changes the dated appointments and removals that articles tell of public
   */
  public Tenure {
    changes = List.copyOf(changes);
  }

  /** {@return the office's name in full} */
  public String office() {
    return Offices.name(position);
  }

  /** {@return whether the person was in office then} */
  public boolean isHeld() {
    return Offices.isHeld(status);
  }

  /**
   * A dated appointment or removal.
   *
   * @param type what happened
   * @param date its day as far as given
   */
  public record Event(Change.Type type, String date) {}
}
