package io.github.chucdanh.recognize;

import io.github.chucdanh.dictionary.Category;
import io.github.chucdanh.dictionary.Entry;
import io.github.chucdanh.dictionary.Lexicon;
import io.github.chucdanh.text.Tokens;

/**
 * Finds where an organization's name ends: a known name, or a head word with field words, places,
 * proper names and what connects them, up to a verb, a person or a mark.
 */
final class OrganizationParser {
  /** How many words say what a body is for; where more follow, they say something else. */
  private static final int LONGEST_PURPOSE = 8;

  private static final int LONGEST_HEAD = 3;

  private final Lexicon lexicon;
  private final Tokens tokens;
  private final Lookup lookup;
  private final NameFinder names;
  private final int limit;

  /** Whether the part just read closes a name, so that no proper name may follow: a place. */
  private boolean closed;

  /** Whether a name stands before, so that one inside is the organization's own. */
  private boolean apposed;

  /** Whether a head that bears a proper name opened what is being read: a company, a school. */
  private boolean bearing;

  OrganizationParser(Lexicon lexicon, Tokens tokens, Lookup lookup, NameFinder names, int limit) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.lookup = lookup;
    this.names = names;
    this.limit = limit;
  }

  /** Says whether what is read next stands in apposition to a name. */
  void setApposed(boolean apposed) {
    this.apposed = apposed;
  }

  /** Index behind the organization that opens with a known name or head word here; -1 for none. */
  int organization(int token) {
    bearing = false;
    int known = lookup.end(token, Category.ORGANIZATION);
    int head = lookup.end(token, Category.HEAD);
    if (known < 0 && head < 0 || lookup.end(token, Category.FIELD) > Math.max(known, head)) {
      return -1;
    }
    if (known >= head) {
      return tail(known, true);
    }
    if (!tokens.isCapital(token) && isNameStart(token)) {
      return -1;
    }
    return tail(named(token, head), false);
  }

  /** Behind a head that bears a proper name ("Công ty", "Trường"), the name belongs to it. */
  private int named(int token, int head) {
    boolean bears = endsWith(head, token, "named");
    bearing |= bears;
    if (!bears
        || head >= limit
        || !tokens.isCapital(head)
        || tokens.startsLine(head)
        || lookup.end(head, Category.FIELD) > 0
        || lookup.end(head, Category.HEAD) > 0
        || lookup.end(head, Category.ORGANIZATION) > 0
        || place(head) > 0
        || names.isCertain(head, names.runEnd(head))) {
      return head;
    }
    int run = names.runEnd(head);
    int split = names.split(names.wordEnd(head), run);
    return run - split >= 3 || names.hasForeignName(split, run) ? split : Math.min(run, head + 4);
  }

  private boolean isNameStart(int token) {
    return tokens.isCapital(token) && names.vietnamese(token, names.runEnd(token)) > 0;
  }

  /**
   * Whether a predicate begins here that is not the first syllable of a word in names: "chỉ đạo".
   */
  private boolean isPredicate(int i) {
    int end = lookup.end(i, Category.PREDICATE);
    boolean longer = i + 1 < limit && lexicon.isPair(tokens.number(i), tokens.number(i + 1));
    return end > i + 1 || end == i + 1 && !longer;
  }

  /** Index behind what a title without an organization's head may be followed by; -1 for none. */
  int bare(int token) {
    if (token >= limit) {
      return -1;
    }
    int field = lookup.end(token, Category.FIELD);
    int place = place(token);
    int country = lookup.end(token, Category.COUNTRY);
    int best = Math.max(field, Math.max(place, country));
    if (best > 0 && (tokens.isCapital(token) || field == best || isPlaceType(token))) {
      if (best == field && !tokens.isCapital(token) && best - token < 2) {
        return -1;
      }
      if (leavesBrokenName(token, best)) {
        return -1;
      }
      return best == field ? tail(named(token, best), true, false) : tail(best, true);
    }
    if (isCoined(token)) {
      return tail(token + 2, true, false);
    }
    return isAbbreviation(token) ? tail(behindAbbreviation(token), false) : -1;
  }

  /** Letters that are no family name in capitals: "PC", "VCPMC". */
  private boolean isAbbreviation(int token) {
    return tokens.kind(token) == Tokens.WORD
        && tokens.shape(token) == Tokens.UPPER
        && tokens.letters(token) >= 2
        && names.inCapitals(token, names.runEnd(token)) < 0
        && !namesForeigner(token);
  }

  /**
   * A family name in capitals before the given name, as Asians' names are written: "MOON Jae-in".
   */
  private boolean namesForeigner(int token) {
    int run = names.runEnd(token);
    return lexicon.isForeignName(tokens.number(token))
        || run == token + 2 && names.hasForeignName(token, run);
  }

  /** Letters may have a number: "PC 45", "PA92". */
  private int behindAbbreviation(int token) {
    boolean numbered =
        token + 1 < limit && tokens.kind(token + 1) == Tokens.NUMBER && tokens.isGlued(token + 1);
    return numbered ? token + 2 : token + 1;
  }

  /** A capital and a small syllable that some organization's name has together: "Chỉ đạo". */
  private boolean isCoined(int token) {
    return tokens.isCapital(token)
        && token + 1 < limit
        && tokens.shape(token + 1) == Tokens.LOWER
        && tokens.kind(token + 1) == Tokens.WORD
        && lexicon.isPair(tokens.number(token), tokens.number(token + 1));
  }

  /** A place that is the front of a person's name: what is left would be no name. */
  private boolean leavesBrokenName(int token, int end) {
    if (!tokens.isCapital(token) || lookup.end(token, Category.COUNTRY) == end) {
      return false;
    }
    int run = names.runEnd(token);
    if (run <= end) {
      return run == end
          && end - token >= 3
          && names.vietnamese(token, run) > 0
          && lookup.end(token, Category.COUNTRY) != end;
    }
    if (names.hasApostrophe(end) || names.isCertain(end, run)) {
      return false;
    }
    int whole = names.vietnamese(token, run);
    return whole > end && names.vietnamese(end, run) < 0 && !names.startsPhrase(end);
  }

  /** Index behind a place: its type, its name, or both; -1 for none. */
  int place(int token) {
    if (token >= limit) {
      return -1;
    }
    int behind = lookup.end(token, Category.PLACE_TYPE);
    if (behind > 0 && isSingleLetter(token, behind)) {
      return behind + 1 < limit
              && tokens.isMark(behind, '.')
              && (tokens.kind(behind + 1) == Tokens.NUMBER
                  || lookup.end(behind + 1, Category.PLACE) > 0)
          ? placeName(behind + 1)
          : -1;
    }
    if (behind > 0) {
      if (behind < limit
          && tokens.isMark(behind, '.')
          && behind + 1 < limit
          && (tokens.isCapital(behind + 1) || tokens.kind(behind + 1) == Tokens.NUMBER)) {
        behind++;
      }
      return placeName(behind);
    }
    Entry place = lookup.entry(token, Category.PLACE);
    return place != null && tokens.isCapital(token) && isLarge(place)
        ? behindEra(lookup.end(token, Category.PLACE))
        : -1;
  }

  private boolean isSingleLetter(int token, int end) {
    return end == token + 1 && tokens.letters(token) == 1;
  }

  /** Index behind "cũ", which says that the place is no more. */
  private int behindEra(int end) {
    Entry marker = end < limit ? lookup.entry(end, Category.MARKER) : null;
    return marker != null && marker.has("role", "era") ? end + 1 : end;
  }

  /** Whether a place's type ends before the token: "Trưởng thôn | Nà Mẫu". */
  boolean endsWithPlaceType(int token) {
    return lookup.end(token - 1, Category.PLACE_TYPE) == token
        || lookup.end(token - 2, Category.PLACE_TYPE) == token;
  }

  private boolean isPlaceType(int token) {
    return lookup.end(token, Category.PLACE_TYPE) > 0;
  }

  /** Whether a province, district or city of the gazetteer begins here. */
  boolean isLargePlace(int token) {
    Entry place = lookup.entry(token, Category.PLACE);
    return place != null && isLarge(place);
  }

  private static boolean isLarge(Entry place) {
    return place.has("type", "tỉnh")
        || place.has("type", "thành phố trực thuộc Trung ương")
        || place.has("type", "thành phố")
        || place.has("type", "quận")
        || place.has("type", "huyện")
        || place.has("type", "thị xã");
  }

  /** Index behind the name that follows a place's type; the type may stand alone. */
  private int placeName(int token) {
    if (token >= limit || tokens.startsLine(token)) {
      return token;
    }
    if (tokens.kind(token) == Tokens.NUMBER) {
      return token + 1;
    }
    if (!tokens.isCapital(token)) {
      return token;
    }
    int run = names.runEnd(token);
    int known = lookup.end(token, Category.PLACE);
    if (known > 0) {
      boolean clean =
          known >= run
              || lookup.end(known, Category.HONORIFIC) > 0
              || lookup.end(known, Category.RANK) > 0
              || names.vietnamese(known, run) > 0
              || names.split(known, run) == known
              || names.vietnamese(token, run) < 0;
      if (clean) {
        return behindEra(known);
      }
    }
    int first = names.split(token, run);
    if (first == token && run - token >= 3) {
      return token;
    }
    int split = first > token ? first : names.split(token + 1, run);
    return split < run ? split : Math.min(run, token + 3);
  }

  /** Index behind the words that go on an organization's name. */
  private int tail(int from, boolean complete) {
    return tail(from, complete, complete);
  }

  private int tail(int from, boolean complete, boolean behindPlace) {
    int end = from;
    boolean named = complete;
    closed = behindPlace;
    while (end < limit) {
      boolean before = closed;
      closed = false;
      int next = step(end, named, before);
      if (next <= end) {
        break;
      }
      end = next;
      named = true;
    }
    return end;
  }

  private int step(int i, boolean named, boolean behindPlace) {
    if (tokens.startsLine(i)) {
      return -1;
    }
    if (tokens.kind(i) == Tokens.MARK) {
      return mark(i, named);
    }
    if (tokens.kind(i) == Tokens.NUMBER) {
      return !named || tokens.isGlued(i) || bearing && isNumbering(i) ? i + 1 : -1;
    }
    int namesake =
        bearing && apposed && tokens.isCapital(i) ? names.vietnamese(i, names.runEnd(i)) : -1;
    if (namesake > 0 && namesake - i >= 3) {
      return namesake;
    }
    if (names.known(i) > 0 && !bearing
        || lookup.end(i, Category.TITLE) > 0 && !isContinued(i) && !isMembers(i, named)
        || tokens.isCapital(i) && names.isCertain(i, names.runEnd(i))
        || names.hasApostrophe(i) && place(i) < 0) {
      return -1;
    }
    int field = behindPlace && !endsInCapital(i) ? -1 : lookup.end(i, Category.FIELD);
    int known = Math.max(lookup.end(i, Category.ORGANIZATION), field);
    int head = lookup.end(i, Category.HEAD);
    int place = place(i);
    int country = tokens.isCapital(i) ? lookup.end(i, Category.COUNTRY) : -1;
    int best = Math.max(Math.max(known, head), Math.max(place, country));
    if (!named && lookup.end(i, Category.TITLE) > best) {
      return lookup.end(i, Category.TITLE);
    }
    if (best > 0 && !leavesBrokenName(i, best)) {
      closed = best == place || best == country;
      return closed ? best : named(i, best);
    }
    int connector = connector(i);
    if (connector > 0) {
      return connector;
    }
    if (!behindPlace && tokens.shape(i) == Tokens.LOWER) {
      int continuation = continuation(i);
      return continuation < 0 && !named ? purpose(i) : continuation;
    }
    int purpose = named || behindPlace ? -1 : purpose(i);
    if (purpose > 0) {
      return purpose;
    }
    return tokens.isCapital(i) && !behindPlace ? proper(i, named) : -1;
  }

  /** Whether a field that begins here is a region, which may follow a place: "phía Nam". */
  private boolean endsInCapital(int i) {
    int field = lookup.end(i, Category.FIELD);
    return tokens.isCapital(i) || field > 0 && tokens.isCapital(field - 1);
  }

  /** Whether a number belongs to a company's or school's name: "Licogi 16", and not "16 tuổi". */
  private boolean isNumbering(int i) {
    boolean measures =
        i + 1 < limit
            && (tokens.kind(i + 1) == Tokens.NUMBER
                || tokens.isMark(i + 1, '/')
                || tokens.isMark(i + 1, '%')
                || lookup.end(i + 1, Category.MARKER) > 0
                    && !lookup.entry(i + 1, Category.MARKER).has("role", "under"));
    return tokens.end(i) - tokens.begin(i) <= 3 && tokens.isCapital(i - 1) && !measures;
  }

  /** A profession behind a head says whose body it is: "Hội Nhạc sĩ", "Đoàn Luật sư". */
  private boolean isMembers(int i, boolean named) {
    return !named && lookup.entry(i, Category.TITLE).has("kind", "profession");
  }

  /** Whether a title's word here is part of a longer field or organization. */
  private boolean isContinued(int i) {
    int title = lookup.end(i, Category.TITLE);
    return Math.max(lookup.end(i, Category.FIELD), lookup.end(i, Category.ORGANIZATION)) > title;
  }

  /** Proper names that no dictionary has, up to a person's name. */
  private int proper(int i, boolean named) {
    if (lookup.end(i, Category.HONORIFIC) > 0 || lookup.end(i, Category.RANK) > 0) {
      return -1;
    }
    int run = names.runEnd(i);
    int split = names.split(i, run);
    boolean whole = split == i && run - i >= 3;
    if (tokens.shape(i) == Tokens.UPPER && i + 1 < run && tokens.shape(i + 1) != Tokens.UPPER) {
      return i + 1;
    }
    boolean common =
        run - i == 2 && names.isCommonSurname(i) || run - i > 2 && names.vietnamese(i, run) > 0;
    if (bearing && !common && run - i <= 3 && (split == run || run - i == 2)) {
      return run;
    }
    boolean name = whole || run - i >= 2 && (named || !names.anyNameSyllable(i, run));
    if (split > i && !name) {
      return Math.min(split, names.wordEnd(i));
    }
    return named || name ? -1 : names.split(names.wordEnd(i), run);
  }

  private int mark(int i, boolean named) {
    if (i + 1 >= limit || tokens.startsLine(i + 1)) {
      return -1;
    }
    if (tokens.isMark(i, '&')) {
      return isContent(i + 1) || tokens.isCapital(i + 1) ? i + 1 : -1;
    }
    boolean tight = tokens.isGlued(i) == tokens.isGlued(i + 1);
    if (tokens.isMark(i, '-') || tokens.isMark(i, '/')) {
      boolean glued = tokens.isGlued(i) && tokens.isGlued(i + 1);
      boolean content = isField(i + 1) || glued && tokens.isCapital(i + 1);
      return tight && content && lookup.end(i + 1, Category.TITLE) < 0 && !isNameStart(i + 1)
          ? i + 1
          : -1;
    }
    if (tokens.isMark(i, ',') && named) {
      return listGoesOn(i + 1) ? i + 1 : -1;
    }
    if (tokens.isMark(i, '.') && tokens.isGlued(i) && tokens.isGlued(i + 1)) {
      return tokens.isCapital(i + 1) ? i + 1 : -1;
    }
    return -1;
  }

  /**
   * Behind a comma: a field that "và" joins to another, as in "Khoa học, Công nghệ và Môi trường".
   */
  private boolean listGoesOn(int i) {
    int field = lookup.end(i, Category.FIELD);
    if (field < 0 || lookup.end(i, Category.TITLE) >= field || isHead(i)) {
      return false;
    }
    return field + 1 < limit && isAnd(field) && isField(field + 1)
        || field + 1 < limit && tokens.isMark(field, ',') && listGoesOn(field + 1);
  }

  private boolean isHead(int i) {
    return lookup.end(i, Category.HEAD) >= lookup.end(i, Category.FIELD)
        || lookup.end(i, Category.ORGANIZATION) >= lookup.end(i, Category.FIELD);
  }

  private boolean isField(int i) {
    return i < limit && lookup.end(i, Category.FIELD) > 0;
  }

  private boolean isAnd(int i) {
    Entry marker = lookup.entry(i, Category.MARKER);
    return marker != null && marker.has("role", "and");
  }

  /**
   * Index behind lower-case words that organizations' names have beside each other, where a place,
   * a capital, a connector or a mark ends them; -1 where other words go on.
   */
  private int continuation(int i) {
    int end = i;
    int word =
        tokens.isCapital(i - 1) && lexicon.isPair(tokens.number(i - 1), tokens.number(i))
            ? i + 1
            : -1;
    while (end < limit
        && tokens.shape(end) == Tokens.LOWER
        && tokens.kind(end) == Tokens.WORD
        && !tokens.startsLine(end)) {
      boolean inside = lexicon.isPair(tokens.number(end - 1), tokens.number(end));
      boolean opens =
          end + 1 < limit
              && tokens.shape(end + 1) == Tokens.LOWER
              && lexicon.isPair(tokens.number(end), tokens.number(end + 1));
      boolean other = isAnd(end) || isPluralBehind(end) || lookup.end(end, Category.TITLE) > 0;
      if (!inside && !opens || place(end) > 0 || other) {
        break;
      }
      end++;
    }
    boolean closed =
        end >= limit
            || tokens.kind(end) == Tokens.MARK
            || tokens.isCapital(end)
            || isContent(end)
            || connector(end) > 0;
    return end > i && closed ? end : word;
  }

  /** Index behind what a title's own body is for, with what goes on its name; -1 for none. */
  int purposeOfTitle(int titleEnd) {
    int end = purpose(titleEnd);
    return end < 0 ? -1 : tail(end, true);
  }

  /**
   * Index behind the words that say what the body named before is for, as in "tổ | chấm thi" or
   * "Ban | chỉ đạo kỳ thi": up to a predicate, a name, a known part or a mark; -1 for none.
   */
  private int purpose(int from) {
    if (!endsWith(from, from - LONGEST_HEAD, "purpose")) {
      return -1;
    }
    int end = from;
    while (end - from < LONGEST_PURPOSE && isPurpose(end, end == from)) {
      end++;
    }
    boolean opens = end < limit && (tokens.isCapital(end) || isContent(end));
    return end - from >= 2 && end - from < LONGEST_PURPOSE || end > from && opens ? end : -1;
  }

  private boolean isPurpose(int i, boolean first) {
    if (i >= limit || tokens.kind(i) != Tokens.WORD || tokens.startsLine(i)) {
      return false;
    }
    boolean opensInCapital =
        first
            && i + 1 < limit
            && tokens.shape(i) == Tokens.CAPITALIZED
            && tokens.shape(i + 1) == Tokens.LOWER
            && !isNameStart(i);
    if (tokens.shape(i) != Tokens.LOWER && !opensInCapital) {
      return false;
    }
    Entry marker = lookup.entry(i, Category.MARKER);
    return (marker == null
            || marker.has("role", "not-person")
            || marker.has("role", "purpose")
            || marker.has("role", "named"))
        && !isPredicate(i)
        && lookup.end(i, Category.TITLE) < 0
        && lookup.end(i, Category.VERB) < 0
        && lookup.end(i, Category.STATUS) < 0
        && lookup.end(i, Category.HONORIFIC) < 0
        && lookup.end(i, Category.RANK) < 0
        && place(i) < 0;
  }

  /** Whether the words up to a token, from another on, end in a marker with the role. */
  private boolean endsWith(int end, int from, String role) {
    for (int i = end - 1; i >= from; i--) {
      Entry marker = lookup.entry(i, Category.MARKER);
      if (marker != null && lookup.end(i, Category.MARKER) == end && marker.has("role", role)) {
        return true;
      }
    }
    return false;
  }

  private int connector(int i) {
    Entry marker = lookup.entry(i, Category.MARKER);
    if (marker != null
        && marker.has("role", "numbering")
        && i + 1 < limit
        && tokens.kind(i + 1) == Tokens.NUMBER) {
      return i + 2;
    }
    if (marker == null || !marker.has("role", "connector")) {
      return -1;
    }
    int behind = lookup.end(i, Category.MARKER);
    if (behind >= limit || lookup.end(behind, Category.TITLE) > 0) {
      return -1;
    }
    if (marker.has("role", "and")) {
      return isField(behind)
              && !isNameStart(behind)
              && !isHead(behind)
              && !isPluralBehind(lookup.end(behind, Category.FIELD))
          ? behind
          : -1;
    }
    return isContent(behind) ? behind : -1;
  }

  /** Whether several things are spoken of here, which no organization's name does: "một số". */
  private boolean isPluralBehind(int i) {
    Entry marker = lookup.entry(i, Category.MARKER);
    return marker != null && marker.has("role", "plural");
  }

  /** Whether a name's part that a dictionary knows begins here. */
  private boolean isContent(int i) {
    return lookup.end(i, Category.ORGANIZATION) > 0
        || lookup.end(i, Category.HEAD) > 0
        || isField(i)
        || tokens.isCapital(i) && lookup.end(i, Category.COUNTRY) > 0
        || place(i) > 0;
  }
}
