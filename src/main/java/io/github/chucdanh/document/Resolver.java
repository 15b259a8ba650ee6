package io.github.chucdanh.document;

import io.github.chucdanh.Extraction;
import io.github.chucdanh.Pair;
import io.github.chucdanh.Person;
import io.github.chucdanh.Span;
import io.github.chucdanh.Status;
import io.github.chucdanh.dictionary.Lexicon;
import io.github.chucdanh.recognize.Item;
import io.github.chucdanh.relate.Findings;
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

  /**
   * Makes a resolver.
   *
   * @param lexicon the dictionaries
   */
  public Resolver(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Resolves one article.
   *
   * @param tokens the text
   * @param sentences the items of its sentences, in text order
   * @param findings what the sentences say
   * @return persons and pairs, with UTF-16 offsets into the text
   */
  public Extraction resolve(Tokens tokens, List<List<Item>> sentences, Findings findings) {
    List<Item> positions = only(sentences, Item.Type.POSITION);
    People people =
        new People(
            tokens,
            lexicon,
            only(sentences, Item.Type.PERSON),
            findings.aliases(),
            titles(findings.relations()));
    Composer composer = new Composer(tokens, lexicon);
    Ties ties = new Ties(tokens, people, composer);
    ties.tie(findings);
    Standing standing = new Standing(tokens, lexicon);
    ties.replaceAll(standing::settle);
    Map<Pair, List<Span>> bare =
        new BareOffices(tokens, composer, ties.pairs()).mentions(positions, findings.relations());
    List<Person> summary = new ArrayList<>();
    for (People.Identity identity : people.all()) {
      summary.add(
          new Person(
              people.name(identity),
              identity.mentions.stream().map(m -> Ties.span(tokens, m.begin(), m.end())).toList(),
              offices(ties.of(identity), bare)));
    }
    return new Extraction(summary, ties.pairs());
  }

  private static List<Item> only(List<List<Item>> sentences, Item.Type type) {
    List<Item> items = new ArrayList<>();
    for (List<Item> sentence : sentences) {
      for (Item item : sentence) {
        if (item.is(type)) {
          items.add(item);
        }
      }
    }
    return items;
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
