package io.github.chucdanh.relate;

import io.github.chucdanh.recognize.Item;
import io.github.chucdanh.recognize.Item.Type;
import io.github.chucdanh.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Ties the positions of a sentence to its persons, pattern by pattern: what stands beside the name
 * first, then lists, then verbs, then what a verb changes in pairs found before. Stateless.
 */
public final class Pairer {
  private static final Findings NOTHING = new Findings(List.of(), List.of(), List.of());

  /**
   * Reads the sentences of a text, each by itself.
   *
   * @param tokens the scanned text
   * @param sentences the items of each sentence, in text order
   * @return what they say
   */
  public Findings findings(Tokens tokens, List<List<Item>> sentences) {
    List<Relation> relations = new ArrayList<>();
    List<Findings.Succession> successions = new ArrayList<>();
    List<Findings.Alias> aliases = new ArrayList<>();
    for (List<Item> items : sentences) {
      Findings findings = sentence(tokens, items, Pairer::tellNobody);
      relations.addAll(findings.relations());
      successions.addAll(findings.successions());
      aliases.addAll(findings.aliases());
    }
    return new Findings(relations, successions, aliases);
  }

  /**
   * {@return the relations of one sentence}
   *
   * @param tokens the scanned text
   * @param items the sentence's items, in text order
   */
  public List<Relation> pair(Tokens tokens, List<Item> items) {
    return sentence(tokens, items, Pairer::tellNobody).relations();
  }

  /**
   * {@return the relations of one sentence}
   *
   * @param tokens the scanned text
   * @param items the sentence's items, in text order
   * @param attempts is told of every position that a pattern looked at and left alone
   */
  public List<Relation> pair(Tokens tokens, List<Item> items, Consumer<Attempt> attempts) {
    return sentence(tokens, items, attempts).relations();
  }

  private static void tellNobody(Attempt attempt) {
    // Few want to know.
  }

  private static Findings sentence(Tokens tokens, List<Item> items, Consumer<Attempt> attempts) {
    if (!isWorthwhile(items)) {
      return NOTHING;
    }
    Sentence s = new Sentence(tokens, items);
    DateReader dates = new DateReader(tokens, s);
    Lists lists = new Lists(s);
    Claims claims = new Claims(s, lists, dates, attempts);
    Subjects subjects = new Subjects(s, claims);
    Changes changes = new Changes(s, claims);
    Recipients recipients = new Recipients(s, claims, changes);

    new NameFirst(s, claims).apply();
    new TitleFirst(s, lists, claims).apply();
    new SharedHeads(s, lists, claims).apply();
    recipients.apply();
    new Verbs(s, claims, subjects, changes, recipients).apply();
    List<Findings.Succession> successions = new Departures(s, claims, subjects, dates).apply();
    new DatedLines(s, claims).apply();
    return new Findings(claims.relations(), successions, new Aliases(s).found());
  }

  private static boolean isWorthwhile(List<Item> items) {
    int persons = 0;
    for (Item item : items) {
      if (item.is(Type.POSITION)
          || item.is(Type.RANK)
          || item.is(Type.VERB) && item.entry().has("class", "replace")) {
        return true;
      }
      persons += item.is(Type.PERSON) ? 1 : 0;
    }
    return persons > 1 && tellsAlias(items);
  }

  /** Whether some word says that what follows is another name; there must be two names then. */
  private static boolean tellsAlias(List<Item> items) {
    for (Item item : items) {
      if (item.hasRole("alias")) {
        return true;
      }
    }
    return false;
  }
}
