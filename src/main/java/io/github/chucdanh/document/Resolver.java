package io.github.chucdanh.document;

import io.github.chucdanh.Extraction;
import io.github.chucdanh.Kind;
import io.github.chucdanh.Pair;
import io.github.chucdanh.Person;
import io.github.chucdanh.Position;
import io.github.chucdanh.Span;
import io.github.chucdanh.Status;
import io.github.chucdanh.dictionary.Lexicon;
import io.github.chucdanh.recognize.Item;
import io.github.chucdanh.recognize.SentenceItems;
import io.github.chucdanh.relate.Findings;
import io.github.chucdanh.relate.Relation;
import io.github.chucdanh.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

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
   * @param sentences its sentences, in text order
   * @param findings what the sentences say
   * @return persons and pairs, with UTF-16 offsets into the text
   */
  public Extraction resolve(Tokens tokens, List<SentenceItems> sentences, Findings findings) {
    List<Item> positions = new ArrayList<>();
    List<Item> persons = new ArrayList<>();
    for (SentenceItems sentence : sentences) {
      collect(sentence, positions, persons);
    }
    People people =
        new People(tokens, lexicon, persons, findings.aliases(), titles(findings.relations()));
    Composer composer = new Composer(tokens, lexicon);
    Ties ties = new Ties(tokens, people, composer);
    ties.tie(findings);
    Standing standing = new Standing(tokens, lexicon);
    ties.replaceAll(standing::settle);
    List<Pair> pairs = ties.pairs();
    Map<Pair, List<Span>> bare =
        new BareOffices(tokens, composer, pairs).mentions(positions, findings.relations());
    List<Person> summary = new ArrayList<>();
    for (People.Identity identity : people.all()) {
      summary.add(
          new Person(
              people.name(identity),
              spans(tokens, identity.mentions),
              offices(ties.of(identity), bare)));
    }
    return new Extraction(summary, pairs);
  }

  private static void collect(SentenceItems sentence, List<Item> positions, List<Item> persons) {
    if (!sentence.has(Item.Type.POSITION) && !sentence.has(Item.Type.PERSON)) {
      return;
    }
    for (Item item : sentence.items()) {
      if (item.is(Item.Type.POSITION)) {
        positions.add(item);
      } else if (item.is(Item.Type.PERSON)) {
        persons.add(item);
      }
    }
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

  private static List<Span> spans(Tokens tokens, List<Item> items) {
    List<Span> spans = new ArrayList<>(items.size());
    for (Item item : items) {
      spans.add(Ties.span(tokens, item.begin(), item.end()));
    }
    return spans;
  }

  private static List<Person.Office> offices(List<Pair> pairs, Map<Pair, List<Span>> bare) {
    if (pairs.isEmpty()) {
      return List.of();
    }
    Map<String, List<Pair>> byOffice = new LinkedHashMap<>();
    for (Pair pair : pairs) {
      if (pair.position().kind() == Kind.POSITION) {
        String office = pair.position().canonical().toLowerCase(Locale.ROOT);
        byOffice.computeIfAbsent(office, k -> new ArrayList<>()).add(pair);
      }
    }
    List<Person.Office> offices = new ArrayList<>(byOffice.size());
    for (List<Pair> same : byOffice.values()) {
      String canonical = same.get(0).position().canonical();
      offices.add(new Person.Office(canonical, settled(same), mentions(same, bare)));
    }
    return offices;
  }

  /** Where the office stands beside the person, and where it stands alone for the person. */
  private static List<Span> mentions(List<Pair> pairs, Map<Pair, List<Span>> bare) {
    Set<Span> spans = new LinkedHashSet<>();
    for (Pair pair : pairs) {
      Position position = pair.position();
      spans.add(new Span(position.text(), position.begin(), position.end()));
    }
    for (Pair pair : bare.isEmpty() ? List.<Pair>of() : pairs) {
      spans.addAll(bare.getOrDefault(pair, List.of()));
    }
    List<Span> sorted = new ArrayList<>(spans);
    sorted.sort(Comparator.comparingInt(Span::begin));
    return sorted;
  }

  private static Status settled(List<Pair> pairs) {
    Status now = Status.FORMER;
    for (Pair pair : pairs) {
      boolean former = pair.status() == Status.FORMER;
      if (former && pair.change() != null) {
        return Status.FORMER;
      }
      if (!former && now == Status.FORMER) {
        now = pair.status();
      }
    }
    return now;
  }
}
