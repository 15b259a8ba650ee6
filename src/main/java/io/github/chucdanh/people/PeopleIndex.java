package io.github.chucdanh.people;

import io.github.chucdanh.Extraction;
import io.github.chucdanh.Pair;
import io.github.chucdanh.Person;
import io.github.chucdanh.dictionary.Folded;
import io.github.chucdanh.dictionary.Lexicon;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Collects who the articles speak of. Keeps people and their offices, no texts. Not safe for use by
 * several threads at once.
 *
 * <p>Two articles mean one person if they give the same full name, however it is spelled, and
 * nothing speaks against it. It is the same person if both name the same office that only one can
 * hold; otherwise nobody is taken to lead at one date two organizations under one title or two
 * tiers of the state, or ever a foreign office and a Vietnamese one. A given name alone is somebody
 * only together with such an office. Where several people of one name could be meant, an article
 * that shares no office with any of them speaks of another one, and an article without any office
 * of nobody in particular.
 */
public final class PeopleIndex {
  private final Offices offices;
  private final Map<String, List<Known>> byName = new LinkedHashMap<>();
  private final Conflicts conflicts = new Conflicts();
  private int articles;

  /**
   * Makes an index of nobody.
   *
   * @param lexicon tells which offices have one holder, and which names are full
   */
  public PeopleIndex(Lexicon lexicon) {
    offices = new Offices(lexicon);
  }

  /**
   * Adds an article.
   *
   * @param id its name
   * @param date its day as ISO 8601 has it, or null
   * @param extraction what it says
   */
  public void add(String id, String date, Extraction extraction) {
    articles++;
    Map<String, Map<String, Held>> said = said(extraction.pairs());
    Map<Known, Collection<Held>> present = new LinkedHashMap<>();
    for (Person person : extraction.persons()) {
      Collection<Held> held = said.getOrDefault(person.name(), Map.of()).values();
      Known known = find(person.name(), held, date);
      if (known != null) {
        present.put(known, List.copyOf(held));
        known.add(id, date, held);
      }
    }
    if (date == null) {
      conflicts.addUndated(id, present);
    }
  }

  /** What an article says of everyone, by name, once each. */
  private Map<String, Map<String, Held>> said(List<Pair> pairs) {
    Map<String, Map<String, Held>> said = new LinkedHashMap<>();
    for (Pair pair : pairs) {
      Held held = new Held(pair, offices);
      said.computeIfAbsent(pair.name(), name -> new LinkedHashMap<>())
          .computeIfAbsent(held.key(), key -> held)
          .addChange(pair.change());
    }
    return said;
  }

  /** The person meant, a new one at need; null for nobody in particular. */
  private Known find(String name, Collection<Held> held, String date) {
    List<Known> namesakes = byName.computeIfAbsent(Folded.of(name), key -> new ArrayList<>(1));
    for (Known known : namesakes) {
      if (known.shares(held, office -> office.unique)) {
        return known;
      }
    }
    if (!offices.isFullName(name)) {
      boolean placed = held.stream().anyMatch(office -> office.unique);
      return placed ? create(name, namesakes) : null;
    }
    List<Known> possible = new ArrayList<>(namesakes);
    possible.removeIf(known -> known.contradicts(held, date));
    if (possible.size() == 1) {
      return possible.get(0);
    }
    for (Known known : possible) {
      if (known.shares(held, office -> true)) {
        return known;
      }
    }
    return possible.isEmpty() || !held.isEmpty() ? create(name, namesakes) : null;
  }

  private static Known create(String name, List<Known> namesakes) {
    Known known = new Known(name, namesakes.size());
    namesakes.add(known);
    return known;
  }

  /** {@return how many articles were added} */
  public int articles() {
    return articles;
  }

  /** {@return everyone who holds or held something, those of the most articles first} */
  public List<Profile> people() {
    List<Profile> people = new ArrayList<>();
    byName.values().forEach(all -> all.forEach(known -> people.add(known.profile())));
    people.removeIf(profile -> profile.tenures().isEmpty());
    Collator alphabet = Collator.getInstance(Locale.forLanguageTag("vi"));
    people.sort(
        Comparator.comparingInt(Profile::articles)
            .reversed()
            .thenComparing(Profile::id, alphabet)
            .thenComparing(Profile::id));
    return people;
  }

  /** {@return where two people hold what only one can, at one date} */
  public List<Conflict> conflicts() {
    return conflicts.find(byName.values());
  }
}
