package io.github.chucdanh.recognize;

import io.github.chucdanh.dictionary.Category;
import io.github.chucdanh.dictionary.Entry;
import io.github.chucdanh.dictionary.Lexicon;
import io.github.chucdanh.text.Tokens;
import java.util.Arrays;

/**
 * The dictionary phrases that begin at each token of a sentence: the longest of each category.
 * Reads the sentences of one text one after the other, into the same arrays.
 */
final class Lookup {
  /** The categories that are asked for by name only. */
  private static final int SILENT =
      Category.PREDICATE.bit() | Category.HISTORICAL_PERSON.bit() | Category.TERM.bit();

  private static final int MARKER = Category.MARKER.bit();

  /** The categories that make no item of a token that is not in capitals. */
  private static final int PLAIN =
      SILENT
          | Category.MARKER.bit()
          | Category.FIELD.bit()
          | Category.QUALIFIER.bit()
          | Category.PLACE.bit()
          | Category.COUNTRY.bit();

  private final Lexicon lexicon;
  private final Tokens tokens;
  private int begin;
  private int limit;

  /** By token from the sentence's first: the categories found there, as bits. */
  private int[] found = new int[64];

  /** By token, the marker found there; what stands for other tokens is of earlier sentences. */
  private Entry[] markers = new Entry[64];

  /** By token where something was found: the index behind its last match. */
  private int[] behind = new int[64];

  /** The tokens where a phrase may begin. */
  private int[] openers = new int[64];

  /**
   * The matches of all tokens, the shorter before the longer: where they end, their states and
   * categories.
   */
  private int[] end = new int[64];

  private int[] state = new int[64];
  private int[] categories = new int[64];
  private int size;

  Lookup(Lexicon lexicon, Tokens tokens) {
    this.lexicon = lexicon;
    this.tokens = tokens;
  }

  /** Looks up a sentence's phrases; what is asked from here on is asked of it. */
  void enter(int from, int to) {
    begin = from;
    limit = to;
    size = 0;
    if (to - from > found.length) {
      found = new int[to - from];
      markers = new Entry[to - from];
      behind = new int[to - from];
      openers = new int[to - from];
    }
    int count = findOpeners();
    for (int i = 0; i < count; i++) {
      look(openers[i]);
    }
  }

  /** Index of the sentence's first token. */
  int begin() {
    return begin;
  }

  /** Index behind the sentence's last token. */
  int limit() {
    return limit;
  }

  /**
   * Notes the categories of what each token is alone, and the tokens where a phrase may begin;
   * gives their number. A loop without branches, which does not wait for memory at each token.
   */
  private int findOpeners() {
    int count = 0;
    int next = tokens.number(begin);
    for (int token = begin; token < limit; token++) {
      int opening = next;
      next = token + 1 < limit ? tokens.number(token + 1) : 0;
      int alone = lexicon.alone(opening);
      found[token - begin] = alone;
      openers[count] = token;
      int any = alone | lexicon.maybeOpens(opening, next);
      count += (any | -any) >>> 31;
    }
    return count;
  }

  /** Notes the phrases that begin at a token. */
  private void look(int token) {
    int all = found[token - begin];
    int at = lexicon.opening(tokens.number(token));
    if (all != 0) {
      add(at, token + 1, all);
    }
    for (int i = token + 1; i < limit; i++) {
      at = lexicon.step(at, tokens.number(i));
      if (at < 0) {
        break;
      }
      int here = lexicon.categories(at);
      if (here != 0) {
        add(at, i + 1, here);
        all |= here;
      }
    }
    found[token - begin] = all;
    behind[token - begin] = size;
    if ((all & MARKER) != 0) {
      markers[token - begin] = entry(token, Category.MARKER);
    }
  }

  private void add(int matched, int behind, int here) {
    if (size == end.length) {
      end = Arrays.copyOf(end, size * 2);
      state = Arrays.copyOf(state, size * 2);
      categories = Arrays.copyOf(categories, size * 2);
    }
    end[size] = behind;
    categories[size] = here;
    state[size++] = matched;
  }

  /** Index behind the longest phrase of the category that begins at the token; -1 for none. */
  int end(int token, Category category) {
    return has(token, category) ? end[match(token, category)] : -1;
  }

  /** The line of that phrase, or null. */
  Entry entry(int token, Category category) {
    return has(token, category) ? lexicon.entry(state[match(token, category)], category) : null;
  }

  /** The line of the longest marker that begins at the token, or null. */
  Entry marker(int token) {
    return (found(token) & MARKER) != 0 ? markers[token - begin] : null;
  }

  /** Whether the marker that begins at the token has the role. */
  boolean hasRole(int token, String role) {
    Entry marker = marker(token);
    return marker != null && marker.has("role", role);
  }

  /** Whether the marker that begins at the token has the role and is this one word. */
  boolean isWord(int token, String role) {
    return hasRole(token, role) && end(token, Category.MARKER) == token + 1;
  }

  /** Index behind the longest phrase of any category that begins at the token; -1 for none. */
  int longest(int token) {
    return found(token) != 0 ? end[behind[token - begin] - 1] : -1;
  }

  /** Whether any phrase that makes an item or steers one begins at the token. */
  boolean any(int token) {
    return (found(token) & ~SILENT) != 0;
  }

  /** Whether no phrase begins at the token that makes more than a word of one without capitals. */
  boolean isPlain(int token) {
    return (found(token) & ~PLAIN) == 0;
  }

  private boolean has(int token, Category category) {
    return (found(token) & category.bit()) != 0;
  }

  /** The categories found at a token, as bits; none outside the sentence. */
  private int found(int token) {
    return token >= begin && token < limit ? found[token - begin] : 0;
  }

  /** The longest match of a category that was found at the token. */
  private int match(int token, Category category) {
    int i = behind[token - begin] - 1;
    while ((categories[i] & category.bit()) == 0) {
      i--;
    }
    return i;
  }
}
