package io.github.chucdanh;

/**
 * An appointment or a removal that a pair comes from. Immutable.
 *
 * @param type what happened
 * @param trigger the words that say so
 * @param date ISO 8601 date as far as given ({@code 2021}, {@code 2021-07}, {@code 2021-07-13},
 *     {@code --07-13}), or null
 * @param dateSpan where the date stands, or null
 */
public record Change(Type type, Span trigger, String date, Span dateSpan) {
  /** What happened to the holder. */
  public enum Type {
    /** Was appointed to the office. */
    APPOINTED,
    /** Was elected to it. */
    ELECTED,
    /** Is named for it. */
    NOMINATED,
    /** Was taken out of it. */
    REMOVED,
    /** Left it by own will. */
    RESIGNED,
    /** Left it by age. */
    RETIRED;

    /** {@return the word used in the JSON contract: the constant's name in lower case} */
    public String label() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
