package io.github.chucdanh.format;

import io.github.chucdanh.people.Profile;
import io.github.chucdanh.people.Tenure;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Draws when offices were seen, on one scale for all people of a page. */
final class TimeLine {
  private final String first;
  private final String last;

  TimeLine(List<Profile> people) {
    first =
        people.stream()
            .map(Profile::firstSeen)
            .filter(TimeLine::known)
            .min(String::compareTo)
            .orElse(null);
    last =
        people.stream()
            .map(Profile::lastSeen)
            .filter(TimeLine::known)
            .max(String::compareTo)
            .orElse(null);
  }

  private static boolean known(String date) {
    return date != null;
  }

  /** Whether there is more than one day. */
  boolean isDrawn() {
    return first != null && !first.equals(last);
  }

  /** The bar of an office; nothing where no date is known. */
  String track(Tenure tenure) {
    if (!isDrawn() || tenure.firstSeen() == null) {
      return "";
    }
    double left = share(tenure.firstSeen());
    double width = share(tenure.lastSeen()) - left;
    // A day on the right edge would hang over it.
    return String.format(
        Locale.ROOT,
        "<div class=\"track\" aria-hidden=\"true\"><span class=\"%s\" style=\"left:min(%.2f%%,"
            + "calc(100%% - .55rem));width:%.2f%%\"></span></div>",
        tenure.status().label(),
        left,
        width);
  }

  /** The scale below the bars. */
  String axis() {
    return isDrawn()
        ? "<div class=\"axis\" aria-hidden=\"true\"><span>"
            + first
            + "</span><span>"
            + last
            + "</span></div>"
        : "";
  }

  private double share(String date) {
    double days = day(last) - day(first);
    return 100 * (day(date) - day(first)) / days;
  }

  private static long day(String date) {
    return LocalDate.parse(date).toEpochDay();
  }
}
