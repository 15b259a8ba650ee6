package io.github.chucdanh.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the dates that come with articles. */
final class Dates {
  private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})(?!\\d)");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(?<!\\d)(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})(?!\\d)");

  private Dates() {}

  /** Gives the day as ISO 8601 has it; null where the words tell none. */
  static String day(String words) {
    if (words == null) {
      return null;
    }
    Matcher date = YEAR_FIRST.matcher(words);
    if (date.lookingAt()) {
      return day(date.group(1), date.group(2), date.group(3));
    }
    date = DAY_FIRST.matcher(words);
    return date.find() ? day(date.group(3), date.group(2), date.group(1)) : null;
  }

  private static String day(String year, String month, String day) {
    try {
      return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
          .toString();
    } catch (DateTimeException e) {
      return null;
    }
  }
}
