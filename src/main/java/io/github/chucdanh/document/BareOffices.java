package io.github.chucdanh.document;

import io.github.chucdanh.Pair;
import io.github.chucdanh.Position;
import io.github.chucdanh.Span;
import io.github.chucdanh.Status;
import io.github.chucdanh.recognize.Item;
import io.github.chucdanh.relate.Relation;
import io.github.chucdanh.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Ties an office that stands without a holder ("Thủ tướng nhấn mạnh") to the one person that the
 * article names as its present holder; to nobody where it names none or several.
 */
final class BareOffices {
  private final Tokens tokens;
  private final Composer composer;

  BareOffices(Tokens tokens, Composer composer) {
    this.tokens = tokens;
    this.composer = composer;
  }

  Map<Pair, List<Span>> mentions(List<Item> positions, List<Relation> relations, List<Pair> pairs) {
    Set<Integer> paired = new HashSet<>();
    relations.forEach(relation -> paired.add(relation.position().begin()));
    Map<String, Pair> holders = holders(pairs);
    Map<Pair, List<Span>> mentions = new HashMap<>();
    for (Item item : positions) {
      boolean held = holders.containsKey(key(Composer.title(item.position())));
      if (!held || paired.contains(item.begin())) {
        continue;
      }
      Position position = composer.position(item);
      Pair holder =
          holders.get(
              key(item.position().hasOrganization() ? position.canonical() : position.title()));
      if (holder != null) {
        Span span =
            new Span(tokens.text(item.begin(), item.end() - 1), position.begin(), position.end());
        mentions.computeIfAbsent(holder, k -> new ArrayList<>()).add(span);
      }
    }
    return mentions;
  }

  /** The one present holder by title and by full office; none where two are named. */
  private static Map<String, Pair> holders(List<Pair> pairs) {
    Map<String, Pair> holders = new HashMap<>();
    for (Pair pair : pairs) {
      if (pair.status() != Status.FORMER
          && pair.position().kind() == io.github.chucdanh.Kind.POSITION) {
        enter(holders, pair.position().title(), pair);
        enter(holders, pair.position().canonical(), pair);
      }
    }
    return holders;
  }

  private static void enter(Map<String, Pair> holders, String office, Pair pair) {
    Pair other = holders.get(key(office));
    boolean rival =
        holders.containsKey(key(office)) && (other == null || !other.name().equals(pair.name()));
    holders.put(key(office), rival ? null : other == null ? pair : other);
  }

  private static String key(String office) {
    return office.toLowerCase(Locale.ROOT);
  }
}
