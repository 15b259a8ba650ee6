package io.github.chucdanh.document;

import io.github.chucdanh.Kind;
import io.github.chucdanh.Pair;
import io.github.chucdanh.Position;
import io.github.chucdanh.Span;
import io.github.chucdanh.Status;
import io.github.chucdanh.recognize.Item;
import io.github.chucdanh.relate.Findings;
import io.github.chucdanh.text.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Ties an office that stands without a holder ("Thủ tướng nhấn mạnh") to the one person that the
 * article names as its present holder; to nobody where it names none or several.
 */
final class BareOffices {
  private final Tokens tokens;
  private final Composer composer;
  private final Map<String, Pair> holders;

  BareOffices(Tokens tokens, Composer composer, List<Pair> pairs) {
    this.tokens = tokens;
    this.composer = composer;
    holders = holders(pairs);
  }

  /** The pair of the present holder of an office; null where the article names none or several. */
  Pair holder(Item office) {
    if (holders.isEmpty()) {
      return null;
    }
    String title = key(Composer.title(office.position()));
    if (!office.position().hasOrganization()) {
      return holders.get(title);
    }
    return holders.containsKey(title) ? holders.get(key(composer.canonical(office))) : null;
  }

  /** Where the offices stand that no relation ties to a person, by where their holder's pair is. */
  Map<Long, List<Span>> mentions(Findings findings) {
    BitSet paired = new BitSet(tokens.size());
    findings.relations().forEach(relation -> paired.set(relation.position().begin()));
    Map<Long, List<Span>> mentions = new HashMap<>();
    for (Item item : findings.positions()) {
      Pair holder = paired.get(item.begin()) ? null : holder(item);
      if (holder != null) {
        Span span = Ties.span(tokens, item.begin(), item.end());
        mentions.computeIfAbsent(Ties.place(holder), k -> new ArrayList<>()).add(span);
      }
    }
    return mentions;
  }

  /** The one present holder by title and by full office; none where two are named. */
  private static Map<String, Pair> holders(List<Pair> pairs) {
    Map<String, Pair> holders = new HashMap<>();
    for (Pair pair : pairs) {
      Position position = pair.position();
      if (pair.status() == Status.FORMER || position.kind() != Kind.POSITION) {
        continue;
      }
      enter(holders, position.title(), pair);
      if (!position.title().equals(position.canonical())) {
        enter(holders, position.canonical(), pair);
      }
    }
    return holders;
  }

  private static void enter(Map<String, Pair> holders, String office, Pair pair) {
    String key = key(office);
    Pair other = holders.get(key);
    boolean rival =
        holders.containsKey(key) && (other == null || !other.name().equals(pair.name()));
    holders.put(key, rival ? null : other == null ? pair : other);
  }

  private static String key(String office) {
    return office.toLowerCase(Locale.ROOT);
  }
}
