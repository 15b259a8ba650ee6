package io.github.chucdanh.relate;

import io.github.chucdanh.recognize.Item;
import io.github.chucdanh.recognize.Item.Type;
import io.github.chucdanh.text.Tokens;
import java.util.Locale;

/**
 * Reads the dates that Vietnamese papers write: "13/7/2021", "13-7", "tháng 7/2006", "ngày 13 tháng
 * 7 năm 2021", "năm 2016".
 */
final class DateReader {
  /** How many items may stand between a verb and its date. */
  private static final int FAR = 60;

  private final Tokens tokens;
  private final Sentence s;

  DateReader(Tokens tokens, Sentence sentence) {
    this.tokens = tokens;
    s = sentence;
  }

  /**
   * A date.
   *
   * @param iso ISO 8601, as far as given
   * @param begin index of its first token
   * @param end index behind its last token
   */
  record Date(String iso, int begin, int end) {}

  /**
   * The date of the sentence that stands nearest to an item, before it rather than behind; or null.
   */
  Date nearest(int item) {
    Date best = null;
    int distance = Integer.MAX_VALUE;
    for (int k = Math.max(0, item - FAR); k < Math.min(s.size(), item + FAR); k++) {
      Date date = at(k);
      if (date == null) {
        continue;
      }
      int away = k < item ? item - k : 2 * (k - item);
      if (away < distance) {
        best = date;
        distance = away;
      }
      while (k + 1 < s.size() && s.get(k + 1).begin() < date.end()) {
        k++;
      }
    }
    return best;
  }

  /** The date that begins at an item; null for none. */
  Date at(int item) {
    if (s.hasRole(item, "year")) {
      int year = number(item + 1, 1900, 2100);
      return year > 0 ? date(0, 0, year, item, item + 1) : null;
    }
    if (s.hasRole(item, "month")) {
      return month(item, 0, item);
    }
    int day = number(item, 1, 31);
    if (s.is(item, Type.NUMBER) && text(item).matches("\\d{1,2}\\.\\d{1,2}(\\.\\d{4})?")) {
      String[] parts = text(item).split("\\.", -1);
      int year = parts.length > 2 ? Integer.parseInt(parts[2]) : 0;
      return date(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), year, item, item);
    }
    if (day < 0) {
      return null;
    }
    if (s.hasRole(item + 1, "month")) {
      return month(item + 1, day, item);
    }
    boolean slash = s.isMark(item + 1, '/') || s.isMark(item + 1, '-') && isTight(item + 1);
    int month = slash ? number(item + 2, 1, 12) : -1;
    if (month < 0) {
      return monthOfYear(item, day);
    }
    boolean more = s.isMark(item + 3, '/') || s.isMark(item + 3, '-') && isTight(item + 3);
    int year = more ? number(item + 4, 1900, 2100) : -1;
    return year > 0 ? date(day, month, year, item, item + 4) : date(day, month, 0, item, item + 2);
  }

  /** "7/2006": a month and a year. */
  private Date monthOfYear(int item, int month) {
    int year = s.isMark(item + 1, '/') ? number(item + 2, 1900, 2100) : -1;
    return year > 0 && month <= 12 ? date(0, month, year, item, item + 2) : null;
  }

  private Date month(int item, int day, int first) {
    int month = number(item + 1, 1, 12);
    if (month < 0) {
      return null;
    }
    int next = item + 2;
    if (s.isMark(next, '/') || s.isMark(next, '-') || s.hasRole(next, "year")) {
      int year = number(next + 1, 1900, 2100);
      if (year > 0) {
        return date(day, month, year, first, next + 1);
      }
    }
    return day > 0 ? date(day, month, 0, first, item + 1) : null;
  }

  private boolean isTight(int mark) {
    return tokens.isGlued(s.get(mark).begin());
  }

  private Date date(int day, int month, int year, int first, int last) {
    if (month > 12 || day > 31) {
      return null;
    }
    String iso;
    if (year == 0) {
      iso = String.format(Locale.ROOT, "--%02d-%02d", month, day);
    } else if (month == 0) {
      iso = String.format(Locale.ROOT, "%04d", year);
    } else if (day == 0) {
      iso = String.format(Locale.ROOT, "%04d-%02d", year, month);
    } else {
      iso = String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
    }
    return new Date(iso, s.get(first).begin(), s.get(last).end());
  }

  private int number(int item, int least, int most) {
    if (!s.is(item, Type.NUMBER) || text(item).length() > 4 || !text(item).matches("[0-9]+")) {
      return -1;
    }
    int value = Integer.parseInt(text(item));
    return value >= least && value <= most ? value : -1;
  }

  private String text(int item) {
    Item number = s.get(item);
    return tokens.text(number.begin(), number.end() - 1);
  }
}
