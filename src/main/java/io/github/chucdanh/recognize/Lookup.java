package io.github.chucdanh.recognize;

import io.github.chucdanh.dictionary.Category;
import io.github.chucdanh.dictionary.Entry;
import io.github.chucdanh.dictionary.Lexicon;
import io.github.chucdanh.text.Tokens;
import java.util.Arrays;

/**
 * Finds the dictionary phrases that begin at a token of a sentence: the longest of each category.
 * Looks once at each token, however often it is asked.
 */
final class Lookup {
  /** In {@link #found}: the token was looked at. The other bits are the categories found. */
  private static final int SEEN = 1 << 31;

  private final Lexicon lexicon;
  private final Tokens tokens;
  private final int begin;
  private final int limit;

  /** The categories that are asked for by name only. */
  private static final int SILENT = bit(Category.PREDICATE) | bit(Category.HISTORICAL_PERSON);

  /** What was found at each token of the sentence, and where its matches stand. */
  private final int[] found;

  private final int[] matches;

  /** The matches of all tokens, those of one in a row, no category twice. */
  private Entry[] entry = new Entry[16];

  private int[] end = new int[16];
  private int size;

  Lookup(Lexicon lexicon, Tokens tokens, int begin, int limit) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.begin = begin;
    this.limit = limit;
    found = new int[limit - begin];
    matches = new int[limit - begin];
  }

  /** Index behind the longest phrase of the category that begins at the token; -1 for none. */
  int end(int token, Category category) {
    return has(token, category) ? end[match(token, category)] : -1;
  }

  /** The line of that phrase, or null. */
  Entry entry(int token, Category category) {
    return has(token, category) ? entry[match(token, category)] : null;
  }

  /** Index behind the longest phrase of any category that begins at the token; -1 for none. */
  int longest(int token) {
    int longest = -1;
    int count = Integer.bitCount(found(token));
    for (int i = 0; i < count; i++) {
      longest = Math.max(longest, end[matches[token - begin] + i]);
    }
    return longest;
  }

  /** Whether any phrase that makes an item or steers one begins at the token. */
  boolean any(int token) {
    return (found(token) & ~SILENT) != 0;
  }

  private boolean has(int token, Category category) {
    return (found(token) & bit(category)) != 0;
  }

  /** The categories found at the token, as bits. */
  private int found(int token) {
    if (token >= limit || token < begin) {
      return 0;
    }
    if (found[token - begin] == 0) {
      look(token);
    }
    return found[token - begin] & ~SEEN;
  }

  /** The match of a category that was found at the token. */
  private int match(int token, Category category) {
    int i = matches[token - begin];
    while (entry[i].category() != category) {
      i++;
    }
    return i;
  }

  private void look(int token) {
    matches[token - begin] = size;
    found[token - begin] = SEEN;
    int state = 0;
    for (int i = token; i < limit; i++) {
      state = lexicon.step(state, tokens.number(i));
      if (state < 0) {
        return;
      }
      for (Entry line : lexicon.entries(state)) {
        add(token, line, i + 1);
      }
    }
  }

  @SuppressWarnings("EnumOrdinal") // The bits live no longer than the object.
  private static int bit(Category category) {
    return 1 << category.ordinal();
  }

  /** Adds a match, in place of a shorter one of its category. */
  private void add(int token, Entry line, int lineEnd) {
    int bit = bit(line.category());
    int at = size;
    if ((found[token - begin] & bit) != 0) {
      at = match(token, line.category());
    } else if (++size == end.length) {
      entry = Arrays.copyOf(entry, size * 2);
      end = Arrays.copyOf(end, size * 2);
    }
    found[token - begin] |= bit;
    entry[at] = line;
    end[at] = lineEnd;
  }
}
