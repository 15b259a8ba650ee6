package io.github.chucdanh.recognize;

import io.github.chucdanh.dictionary.Category;
import io.github.chucdanh.dictionary.Entry;
import io.github.chucdanh.dictionary.Lexicon;
import io.github.chucdanh.text.Tokens;

/** What joins the parts of an organization's name: marks, prepositions, "và". */
final class Connectors {
  /** How many tokens the letters in a bracket behind a body's name are at most. */
  private static final int LONGEST_SHORT_FORM = 6;

  private final Lexicon lexicon;
  private final Tokens tokens;
  private final Lookup lookup;
  private final NameFinder names;
  private final PlaceParser places;

  Connectors(Lexicon lexicon, Tokens tokens, Lookup lookup, NameFinder names, PlaceParser places) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.lookup = lookup;
    this.names = names;
    this.places = places;
  }

  int mark(int i, boolean named) {
    if (i + 1 >= lookup.limit() || tokens.startsLine(i + 1)) {
      return -1;
    }
    if (tokens.isMark(i, '&')) {
      return isContent(i + 1) || tokens.isCapital(i + 1) ? i + 1 : -1;
    }
    if (tokens.isMark(i, '(')) {
      return behindShortForm(i);
    }
    boolean tight = tokens.isGlued(i) == tokens.isGlued(i + 1);
    if (tokens.isMark(i, '-') || tokens.isMark(i, '/')) {
      boolean glued = tokens.isGlued(i) && tokens.isGlued(i + 1);
      boolean countries =
          tokens.isCapital(i - 1)
              && tokens.isCapital(i + 1)
              && lookup.end(i + 1, Category.COUNTRY) > 0;
      boolean content =
          isField(i + 1) || countries || opensWord(i + 1) || glued && tokens.isCapital(i + 1);
      return tight && content && lookup.end(i + 1, Category.TITLE) < 0 && !isNameStart(i + 1)
          ? i + 1
          : -1;
    }
    if (tokens.isMark(i, ',') && named) {
      return listGoesOn(i + 1) ? i + 1 : -1;
    }
    if (tokens.isMark(i, '.') && tokens.isGlued(i)) {
      int place = places.isPlaceType(i - 1) ? places.place(i - 1) : -1;
      boolean letters =
          tokens.isGlued(i + 1) && tokens.shape(i - 1) == Tokens.UPPER && tokens.isCapital(i + 1);
      return place > i + 1 ? place : letters ? i + 1 : -1;
    }
    return -1;
  }

  /**
   * Behind letters in brackets where the name goes on: "Ủy ban An toàn giao thông (ATGT) | ...".
   */
  private int behindShortForm(int i) {
    int behind = behindLetters(i);
    if (behind < 0 || behind >= lookup.limit()) {
      return -1;
    }
    boolean goesOn =
        !tokens.startsLine(behind)
            && isContent(behind)
            && lookup.end(behind, Category.TITLE) < 0
            && (!isNameStart(behind) || isWholePlace(behind));
    return goesOn ? behind : -1;
  }

  /** Index behind letters in a bracket that opens here; -1 for none. */
  private int behindLetters(int i) {
    int end = i + 1;
    while (end < lookup.limit() && end - i <= LONGEST_SHORT_FORM && isLetters(end)) {
      end++;
    }
    return end > i + 1 && end < lookup.limit() && tokens.isMark(end, ')') ? end + 1 : -1;
  }

  /**
   * Index behind a bracket with the first letters of the words before it, where the name goes on in
   * lower case: "Ban Quản lý dự án đầu tư xây dựng (ĐTXD) | các công trình giao thông"; -1 for
   * none.
   */
  int behindInitials(int i) {
    int behind = tokens.isMark(i, '(') ? behindLetters(i) : -1;
    if (behind != i + 3 || behind >= lookup.limit() || !tokens.isLower(behind)) {
      return -1;
    }
    String letters = tokens.composed(i + 1);
    for (int k = 0; k < letters.length(); k++) {
      int word = i - letters.length() + k;
      boolean same =
          word >= 0 && Character.toUpperCase(tokens.composed(word).charAt(0)) == letters.charAt(k);
      if (!same) {
        return -1;
      }
    }
    return isPluralBehind(behind) ? behind + 1 : behind;
  }

  /** Whether a token may stand in a short form: "UBTW MTTQ", "TN&MT", "PC45". */
  private boolean isLetters(int i) {
    return tokens.kind(i) == Tokens.WORD && tokens.shape(i) == Tokens.UPPER
        || tokens.isGlued(i)
            && (tokens.kind(i) == Tokens.NUMBER || tokens.isMark(i, '&') || tokens.isMark(i, '-'));
  }

  private boolean isWholePlace(int i) {
    return places.isLargePlace(i) && lookup.end(i, Category.PLACE) == names.runEnd(i);
  }

  /** Whether a word begins here that says what a body is about: "về". */
  boolean isTopic(int i) {
    return lookup.isWord(i, "topic") && i + 1 < lookup.limit();
  }

  /** Whether a word begins here that leads to a larger body: "thuộc". */
  boolean isUnder(int i) {
    return lookup.hasRole(i, "under");
  }

  /**
   * Behind a comma: a field that "và" joins to another, as in "Khoa học, Công nghệ và Môi trường".
   */
  private boolean listGoesOn(int i) {
    int field = lookup.end(i, Category.FIELD);
    if (field < 0 || lookup.end(i, Category.TITLE) >= field || isHead(i)) {
      return false;
    }
    return field + 1 < lookup.limit() && isAnd(field) && isField(field + 1)
        || field + 1 < lookup.limit() && tokens.isMark(field, ',') && listGoesOn(field + 1);
  }

  boolean isHead(int i) {
    return lookup.end(i, Category.HEAD) >= lookup.end(i, Category.FIELD)
        || lookup.end(i, Category.ORGANIZATION) >= lookup.end(i, Category.FIELD);
  }

  boolean isField(int i) {
    return i < lookup.limit() && lookup.end(i, Category.FIELD) > 0;
  }

  boolean isAnd(int i) {
    return lookup.hasRole(i, "and");
  }

  int connector(int i) {
    Entry marker = lookup.marker(i);
    if (marker != null
        && marker.has("role", "numbering")
        && i + 1 < lookup.limit()
        && tokens.kind(i + 1) == Tokens.NUMBER) {
      return i + 2;
    }
    if (marker == null || !marker.has("role", "connector")) {
      return -1;
    }
    int behind = lookup.end(i, Category.MARKER);
    if (behind >= lookup.limit() || lookup.end(behind, Category.TITLE) > 0) {
      return -1;
    }
    if (marker.has("role", "and")) {
      return (isField(behind) && !isHead(behind) || opensWord(behind))
              && !isNameStart(behind)
              && !isPluralBehind(lookup.end(behind, Category.FIELD))
          ? behind
          : -1;
    }
    return isContent(behind) ? behind : -1;
  }

  /** Whether a word of two syllables begins here in a capital, which opens a field's name. */
  private boolean opensWord(int i) {
    return tokens.shape(i) == Tokens.CAPITALIZED
        && i + 1 < lookup.limit()
        && tokens.isLower(i + 1)
        && lookup.longest(i) <= i + 1
        && lexicon.isCompound(tokens.number(i), tokens.number(i + 1));
  }

  /** Whether several things are spoken of here, which no organization's name does: "một số". */
  boolean isPluralBehind(int i) {
    return lookup.hasRole(i, "plural");
  }

  /** Whether a name's part that a dictionary knows begins here. */
  boolean isContent(int i) {
    return lookup.end(i, Category.ORGANIZATION) > 0
        || lookup.end(i, Category.HEAD) > 0
        || isField(i)
        || tokens.isCapital(i) && lookup.end(i, Category.COUNTRY) > 0
        || places.place(i) > 0;
  }

  /** Whether a name of three words or more, of a common surname, begins here and nothing else. */
  boolean isFullName(int token) {
    if (token >= lookup.limit() || !tokens.isCapital(token) || !names.isCommonSurname(token)) {
      return false;
    }
    int end = names.vietnamese(token, names.runEnd(token));
    return end - token >= 3;
  }

  boolean isNameStart(int token) {
    return tokens.isCapital(token) && names.vietnamese(token, names.runEnd(token)) > 0;
  }
}
