package io.github.chucdanh.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** A person as the articles so far have them. */
final class Known {
  private final String name;
  private final String id;
  private final Seen seen = new Seen();
  private final Map<String, Held> offices = new LinkedHashMap<>();

  /**
   * Makes a person nobody has said anything of.
   *
   * @param namesakes how many others bear the name
   */
  Known(String name, int namesakes) {
    this.name = name;
    this.id = namesakes == 0 ? name : name + " (" + (namesakes + 1) + ")";
  }

  String id() {
    return id;
  }

  Collection<Held> offices() {
    return offices.values();
  }

  /** Adds what an article says. */
  void add(String article, String date, Collection<Held> said) {
    seen.add(date);
    for (Held held : said) {
      offices.computeIfAbsent(held.key(), key -> held).merge(held, article, date);
    }
  }

  /** Whether an office of these is one of the person's, whatever its status. */
  boolean shares(Collection<Held> said, Predicate<Held> which) {
    return said.stream()
        .filter(which)
        .anyMatch(held -> offices.values().stream().anyMatch(held::isOffice));
  }

  /** Whether the person cannot hold all this on that day, which may be unknown. */
  boolean contradicts(Collection<Held> said, String date) {
    return said.stream()
        .filter(Held::isHeld)
        .anyMatch(held -> offices.values().stream().anyMatch(own -> excludes(own, held, date)));
  }

  private boolean excludes(Held own, Held said, String date) {
    if (!own.isHeld() || own.isOffice(said)) {
      return false;
    }
    Held same = offices.get(said.key());
    if (same == null) {
      return own.excludesForLife(said)
          || own.excludesAtOnce(said) && own.seen.mayInclude(date, date);
    }
    return own.excludesAtOnce(said) && meet(own, same, date);
  }

  /** Whether the person was not in both offices at one time yet, and now would have been. */
  private static boolean meet(Held own, Held same, String date) {
    if (date == null || own.seen.mayInclude(same.seen.first(), same.seen.last())) {
      return false;
    }
    String from = date.compareTo(same.seen.first()) < 0 ? date : same.seen.first();
    String until = date.compareTo(same.seen.last()) > 0 ? date : same.seen.last();
    return own.seen.mayInclude(from, until);
  }

  Profile profile() {
    List<Tenure> tenures = new ArrayList<>();
    offices.values().forEach(held -> tenures.add(held.tenure()));
    tenures.sort(
        Comparator.comparing(
                Tenure::firstSeen, Comparator.nullsLast(Comparator.<String>naturalOrder()))
            .thenComparing(Comparator.comparingInt(Tenure::articles).reversed()));
    return new Profile(id, name, seen.first(), seen.last(), seen.articles(), tenures);
  }
}
