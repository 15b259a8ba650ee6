package io.github.chucdanh.dictionary;

import io.github.chucdanh.text.Scanner;
import io.github.chucdanh.text.Tokens;
import io.github.chucdanh.text.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * All dictionaries compiled: one automaton over syllables whose states carry the entries that end
 * there, and the name syllables with their counts. Immutable and safe for use by many threads.
 *
 * <p>Every syllable that some dictionary has is numbered from 1; number 0 is all others. What is
 * known of a syllable stands in arrays under its number, and the automaton's edges lead from a
 * state and a number to a state.
 */
public final class Lexicon implements Vocabulary {
  private static final Entry[] NONE = {};
  private static final byte WORD = 1;
  private static final byte ABBREVIATION = 2;
  private static final byte NAME = 4;
  private static final byte FOREIGN_NAME = 8;

  private final KeyTable syllables;
  private final byte[] kinds;
  private final int[] surname;
  private final int[] middle;
  private final int[] given;

  /** The states that a phrase's first syllable leads to, by its number; the commonest step. */
  private final int[] first;

  private final KeyTable edges;
  private final KeyTable pairs;
  private final Entry[][] entries;

  private Lexicon(Builder builder) {
    syllables = builder.syllables;
    kinds = builder.kinds;
    surname = builder.surname;
    middle = builder.middle;
    given = builder.given;
    first = builder.first;
    edges = builder.edges;
    pairs = builder.pairs;
    entries = Arrays.copyOf(builder.entries, builder.states);
  }

  /** Compiles these entries. */
  static Lexicon of(Iterable<Entry> entries) {
    Builder builder = new Builder();
    for (Entry entry : entries) {
      builder.collect(entry);
    }
    builder.compile();
    return new Lexicon(builder);
  }

  @Override
  public int number(long key) {
    return syllables.get(key);
  }

  /** The state reached from a state (0 at a phrase's begin) by a token's number; -1 for none. */
  public int step(int state, int syllable) {
    int next = state == 0 ? first[syllable] : edges.get(join(state, syllable));
    return next == 0 ? -1 : next;
  }

  /** The entries whose phrase ends in this state; do not change the array. */
  public Entry[] entries(int state) {
    return entries[state] == null ? NONE : entries[state];
  }

