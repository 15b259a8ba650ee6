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
  private static final Findings NOTHING = new Findings(List.of(), List.of(), List.of());

  /**
   * Reads the sentences of a text, each by itself.
   *
   * @param tokens the scanned text
   * @param sentences its sentences, in text order
   * @return what they say
   */
  public Findings findings(Tokens tokens, List<SentenceItems> sentences) {
    List<Relation> relations = new ArrayList<>();
    List<Findings.Succession> successions = new ArrayList<>();
    List<Findings.Alias> aliases = new ArrayList<>();
    for (SentenceItems sentence : sentences) {
      Findings findings = findings(tokens, sentence, Pairer::tellNobody);
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
   * @param sentence the sentence
   * @param attempts is told of every position that a pattern looked at and left alone
   */
  public List<Relation> pair(Tokens tokens, SentenceItems sentence, Consumer<Attempt> attempts) {
    return findings(tokens, sentence, attempts).relations();
  }

  private static void tellNobody(Attempt attempt) {
    // Few want to know.
  }

  private static Findings findings(
      Tokens tokens, SentenceItems sentence, Consumer<Attempt> attempts) {
    if (!isWorthwhile(sentence)) {
      return NOTHING;
    }
    Sentence s = new Sentence(tokens, sentence.items());
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

  private static boolean isWorthwhile(SentenceItems sentence) {
    return sentence.has(Type.POSITION)
        || sentence.has(Type.RANK)
        || sentence.has(Type.VERB) && replacesSomebody(sentence.items())
        || sentence.has(Type.PERSON) && tellsAlias(sentence.items());
  }

  private static boolean replacesSomebody(List<Item> items) {
    for (Item item : items) {
      if (item.is(Type.VERB) && item.entry().has("class", "replace")) {
        return true;
      }
    }
    return false;
  }

  /** Whether some word says that what follows is another name. */
  private static boolean tellsAlias(List<Item> items) {
    for (Item item : items) {
      if (item.hasRole("alias")) {
        return true;
      }
    }
    return false;
  }
}
