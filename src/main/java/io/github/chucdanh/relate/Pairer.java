package io.github.chucdanh.relate;

import io.github.chucdanh.recognize.Item;
import io.github.chucdanh.recognize.Item.Type;
import io.github.chucdanh.text.Tokens;
import java.util.List;

/**
 * Ties the positions of a sentence to its persons, pattern by pattern: what stands beside the name
 * first, then lists, then verbs, then what a verb changes in pairs found before. Stateless.
 */
public final class Pairer {
  /** The relations of one sentence. */
  public List<Relation> pair(Tokens tokens, List<Item> items) {
    boolean worthwhile = items.stream().anyMatch(i -> i.is(Type.POSITION) || i.is(Type.RANK));
    if (!worthwhile) {
      return List.of();
    }
    Sentence s = new Sentence(tokens, items);
    DateReader dates = new DateReader(tokens, s);
    Lists lists = new Lists(s);
    Claims claims = new Claims(s, lists, dates);
    Subjects subjects = new Subjects(s, claims);
    Changes changes = new Changes(s, claims);
    Recipients recipients = new Recipients(s, claims, changes);

    new NameFirst(s, claims).apply();
    new TitleFirst(s, lists, claims).apply();
    new SharedHeads(s, lists, claims).apply();
    recipients.apply();
    new Verbs(s, claims, subjects, changes, recipients).apply();
    new Departures(s, claims, subjects, dates).apply();
    new DatedLines(s, claims).apply();
    return claims.relations();
  }
}