  /** Every line that is a phrase, so no names' syllables, each once. */
  public Set<Entry> phrases() {
    Set<Entry> all = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Entry[] here : entries) {
      if (here != null) {
        Collections.addAll(all, here);
      }
    }
    return all;
  }

  /** Whether two tokens stand beside each other in an organization's name, head or field. */
  public boolean isPair(long first, long second) {
    return pairs.get(join(syllables.get(first), syllables.get(second))) != 0;
  }

  /** How often a syllable was seen as a surname. */
  public int surname(long key) {
    return surname[syllables.get(key)];
  }

  /** How often a syllable was seen as a middle name. */
  public int middle(long key) {
    return middle[syllables.get(key)];
  }

  /** How often a syllable was seen as a given name. */
  public int given(long key) {
    return given[syllables.get(key)];
  }

  /** Whether the token is a syllable of Vietnamese names. */
  public boolean isNameSyllable(long key) {
    return is(key, NAME);
  }

  /** Whether the token is a given or family name of other languages. */
  public boolean isForeignName(long key) {
    return is(key, FOREIGN_NAME);
  }

  @Override
  public boolean contains(long key) {
    return is(key, (byte) (WORD | NAME));
  }

  @Override
  public boolean isAbbreviation(long key) {
    return is(key, ABBREVIATION);
  }

  private boolean is(long key, byte any) {
    return (kinds[syllables.get(key)] & any) != 0;
  }

  private static long join(int stateOrSyllable, int syllable) {
    return (long) stateOrSyllable << 32 | syllable;
  }

  private static final class Builder {
    private static final Set<Category> NAMES_OF_ORGANIZATIONS =
        EnumSet.of(Category.ORGANIZATION, Category.HEAD, Category.FIELD);

    private final List<String> phrases = new ArrayList<>();
    private final List<Entry> owners = new ArrayList<>();

    private final KeyTable syllables = new KeyTable();
    private int numbered;
    private byte[] kinds = new byte[1 << 12];
    private int[] surname = new int[1 << 12];
    private int[] middle = new int[1 << 12];
    private int[] given = new int[1 << 12];
    private int[] first = new int[1 << 12];
    private final KeyTable edges = new KeyTable();
    private final KeyTable pairs = new KeyTable();
    private Entry[][] entries = new Entry[1 << 15][];
    private int states = 1;

    /** Takes an entry's phrases. */
    void collect(Entry entry) {
      collect(entry.canonical(), entry);
      for (String variant : entry.values("variants")) {
        collect(variant, entry);
      }
    }

    private void collect(String phrase, Entry entry) {
      phrases.add(phrase);
      owners.add(entry);
    }

    /** Adds what was collected, in its order. */
    void compile() {
      Phrases scanned = new Phrases(phrases);
      Tokens tokens = scanned.tokens();
      for (int i = 0; i < owners.size(); i++) {
        Entry entry = owners.get(i);
        switch (entry.category()) {
          case NAME -> addName(entry, tokens, scanned.begin(i), scanned.end(i));
          case FOREIGN_NAME -> addForeignName(phrases.get(i));
          default -> addPhrase(entry, tokens, scanned.begin(i), scanned.end(i));
        }
      }
    }

    private void addForeignName(String name) {
      int syllable = number(Scanner.key(name));
      kinds[syllable] |= FOREIGN_NAME;
    }

    private void addName(Entry entry, Tokens tokens, int begin, int end) {
      if (end - begin == 1) {
        count(number(tokens.key(begin)), entry, true, true);
        return;
      }
      for (int i = begin; i < end; i++) {
        int syllable = number(tokens.key(i));
        if (tokens.kind(i) == Tokens.WORD && (kinds[syllable] & NAME) == 0) {
          count(syllable, entry, i == begin, false);
        }
      }
    }

    private void count(int syllable, Entry entry, boolean opens, boolean closes) {
      kinds[syllable] |= NAME;
      surname[syllable] = opens ? count(entry, "surname") : 0;
      middle[syllable] = count(entry, "middle");
      given[syllable] = closes ? count(entry, "given") : 0;
    }

    private static int count(Entry entry, String column) {
      return entry.get(column) == null ? 0 : Integer.parseInt(entry.get(column));
    }

    private void addPhrase(Entry entry, Tokens tokens, int begin, int end) {
      boolean paired = NAMES_OF_ORGANIZATIONS.contains(entry.category());
      int state = 0;
      int before = 0;
      for (int i = begin; i < end; i++) {
        int syllable = number(tokens.key(i));
        if (tokens.kind(i) == Tokens.WORD) {
          kinds[syllable] |= WORD;
        }
        state = child(state, syllable);
        if (paired && i > begin && pairs.get(join(before, syllable)) == 0) {
          pairs.put(join(before, syllable), 1);
        }
        before = syllable;
      }
      if (state == 0) {
        return;
      }
      if (entry.has("role", "abbreviation")) {
        int opening = syllables.get(tokens.key(begin));
        kinds[opening] |= WORD | ABBREVIATION;
      }
      Entry[] here = entries[state];
      if (here == null) {
        entries[state] = new Entry[] {entry};
      } else if (!here[here.length - 1].equals(entry)) {
        entries[state] = Arrays.copyOf(here, here.length + 1);
        entries[state][here.length] = entry;
      }
    }

    /** The syllable's number, a new one at need. */
    private int number(long key) {
      int known = syllables.get(key);
      if (known > 0) {
        return known;
      }
      syllables.put(key, ++numbered);
      if (numbered == kinds.length) {
        kinds = Arrays.copyOf(kinds, numbered * 2);
        surname = Arrays.copyOf(surname, numbered * 2);
        middle = Arrays.copyOf(middle, numbered * 2);
        given = Arrays.copyOf(given, numbered * 2);
        first = Arrays.copyOf(first, numbered * 2);
      }
      return numbered;
    }

    private int child(int state, int syllable) {
      int known = state == 0 ? first[syllable] : edges.get(join(state, syllable));
      if (known > 0) {
        return known;
      }
      if (states == entries.length) {
        entries = Arrays.copyOf(entries, states * 2);
      }
      if (state == 0) {
        first[syllable] = states;
      } else {
        edges.put(join(state, syllable), states);
      }
      return states++;
    }
  }
}
