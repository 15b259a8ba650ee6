package io.github.chucdanh;

import java.util.Locale;

/** How a person stands to an office, at the time of writing. */
public enum Status {
  /** Holds the office, or has just been elected or appointed to it. */
  CURRENT,
  /** Held it: nguyên, cựu, cố, thôi giữ, bị cách chức. */
  FORMER,
  /** Acts in it: quyền, phụ trách, tạm quyền. */
  ACTING,
  /** Is named for it and not yet in it: giới thiệu, đề cử, dự kiến. */
  NOMINATED;

  /** {@return the word used in the JSON contract: the constant's name in lower case} */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
