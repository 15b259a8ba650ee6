package io.github.chucdanh.relate;

import io.github.chucdanh.recognize.Item;
import io.github.chucdanh.recognize.Item.Type;
import io.github.chucdanh.text.Tokens;
import org.apache.commons.lang3.StringUtils;

/**
 * Reads the dates that Vietnamese papers write: "13/7/2021", "13-7", "tháng 7/2006", "ngày 13 tháng
 * 7 năm 2021", "năm 2016".
 */
final class DateReader {
  /** How many items may stand between a verb and its date. */
  private static final int FAR = 60;

  /** Characters of "13.07.2021". */
  private static final int LONGEST_DOTTED = 10;

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
    if (!s.is(item, Type.NUMBER)) {
      return null;
    }
    int day = number(item, 1, 31);
    if (day < 0) {
      return dotted(item);
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

  /** "13.7" or "13.7.2021", which is one number; null for others. */
  private Date dotted(int item) {
    String text = text(item);
    if (text.length() > LONGEST_DOTTED || text.indexOf('.') < 0) {
      return null;
    }
    String[] parts = text.split("\\.", -1);
    int day = value(parts[0], 2);
    int month = value(parts[1], 2);
    boolean whole = parts.length == 3 && parts[2].length() == 4;
    int year = whole ? value(parts[2], 4) : parts.length == 2 ? 0 : -1;
    return day < 0 || month < 0 || year < 0 ? null : date(day, month, year, item, item);
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
    StringBuilder iso = new StringBuilder(LONGEST_DOTTED);
    iso.append(year == 0 ? "-" : padded(year, 4));
    if (month > 0 || year == 0) {
      iso.append('-').append(padded(month, 2));
    }
    if (day > 0 && month > 0 || year == 0) {
      iso.append('-').append(padded(day, 2));
    }
    return new Date(iso.toString(), s.get(first).begin(), s.get(last).end());
  }

  private static String padded(int number, int digits) {
    return StringUtils.leftPad(Integer.toString(number), digits, '0');
  }

  private int number(int item, int least, int most) {
    int value = s.is(item, Type.NUMBER) ? value(text(item), 4) : -1;
    return value >= least && value <= most ? value : -1;
  }

  /** The value of a text of digits, no more than this many; -1 for another text. */
  private static int value(String text, int longest) {
    int value = 0;
    for (int i = 0; i < text.length() && i < longest; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return text.isEmpty() || text.length() > longest ? -1 : value;
  }

  private String text(int item) {
    Item number = s.get(item);
    return tokens.text(number.begin(), number.end() - 1);
  }
}
