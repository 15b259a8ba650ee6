package io.github.chucdanh.document;

import io.github.chucdanh.dictionary.Lexicon;
import io.github.chucdanh.recognize.Item;
import io.github.chucdanh.relate.Findings;
import io.github.chucdanh.text.Tokens;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The identities of an article. Full names are entered first; a short form then meets the full name
 * that it ends (a given name) or is part of (a foreigner's), the last one named before it.
 */
final class People {
  /** One person: the item that names it most fully, and every item that names it. */
  static final class Identity {
    Item fullest;
    final List<Item> mentions = new ArrayList<>();
    final Set<String> titles = new HashSet<>();
    String gender;
    String name;

    Identity(Item first) {
      fullest = first;
    }
  }

  private static final int TONE_BITS = 3;
  private static final int KEY_CHARACTERS = Long.SIZE / Character.SIZE;

  /** A longer run of words is no name that anybody shortens. */
  private static final int LONGEST_NAME = 16;

  /** So many namesakes are looked at for a slip of the pen. */
  private static final int MOST_BEARERS = 8;

  private final Tokens tokens;
  private final Lexicon lexicon;
  private final Map<String, Identity> byName = new HashMap<>();
  private final Map<String, Identity> byToneless = new HashMap<>();
  private final Map<String, List<Identity>> byPart = new HashMap<>();

  /** Foreigners by the first and by the last word of their names. */
  private final Map<String, List<Identity>> byWord = new HashMap<>();

  private final List<Item> persons;
  private final Map<Item, Set<String>> titles;
  private final Map<Item, Identity> byItem = new HashMap<>();
  private final List<Identity> all = new ArrayList<>();

  People(
      Tokens tokens,
      Lexicon lexicon,
      List<Item> persons,
      List<Findings.Alias> aliases,
      Map<Item, Set<String>> titles) {
    this.titles = titles;
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.persons = persons;
    Set<String> others = new HashSet<>();
    aliases.forEach(alias -> others.add(key(alias.other().begin(), alias.other().end())));
    List<Item> longest = new ArrayList<>(persons);
    longest.sort(Comparator.comparingInt(item -> item.begin() - item.end()));
    for (Item item : longest) {
      boolean full = item.end() - item.begin() > 1 && !isGivenOnly(item) && !isInitialed(item);
      boolean alias = !others.isEmpty() && others.contains(key(item.begin(), item.end()));
      if (full && !alias && !isPartOfForeignName(item)) {
        enterFull(item);
      }
    }
    aliases.forEach(this::enterAlias);
    for (Item item : persons) {
      if (!byItem.containsKey(item)) {
        enterShort(item);
      }
    }
    for (Item item : persons) {
      Identity identity = byItem.get(item);
      if (identity != null) {
        identity.mentions.add(item);
      }
    }
    all.forEach(this::chooseSpelling);
    all.sort((a, b) -> Integer.compare(a.mentions.get(0).begin(), b.mentions.get(0).begin()));
  }

  /** Of full names that differ in a letter or a tone mark, the one that the article has most. */
  private void chooseSpelling(Identity identity) {
    if (identity.mentions.size() == 1) {
      return;
    }
    Item first = identity.fullest;
    Map<String, Integer> counts = new HashMap<>();
    for (Item item : identity.mentions) {
      if (isSpellingOf(item, first)) {
        counts.merge(tokens.text(item.begin(), item.end() - 1), 1, Integer::sum);
      }
    }
    int most = 0;
    for (int i = 0; i < identity.mentions.size() && counts.size() > 1; i++) {
      Item item = identity.mentions.get(i);
      int count = counts.getOrDefault(tokens.text(item.begin(), item.end() - 1), 0);
      if (count > most && isSpellingOf(item, first)) {
        most = count;
        identity.fullest = item;
      }
    }
  }

  /** Whether a mention is the same full name, spelled alike or not, and no less calmly. */
  private boolean isSpellingOf(Item item, Item name) {
    boolean shouted = tokens.shape(item.begin()) == Tokens.UPPER;
    return item.end() - item.begin() == name.end() - name.begin()
        && (!shouted || tokens.shape(name.begin()) == Tokens.UPPER)
        && (differInTonesOnly(item, name) || differInOneLetter(item, name));
  }

  private boolean differInTonesOnly(Item one, Item other) {
    int away = other.begin() - one.begin();
    for (int i = one.begin(); i < one.end(); i++) {
      if (tokens.key(i) >>> TONE_BITS != tokens.key(i + away) >>> TONE_BITS) {
        return false;
      }
    }
    return true;
  }

  /** Two name syllables without a surname in front may be a given name ("bác sĩ Lan Anh"). */
  private boolean isGivenOnly(Item item) {
    return item.end() - item.begin() == 2 && lexicon.isNameSyllable(tokens.number(item.begin()));
  }

  /** A given name's initial before the surname: "A.Merkel". */
  private boolean isInitialed(Item item) {
    return item.end() - item.begin() > 2
        && tokens.letters(item.begin()) == 1
        && tokens.isMark(item.begin() + 1, '.');
  }

  private boolean isPartOfForeignName(Item item) {
    return !lexicon.isNameSyllable(tokens.number(item.begin()))
        && byPart.containsKey(key(item.begin(), item.end()));
  }

  /** A key under which names agree that differ in tone marks alone; for names of three and more. */
  private String toneless(Item item) {
    char[] key = new char[(item.end() - item.begin()) * KEY_CHARACTERS];
    for (int i = item.begin(), at = 0; i < item.end(); i++) {
      at = write(tokens.key(i) >>> TONE_BITS, key, at);
    }
    return new String(key);
  }

  private String key(int begin, int end) {
    char[] key = new char[(end - begin) * KEY_CHARACTERS];
    int at = 0;
    for (int i = begin; i < end; i++) {
      if (tokens.kind(i) == Tokens.WORD) {
        at = write(tokens.key(i), key, at);
      }
    }
    return new String(key, 0, at);
  }

  /** Writes a word's key as characters, which takes no reckoning; gives where the next one goes. */
  private static int write(long word, char[] key, int at) {
    for (int i = 0; i < KEY_CHARACTERS; i++) {
      key[at + i] = (char) (word >>> i * Character.SIZE);
    }
    return at + KEY_CHARACTERS;
  }

  private Identity enterFull(Item item) {
    String key = key(item.begin(), item.end());
    Identity identity = byName.get(key);
    if (identity == null) {
      identity = misspelt(item);
    }
    if (identity == null && item.end() - item.begin() >= 3) {
      identity = byToneless.computeIfAbsent(toneless(item), k -> create(item));
    } else if (identity == null) {
      identity = create(item);
    }
    byName.put(key, identity);
    if (tokens.shape(identity.fullest.begin()) == Tokens.UPPER
        && tokens.shape(item.begin()) != Tokens.UPPER) {
      identity.fullest = item;
    }
    byItem.put(item, identity);
    note(item, identity);
    return identity;
  }

  /**
   * The foreigner whose name differs in one letter of one word: "Martin Mauton", "Martin Mautong".
   */
  private Identity misspelt(Item item) {
    int length = item.end() - item.begin();
    if (length < 2 || lexicon.isNameSyllable(tokens.number(item.begin()))) {
      return null;
    }
    for (int word : new int[] {item.begin(), item.end() - 1}) {
      List<Identity> bearers = byWord.getOrDefault(key(word, word + 1), List.of());
      for (int i = 0; i < Math.min(bearers.size(), MOST_BEARERS); i++) {
        Item other = bearers.get(i).fullest;
        if (other.end() - other.begin() == length && differInOneLetter(item, other)) {
          return bearers.get(i);
        }
      }
    }
    return null;
  }

  private boolean differInOneLetter(Item one, Item other) {
    boolean found = false;
    for (int i = 0; i < one.end() - one.begin(); i++) {
      int a = one.begin() + i;
      int b = other.begin() + i;
      if (tokens.key(a) == tokens.key(b)) {
        continue;
      }
      if (found || !Spelling.differInOneLetter(tokens.text(a, a), tokens.text(b, b))) {
        return false;
      }
      found = true;
    }
    return found;
  }

  /** Makes another name lead to its person; so do its parts, where nobody else bears them. */
  private void enterAlias(Findings.Alias alias) {
    Identity identity = byItem.get(alias.person());
    if (identity == null) {
      return;
    }
    Item other = alias.other();
    byName.putIfAbsent(key(other.begin(), other.end()), identity);
    enterParts(other, identity, true);
  }

  private void note(Item item, Identity identity) {
    identity.titles.addAll(titles.getOrDefault(item, Set.of()));
    if (identity.gender == null) {
      identity.gender = gender(item);
    }
  }

  /** What the honorific before a name says of its bearer: "m", "f", or null. */
  private static String gender(Item item) {
    return item.entry() == null ? null : item.entry().get("gender");
  }

  private Identity create(Item item) {
    Identity identity = new Identity(item);
    all.add(identity);
    if (item.end() - item.begin() > LONGEST_NAME) {
      return identity;
    }
    boolean foreign = lexicon.surname(tokens.number(item.begin())) == 0;
    enterParts(item, identity, foreign);
    if (foreign) {
      for (int word : new int[] {item.begin(), item.end() - 1}) {
        byWord.computeIfAbsent(key(word, word + 1), k -> new ArrayList<>()).add(identity);
      }
    }
    return identity;
  }

  /** Notes what a name may be shortened to: its ends, and of a foreign one every part. */
  private void enterParts(Item item, Identity identity, boolean every) {
    for (int b = item.begin(); b < item.end(); b++) {
      for (int e = b + 1; e <= item.end(); e++) {
        boolean suffix = e == item.end();
        boolean whole = b == item.begin() && suffix;
        if (!whole && (suffix || every) && tokens.kind(b) == Tokens.WORD) {
          byPart.computeIfAbsent(key(b, e), k -> new ArrayList<>()).add(identity);
        }
      }
    }
  }

  private void enterShort(Item item) {
    Identity known = byName.get(key(item.begin(), item.end()));
    if (known == null) {
      known = isInitialed(item) ? behindInitial(item) : lastNamedBefore(item);
    }
    if (known != null) {
      byItem.put(item, known);
      return;
    }
    if (isInitialed(item)) {
      enterFull(item);
      return;
    }
    boolean single = item.end() - item.begin() == 1;
    if (!single
        || !lexicon.isNameSyllable(tokens.number(item.begin()))
            && tokens.letters(item.begin()) > 2) {
      enterFull(item);
    }
  }

  /** Whom an initial and a surname name: somebody whose name ends so and begins with the letter. */
  private Identity behindInitial(Item item) {
    for (Identity identity :
        byPart.getOrDefault(key(item.begin() + 1, item.end()), List.<Identity>of())) {
      char letter = tokens.text().charAt(tokens.begin(identity.fullest.begin()));
      if (letter == tokens.text().charAt(tokens.begin(item.begin()))) {
        return identity;
      }
    }
    return null;
  }

  private Identity lastNamedBefore(Item item) {
    List<Identity> bearers = byPart.getOrDefault(key(item.begin(), item.end()), List.of());
    if (bearers.size() < 2) {
      return bearers.isEmpty() ? null : bearers.get(0);
    }
    List<Identity> candidates = new ArrayList<>(new LinkedHashSet<>(bearers));
    Set<String> worn = titles.getOrDefault(item, Set.of());
    keep(candidates, c -> !Collections.disjoint(c.titles, worn));
    String gender = gender(item);
    keep(candidates, c -> gender != null && gender.equals(c.gender));
    keep(candidates, c -> gender == null || c.gender == null || gender.equals(c.gender));
    Identity best = null;
    for (Identity identity : candidates) {
      if (best == null || identity.fullest.begin() < item.begin()) {
        best = identity;
      }
    }
    return best;
  }

  /** Keeps the candidates of which this holds, unless it holds of none. */
  private static void keep(List<Identity> candidates, Predicate<Identity> test) {
    if (candidates.stream().anyMatch(test)) {
      candidates.removeIf(test.negate());
    }
  }

  /** The identity that an item names; null for a short form of nobody named. */
  Identity of(Item item) {
    return byItem.get(item);
  }

  /** All identities in order of first mention. */
  List<Identity> all() {
    return all;
  }

  /** The fullest name of a person as the text writes it, put together once. */
  String name(Identity identity) {
    if (identity.name == null) {
      identity.name = spelled(identity.fullest);
    }
    return identity.name;
  }

  private String spelled(Item fullest) {
    StringBuilder name = new StringBuilder();
    for (int i = fullest.begin(); i < fullest.end(); i++) {
      name.append(i > fullest.begin() && !tokens.isGlued(i) ? " " : "").append(tokens.text(i, i));
    }
    return name.toString();
  }

  /** The person last named before a token; null for none. */
  Identity before(int token) {
    int from = 0;
    int to = persons.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (persons.get(middle).begin() < token) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    Identity last = null;
    for (int i = from - 1; i >= 0 && last == null; i--) {
      last = byItem.get(persons.get(i));
    }
    return last;
  }
}
