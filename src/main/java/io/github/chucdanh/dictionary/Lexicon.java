package io.github.chucdanh.dictionary;

import io.github.chucdanh.text.Tokens;
import io.github.chucdanh.text.Vocabulary;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * All dictionaries compiled: one automaton over syllables whose states carry the entries that end
 * there, and the name syllables with their counts. Immutable and safe for use by many threads.
 *
 * <p>Every syllable that some dictionary has is numbered from 1; number 0 is all others. What is
 * known of a syllable stands in arrays under its number, and the automaton steps from a state by a
 * number to a state.
 */
public final class Lexicon implements Vocabulary {
  /** How many bits an entry's number takes in a list; its category stands above them. */
  private static final int NUMBER_BITS = 23;

  private static final int NUMBER = (1 << NUMBER_BITS) - 1;

  /** Says in a state's value that the number is an entry's. */
  private static final int SINGLE = 1 << NUMBER_BITS;

  /** How many bits a state's categories take; there are not so many categories. */
  private static final int CATEGORY_BITS = 24;

  private final Syllables syllables;
  private final SyllablePairs pairs;

  /**
   * The phrases. A state's value is the categories of the entries that end there, as bits, and
   * above them the only entry's number and {@link #SINGLE}, or where in the lists they begin.
   */
  private final Automaton phrases;

  /**
   * By syllable, two numbers side by side: which syllables may follow it in a phrase that it opens,
   * as a set of their numbers' last six bits, and the categories of the phrases that it is alone.
   * Most syllables of a text open nothing; one look at memory says so.
   */
  private final long[] openings;

  /**
   * Lists of two entries and more, the last one first, each with a 0 behind it. An entry stands
   * there as its number, and its category's above it.
   */
  private final int[] lists;

  private final Entries entries;

  /**
   * Joins what was compiled.
   *
   * @param ending by the tree's nodes, the numbers of the entries that end there, or null
   */
  Lexicon(
      Syllables syllables,
      SyllablePairs pairs,
      Automaton.Builder tree,
      int[][] ending,
      Entries entries) {
    this.syllables = syllables;
    this.pairs = pairs;
    this.entries = entries;
    phrases = tree.build(syllables.size());
    lists = lists(tree, ending);
    openings = openings();
  }

  /** Gives all states their entries; lists those of states with several. */
  private int[] lists(Automaton.Builder tree, int[][] ending) {
    int[] all = new int[64];
    int size = 0;
    for (int node = 1; node < tree.size(); node++) {
      int[] here = ending[node];
      if (here == null) {
        continue;
      }
      int found = 0;
      long begin = here.length == 1 ? here[0] | SINGLE : size;
      if (here.length > 1 && size + here.length >= all.length) {
        all = Arrays.copyOf(all, 2 * (size + here.length));
      }
      for (int i = here.length - 1; i >= 0; i--) {
        Category category = entries.get(here[i]).category();
        found |= category.bit();
        if (here.length > 1) {
          all[size++] = here[i] | category.number() << NUMBER_BITS;
        }
      }
      size += here.length > 1 ? 1 : 0;
      phrases.give(tree.state(node), begin << CATEGORY_BITS | found);
    }
    return Arrays.copyOf(all, size);
  }

  private long[] openings() {
    long[] followers = phrases.followers(syllables.size());
    long[] openings = new long[2 * followers.length];
    for (int syllable = 1; syllable < followers.length; syllable++) {
      int state = step(0, syllable);
      openings[2 * syllable] = followers[syllable];
      openings[2 * syllable + 1] = state < 0 ? 0 : categories(state);
    }
    return openings;
  }

  private Lexicon(ByteBuffer in) {
    syllables = Syllables.read(in);
    pairs = SyllablePairs.read(in);
    phrases = Automaton.read(in);
    lists = Numbers.ints(in);
    entries = Entries.read(in);
    openings = Numbers.longs(in);
  }

  /** Compiles these entries. */
  static Lexicon of(Iterable<Entry> entries) {
    LexiconBuilder builder = new LexiconBuilder();
    entries.forEach(builder::collect);
    return builder.build();
  }

