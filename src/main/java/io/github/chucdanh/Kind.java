package io.github.chucdanh;

import java.util.Locale;

/** What a title is. */
public enum Kind {
  /** An office in an organization. */
  POSITION,
  /** A military or police rank, an academic title, a state honour. */
  RANK;

  /** {@return the word used in the JSON contract: the constant's name in lower case} */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
