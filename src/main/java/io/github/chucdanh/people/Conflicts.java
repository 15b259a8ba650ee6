package io.github.chucdanh.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds two holders of one office that has one holder at a time. */
final class Conflicts {
  private final Map<List<String>, Conflict> undated = new LinkedHashMap<>();

  /** Somebody in an office. */
  private record Holder(Known person, Held office) {}

  /** Looks at the people whom an article without a date has in office. */
  void addUndated(String article, Map<Known, Collection<Held>> present) {
    Map<String, Holder> holders = new LinkedHashMap<>();
    present.forEach(
        (person, offices) -> {
          for (Held office : offices) {
            Holder first =
                office.unique && office.isHeld()
                    ? holders.putIfAbsent(office.office, new Holder(person, office))
                    : null;
            if (first != null && first.person() != person) {
              Conflict conflict = conflict(first, person, null, null, article);
              undated.putIfAbsent(
                  List.of(conflict.office(), conflict.one(), conflict.other()), conflict);
            }
          }
        });
  }

  /** All conflicts of these people, those within one undated article first. */
  List<Conflict> find(Collection<List<Known>> people) {
    Map<String, List<Holder>> byOffice = new LinkedHashMap<>();
    for (List<Known> namesakes : people) {
      for (Known person : namesakes) {
        for (Held office : person.offices()) {
          if (office.unique && office.isHeld() && office.seen.isDated()) {
            byOffice
                .computeIfAbsent(office.office, key -> new ArrayList<>())
                .add(new Holder(person, office));
          }
        }
      }
    }
    Set<Conflict> found = new LinkedHashSet<>(undated.values());
    byOffice.values().forEach(holders -> compare(holders, found));
    return List.copyOf(found);
  }

  private static void compare(List<Holder> holders, Set<Conflict> found) {
    for (int i = 0; i < holders.size(); i++) {
      for (int j = i + 1; j < holders.size(); j++) {
        Holder one = holders.get(i);
        Holder other = holders.get(j);
        String from = later(one.office().seen.first(), other.office().seen.first());
        String until = earlier(one.office().seen.last(), other.office().seen.last());
        if (one.person() != other.person() && from.compareTo(until) <= 0) {
          found.add(conflict(one, other.person(), from, until, other.office().lastArticle()));
        }
      }
    }
  }

  private static Conflict conflict(
      Holder one, Known other, String from, String until, String article) {
    String office = Offices.name(one.office().position);
    return new Conflict(office, one.person().id(), other.id(), from, until, article);
  }

  private static String later(String one, String other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  private static String earlier(String one, String other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
