package io.github.chucdanh.people;

/** Between which days and in how many articles something was seen. */
final class Seen {
  private String first;
  private String last;
  private int articles;

  /** Counts an article. */
  void add(String date) {
    articles++;
    if (date != null) {
      first = first == null || date.compareTo(first) < 0 ? date : first;
      last = last == null || date.compareTo(last) > 0 ? date : last;
    }
  }

  String first() {
    return first;
  }

  String last() {
    return last;
  }

  int articles() {
    return articles;
  }

  boolean isDated() {
    return first != null;
  }

  /** Whether a day, which may be unknown, lies between this one's days, which may be unknown. */
  boolean mayInclude(String from, String until) {
    return first == null
        || from == null
        || first.compareTo(until) <= 0 && from.compareTo(last) <= 0;
  }
}
