package io.github.chucdanh.document;

import io.github.chucdanh.recognize.Item;
import io.github.chucdanh.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/** Who bears a part of a name, by {@link Tokens#words}, in the order in which they are named. */
final class Namesakes {
  /** So many namesakes before a mention, and behind it, are looked at: all would take too long. */
  private static final int MOST = 8;

  private final Map<Long, List<Identity>> byPart = new HashMap<>();

  /** Notes that somebody bears a part of a name. */
  void add(long part, Identity identity) {
    List<Identity> bearers = byPart.computeIfAbsent(part, k -> new ArrayList<>(2));
    bearers.add(namedBefore(bearers, identity.begin + 1), identity);
  }

  boolean has(long part) {
    return byPart.containsKey(part);
  }

  /**
   * Of those who bear a part of a name and are named nearest, the one whose title or gender the
   * mention tells; among several the one named last before it, of foreigners the one with fewer
   * names; null for nobody.
   */
  Identity likeliest(long part, Item mention, Set<String> titles, String gender) {
    Identity best = null;
    int bestFit = 0;
    for (Identity bearer : nearest(part, mention)) {
      int fit = fit(bearer, titles, gender);
      boolean likelier = best == null || fit > bestFit;
      if (likelier || fit == bestFit && isLater(bearer, best, mention)) {
        best = bearer;
        bestFit = fit;
      }
    }
    return best;
  }

  /**
   * Of those who bear a part of a name those that are named nearest before and behind a mention.
   */
  List<Identity> nearest(long part, Item mention) {
    List<Identity> bearers = byPart.getOrDefault(part, List.of());
    if (bearers.size() <= MOST) {
      return bearers;
    }
    int before = namedBefore(bearers, mention.begin());
    int from = Math.max(0, before - MOST);
    return bearers.subList(from, Math.min(bearers.size(), before + MOST));
  }

  /** How many of the bearers are entered by a name before a token. */
  private static int namedBefore(List<Identity> bearers, int token) {
    return before(bearers, bearer -> bearer.begin, token);
  }

  /** How many of what stands in text order begin before a token. */
  static <T> int before(List<T> inOrder, ToIntFunction<T> begin, int token) {
    int from = 0;
    int to = inOrder.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (begin.applyAsInt(inOrder.get(middle)) < token) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  /** How well a person fits what stands beside a mention: a title tells more than a gender. */
  private static int fit(Identity identity, Set<String> titles, String gender) {
    int titled = identity.wears(titles) ? 4 : 0;
    if (gender == null) {
      return titled + 1;
    }
    int gendered = gender.equals(identity.gender) ? 3 : identity.gender == null ? 1 : 0;
    return titled + gendered;
  }

  /**
   * Whether one person is the likelier for standing nearer before a mention than another, or being
   * alone before it. Of foreigners the one with fewer names is likelier, who is entered later.
   */
  private static boolean isLater(Identity one, Identity other, Item mention) {
    boolean before = one.begin < mention.begin();
    boolean otherBefore = other.begin < mention.begin();
    boolean later =
        one.foreign || other.foreign ? one.number > other.number : one.begin > other.begin;
    return before == otherBefore ? before == later : before;
  }
}
