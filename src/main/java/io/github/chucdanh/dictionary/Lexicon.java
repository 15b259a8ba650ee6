package io.github.chucdanh.dictionary;

import io.github.chucdanh.text.Scanner;
import io.github.chucdanh.text.Tokens;
import io.github.chucdanh.text.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All dictionaries compiled: one automaton over syllable keys whose states carry the entries that
 * end there, and the name syllables with their counts. Immutable and safe for use by many threads.
 */
public final class Lexicon implements Vocabulary {
  private static final Entry[] NONE = {};
  private static final int[] NO_COUNTS = {0, 0, 0};

  private final long[] edgeKey;
  private final int[] edgeFrom;
  private final int[] edgeTo;
  private final int mask;
  private final Entry[][] entries;
  private final Map<Long, int[]> names;
  private final Map<Long, Entry> foreignNames;
  private final Map<Long, Boolean> words;
  private final Set<Long> pairs;

  private Lexicon(Builder builder) {
    edgeKey = builder.edgeKey;
    edgeFrom = builder.edgeFrom;
    edgeTo = builder.edgeTo;
    mask = builder.edgeKey.length - 1;
    entries = Arrays.copyOf(builder.entries, builder.states);
    names = builder.names;
    foreignNames = builder.foreignNames;
    words = builder.words;
    pairs = builder.pairs;
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

  /** The state reached from a state (0 at a phrase's begin) by a token's key; -1 for none. */
  public int step(int state, long key) {
    int slot = slot(state, key, mask);
    while (edgeTo[slot] != 0) {
      if (edgeFrom[slot] == state && edgeKey[slot] == key) {
        return edgeTo[slot];
      }
      slot = slot + 1 & mask;
    }
    return -1;
  }

  /** The entries whose phrase ends in this state; do not change the array. */
  public Entry[] entries(int state) {
    return entries[state] == null ? NONE : entries[state];
  }

  /** Whether two tokens stand beside each other in an organization's name, head or field. */
  public boolean isPair(long first, long second) {
    return pairs.contains(pair(first, second));
  }

  private static long pair(long first, long second) {
    return first * 0x9E3779B97F4A7C15L + second;
  }

  /** How often a syllable was seen as a surname. */
  public int surname(long key) {
    return names.getOrDefault(key, NO_COUNTS)[0];
  }

  /** How often a syllable was seen as a middle name. */
  public int middle(long key) {
    return names.getOrDefault(key, NO_COUNTS)[1];
  }

  /** How often a syllable was seen as a given name. */
  public int given(long key) {
    return names.getOrDefault(key, NO_COUNTS)[2];
  }

  /** Whether the token is a syllable of Vietnamese names. */
  public boolean isNameSyllable(long key) {
    return names.containsKey(key);
  }

  /** Whether the token is a given or family name of other languages. */
  public boolean isForeignName(long key) {
    return foreignNames.containsKey(key);
  }

  @Override
  public boolean contains(long key) {
    return words.containsKey(key) || names.containsKey(key);
  }

  @Override
  public boolean isAbbreviation(long key) {
    return Boolean.TRUE.equals(words.get(key));
  }

  private static int slot(int state, long key, int mask) {
    long hash = (key ^ state * 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
    return (int) (hash >>> 33) & mask;
  }

  private static final class Builder {
    private static final Set<Category> NAMES_OF_ORGANIZATIONS =
        EnumSet.of(Category.ORGANIZATION, Category.HEAD, Category.FIELD);

    private final List<String> phrases = new ArrayList<>();
    private final List<Entry> owners = new ArrayList<>();

    private long[] edgeKey = new long[1 << 16];
    private int[] edgeFrom = new int[1 << 16];
    private int[] edgeTo = new int[1 << 16];
    private int edges;
    private Entry[][] entries = new Entry[1 << 15][];
    private int states = 1;
    private final Map<Long, int[]> names = new HashMap<>();
    private final Map<Long, Entry> foreignNames = new HashMap<>();
    private final Map<Long, Boolean> words = new HashMap<>();
    private final Set<Long> pairs = new HashSet<>();

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
          case FOREIGN_NAME -> foreignNames.put(Scanner.key(phrases.get(i)), entry);
          default -> addPhrase(entry, tokens, scanned.begin(i), scanned.end(i));
        }
      }
    }

    private void addName(Entry entry, Tokens tokens, int begin, int end) {
      int[] counts = {count(entry, "surname"), count(entry, "middle"), count(entry, "given")};
      if (end - begin == 1) {
        names.put(tokens.key(begin), counts);
        return;
      }
      for (int i = begin; i < end; i++) {
        if (tokens.kind(i) == Tokens.WORD) {
          int surname = i == begin ? counts[0] : 0;
          names.putIfAbsent(tokens.key(i), new int[] {surname, counts[1], 0});
        }
      }
    }

    private static int count(Entry entry, String column) {
      return entry.get(column) == null ? 0 : Integer.parseInt(entry.get(column));
    }

    private void addPhrase(Entry entry, Tokens tokens, int begin, int end) {
      int state = 0;
      for (int i = begin; i < end; i++) {
        if (tokens.kind(i) == Tokens.WORD) {
          words.putIfAbsent(tokens.key(i), false);
        }
        state = child(state, tokens.key(i));
        if (i > begin && NAMES_OF_ORGANIZATIONS.contains(entry.category())) {
          pairs.add(pair(tokens.key(i - 1), tokens.key(i)));
        }
      }
      if (state == 0) {
        return;
      }
      if (entry.has("role", "abbreviation")) {
        words.put(tokens.key(begin), true);
      }
      Entry[] here = entries[state];
      if (here == null) {
        entries[state] = new Entry[] {entry};
      } else if (here[here.length - 1] != entry) {
        entries[state] = Arrays.copyOf(here, here.length + 1);
        entries[state][here.length] = entry;
      }
    }

    private int child(int state, long key) {
      if (edges * 2 >= edgeKey.length) {
        rehash();
      }
      int slot = slot(state, key, edgeKey.length - 1);
      while (edgeTo[slot] != 0) {
        if (edgeFrom[slot] == state && edgeKey[slot] == key) {
          return edgeTo[slot];
        }
        slot = slot + 1 & edgeKey.length - 1;
      }
      if (states == entries.length) {
        entries = Arrays.copyOf(entries, states * 2);
      }
      edgeFrom[slot] = state;
      edgeKey[slot] = key;
      edgeTo[slot] = states;
      edges++;
      return states++;
    }

    private void rehash() {
      long[] keys = edgeKey;
      int[] from = edgeFrom;
      int[] to = edgeTo;
      edgeKey = new long[keys.length * 2];
      edgeFrom = new int[keys.length * 2];
      edgeTo = new int[keys.length * 2];
      for (int i = 0; i < to.length; i++) {
        if (to[i] != 0) {
          int slot = slot(from[i], keys[i], edgeKey.length - 1);
          while (edgeTo[slot] != 0) {
            slot = slot + 1 & edgeKey.length - 1;
          }
          edgeKey[slot] = keys[i];
          edgeFrom[slot] = from[i];
          edgeTo[slot] = to[i];
        }
      }
    }
  }
}
