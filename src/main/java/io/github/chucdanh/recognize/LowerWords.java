package io.github.chucdanh.recognize;

import io.github.chucdanh.dictionary.Category;
import io.github.chucdanh.dictionary.Entry;
import io.github.chucdanh.dictionary.Lexicon;
import io.github.chucdanh.text.Tokens;

/**
 * The words in lower case that go on an organization's name, and those that say what a body is for.
 */
final class LowerWords {
  /** How many words say what a body is for; where more follow, they say something else. */
  private static final int LONGEST_PURPOSE = 10;

  private final Lexicon lexicon;
  private final Tokens tokens;
  private final Lookup lookup;
  private final PlaceParser places;
  private final Connectors connectors;

  LowerWords(
      Lexicon lexicon, Tokens tokens, Lookup lookup, PlaceParser places, Connectors connectors) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.lookup = lookup;
    this.places = places;
    this.connectors = connectors;
  }

  /**
   * Index behind lower-case words that organizations' names have beside each other, where a place,
   * a capital, a connector or a mark ends them; -1 where other words go on.
   */
  int continuation(int i) {
    int end = i;
    int word =
        tokens.isCapital(i - 1) && lexicon.isPair(tokens.number(i - 1), tokens.number(i))
            ? i + 1
            : -1;
    while (end < lookup.limit()
        && tokens.shape(end) == Tokens.LOWER
        && tokens.kind(end) == Tokens.WORD
        && !tokens.startsLine(end)) {
      boolean other =
          connectors.isAnd(end)
              || isSeveral(end)
              || lookup.end(end, Category.TITLE) > 0
              || opensList(end)
              || places.place(end) > 0;
      if (other || !goesOn(end, i) && !opensMore(end)) {
        break;
      }
      end++;
    }
    if (end == i) {
      return word;
    }
    boolean closed =
        end >= lookup.limit()
            || tokens.kind(end) == Tokens.MARK
            || tokens.isCapital(end)
            || connectors.isContent(end)
            || isPredicate(end)
            || connectors.connector(end) > 0;
    return closed ? end : word;
  }

  /** Whether a field of several things begins here: "phòng, chống ma túy". */
  private boolean opensList(int i) {
    return i + 1 < lookup.limit()
        && tokens.isMark(i + 1, ',')
        && lookup.end(i, Category.FIELD) > i + 1;
  }

  /** Whether a word in names has this syllable behind the one before it. */
  private boolean goesOn(int i, int first) {
    return lexicon.isPair(tokens.number(i - 1), tokens.number(i))
        || i > first && lexicon.isCompound(tokens.number(i - 1), tokens.number(i));
  }

  /** Whether a word in names begins with this syllable, or one before a body's letters. */
  private boolean opensMore(int i) {
    boolean pair =
        i + 1 < lookup.limit()
            && tokens.shape(i + 1) == Tokens.LOWER
            && lexicon.isPair(tokens.number(i), tokens.number(i + 1));
    return pair || isAbbreviation(i + 2) && opensCompound(i);
  }

  /** Whether letters stand here that are a body's name: "PVTex", "VNA". */
  private boolean isAbbreviation(int i) {
    return i < lookup.limit()
        && tokens.kind(i) == Tokens.WORD
        && tokens.letters(i) > 2
        && (tokens.shape(i) == Tokens.UPPER || tokens.isSecondCapital(i));
  }

  /** Whether a plural begins here that names do not have; "các" stands in some. */
  private boolean isSeveral(int i) {
    return connectors.isPluralBehind(i) && !lookup.hasRole(i, "connector");
  }

  /**
   * Index behind the words that say what the body named before is for, as in "tổ | chấm thi" or
   * "Ban | chỉ đạo kỳ thi": up to a predicate, a name, a known part or a mark; -1 for none.
   */
  int purpose(int from) {
    if (!endsWith(from, from - OrganizationParser.LONGEST_HEAD, "purpose")) {
      return -1;
    }
    int end = stretch(from);
    boolean opens = end < lookup.limit() && (tokens.isCapital(end) || connectors.isContent(end));
    return end - from >= 2 && end - from < LONGEST_PURPOSE || end > from && opens ? end : -1;
  }

  /**
   * Index behind the words that say what a body decides upon, as in "Ban Chỉ đạo Nhà nước về | đổi
   * mới đơn vị sự nghiệp"; -1 for none, and where they go on too long.
   */
  int topic(int about) {
    int from = connectors.isPluralBehind(about) ? about + 1 : about;
    int end = stretch(from);
    boolean counted = end < lookup.limit() && tokens.kind(end) == Tokens.NUMBER;
    return end - from >= 2 && end - from < LONGEST_PURPOSE && !counted ? end : -1;
  }

  /**
   * Index behind the phrase that a capitalized syllable opens which goes on in lower case, as in
   * "Trung tâm | Đáp ứng khẩn cấp"; behind its first word where the phrase has no end; -1 for none.
   */
  int opened(int i) {
    boolean syllable =
        tokens.shape(i) == Tokens.CAPITALIZED
            && tokens.number(i) != 0
            && !lexicon.isForeignName(tokens.number(i))
            && i + 1 < lookup.limit()
            && tokens.isLower(i + 1);
    boolean other =
        lookup.end(i + 1, Category.MARKER) > 0 && !isInCompound(i + 1)
            || lookup.end(i, Category.PREDICATE) > i + 1;
    if (!syllable || other || !isPurpose(i + 1, false)) {
      return -1;
    }
    int end = stretch(i + 1);
    return end - i < LONGEST_PURPOSE ? end : i + 2;
  }

  /**
   * Index behind words that must go on a name, for what follows them ends it: a person's name where
   * the office stands before it ("Trung tâm Điều hành | chương trình chống ngập | Mẫu Văn Thử"), a
   * larger body behind a comma where it stands behind a name; -1 where nothing tells.
   */
  int upToEnd(int i, boolean apposed) {
    int end = nouns(i);
    if (end == i || end - i >= LONGEST_PURPOSE || end >= lookup.limit() || reports(i, end)) {
      return -1;
    }
    if (apposed) {
      if (tokens.isMark(end, ')')) {
        return end;
      }
      boolean larger =
          tokens.isMark(end, ',')
              && end + 1 < lookup.limit()
              && connectors.isHead(end + 1)
              && lookup.longest(end + 1) > 0
              && tokens.isCapital(end + 1)
              && lookup.end(end + 1, Category.TITLE) < 0;
      return larger ? end : properBehind(i, end);
    }
    int name = places.place(end) > end ? places.place(end) : end;
    while (name < lookup.limit() && name - end < 2 && tokens.shape(name) == Tokens.UPPER) {
      name++;
    }
    return connectors.isFullName(name) ? end : -1;
  }

  /**
   * Index behind words behind "và" that a proper name or a place ends which is no person's: "Trung
   * tâm đào tạo và | bảo mật mạng | Mẫu Net"; -1 where they end otherwise.
   */
  int upToProper(int i) {
    return properBehind(i, nouns(i));
  }

  private int properBehind(int i, int nouns) {
    int end = nouns;
    if (end > i && end < lookup.limit() && connectors.isAnd(end)) {
      end = nouns(end + 1);
    }
    boolean closed =
        end > i
            && end - i < LONGEST_PURPOSE
            && end < lookup.limit()
            && tokens.isCapital(end)
            && tokens.kind(end) == Tokens.WORD
            && !tokens.startsLine(end)
            && lookup.end(end, Category.HONORIFIC) < 0
            && lookup.end(end, Category.TITLE) < 0
            && !connectors.isNameStart(end);
    return closed && !reports(i, end) ? end : -1;
  }

  /**
   * Index behind words behind "và" that a person's name ends: "Vụ Giám sát và | xử lý nợ | Mẫu".
   */
  int upToName(int i) {
    int end = nouns(i);
    boolean brief = end > i && end - i < LONGEST_PURPOSE;
    return brief && connectors.isFullName(end) && !reports(i, end) ? end : -1;
  }

  /** Whether some word is one of saying. */
  private boolean reports(int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (lookup.hasRole(i, "says")) {
        return true;
      }
    }
    return false;
  }

  /** Index behind as many words as may stand in a name, up to one that may be a predicate's. */
  private int nouns(int from) {
    int end = stretch(from);
    for (int i = from; i < end; i++) {
      boolean predicate = lookup.end(i, Category.PREDICATE) > 0;
      if (predicate && (i == from || !lexicon.isCompound(tokens.number(i - 1), tokens.number(i)))) {
        return i;
      }
    }
    return end;
  }

  /** Index behind as many words as may say what a body is for. */
  private int stretch(int from) {
    int end = from;
    while (end - from < LONGEST_PURPOSE && isPurpose(end, end == from) && !opensList(end)) {
      end++;
    }
    return end;
  }

  private boolean isPurpose(int i, boolean first) {
    if (i >= lookup.limit() || tokens.kind(i) != Tokens.WORD || tokens.startsLine(i)) {
      return false;
    }
    boolean opensInCapital =
        first
            && i + 1 < lookup.limit()
            && tokens.shape(i) == Tokens.CAPITALIZED
            && tokens.shape(i + 1) == Tokens.LOWER
            && !connectors.isNameStart(i);
    if (tokens.shape(i) != Tokens.LOWER && !opensInCapital) {
      return false;
    }
    int known = lookup.longest(i);
    if (known < 0 || known == i + 1 && isInCompound(i)) {
      return true;
    }
    Entry marker = lookup.marker(i);
    return (marker == null
            || marker.has("role", "not-person")
            || marker.has("role", "purpose")
            || marker.has("role", "says")
            || marker.has("role", "named"))
        && !isPredicate(i)
        && lookup.end(i, Category.TITLE) < 0
        && lookup.end(i, Category.VERB) < 0
        && lookup.end(i, Category.STATUS) < 0
        && lookup.end(i, Category.HONORIFIC) < 0
        && lookup.end(i, Category.RANK) < 0
        && places.place(i) < 0;
  }

  /** Whether the word is a syllable of "khẩn cấp" or another word of two. */
  private boolean isInCompound(int i) {
    return lexicon.isCompound(tokens.number(i - 1), tokens.number(i)) || opensCompound(i);
  }

  private boolean opensCompound(int i) {
    return i + 1 < lookup.limit() && lexicon.isCompound(tokens.number(i), tokens.number(i + 1));
  }

  /**
   * Whether a predicate begins here that is not the first syllable of a word in names: "chỉ đạo".
   */
  boolean isPredicate(int i) {
    int end = lookup.end(i, Category.PREDICATE);
    boolean longer =
        i + 1 < lookup.limit() && lexicon.isPair(tokens.number(i), tokens.number(i + 1))
            || opensCompound(i);
    return end > i + 1 || end == i + 1 && !longer;
  }

  /**
   * Whether the words up to a token, from another on, end in a marker with the role that is no part
   * of a word: "trường" is in "Trung tâm Môi trường" no school.
   */
  boolean endsWith(int end, int from, String role) {
    for (int i = end - 1; i >= from; i--) {
      boolean word =
          i <= Math.max(from, 0) || !lexicon.isCompound(tokens.number(i - 1), tokens.number(i));
      if (word && lookup.hasRole(i, role) && lookup.end(i, Category.MARKER) == end) {
        return true;
      }
    }
    return false;
  }
}
