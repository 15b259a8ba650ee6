package io.github.chucdanh.document;

import io.github.chucdanh.Change;
import io.github.chucdanh.Extraction;
import io.github.chucdanh.Pair;
import io.github.chucdanh.Person;
import io.github.chucdanh.Position;
import io.github.chucdanh.Span;
import io.github.chucdanh.Status;
import io.github.chucdanh.dictionary.Lexicon;
import io.github.chucdanh.recognize.Item;
import io.github.chucdanh.relate.Relation;
import io.github.chucdanh.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Makes an article's extraction of the relations of its sentences. Stateless. */
public final class Resolver {
  private final Lexicon lexicon;

  /** Makes a resolver over these dictionaries. */
  public Resolver(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Resolves one article.
   *
   * @param persons the items that name persons, in text order
   * @param positions all items that name positions, in text order
   * @param relations what the sentences say, in text order
   */
  public Extraction resolve(
      Tokens tokens, List<Item> persons, List<Item> positions, List<Relation> relations) {
    People people = new People(tokens, lexicon, persons, titles(relations));
    Composer composer = new Composer(tokens, lexicon);
    Map<People.Identity, List<Tie>> ties = new LinkedHashMap<>();
    for (Relation relation : relations) {
      boolean named = relation.person().is(Item.Type.PERSON);
      People.Identity identity =
          named
              ? people.of(relation.person())
              : people.before(relation.position().begin(), persons);
      if (identity != null) {
        Pair pair = pair(tokens, composer, identity, relation);
        ties.computeIfAbsent(identity, k -> new ArrayList<>())
            .add(new Tie(identity, relation, pair));
      }
    }
    Standing standing = new Standing(tokens, lexicon);
    ties.replaceAll((identity, own) -> standing.settle(identity.fullest, own));
    List<Pair> pairs =
        ties.values().stream()
            .flatMap(List::stream)
            .map(Tie::pair)
            .sorted(Comparator.comparingInt(p -> p.position().begin()))
            .toList();
    Map<Pair, List<Span>> bare =
        new BareOffices(tokens, composer).mentions(positions, relations, pairs);
    List<Person> summary = new ArrayList<>();
    for (People.Identity identity : people.all()) {
      summary.add(
          new Person(
              name(tokens, identity),
              identity.mentions.stream().map(m -> span(tokens, m.begin(), m.end())).toList(),
              offices(
                  ties.getOrDefault(identity, List.of()).stream().map(Tie::pair).toList(), bare)));
    }
    return new Extraction(summary, pairs);
  }

  /** The heads of the positions that stand beside each mention: they tell namesakes apart. */
  private static Map<Item, Set<String>> titles(List<Relation> relations) {
    Map<Item, Set<String>> titles = new HashMap<>();
    for (Relation relation : relations) {
      String head = relation.position().entry().canonical();
      titles.computeIfAbsent(relation.person(), k -> new HashSet<>()).add(head);
    }
    return titles;
  }

  private static String name(Tokens tokens, People.Identity identity) {
    Item fullest = identity.fullest;
    StringBuilder name = new StringBuilder();
    for (int i = fullest.begin(); i < fullest.end(); i++) {
      name.append(i > fullest.begin() && !tokens.isGlued(i) ? " " : "").append(tokens.text(i, i));
    }
    return name.toString();
  }

  private static Span span(Tokens tokens, int begin, int end) {
    return new Span(tokens.text(begin, end - 1), tokens.begin(begin), tokens.end(end - 1));
  }

  private static Pair pair(
      Tokens tokens, Composer composer, People.Identity identity, Relation relation) {
    Position position = composer.position(relation.position());
    Span term =
        relation.termEnd() > relation.termBegin()
            ? span(tokens, relation.termBegin(), relation.termEnd())
            : null;
    Change change =
        relation.trigger() == null
            ? null
            : new Change(
                Change.Type.valueOf(
                    relation.trigger().entry().get("change").toUpperCase(Locale.ROOT)),
                span(tokens, relation.trigger().begin(), relation.trigger().end()),
                relation.date(),
                relation.date() == null
                    ? null
                    : span(tokens, relation.dateBegin(), relation.dateEnd()));
    return new Pair(
        name(tokens, identity),
        span(tokens, relation.person().begin(), relation.person().end()),
        position,
        relation.status(),
        relation.pattern().label(),
        relation.pattern().precision(),
        change,
        term);
  }

  private static List<Person.Office> offices(List<Pair> pairs, Map<Pair, List<Span>> bare) {
    Map<String, List<Pair>> byOffice = new LinkedHashMap<>();
    pairs.stream()
        .filter(p -> p.position().kind() == io.github.chucdanh.Kind.POSITION)
        .forEach(
            p ->
                byOffice
                    .computeIfAbsent(
                        p.position().canonical().toLowerCase(Locale.ROOT), k -> new ArrayList<>())
                    .add(p));
    return byOffice.values().stream()
        .map(
            same ->
                new Person.Office(
                    same.get(0).position().canonical(), settled(same), mentions(same, bare)))
        .toList();
  }

  /** Where the office stands beside the person, and where it stands alone for the person. */
  private static List<Span> mentions(List<Pair> pairs, Map<Pair, List<Span>> bare) {
    Stream<Span> beside =
        pairs.stream().map(Pair::position).map(p -> new Span(p.text(), p.begin(), p.end()));
    Stream<Span> alone = pairs.stream().flatMap(p -> bare.getOrDefault(p, List.of()).stream());
    return Stream.concat(beside, alone)
        .distinct()
        .sorted(Comparator.comparingInt(Span::begin))
        .toList();
  }

  private static Status settled(List<Pair> pairs) {
    boolean former = pairs.stream().allMatch(p -> p.status() == Status.FORMER);
    boolean left = pairs.stream().anyMatch(p -> p.change() != null && p.status() == Status.FORMER);
    if (former || left) {
      return Status.FORMER;
    }
    return pairs.stream()
        .map(Pair::status)
        .filter(s -> s != Status.FORMER)
        .findFirst()
        .orElseThrow();
  }
}
