package io.github.chucdanh.recognize;

import io.github.chucdanh.dictionary.Category;
import io.github.chucdanh.dictionary.Entry;
import io.github.chucdanh.dictionary.Lexicon;
import io.github.chucdanh.text.Tokens;

/** Finds the dictionary phrases that begin at a token; remembers the longest of each category. */
final class Lookup {
  private static final Category[] CATEGORIES = Category.values();

  private final Lexicon lexicon;
  private final Tokens tokens;
  private final int limit;
  private final int[] end = new int[CATEGORIES.length];
  private final Entry[] entry = new Entry[CATEGORIES.length];
  private int at = -1;
  private boolean any;
  private int longest;

  Lookup(Lexicon lexicon, Tokens tokens, int limit) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.limit = limit;
  }

  /** Index behind the longest phrase of the category that begins at the token; -1 for none. */
  int end(int token, Category category) {
    look(token);
    return any ? end[category.ordinal()] : -1;
  }

  /** The line of that phrase, or null. */
  Entry entry(int token, Category category) {
    look(token);
    return any ? entry[category.ordinal()] : null;
  }

  /** Index behind the longest phrase of any category that begins at the token; -1 for none. */
  int longest(int token) {
    look(token);
    return any ? longest : -1;
  }

  /** Whether any phrase begins at the token. */
  boolean any(int token) {
    look(token);
    return any;
  }

  private void look(int token) {
    if (token == at) {
      return;
    }
    at = token;
    any = false;
    if (token >= limit) {
      return;
    }
    int state = 0;
    for (int i = token; i < limit; i++) {
      state = lexicon.step(state, tokens.key(i));
      if (state < 0) {
        return;
      }
      for (Entry found : lexicon.entries(state)) {
        if (!any) {
          java.util.Arrays.fill(end, -1);
          java.util.Arrays.fill(entry, null);
          any = true;
        }
        end[found.category().ordinal()] = i + 1;
        longest = i + 1;
        entry[found.category().ordinal()] = found;
      }
    }
  }
}
