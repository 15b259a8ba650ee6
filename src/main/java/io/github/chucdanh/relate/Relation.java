package io.github.chucdanh.relate;

import io.github.chucdanh.Status;
import io.github.chucdanh.recognize.Item;

/**
 * A position tied to a person within a sentence.
 *
 * @param person the person's item, or the honorific that stands for one ("Ông từng giữ chức ...")
 * @param position the position's or rank's item
 * @param status how the person stands to it
 * @param pattern what tied them
 * @param trigger the verb of appointment or removal, or null
 * @param termBegin index of the term's first token; equal to {@code termEnd} where there is none
 * @param termEnd index behind the term's last token
 * @param date when the trigger says it happened, ISO 8601 as far as given, or null
 * @param dateBegin index of the date's first token
 * @param dateEnd index behind the date's last token
 */
public record Relation(
    Item person,
    Item position,
    Status status,
    Pattern pattern,
    Item trigger,
    int termBegin,
    int termEnd,
    String date,
    int dateBegin,
    int dateEnd) {
  /**
   * {@return whether this is no rank and no seat in a body: an office that a move takes from its
   * holder}
   */
  public boolean isOffice() {
    return position.position() != null && !position.position().isMembership();
  }

  /** The same relation with another status. */
  Relation with(Status other) {
    return new Relation(
        person, position, other, pattern, trigger, termBegin, termEnd, date, dateBegin, dateEnd);
  }

  /**
   * {@return the same office as another held it before}
   *
   * @param predecessor the item that names the other
   */
  public Relation heldBy(Item predecessor) {
    return new Relation(
        predecessor, position, Status.FORMER, Pattern.REPLACED, null, 0, 0, null, 0, 0);
  }

  /** The same relation ended by a verb of leaving. */
  Relation left(Item verb, DateReader.Date when) {
    return new Relation(
        person,
        position,
        Status.FORMER,
        pattern,
        verb,
        termBegin,
        termEnd,
        when == null ? null : when.iso(),
        when == null ? 0 : when.begin(),
        when == null ? 0 : when.end());
  }
}
