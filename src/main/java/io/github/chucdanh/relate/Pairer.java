package io.github.chucdanh.relate;

import io.github.chucdanh.recognize.Item;
import io.github.chucdanh.recognize.Item.Type;
import io.github.chucdanh.recognize.SentenceItems;
import io.github.chucdanh.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Ties the positions of a sentence to its persons, pattern by pattern: what stands beside the name
 * first, then lists, then verbs, then what a verb changes in pairs found before. Stateless.
 */
public final class Pairer {
  /**
   * Reads the sentences of a text, each by itself and once.
   *
   * @param tokens the scanned text
   * @param sentences its sentences, in text order
   * @return what they say
   */
  public Findings findings(Tokens tokens, Iterable<SentenceItems> sentences) {
    Collected collected = new Collected();
    for (SentenceItems sentence : sentences) {
      collected.add(sentence);
      relate(tokens, sentence, isFruitful(sentence), Pairer::tellNobody, collected);
    }
    return collected.findings();
  }

  /**
   * {@return the relations of one sentence}
   *
   * @param tokens the scanned text
   * @param sentence the sentence
   * @param attempts is told of every position that a pattern looked at and left alone
   */
  public List<Relation> pair(Tokens tokens, SentenceItems sentence, Consumer<Attempt> attempts) {
    Collected collected = new Collected();
    relate(tokens, sentence, true, attempts, collected);
    return List.copyOf(collected.relations);
  }

  private static void tellNobody(Attempt attempt) {
    // Few want to know.
  }

  /** Whether patterns beside that of dated lines may find something. */
  private static boolean isFruitful(SentenceItems sentence) {
    return sentence.has(Type.PERSON) || sentence.has(Type.VERB);
  }

  /** Applies all patterns to a sentence, or that of dated lines, whose person is named above. */
  private static void relate(
      Tokens tokens,
      SentenceItems sentence,
      boolean all,
      Consumer<Attempt> attempts,
      Collected collected) {
    if (!isWorthwhile(sentence)) {
      return;
    }
    Sentence s = new Sentence(tokens, sentence.items());
    DateReader dates = new DateReader(tokens, s);
    Lists lists = new Lists(s);
    Claims claims = new Claims(s, lists, dates, attempts);
    if (all) {
      Subjects subjects = new Subjects(s, claims);
      Changes changes = new Changes(s, claims);
      Recipients recipients = new Recipients(s, claims, changes);

      new NameFirst(s, claims).apply();
      new TitleFirst(s, lists, claims).apply();
      new SharedHeads(s, lists, claims).apply();
      recipients.apply();
      new Verbs(s, claims, subjects, changes, recipients).apply();
      Departures departures = new Departures(s, claims, subjects, dates);
      collected.successions.addAll(departures.successions());
      collected.departures.addAll(departures.departed());
      collected.aliases.addAll(new Aliases(s).found());
    }
    new DatedLines(s, claims).apply();
    collected.relations.addAll(claims.relations());
  }

  private static boolean isWorthwhile(SentenceItems sentence) {
    return sentence.has(Type.POSITION)
        || sentence.has(Type.RANK)
        || sentence.has(Type.VERB) && movesSomebody(sentence.items())
        || sentence.has(Type.PERSON) && tellsOfSomebody(sentence.items());
  }

  /** Whether some verb puts one person in another's place, or takes somebody's office. */
  private static boolean movesSomebody(List<Item> items) {
    for (Item item : items) {
      boolean moves =
          item.is(Type.VERB)
              && (item.entry().has("class", "replace") || item.entry().has("class", "remove"));
      if (moves) {
        return true;
      }
    }
    return false;
  }

  /** Whether some word says that what follows is another name, or that somebody died. */
  private static boolean tellsOfSomebody(List<Item> items) {
    for (Item item : items) {
      if (item.hasRole("alias") || item.hasRole("dies")) {
        return true;
      }
    }
    return false;
  }

  /** What the sentences read so far say. */
  private static final class Collected {
    final List<Relation> relations = new ArrayList<>();
    final List<Findings.Succession> successions = new ArrayList<>();
    final List<Findings.Departure> departures = new ArrayList<>();
    final List<Findings.Alias> aliases = new ArrayList<>();
    final List<Item> persons = new ArrayList<>();
    final List<Item> positions = new ArrayList<>();

    /** Notes a sentence's persons and positions. */
    void add(SentenceItems sentence) {
      if (!sentence.has(Type.POSITION) && !sentence.has(Type.PERSON)) {
        return;
      }
      for (Item item : sentence.items()) {
        if (item.is(Type.POSITION)) {
          positions.add(item);
        } else if (item.is(Type.PERSON)) {
          persons.add(item);
        }
      }
    }

    Findings findings() {
      return new Findings(relations, successions, departures, aliases, persons, positions);
    }
  }
}
