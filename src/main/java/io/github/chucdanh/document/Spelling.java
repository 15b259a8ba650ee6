package io.github.chucdanh.document;

import io.github.chucdanh.recognize.Item;
import io.github.chucdanh.text.Tokens;
import java.util.HashMap;
import java.util.Map;

/**
 * Compares the spellings of names, which the press misspells and of foreigners writes as it hears
 * them.
 */
final class Spelling {
  /** A slip in a shorter word makes another name of it: "Kim", "Tim". */
  private static final int SHORTEST = 4;

  /** How many bits of a word's key are its tone. */
  private static final int TONE_BITS = 3;

  private final Tokens tokens;

  Spelling(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Of full names that differ in a letter or a tone mark, the one that the article has most. */
  void choose(Identity identity) {
    if (identity.mentions.size() == 1 || !isSpelledInSeveralWays(identity)) {
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
    for (Item item : identity.mentions) {
      int count = counts.getOrDefault(tokens.text(item.begin(), item.end() - 1), 0);
      if (count > most && isSpellingOf(item, first)) {
        most = count;
        identity.fullest = item;
      }
    }
  }

  private boolean isSpelledInSeveralWays(Identity identity) {
    for (Item item : identity.mentions) {
      Item fullest = identity.fullest;
      boolean other = item.begin() != fullest.begin() && !isSameText(item, fullest);
      if (other && isSpellingOf(item, fullest)) {
        return true;
      }
    }
    return false;
  }

  private boolean isSameText(Item one, Item other) {
    int begin = tokens.begin(one.begin());
    int length = tokens.end(one.end() - 1) - begin;
    int otherBegin = tokens.begin(other.begin());
    return length == tokens.end(other.end() - 1) - otherBegin
        && tokens.text().regionMatches(begin, tokens.text(), otherBegin, length);
  }

  /** Whether a mention is the same full name, spelled alike or not, and no less calmly. */
  private boolean isSpellingOf(Item item, Item name) {
    boolean shouted = tokens.shape(item.begin()) == Tokens.UPPER;
    return item.end() - item.begin() == name.end() - name.begin()
        && (!shouted || tokens.shape(name.begin()) == Tokens.UPPER)
        && (differInTonesOnly(item, name) || differInOneLetter(item, name));
  }

  private boolean differInTonesOnly(Item one, Item other) {
    return toneless(one) == toneless(other);
  }

  /** A key under which names agree that differ in tone marks alone. */
  long toneless(Item name) {
    return tokens.words(name.begin(), name.end(), TONE_BITS);
  }

  /** Whether names of as many words differ in one letter of one word. */
  boolean differInOneLetter(Item one, Item other) {
    boolean found = false;
    for (int i = 0; i < one.end() - one.begin(); i++) {
      int a = one.begin() + i;
      int b = other.begin() + i;
      if (tokens.key(a) == tokens.key(b)) {
        continue;
      }
      if (found || !differInOneLetter(tokens.composed(a), tokens.composed(b))) {
        return false;
      }
      found = true;
    }
    return found;
  }

  /** A name as the text writes it, with single blanks between its words. */
  String spelled(Item name) {
    String text = tokens.text(name.begin(), name.end() - 1);
    if (isPlainlySpaced(name)) {
      return text;
    }
    StringBuilder words = new StringBuilder(text.length());
    for (int i = name.begin(); i < name.end(); i++) {
      words.append(i > name.begin() && !tokens.isGlued(i) ? " " : "").append(tokens.text(i, i));
    }
    return words.toString();
  }

  /** Whether single blanks stand between the words, and nothing where they are glued. */
  private boolean isPlainlySpaced(Item item) {
    for (int i = item.begin() + 1; i < item.end(); i++) {
      int before = tokens.end(i - 1);
      int gap = tokens.begin(i) - before;
      boolean plain =
          tokens.isGlued(i) ? gap == 0 : gap == 1 && tokens.text().charAt(before) == ' ';
      if (!plain) {
        return false;
      }
    }
    return true;
  }

  /** Whether one letter is another, missing or too many; of words of four letters and more. */
  private static boolean differInOneLetter(String one, String other) {
    if (one.length() > other.length()) {
      return differInOneLetter(other, one);
    }
    if (one.length() < SHORTEST || other.length() - one.length() > 1) {
      return false;
    }
    int front = 0;
    while (front < one.length() && same(one.charAt(front), other.charAt(front))) {
      front++;
    }
    int back = 0;
    while (back < one.length() - front
        && same(one.charAt(one.length() - 1 - back), other.charAt(other.length() - 1 - back))) {
      back++;
    }
    return front + back >= other.length() - 1;
  }

  private static boolean same(char a, char b) {
    return Character.toLowerCase(a) == Character.toLowerCase(b);
  }
}
