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
import io.github.chucdanh.relate.Findings;
import io.github.chucdanh.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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
   * @param findings what the sentences say
   * @return persons and pairs, with UTF-16 offsets into the text
   */
  public Extraction resolve(Tokens tokens, Findings findings) {
    People people = new People(tokens, lexicon, findings);
    Composer composer = new Composer(tokens, lexicon);
    Ties ties = new Ties(tokens, people, composer);
    ties.tie(findings);
    Standing standing = new Standing(tokens, lexicon);
    ties.settle(standing);
    List<Tie> all = ties.inOrder();
    Map<Tie, List<Span>> bare = new BareOffices(tokens, composer, all).mentions(findings);
    List<Person> summary = new ArrayList<>();
    for (Identity identity : people.all()) {
      summary.add(
          new Person(
              people.name(identity),
              spans(tokens, identity.mentions),
              offices(ties.of(identity), bare)));
    }
    return new Extraction(summary, pairs(all));
  }

  private static List<Span> spans(Tokens tokens, List<Item> items) {
    List<Span> spans = new ArrayList<>(items.size());
    for (Item item : items) {
      spans.add(Ties.span(tokens, item.begin(), item.end()));
    }
    return spans;
  }

  private static List<Person.Office> offices(List<Tie> ties, Map<Tie, List<Span>> bare) {
    if (ties.size() < 2) {
      return ties.isEmpty() || ties.get(0).pair().position().kind() != Kind.POSITION
          ? List.of()
          : List.of(office(ties, bare));
    }
    Map<String, List<Tie>> byOffice = new LinkedHashMap<>();
    for (Tie tie : ties) {
      Position position = tie.pair().position();
      if (position.kind() == Kind.POSITION) {
        String office = position.canonical().toLowerCase(Locale.ROOT);
        byOffice.computeIfAbsent(office, k -> new ArrayList<>()).add(tie);
      }
    }
    List<Person.Office> offices = new ArrayList<>(byOffice.size());
    byOffice.values().forEach(same -> offices.add(office(same, bare)));
    return offices;
  }

  /** The one office that one person is tied to. */
  private static Person.Office office(List<Tie> ties, Map<Tie, List<Span>> bare) {
    String canonical = ties.get(0).pair().position().canonical();
    return new Person.Office(canonical, settled(ties), mentions(ties, bare));
  }

  /** Where the office stands beside the person, and where it stands alone for the person. */
  private static List<Span> mentions(List<Tie> ties, Map<Tie, List<Span>> bare) {
    List<Span> spans = new ArrayList<>(ties.size());
    for (Tie tie : ties) {
      Position position = tie.pair().position();
      spans.add(new Span(position.text(), position.begin(), position.end()));
      spans.addAll(bare.getOrDefault(tie, List.of()));
    }
    spans.sort(Comparator.comparingInt(Span::begin));
    List<Span> distinct = new ArrayList<>(spans.size());
    for (Span span : spans) {
      if (distinct.isEmpty() || distinct.get(distinct.size() - 1).begin() < span.begin()) {
        distinct.add(span);
      }
    }
    return distinct;
  }

  private static Status settled(List<Tie> ties) {
    Status now = Status.FORMER;
    for (Tie tie : ties) {
      Status status = tie.pair().status();
      if (status == Status.FORMER && tie.pair().change() != null) {
        return Status.FORMER;
      }
      if (status != Status.FORMER && now == Status.FORMER) {
        now = status;
      }
    }
    return now;
  }

  private static List<Pair> pairs(List<Tie> ties) {
    List<Pair> pairs = new ArrayList<>(ties.size());
    ties.forEach(tie -> pairs.add(tie.pair()));
    return pairs;
  }
}
