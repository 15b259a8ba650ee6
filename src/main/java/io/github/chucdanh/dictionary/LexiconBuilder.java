package io.github.chucdanh.dictionary;

import io.github.chucdanh.text.Scanner;
import io.github.chucdanh.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Compiles dictionary lines. */
final class LexiconBuilder {
  private static final Set<Category> NAMES_OF_ORGANIZATIONS =
      EnumSet.of(Category.ORGANIZATION, Category.HEAD, Category.FIELD);

  /** What says something of syllables and is not looked for in texts. */
  private static final Set<Category> NO_PHRASES =
      EnumSet.of(Category.NAME, Category.FOREIGN_NAME, Category.COMPOUND);

  private final List<Entry> collected = new ArrayList<>();
  private final List<String> phrases = new ArrayList<>();

  /** By entry collected, the index behind its last phrase. */
  private final List<Integer> phrasesEnd = new ArrayList<>();

  /** The entries that are phrases, in the order of their numbers. */
  private final List<Entry> lines = new ArrayList<>();

  private final Syllables syllables = new Syllables();
  private final SyllablePairs pairs = new SyllablePairs();
  private final Automaton.Builder tree = new Automaton.Builder();

  /** By the tree's nodes, the numbers of the entries that end there. */
  private int[][] ending = new int[1 << 15][];

  /** Takes an entry's phrases. */
  void collect(Entry entry) {
    collected.add(entry);
    phrases.add(entry.canonical());
    phrases.addAll(entry.values("variants"));
    phrasesEnd.add(phrases.size());
  }

  /** Compiles what was collected, in its order. */
  Lexicon build() {
    Phrases scanned = new Phrases(phrases);
    numberCommonFirst(scanned.tokens());
    int phrase = 0;
    for (int i = 0; i < collected.size(); i++) {
      Entry entry = collected.get(i);
      if (!NO_PHRASES.contains(entry.category())) {
        lines.add(entry);
      }
      for (; phrase < phrasesEnd.get(i); phrase++) {
        add(entry, phrase, scanned);
      }
    }
    return new Lexicon(syllables, pairs, tree, ending, Entries.of(lines));
  }

  /**
   * Numbers what some phrases have in common, the most frequent first: what texts ask for most then
   * stands side by side in memory.
   */
  private void numberCommonFirst(Tokens tokens) {
    KeyTable all = new KeyTable();
    int[] counts = new int[tokens.size() + 1];
    for (int i = 0; i < tokens.size(); i++) {
      counts[all.add(tokens.key(i))]++;
    }
    long[] order = new long[all.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = (long) -counts[i + 1] << 32 | i + 1;
    }
    Arrays.sort(order);
    for (int i = 0; i < order.length && order[i] >> 32 < -1; i++) {
      syllables.add(all.key((int) order[i]));
    }
  }

  private void add(Entry entry, int phrase, Phrases scanned) {
    int begin = scanned.begin(phrase);
    int end = scanned.end(phrase);
    switch (entry.category()) {
      case NAME -> addName(entry, scanned.tokens(), begin, end);
      case FOREIGN_NAME -> addForeignName(phrases.get(phrase));
      case COMPOUND -> addCompound(scanned.tokens(), begin, end);
      default -> addPhrase(entry, scanned.tokens(), begin, end);
    }
  }

  private void addCompound(Tokens tokens, int begin, int end) {
    for (int i = begin + 1; i < end; i++) {
      int first = syllables.add(tokens.key(i - 1));
      pairs.mark(first, syllables.add(tokens.key(i)), SyllablePairs.COMPOUND);
    }
  }

  private void addForeignName(String name) {
    syllables.mark(syllables.add(Scanner.key(name)), Syllables.FOREIGN_NAME);
  }

  private void addName(Entry entry, Tokens tokens, int begin, int end) {
    if (end - begin == 1) {
      count(syllables.add(tokens.key(begin)), entry, true, true);
      return;
    }
    for (int i = begin; i < end; i++) {
      int syllable = syllables.add(tokens.key(i));
      if (tokens.kind(i) == Tokens.WORD && !syllables.is(syllable, Syllables.NAME)) {
        count(syllable, entry, i == begin, false);
      }
    }
  }

  private void count(int syllable, Entry entry, boolean opens, boolean closes) {
    syllables.mark(syllable, Syllables.NAME);
    syllables.count(
        syllable,
        opens ? count(entry, "surname") : 0,
        count(entry, "middle"),
        closes ? count(entry, "given") : 0);
  }

  private static int count(Entry entry, String column) {
    return entry.get(column) == null ? 0 : Integer.parseInt(entry.get(column));
  }

  private void addPhrase(Entry entry, Tokens tokens, int begin, int end) {
    boolean paired = NAMES_OF_ORGANIZATIONS.contains(entry.category());
    int node = 0;
    int before = 0;
    for (int i = begin; i < end; i++) {
      int syllable = syllables.add(tokens.key(i));
      if (tokens.kind(i) == Tokens.WORD) {
        syllables.mark(syllable, Syllables.WORD);
      }
      node = tree.child(node, syllable);
      if (paired && i > begin) {
        pairs.mark(before, syllable, SyllablePairs.NAMED);
      }
      before = syllable;
    }
    if (node == 0) {
      return;
    }
    if (entry.has("role", "abbreviation")) {
      int opening = syllables.add(tokens.key(begin));
      syllables.mark(opening, Syllables.WORD | Syllables.ABBREVIATION);
    }
    end(node, lines.size());
  }

  /** Notes that a phrase of an entry, by its number, ends in a node. */
  private void end(int node, int number) {
    if (node >= ending.length) {
      ending = Arrays.copyOf(ending, node * 2);
    }
    int[] here = ending[node] == null ? new int[0] : ending[node];
    if (here.length == 0 || here[here.length - 1] != number) {
      ending[node] = Arrays.copyOf(here, here.length + 1);
      ending[node][here.length] = number;
    }
  }
}
