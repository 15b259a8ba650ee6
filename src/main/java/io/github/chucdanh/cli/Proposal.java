package io.github.chucdanh.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A phrase that the dictionaries may lack, with where it was seen. */
final class Proposal {
  private static final int CONTEXTS = 3;

  /** What a phrase may be. */
  enum Kind {
    TITLE,
    ORGANIZATION,
    ABBREVIATION
  }

  /**
   * One place where a phrase was seen.
   *
   * @param kind what it may be
   * @param key the folded phrase
   * @param text its spelling there
   * @param context the words around it
   * @param detail an abbreviation's long form, or null
   * @param branch the branch that the words around it tell, or null
   * @param level the level that they tell, or null
   */
  record Sighting(
      Kind kind,
      String key,
      String text,
      String context,
      String detail,
      String branch,
      String level) {}

  private final Kind kind;
  private final Map<String, Integer> spellings = new HashMap<>();
  private final Map<String, Integer> details = new HashMap<>();
  private final List<String> contexts = new ArrayList<>();
  private final Sighting first;
  private int count;

  Proposal(Sighting first) {
    this.kind = first.kind();
    this.first = first;
  }

  /** Counts a sighting. */
  void add(Sighting sighting) {
    count++;
    spellings.merge(sighting.text(), 1, Integer::sum);
    if (sighting.detail() != null) {
      details.merge(sighting.detail(), 1, Integer::sum);
    }
    if (contexts.size() < CONTEXTS && !contexts.contains(sighting.context())) {
      contexts.add(sighting.context());
    }
  }

  Kind kind() {
    return kind;
  }

  String key() {
    return first.key();
  }

  int count() {
    return count;
  }

  List<String> contexts() {
    return contexts;
  }

  /** The spelling seen most often. */
  String text() {
    return most(spellings);
  }

  /** The long form seen most often, or null. */
  String detail() {
    return details.isEmpty() ? null : most(details);
  }

  String branch() {
    return first.branch();
  }

  String level() {
    return first.level();
  }

  private static String most(Map<String, Integer> counts) {
    String best = null;
    for (Map.Entry<String, Integer> one : counts.entrySet()) {
      int difference = best == null ? 1 : one.getValue() - counts.get(best);
      if (difference > 0 || difference == 0 && one.getKey().compareTo(best) < 0) {
        best = one.getKey();
      }
    }
    return best;
  }
}
