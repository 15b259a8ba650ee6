package io.github.chucdanh.cli;

import io.github.chucdanh.Extraction;
import io.github.chucdanh.OfficialExtractor;
import io.github.chucdanh.Pair;
import io.github.chucdanh.Person;
import io.github.chucdanh.Span;
import io.github.chucdanh.dictionary.Entry;
import io.github.chucdanh.dictionary.Lexicon;
import io.github.chucdanh.recognize.Composition;
import io.github.chucdanh.recognize.Item;
import io.github.chucdanh.recognize.Recognizer;
import io.github.chucdanh.recognize.SentenceItems;
import io.github.chucdanh.relate.Attempt;
import io.github.chucdanh.relate.Pairer;
import io.github.chucdanh.relate.Relation;
import io.github.chucdanh.text.Scanner;
import io.github.chucdanh.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.StringJoiner;
import org.apache.commons.lang3.StringUtils;

/** Says in words what each stage makes of a text. */
final class Explanation {
  private final Lexicon lexicon;
  private final OfficialExtractor extractor;
  private final StringBuilder lines = new StringBuilder();
  private final List<Relation> said = new ArrayList<>();
  private Tokens tokens;

  /**
   * Makes an explanation.
   *
   * @param lexicon the dictionaries
   * @param extractor an extractor over the same dictionaries
   */
  Explanation(Lexicon lexicon, OfficialExtractor extractor) {
    this.lexicon = lexicon;
    this.extractor = extractor;
  }

  /** Explains a text: every sentence by itself, then what the article as a whole gives. */
  String of(String text) {
    lines.setLength(0);
    said.clear();
    tokens = new Scanner(lexicon).scan(text);
    int index = 0;
    for (SentenceItems sentence : new Recognizer(lexicon).sentences(tokens)) {
      sentence(index++, sentence);
    }
    Extraction extraction = extractor.extract(text);
    persons(extraction.persons());
    pairs(extraction.pairs());
    return lines.toString();
  }

  private void sentence(int index, SentenceItems sentence) {
    int begin = tokens.sentenceBegin(index);
    int end = tokens.sentenceEnd(index);
    List<Attempt> attempts = new ArrayList<>();
    List<Relation> relations = new Pairer().pair(tokens, sentence, attempts::add);
    said.addAll(relations);
    line("SENTENCE %d, at %d", index + 1, tokens.begin(begin));
    line("  tokens");
    StringJoiner words = new StringJoiner(" | ", "    ", "");
    for (int i = begin; i < end; i++) {
      words.add(words(i, i + 1));
    }
    line("%s", words);
    line("  items");
    sentence.items().forEach(this::item);
    line("  relations");
    relations.forEach(this::relation);
    for (Item item : sentence.items()) {
      boolean tied =
          relations.stream().anyMatch(r -> r.position().equals(item) || r.person().equals(item));
      if (!tied && (item.is(Item.Type.POSITION) || item.is(Item.Type.PERSON))) {
        line("    %-20s %s", "none", words(item.begin(), item.end()));
      }
    }
    if (!attempts.isEmpty()) {
      line("  left alone");
      attempts.stream().distinct().forEach(this::attempt);
    }
    line("");
  }

  private void attempt(Attempt attempt) {
    Item person = attempt.person();
    line(
        "    %-20s %s%s: %s",
        attempt.pattern().label(),
        person == null ? "" : words(person.begin(), person.end()) + ": ",
        words(attempt.position().begin(), attempt.position().end()),
        attempt.reason().words());
  }

  private void item(Item item) {
    String type = item.type().name().toLowerCase(Locale.ROOT);
    Entry marker = Objects.equals(item.marker(), item.entry()) ? null : item.marker();
    piece("", type, item.begin(), item.end(), item.position() == null ? item.entry() : null);
    if (marker != null) {
      line("      marker %s%s", marker.get("role"), source(marker));
    }
    if (item.position() != null) {
      composition(item.begin(), item.position());
    }
  }

  private void composition(int begin, Composition parts) {
    String title = parts.deputy() ? "deputy title" : "title";
    int end = parts.titleEnd();
    piece("  ", title, begin, end, parts.head());
    if (parts.qualifier() != null) {
      line("      qualifier%s", source(parts.qualifier()));
    }
    piece(
        "  ",
        "organization",
        parts.organizationBegin(),
        parts.organizationEnd(),
        parts.organization());
    piece("  ", "parent", parts.parentBegin(), parts.parentEnd(), null);
  }

  private void piece(String indent, String what, int begin, int end, Entry entry) {
    if (end > begin) {
      line("    %-17s%s", indent + what, words(begin, end) + source(entry));
    }
  }

  /** The line that an item was read by; an honorific's is shown at the person it introduces. */
  private static String source(Entry entry) {
    return entry == null
        ? ""
        : "  <- " + entry.canonical() + ", " + entry.file() + ":" + entry.line();
  }

  private void relation(Relation relation) {
    Item trigger = relation.trigger();
    line(
        "    %-20s %s: %s (%s)%s",
        relation.pattern().label(),
        words(relation.person().begin(), relation.person().end()),
        words(relation.position().begin(), relation.position().end()),
        relation.status().label(),
        trigger == null ? "" : ", by '" + words(trigger.begin(), trigger.end()) + "'");
  }

  /** Whom the whole text speaks of: which mentions became one person. */
  private void persons(List<Person> persons) {
    line("PERSONS of the whole text");
    if (persons.isEmpty()) {
      line("  none");
    }
    for (Person person : persons) {
      StringJoiner mentions = new StringJoiner(", ");
      for (Span mention : person.mentions()) {
        mentions.add(StringUtils.normalizeSpace(mention.text()) + " at " + mention.begin());
      }
      line("  %s: %s", person.name(), mentions);
    }
    line("");
  }

  /** What the whole text changed in what a sentence said by itself. */
  private void resolution(Pair pair) {
    Relation own =
        said.stream()
            .filter(r -> tokens.begin(r.position().begin()) == pair.position().begin())
            .filter(r -> r.pattern().label().equals(pair.evidence()))
            .filter(r -> tokens.begin(r.person().begin()) == pair.person().begin())
            .findFirst()
            .orElse(null);
    if (own == null) {
      line("    tied by      the whole text, no sentence says so by itself");
    } else if (own.status() != pair.status()) {
      line("    by itself    %s", own.status().label());
    }
  }

  private void pairs(List<Pair> pairs) {
    line("PAIRS of the whole text");
    if (pairs.isEmpty()) {
      line("  none");
    }
    for (Pair pair : pairs) {
      line(
          "  %s: %s (%s), %s",
          pair.name(),
          StringUtils.normalizeSpace(pair.position().text()),
          pair.status().label(),
          pair.evidence());
      if (!pair.name().equals(pair.person().text())) {
        line("    here called  %s", StringUtils.normalizeSpace(pair.person().text()));
      }
      resolution(pair);
      if (pair.position().canonical() != null) {
        line("    canonical    %s", pair.position().canonical());
      }
      if (pair.position().english() != null) {
        line("    English      %s", pair.position().english());
      }
    }
  }

  private String words(int begin, int end) {
    return StringUtils.normalizeSpace(tokens.text(begin, end - 1));
  }

  private void line(String format, Object... values) {
    lines.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
