package io.github.chucdanh.document;

import io.github.chucdanh.Kind;
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
  private final Map<String, Tie> holders;

  BareOffices(Tokens tokens, Composer composer, List<Tie> ties) {
    this.tokens = tokens;
    this.composer = composer;
    holders = holders(ties);
  }

  /** The tie of the present holder to an office; null where the article names none or several. */
  Tie holder(Item office) {
    if (holders.isEmpty()) {
      return null;
    }
    String title = key(Composer.title(office.position()));
    if (!office.position().hasOrganization()) {
      return holders.get(title);
    }
    return holders.containsKey(title) ? holders.get(key(composer.canonical(office))) : null;
  }

  /** Where the offices stand that no relation ties to a person, by their holder's tie. */
  Map<Tie, List<Span>> mentions(Findings findings) {
    BitSet paired = new BitSet(tokens.size());
    findings.relations().forEach(relation -> paired.set(relation.position().begin()));
    Map<Tie, List<Span>> mentions = new HashMap<>();
    for (Item item : findings.positions()) {
      Tie holder = paired.get(item.begin()) ? null : holder(item);
      if (holder != null) {
        Span span = Ties.span(tokens, item.begin(), item.end());
        mentions.computeIfAbsent(holder, k -> new ArrayList<>()).add(span);
      }
    }
    return mentions;
  }

  /** The one present holder by title and by full office; none where two are named. */
  private static Map<String, Tie> holders(List<Tie> ties) {
    Map<String, Tie> holders = new HashMap<>();
    for (Tie tie : ties) {
      Position position = tie.pair().position();
      if (tie.pair().status() == Status.FORMER || position.kind() != Kind.POSITION) {
        continue;
      }
      enter(holders, position.title(), tie);
      if (!position.title().equals(position.canonical())) {
        enter(holders, position.canonical(), tie);
      }
    }
    return holders;
  }

  private static void enter(Map<String, Tie> holders, String office, Tie tie) {
    String key = key(office);
    Tie other = holders.get(key);
    boolean rival =
        holders.containsKey(key)
            && (other == null || !other.pair().name().equals(tie.pair().name()));
    holders.put(key, rival ? null : other == null ? tie : other);
  }

  private static String key(String office) {
    return office.toLowerCase(Locale.ROOT);
  }
}
