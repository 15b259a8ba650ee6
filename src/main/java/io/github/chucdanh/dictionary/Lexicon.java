package io.github.chucdanh.dictionary;

import io.github.chucdanh.text.Scanner;
import io.github.chucdanh.text.Tokens;
import io.github.chucdanh.text.Vocabulary;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * All dictionaries compiled: one automaton over syllables whose states carry the entries that end
 * there, and the name syllables with their counts. Immutable and safe for use by many threads.
 *
 * <p>Every syllable that some dictionary has is numbered from 1; number 0 is all others. What is
 * known of a syllable stands in arrays under its number, and the automaton steps from a state by a
 * number to a state.
 */
public final class Lexicon implements Vocabulary {
  private static final byte WORD = 1;
  private static final byte ABBREVIATION = 2;
  private static final byte NAME = 4;
  private static final byte FOREIGN_NAME = 8;

  /** What two syllables side by side are, as bits: in an organization's name, and one word. */
  private static final int NAMED = 1;

  private static final int COMPOUND = 2;

  private final KeyTable syllables;
  private final byte[] kinds;
  private final int[] surname;
  private final int[] middle;
  private final int[] given;

  private final Automaton phrases;
  private final KeyTable pairs;

  /** By state, where the list of the entries that end there begins, and their categories. */
  private final int[] begins;

  private final int[] categories;

  /**
   * By syllable, two numbers side by side: which syllables may follow it in a phrase that it opens,
   * as a set of their numbers' last six bits, and the categories of the phrases that it is alone.
   * Most syllables of a text open nothing; one look at memory says so.
   */
  private final long[] openings;

  /** Lists of entries' numbers, the last entry first, each with a 0 behind it; two 0 for none. */
  private final int[] lists;

  private final Entries entries;

  private Lexicon(Builder builder) {
    syllables = builder.syllables;
    kinds = Arrays.copyOf(builder.kinds, builder.numbered + 1);
    surname = Arrays.copyOf(builder.surname, builder.numbered + 1);
    middle = Arrays.copyOf(builder.middle, builder.numbered + 1);
    given = Arrays.copyOf(builder.given, builder.numbered + 1);
    pairs = builder.pairs;
    phrases = builder.tree.build(builder.numbered);
    entries = Entries.of(builder.lines);
    begins = new int[phrases.size()];
    categories = new int[phrases.size()];
    lists = lists(builder);
    openings = openings(builder.numbered);
  }

  /** Lists the entries of all states. */
  private int[] lists(Builder builder) {
    int[] all = new int[2 + 2 * builder.phrases.size()];
    int size = 2;
    for (int node = 1; node < builder.tree.size(); node++) {
      int[] here = builder.ending[node];
      if (here != null) {
        int state = builder.tree.state(node);
        begins[state] = size;
        for (int i = here.length - 1; i >= 0; i--) {
          all[size++] = here[i];
          categories[state] |= entries.get(here[i]).category().bit();
        }
        size++;
      }
    }
    return Arrays.copyOf(all, size);
  }

  private long[] openings(int numbered) {
    long[] followers = phrases.followers(numbered);
    long[] openings = new long[2 * followers.length];
    for (int syllable = 1; syllable < followers.length; syllable++) {
      int state = step(0, syllable);
      openings[2 * syllable] = followers[syllable];
      openings[2 * syllable + 1] = state < 0 ? 0 : categories[state];
    }
    return openings;
  }

