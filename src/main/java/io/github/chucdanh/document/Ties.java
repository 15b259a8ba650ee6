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
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;

/** The pairs of an article by the person they belong to. */
final class Ties {
  private final Tokens tokens;
  private final People people;
  private final Composer composer;
  private final Map<Identity, List<Tie>> byPerson = new LinkedHashMap<>();

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
  }

  /** Ties what is said of an office's holder, whom other sentences name. */
  private void tieToHolders(List<Relation> relations) {
    BareOffices offices = new BareOffices(tokens, composer, pairs());
    Map<Long, Identity> holders = new HashMap<>();
    byPerson.forEach(
        (identity, own) -> own.forEach(tie -> holders.put(place(tie.pair()), identity)));
    for (Relation relation : relations) {
      Pair held = offices.holder(relation.person());
      if (held != null) {
        tie(holders.get(place(held)), relation);
      }
    }
  }

  private void tie(Identity identity, Relation relation) {
    if (identity != null) {
      byPerson
          .computeIfAbsent(identity, k -> new ArrayList<>())
          .add(new Tie(relation, pair(identity, relation)));
    }
  }

  /** What the successor was last said to hold, the predecessor held before. */
  private void succeed(Findings.Succession succession) {
    Item successor = succession.successor();
    Identity heir =
        successor.is(Item.Type.PERSON) ? people.of(successor) : people.before(successor.begin());
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

  /** Replaces each person's ties. */
  void replaceAll(BiFunction<Item, List<Tie>, List<Tie>> settle) {
    byPerson.replaceAll((identity, own) -> settle.apply(identity.fullest, own));
  }

  /** One person's pairs. */
  List<Pair> of(Identity identity) {
    List<Pair> pairs = new ArrayList<>();
    for (Tie tie : byPerson.getOrDefault(identity, List.of())) {
      pairs.add(tie.pair());
    }
    return pairs;
  }

  /** All pairs in text order. */
  List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    for (List<Tie> own : byPerson.values()) {
      for (Tie tie : own) {
        pairs.add(tie.pair());
      }
    }
    pairs.sort(Comparator.comparingInt(p -> p.position().begin()));
    return pairs;
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

  /** Where a pair stands, which no other pair of the text does. */
  static long place(Pair pair) {
    return (long) pair.person().begin() << Integer.SIZE | pair.position().begin();
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
