package io.github.chucdanh.document;

import io.github.chucdanh.dictionary.Category;
import io.github.chucdanh.dictionary.Lexicon;
import io.github.chucdanh.recognize.Item;
import io.github.chucdanh.relate.Findings;
import io.github.chucdanh.relate.Relation;
import io.github.chucdanh.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The identities of an article. Full names are entered first; a short form then meets the full name
 * that it ends (a given name) or is part of (a foreigner's), the last one named before it.
 */
final class People {
  /** A longer run of words is no name that anybody shortens. */
  private static final int LONGEST_NAME = 16;

  /** So many namesakes are looked at for a slip of the pen. */
  private static final int MOST_BEARERS = 8;

  private static final List<Category> MARKERS = List.of(Category.MARKER);

  private final Tokens tokens;
  private final Lexicon lexicon;
  private final Spelling spelling;
  private final List<Item> persons;

  /** The heads of the positions beside mentions that are no full names. */
  private final Map<Item, Set<String>> worn = new HashMap<>();

  /** Names are found by {@link Tokens#words}. */
  private final Map<Long, Identity> byName = new HashMap<>();

  private final Map<Long, Identity> byToneless = new HashMap<>();
  private final Namesakes namesakes = new Namesakes();

  /** Foreigners by the first and by the last word of their names. */
  private final Map<Long, List<Identity>> byWord = new HashMap<>();

  /** By the first token of the item that names somebody, that identity's number, from 1. */
  private final int[] named;

  /**
   * By a person's index, the number of the identity that this item or one before it names, not
   * looking at photographers: what follows is not about them.
   */
  private final int[] lastNamed;

  /** By number, from 1. */
  private final List<Identity> all = new ArrayList<>();

  /** By the first mention. */
  private final List<Identity> inOrder = new ArrayList<>();

  People(Tokens tokens, Lexicon lexicon, Findings findings) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    spelling = new Spelling(tokens);
    persons = findings.persons();
    named = new int[tokens.size()];
    Set<Long> others = new HashSet<>();
    findings.aliases().forEach(alias -> others.add(key(alias.other())));
    for (Item item : longestFirst()) {
      boolean alias = !others.isEmpty() && others.contains(key(item));
      if (!alias && !isPartOfForeignName(item)) {
        enterFull(item);
      }
    }
    findings.aliases().forEach(this::enterAlias);
    enterTitles(findings.relations());
    lastNamed = new int[persons.size()];
    for (int i = 0, last = 0; i < lastNamed.length; i++) {
      Item item = persons.get(i);
      if (of(item) == null) {
        enterShort(item);
      }
      Identity identity = of(item);
      if (identity != null) {
        if (identity.mentions.isEmpty()) {
          inOrder.add(identity);
        }
        identity.mentions.add(item);
        last = item.hasRole("credit") ? last : identity.number;
      }
      lastNamed[i] = last;
    }
    all.forEach(spelling::choose);
  }

  /** The full names, those of most words first. */
  private List<Item> longestFirst() {
    List<List<Item>> byLength = new ArrayList<>();
    for (Item item : persons) {
      int length = item.end() - item.begin();
      while (byLength.size() <= length) {
        byLength.add(new ArrayList<>());
      }
      if (length > 1 && !isGivenOnly(item) && !isInitialed(item)) {
        byLength.get(length).add(item);
      }
    }
    List<Item> full = new ArrayList<>(persons.size());
    for (int length = byLength.size() - 1; length >= 0; length--) {
      full.addAll(byLength.get(length));
    }
    return full;
  }

  /** Two name syllables without a surname in front may be a given name ("bác sĩ Lan Anh"). */
  private boolean isGivenOnly(Item item) {
    return item.end() - item.begin() == 2 && lexicon.isNameSyllable(tokens.number(item.begin()));
  }

  /** A given name's initial before the surname: "A.Merkel". */
  private boolean isInitialed(Item item) {
    return item.end() - item.begin() > 2
        && tokens.isMark(item.begin() + 1, '.')
        && tokens.isLetter(item.begin());
  }

  private boolean isPartOfForeignName(Item item) {
    return !lexicon.isNameSyllable(tokens.number(item.begin())) && namesakes.has(key(item));
  }

  private long key(Item item) {
    return key(item.begin(), item.end());
  }

  private long key(int begin, int end) {
    return tokens.words(begin, end, 0);
  }

  private Identity enterFull(Item item) {
    long key = key(item);
    Identity identity = byName.get(key);
    if (identity == null) {
      identity = misspelt(item);
    }
    if (identity == null && item.end() - item.begin() >= 3) {
      identity = byToneless.computeIfAbsent(spelling.toneless(item), k -> create(item));
    } else if (identity == null) {
      identity = create(item);
    }
    byName.put(key, identity);
    if (tokens.shape(identity.fullest.begin()) == Tokens.UPPER
        && tokens.shape(item.begin()) != Tokens.UPPER) {
      identity.fullest = item;
    }
    named[item.begin()] = identity.number;
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
        if (other.end() - other.begin() == length && spelling.differInOneLetter(item, other)) {
          return bearers.get(i);
        }
      }
    }
    return null;
  }

  /** Makes another name lead to its person; so do its parts, where nobody else bears them. */
  private void enterAlias(Findings.Alias alias) {
    Identity identity = of(alias.person());
    if (identity == null) {
      return;
    }
    Item other = alias.other();
    byName.putIfAbsent(key(other), identity);
    enterParts(other, identity, true);
  }

  private void note(Item item, Identity identity) {
    identity.addTitles(worn.getOrDefault(item, Set.of()));
    if (identity.gender == null) {
      identity.gender = gender(item);
    }
  }

  /** What the honorific before a name says of its bearer: "m", "f", or null. */
  private static String gender(Item item) {
    return item.entry() == null ? null : item.entry().get("gender");
  }

  private Identity create(Item item) {
    int first = tokens.number(item.begin());
    Identity identity = new Identity(all.size() + 1, item, !lexicon.isNameSyllable(first));
    all.add(identity);
    if (item.end() - item.begin() > LONGEST_NAME) {
      return identity;
    }
    boolean foreign = lexicon.surname(first) == 0;
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
    int fathers = isJunior(item) ? item.end() - 1 : item.end();
    for (int b = item.begin(); b < item.end(); b++) {
      if (tokens.kind(b) != Tokens.WORD) {
        continue;
      }
      for (int e = every ? b + 1 : item.end(); e <= item.end(); e++) {
        if (b > item.begin() || e < fathers) {
          namesakes.add(key(b, e), identity);
        }
      }
    }
  }

  /** "John Mauton Jr.": whether a name without its last word is the father's. */
  private boolean isJunior(Item item) {
    int last = item.end() - 1;
    Lexicon.Match match = lexicon.longest(tokens, last, item.end(), MARKERS);
    return last > item.begin() + 1 && match != null && match.entry().has("role", "generation");
  }

  private void enterShort(Item item) {
    Identity known = byName.get(key(item));
    if (known == null) {
      known = isInitialed(item) ? behindInitial(item) : likeliest(item);
    }
    if (known != null) {
      named[item.begin()] = known.number;
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

  /** Whom an initial and a surname name: somebody whose name ends so and has the letter. */
  private Identity behindInitial(Item item) {
    char initial = tokens.composed(item.begin()).charAt(0);
    for (Identity identity : namesakes.nearest(key(item.begin() + 1, item.end()), item)) {
      if (hasInitial(identity.fullest, initial)) {
        return identity;
      }
    }
    return null;
  }

  /** Whether a word of a name in front of the last begins with a letter. */
  private boolean hasInitial(Item name, char initial) {
    for (int i = name.begin(); i < name.end() - 1; i++) {
      if (tokens.composed(i).charAt(0) == initial) {
        return true;
      }
    }
    return false;
  }

  private Identity likeliest(Item item) {
    return namesakes.likeliest(key(item), item, worn.getOrDefault(item, Set.of()), gender(item));
  }

  /** Notes the heads of the positions beside each mention: they tell namesakes apart. */
  private void enterTitles(List<Relation> relations) {
    for (Relation relation : relations) {
      String head = relation.position().entry().canonical();
      Identity identity = of(relation.person());
      if (identity != null) {
        identity.addTitles(Set.of(head));
      } else if (relation.person().is(Item.Type.PERSON)) {
        worn.computeIfAbsent(relation.person(), k -> new HashSet<>()).add(head);
      }
    }
  }

  /** The identity that an item names; null for a short form of nobody named. */
  Identity of(Item item) {
    int number = named[item.begin()];
    return number == 0 ? null : all.get(number - 1);
  }

  /** All identities in order of first mention. */
  List<Identity> all() {
    return inOrder;
  }

  /** The fullest name of a person as the text writes it, put together once. */
  String name(Identity identity) {
    if (identity.name == null) {
      identity.name = spelling.spelled(identity.fullest);
    }
    return identity.name;
  }

  /** The person last named before a token, photographers aside; null for none. */
  Identity before(int token) {
    int before = Namesakes.before(persons, Item::begin, token);
    int number = before == 0 ? 0 : lastNamed[before - 1];
    return number == 0 ? null : all.get(number - 1);
  }
}
