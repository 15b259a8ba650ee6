package io.github.chucdanh.people;

import io.github.chucdanh.Change;
import io.github.chucdanh.Pair;
import io.github.chucdanh.Position;
import io.github.chucdanh.Status;
import io.github.chucdanh.dictionary.Folded;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** An office of a person with one status, as the articles so far have it. */
final class Held {
  /** No article tells of so many; more would be a mistake that grows. */
  private static final int MOST_CHANGES = 16;

  private static final Set<String> TIERS = Set.of("central", "provincial", "district", "commune");

  final Position position;
  final Status status;
  final String office;
  final boolean head;
  final boolean unique;
  final Seen seen = new Seen();
  private final Set<Tenure.Event> changes = new LinkedHashSet<>();
  private String firstArticle;
  private String lastArticle;

  Held(Pair pair, Offices offices) {
    position = pair.position();
    status = pair.status();
    office = Folded.of(Offices.name(position));
    head = offices.isHead(position);
    unique = offices.isUnique(position);
  }

  /** What makes two of a person's offices one. */
  String key() {
    return status.label() + office;
  }

  /** Adds what an article says of it, which may be this itself. */
  void merge(Held said, String article, String date) {
    seen.add(date);
    firstArticle = firstArticle == null ? article : firstArticle;
    lastArticle = article;
    for (Tenure.Event event : said.changes) {
      if (said != this && changes.size() < MOST_CHANGES) {
        changes.add(event);
      }
    }
  }

  /** Adds the appointment or removal that a pair tells of. */
  void addChange(Change change) {
    if (change != null && change.date() != null) {
      changes.add(new Tenure.Event(change.type(), change.date()));
    }
  }

  boolean isHeld() {
    return Offices.isHeld(status);
  }

  boolean isOffice(Held other) {
    return office.equals(other.office);
  }

  /** Whether nobody is ever in both offices. */
  boolean excludesForLife(Held other) {
    return head && other.head && isAbroadAlone(other);
  }

  /** Whether nobody is in both offices at one time. */
  boolean excludesAtOnce(Held other) {
    return head && other.head && (isOtherSeat(other) || isOtherTier(other));
  }

  private boolean isAbroadAlone(Held other) {
    return position.level() != null
        && other.position.level() != null
        && isAbroad() != other.isAbroad();
  }

  private boolean isAbroad() {
    return position.level().equals("foreign");
  }

  /** The same title in another organization; a shorter name of one organization is no other. */
  private boolean isOtherSeat(Held other) {
    if (position.organization() == null
        || other.position.organization() == null
        || !Folded.of(position.title()).equals(Folded.of(other.position.title()))) {
      return false;
    }
    String one = Folded.of(position.organization());
    String two = Folded.of(other.position.organization());
    return !one.contains(two) && !two.contains(one);
  }

  private boolean isOtherTier(Held other) {
    String one = position.level();
    String two = other.position.level();
    return one != null
        && two != null
        && TIERS.contains(one)
        && TIERS.contains(two)
        && !one.equals(two);
  }

  String lastArticle() {
    return lastArticle;
  }

  Tenure tenure() {
    List<Tenure.Event> events = new ArrayList<>(changes);
    events.sort(Comparator.comparing(Tenure.Event::date));
    return new Tenure(
        position,
        status,
        seen.first(),
        seen.last(),
        seen.articles(),
        firstArticle,
        lastArticle,
        events);
  }
}