  /** Reads what {@link #store} wrote. */
  static Lexicon read(ByteBuffer in) {
    return new Lexicon(in);
  }

  void store(DataOutput out) throws IOException {
    syllables.store(out);
    pairs.store(out);
    phrases.store(out);
    Numbers.write(out, lists);
    entries.store(out);
    Numbers.write(out, openings);
  }

  @Override
  public int number(long key) {
    return syllables.number(key);
  }

  /** How many syllables have a number. */
  int syllables() {
    return syllables.size();
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
   * {@return the state reached from a phrase's begin by a token's number that some phrase begins
   * with, as {@link #alone} or {@link #maybeOpens} tell}
   *
   * @param syllable the token's number
   */
  public int opening(int syllable) {
    return phrases.first(syllable);
  }

  /**
   * {@return 1 if some phrase may begin with two tokens; 0 if none does}
   *
   * @param first the first token's number
   * @param second the number of the token behind it
   */
  public int maybeOpens(int first, int second) {
    return (int) (openings[2 * first] >>> second) & 1;
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
    int begin = first(state);
    if ((begin & SINGLE) != 0) {
      here.add(entries.get(begin & NUMBER));
    } else if (categories(state) != 0) {
      for (int i = begin; lists[i] != 0; i++) {
        here.add(entries.get(lists[i] & NUMBER));
      }
    }
    return here;
  }

  /**
   * {@return the last of those entries that is of the category}
   *
   * @param state a state
   * @param category a category that {@link #categories} has there
   */
  public Entry entry(int state, Category category) {
    int begin = first(state);
    if ((begin & SINGLE) != 0) {
      return entries.get(begin & NUMBER);
    }
    int wanted = category.number();
    int i = begin;
    while (lists[i] >>> NUMBER_BITS != wanted) {
      i++;
    }
    return entries.get(lists[i] & NUMBER);
  }

  /** The only entry's number and that it is one, or where in the lists the entries begin. */
  private int first(int state) {
    return (int) (phrases.value(state) >> CATEGORY_BITS);
  }

  /**
   * {@return the categories of those entries, as {@link Category#bit bits}}
   *
   * @param state a state
   */
  public int categories(int state) {
    return (int) phrases.value(state) & (1 << CATEGORY_BITS) - 1;
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
    int here = categories(state);
    if (here == 0) {
      return null;
    }
    for (Category category : wanted) {
      if ((here & category.bit()) != 0) {
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
    return pairs.is(first, second, SyllablePairs.NAMED);
  }

  /**
   * {@return whether two tokens side by side are one word}
   *
   * @param first the first token's number
   * @param second the number of the token behind it
   */
  public boolean isCompound(int first, int second) {
    return pairs.is(first, second, SyllablePairs.COMPOUND);
  }

  /**
   * {@return how often a syllable was seen as a surname}
   *
   * @param syllable a token's number
   */
  public int surname(int syllable) {
    return syllables.surname(syllable);
  }

  /**
   * {@return how often a syllable was seen as a middle name}
   *
   * @param syllable a token's number
   */
  public int middle(int syllable) {
    return syllables.middle(syllable);
  }

  /**
   * {@return how often a syllable was seen as a given name}
   *
   * @param syllable a token's number
   */
  public int given(int syllable) {
    return syllables.given(syllable);
  }

  /**
   * {@return whether the token is a syllable of Vietnamese names}
   *
   * @param syllable a token's number
   */
  public boolean isNameSyllable(int syllable) {
    return syllables.is(syllable, Syllables.NAME);
  }

  /**
   * {@return whether the token is a given or family name of other languages}
   *
   * @param syllable a token's number
   */
  public boolean isForeignName(int syllable) {
    return syllables.is(syllable, Syllables.FOREIGN_NAME);
  }

  @Override
  public boolean contains(long key) {
    return syllables.is(number(key), Syllables.WORD | Syllables.NAME);
  }

  @Override
  public boolean isAbbreviation(long key) {
    return syllables.is(number(key), Syllables.ABBREVIATION);
  }
}
