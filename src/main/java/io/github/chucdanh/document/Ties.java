package io.github.chucdanh.document;

import io.github.chucdanh.Change;
import io.github.chucdanh.Pair;
import io.github.chucdanh.Position;
import io.github.chucdanh.Span;
import io.github.chucdanh.Status;
import io.github.chucdanh.recognize.Item;
import io.github.chucdanh.relate.Findings;
import io.github.chucdanh.relate.Relation;
import io.github.chucdanh.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The pairs of an article by the person they belong to. */
final class Ties {
  private final Tokens tokens;
  private final People people;
  private final Composer composer;
  private final Map<Identity, List<Tie>> byPerson = new LinkedHashMap<>();

  /** Who left what they held, and where the text last says so. */
  private final Map<Identity, Findings.Departure> departed = new HashMap<>();

  Ties(Tokens tokens, People people, Composer composer) {
    this.tokens = tokens;
    this.people = people;
    this.composer = composer;
  }

  /** Ties what the sentences say to the article's persons; what names nobody known is dropped. */
  void tie(Findings findings) {
    List<Relation> ofOffices = new ArrayList<>();
    for (Relation relation : findings.relations()) {
      switch (relation.person().type()) {
        case PERSON -> tie(people.of(relation.person()), relation);
        case POSITION -> ofOffices.add(relation);
        default -> tie(people.before(relation.position().begin()), relation);
      }
    }
    if (!ofOffices.isEmpty()) {
      tieToHolders(ofOffices);
    }
    findings.successions().forEach(this::succeed);
    for (Findings.Departure departure : findings.departures()) {
      Identity identity = people.of(departure.person());
      if (identity != null) {
        departed.merge(identity, departure, (one, other) -> one.died() ? one : other);
      }
    }
  }

  /** Whom an item names, or an honorific stands for; null for nobody known. */
  private Identity meant(Item item) {
    return item.is(Item.Type.PERSON) ? people.of(item) : people.before(item.begin());
  }

  /** Ties what is said of an office's holder, whom other sentences name. */
  private void tieToHolders(List<Relation> relations) {
    BareOffices offices = new BareOffices(tokens, composer, inOrder());
    for (Relation relation : relations) {
      Tie held = offices.holder(relation.person());
      tie(held == null ? null : held.person(), relation);
    }
  }

  private void tie(Identity identity, Relation relation) {
    if (identity != null) {
      byPerson
          .computeIfAbsent(identity, k -> new ArrayList<>())
          .add(new Tie(identity, relation, pair(identity, relation)));
    }
  }

  /** What the successor was last said to hold, the predecessor held before. */
  private void succeed(Findings.Succession succession) {
    Identity heir = meant(succession.successor());
    Relation last = null;
    for (Tie tie : byPerson.getOrDefault(heir, List.of())) {
      Relation relation = tie.relation();
      boolean before = relation.position().begin() < succession.predecessor().begin();
      if (before && relation.status() != Status.FORMER && relation.trigger() != null) {
        last = relation;
      }
    }
    if (last != null) {
      tie(people.of(succession.predecessor()), last.heldBy(succession.predecessor()));
    }
  }

  /** Gives each person's ties the standing that the article as a whole gives them. */
  void settle(Standing standing) {
    byPerson.replaceAll(
        (identity, own) -> standing.settle(identity.fullest, own, departed.get(identity)));
  }

  /** One person's ties. */
  List<Tie> of(Identity identity) {
    return byPerson.getOrDefault(identity, List.of());
  }

  /** All ties in text order; numbers are sorted, for they lie side by side in memory. */
  List<Tie> inOrder() {
    List<Tie> ties = new ArrayList<>();
    byPerson.values().forEach(ties::addAll);
    long[] places = new long[ties.size()];
    for (int i = 0; i < places.length; i++) {
      places[i] = (long) ties.get(i).pair().position().begin() << Integer.SIZE | i;
    }
    Arrays.sort(places);
    List<Tie> sorted = new ArrayList<>(places.length);
    for (long place : places) {
      sorted.add(ties.get((int) place));
    }
    return sorted;
  }

  private Pair pair(Identity identity, Relation relation) {
    Position position = composer.position(relation.position());
    Item person = relation.person();
    return new Pair(
        people.name(identity),
        span(tokens, person.begin(), person.end()),
        position,
        relation.status(),
        relation.pattern().label(),
        relation.pattern().precision(),
        change(relation),
        relation.termEnd() > relation.termBegin()
            ? span(tokens, relation.termBegin(), relation.termEnd())
            : null);
  }

  private Change change(Relation relation) {
    Item trigger = relation.trigger();
    if (trigger == null) {
      return null;
    }
    return new Change(
        Change.Type.valueOf(trigger.entry().get("change").toUpperCase(Locale.ROOT)),
        span(tokens, trigger.begin(), trigger.end()),
        relation.date(),
        relation.date() == null ? null : span(tokens, relation.dateBegin(), relation.dateEnd()));
  }

  /** The text of the tokens {@code [begin, end)}, located. */
  static Span span(Tokens tokens, int begin, int end) {
    return new Span(tokens.text(begin, end - 1), tokens.begin(begin), tokens.end(end - 1));
  }
}