  private Lexicon(ByteBuffer in) {
    syllables = KeyTable.read(in);
    kinds = Numbers.bytes(in);
    surname = Numbers.ints(in);
    middle = Numbers.ints(in);
    given = Numbers.ints(in);
    pairs = KeyTable.read(in);
    phrases = Automaton.read(in);
    begins = Numbers.ints(in);
    categories = Numbers.ints(in);
    lists = Numbers.ints(in);
    entries = Entries.read(in);
    openings = Numbers.longs(in);
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

  /** Reads what {@link #store} wrote. */
  static Lexicon read(ByteBuffer in) {
    return new Lexicon(in);
  }

  void store(DataOutput out) throws IOException {
    syllables.store(out);
    Numbers.write(out, kinds);
    Numbers.write(out, surname);
    Numbers.write(out, middle);
    Numbers.write(out, given);
    pairs.store(out);
    phrases.store(out);
    Numbers.write(out, begins);
    Numbers.write(out, categories);
    Numbers.write(out, lists);
    entries.store(out);
    Numbers.write(out, openings);
  }

  @Override
  public int number(long key) {
    return syllables.get(key);
  }

  /** How many syllables have a number. */
  int syllables() {
    return kinds.length - 1;
  }

  /**
   * {@return the state reached from a state (0 at a phrase's begin) by a token's number; -1 for
   * none}
   *
   * @param state a state
   * @param syllable a token's number
   */
  public int step(int state, int syllable) {
    return phrases.step(state, syllable);
  }

  /**
   * {@return whether some phrase may begin with two tokens; if not, the step need not be tried}
   *
   * @param first the first token's number
   * @param second the number of the token behind it
   */
  public boolean maybeOpens(int first, int second) {
    return (openings[2 * first] & 1L << second) != 0;
  }

  /**
   * {@return the categories of the phrases that a token is alone, as {@link Category#bit bits}}
   *
   * @param syllable a token's number
   */
  public int alone(int syllable) {
    return (int) openings[2 * syllable + 1];
  }

  /**
   * {@return the entries whose phrase ends in this state, the last one first}
   *
   * @param state a state
   */
  public List<Entry> entries(int state) {
    List<Entry> here = new ArrayList<>();
    for (int i = begins[state]; lists[i] != 0; i++) {
      here.add(entries.get(lists[i]));
    }
    return here;
  }

  /**
   * {@return the last of those entries that is of the category}
   *
   * @param state a state
   * @param category a category
   */
  public Entry entry(int state, Category category) {
    int i = begins[state];
    while (lists[i + 1] != 0 && entries.get(lists[i]).category() != category) {
      i++;
    }
    return entries.get(lists[i]);
  }

  /**
   * {@return the categories of those entries, as {@link Category#bit bits}}
   *
   * @param state a state
   */
  public int categories(int state) {
    return categories[state];
  }

  /**
   * A phrase found in a text. Immutable.
   *
   * @param entry its line
   * @param end index behind its last token
   */
  public record Match(Entry entry, int end) {}

  /**
   * {@return the longest phrase that begins at a token, or null for none}
   *
   * @param tokens a text that was scanned with these dictionaries
   * @param begin index of the token
   * @param limit index of the first token that is out of reach
   * @param categories what to look for; of phrases of one length the first category's is given
   */
  public Match longest(Tokens tokens, int begin, int limit, List<Category> categories) {
    return longest(0, tokens, begin, limit, categories);
  }

  /**
   * {@return the longest phrase that goes on at a token, or null for none}
   *
   * @param from the state that the phrase is in before the token
   * @param tokens a text that was scanned with these dictionaries
   * @param begin index of the token
   * @param limit index of the first token that is out of reach
   * @param categories what to look for; of phrases of one length the first category's is given
   */
  public Match longest(int from, Tokens tokens, int begin, int limit, List<Category> categories) {
    int state = from;
    Match longest = null;
    for (int i = begin; i < limit; i++) {
      state = step(state, tokens.number(i));
      if (state < 0) {
        break;
      }
      Entry entry = entry(state, categories);
      longest = entry == null ? longest : new Match(entry, i + 1);
    }
    return longest;
  }

  /**
   * {@return the entry whose phrase ends in a state, of the first category that has one; null for
   * none}
   *
   * @param state a state
   * @param wanted what to look for
   */
  public Entry entry(int state, List<Category> wanted) {
    if (categories[state] == 0) {
      return null;
    }
    for (Category category : wanted) {
      if ((categories[state] & category.bit()) != 0) {
        return entry(state, category);
      }
    }
    return null;
  }

  /** {@return every line that is a phrase, so no names' syllables, in their order} */
  public List<Entry> phrases() {
    return entries.all();
  }

  /**
   * {@return whether two tokens stand beside each other in an organization's name, head or field}
   *
   * @param first the first token's number
   * @param second the number of the token behind it
   */
  public boolean isPair(int first, int second) {
    return (pairs.get(join(first, second)) & NAMED) != 0;
  }

  /**
   * {@return whether two tokens side by side are one word}
   *
   * @param first the first token's number
   * @param second the number of the token behind it
   */
  public boolean isCompound(int first, int second) {
    return (pairs.get(join(first, second)) & COMPOUND) != 0;
  }

  /**
   * {@return how often a syllable was seen as a surname}
   *
   * @param syllable a token's number
   */
  public int surname(int syllable) {
    return surname[syllable];
  }

  /**
   * {@return how often a syllable was seen as a middle name}
   *
   * @param syllable a token's number
   */
  public int middle(int syllable) {
    return middle[syllable];
  }

  /**
   * {@return how often a syllable was seen as a given name}
   *
   * @param syllable a token's number
   */
  public int given(int syllable) {
    return given[syllable];
  }

  /**
   * {@return whether the token is a syllable of Vietnamese names}
   *
   * @param syllable a token's number
   */
  public boolean isNameSyllable(int syllable) {
    return is(syllable, NAME);
  }

  /**
   * {@return whether the token is a given or family name of other languages}
   *
   * @param syllable a token's number
   */
  public boolean isForeignName(int syllable) {
    return is(syllable, FOREIGN_NAME);
  }

  /**
   * {@return whether two tokens with these keys stand beside each other in an organization's name}
   *
   * @param first a key
   * @param second a key
   */
  public boolean isPair(long first, long second) {
    return isPair(number(first), number(second));
  }

  /**
   * {@return how often a syllable with this key was seen as a surname}
   *
   * @param key a key
   */
  public int surname(long key) {
    return surname(number(key));
  }

  /**
   * {@return how often a syllable with this key was seen as a middle name}
   *
   * @param key a key
   */
  public int middle(long key) {
    return middle(number(key));
  }

  /**
   * {@return how often a syllable with this key was seen as a given name}
   *
   * @param key a key
   */
  public int given(long key) {
    return given(number(key));
  }

  /**
   * {@return whether the token with this key is a syllable of Vietnamese names}
   *
   * @param key a key
   */
  public boolean isNameSyllable(long key) {
    return isNameSyllable(number(key));
  }

  /**
   * {@return whether the token with this key is a name of other languages}
   *
   * @param key a key
   */
  public boolean isForeignName(long key) {
    return isForeignName(number(key));
  }

  @Override
  public boolean contains(long key) {
    return is(number(key), WORD | NAME);
  }

  @Override
  public boolean isAbbreviation(long key) {
    return is(number(key), ABBREVIATION);
  }

  private boolean is(int syllable, int any) {
    return (kinds[syllable] & any) != 0;
  }

  private static long join(int first, int second) {
    return (long) first << 32 | second;
  }

  private static final class Builder {
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

    private final KeyTable syllables = new KeyTable();
    private int numbered;
    private byte[] kinds = new byte[1 << 12];
    private int[] surname = new int[1 << 12];
    private int[] middle = new int[1 << 12];
    private int[] given = new int[1 << 12];
    private final Automaton.Builder tree = new Automaton.Builder();
    private final KeyTable pairs = new KeyTable();

    /** By the tree's nodes, the numbers of the entries that end there. */
    private int[][] ending = new int[1 << 15][];

    /** Takes an entry's phrases. */
    void collect(Entry entry) {
      collected.add(entry);
      phrases.add(entry.canonical());
      phrases.addAll(entry.values("variants"));
      phrasesEnd.add(phrases.size());
    }

    /** Adds what was collected, in its order. */
    void compile() {
      Phrases scanned = new Phrases(phrases);
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
        addPair(number(tokens.key(i - 1)), number(tokens.key(i)), COMPOUND);
      }
    }

    private void addPair(int first, int second, int kind) {
      long pair = join(first, second);
      pairs.put(pair, pairs.get(pair) | kind);
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
      int node = 0;
      int before = 0;
      for (int i = begin; i < end; i++) {
        int syllable = number(tokens.key(i));
        if (tokens.kind(i) == Tokens.WORD) {
          kinds[syllable] |= WORD;
        }
        node = tree.child(node, syllable);
        if (paired && i > begin) {
          addPair(before, syllable, NAMED);
        }
        before = syllable;
      }
      if (node == 0) {
        return;
      }
      if (entry.has("role", "abbreviation")) {
        int opening = syllables.get(tokens.key(begin));
        kinds[opening] |= WORD | ABBREVIATION;
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
      }
      return numbered;
    }
  }
}
