package io.github.chucdanh.recognize;

import io.github.chucdanh.dictionary.Category;
import io.github.chucdanh.dictionary.Lexicon;
import io.github.chucdanh.text.Tokens;

/**
 * Finds where an organization's name ends: a known name, or a head word with field words, places,
 * proper names and what connects them, up to a verb, a person or a mark.
 */
final class OrganizationParser {
  /** How many tokens the word for a body has at most: "câu lạc bộ". */
  static final int LONGEST_HEAD = 3;

  private final Lexicon lexicon;
  private final Tokens tokens;
  private final Lookup lookup;
  private final NameFinder names;
  private final PlaceParser places;
  private final Connectors connectors;
  private final LowerWords words;

  /** Whether the part just read closes a name, so that no proper name may follow: a place. */
  private boolean closed;

  /** Whether a name stands before, so that one inside is the organization's own. */
  private boolean apposed;

  /** Whether a head that bears a proper name opened what is being read: a company, a school. */
  private boolean bearing;

  /** Whether a body that is there for something opened it: a committee, a working group. */
  private boolean purposeful;

  OrganizationParser(Lexicon lexicon, Tokens tokens, Lookup lookup, NameFinder names) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.lookup = lookup;
    this.names = names;
    places = new PlaceParser(tokens, lookup, names);
    connectors = new Connectors(lexicon, tokens, lookup, names, places);
    words = new LowerWords(lexicon, tokens, lookup, places, connectors);
  }

  /** The places of the same sentence. */
  PlaceParser places() {
    return places;
  }

  /** Says whether what is read next stands in apposition to a name. */
  void setApposed(boolean apposed) {
    this.apposed = apposed;
  }

  /** Index behind an organization that is part of no office: a name behind it is its own. */
  int standingAlone(int token) {
    apposed = true;
    int end = organization(token);
    apposed = false;
    return end;
  }

  /** Index behind the organization that opens with a known name or head word here; -1 for none. */
  int organization(int token) {
    bearing = false;
    purposeful = false;
    int known = lookup.end(token, Category.ORGANIZATION);
    int head = lookup.end(token, Category.HEAD);
    if (known < 0 && head < 0 || lookup.end(token, Category.FIELD) > Math.max(known, head)) {
      return -1;
    }
    boolean longer = head > 0 && lookup.end(head, Category.FIELD) > known;
    if (known >= head && !longer) {
      return opensName(token, known) ? -1 : tail(known, true);
    }
    if (!tokens.isCapital(token) && (connectors.isNameStart(token) || words.isPredicate(token))) {
      return -1;
    }
    purposeful = words.endsWith(head, token, "purpose");
    return tail(named(token, head), false);
  }

  /** "Bộ trưởng Nguyễn Kim Mẫu": a known body's name at the front of a person's. */
  private boolean opensName(int token, int known) {
    int run = names.runEnd(token);
    return run > known && names.isCommonSurname(token) && names.vietnamese(token, run) > known;
  }

  /** Behind a head that bears a proper name ("Công ty", "Trường"), the name belongs to it. */
  private int named(int token, int head) {
    boolean bears = words.endsWith(head, token, "named");
    bearing |= bears;
    if (!bears
        || head >= lookup.limit()
        || !tokens.isCapital(head)
        || introducesPerson(head)
        || tokens.startsLine(head)
        || lookup.end(head, Category.FIELD) > 0
        || lookup.end(head, Category.HEAD) > 0
        || lookup.end(head, Category.ORGANIZATION) > 0
        || places.place(head) > 0) {
      return head;
    }
    int run = names.runEnd(head);
    if (names.isCertain(head, run)) {
      int other = names.split(head + 2, run);
      return connectors.isFullName(other) ? other : head;
    }
    if (run == head + 1 && words.opened(head) > 0) {
      return head;
    }
    int split = names.split(names.wordEnd(head), run);
    return run - split >= 3 || names.hasForeignName(split, run) ? split : Math.min(run, head + 4);
  }

  /** Index behind what a title without an organization's head may be followed by; -1 for none. */
  int bare(int token) {
    if (token >= lookup.limit()) {
      return -1;
    }
    purposeful = words.endsWith(token, token - LONGEST_HEAD, "purpose");
    int field = lookup.end(token, Category.FIELD);
    int place = places.place(token);
    int country = lookup.end(token, Category.COUNTRY);
    int best = Math.max(field, Math.max(place, country));
    if (best > 0 && (tokens.isCapital(token) || field == best || places.isPlaceType(token))) {
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
    if (purposeful && isNumbered(token)) {
      return tail(token + 1, true);
    }
    return isAbbreviation(token) ? tail(behindAbbreviation(token), false) : -1;
  }

  /** Letters that are no family name in capitals: "PC", "VCPMC". */
  private boolean isAbbreviation(int token) {
    return tokens.kind(token) == Tokens.WORD
        && tokens.shape(token) == Tokens.UPPER
        && tokens.letters(token) >= 2
        && lookup.end(token, Category.RANK) < 0
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
        token + 1 < lookup.limit()
            && tokens.kind(token + 1) == Tokens.NUMBER
            && tokens.isGlued(token + 1);
    return numbered ? token + 2 : token + 1;
  }

  /** The number of a department or ward before what it belongs to: "Trưởng phòng 2 VKSND tỉnh". */
  private boolean isNumbered(int token) {
    return tokens.kind(token) == Tokens.NUMBER
        && tokens.end(token) - tokens.begin(token) <= 2
        && token + 1 < lookup.limit()
        && (lookup.end(token + 1, Category.ORGANIZATION) > 0
            || lookup.end(token + 1, Category.HEAD) > 0
            || tokens.isCapital(token + 1) && lookup.end(token + 1, Category.FIELD) > 0)
        && lookup.end(token + 1, Category.TITLE) < 0;
  }

  /** A capital and a small syllable that some organization's name has together: "Chỉ đạo". */
  private boolean isCoined(int token) {
    return tokens.isCapital(token)
        && token + 1 < lookup.limit()
        && lookup.end(token, Category.TITLE) < 0
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
    boolean place =
        places.isLargePlace(end) && lookup.end(end, Category.PLACE) == run
            || lookup.end(end, Category.COUNTRY) == run && run > end + 1;
    if (place || tokens.hasApostrophe(end) || names.isCertain(end, run)) {
      return false;
    }
    int whole = names.vietnamese(token, run);
    return whole > end && names.vietnamese(end, run) < 0 && !names.startsPhrase(end);
  }

  /** Index behind the words that go on an organization's name. */
  private int tail(int from, boolean complete) {
    return tail(from, complete, complete);
  }

  private int tail(int from, boolean complete, boolean behindPlace) {
    int end = from;
    int solid = from;
    boolean named = complete;
    closed = behindPlace;
    while (end < lookup.limit()) {
      boolean before = closed;
      closed = false;
      int next = step(end, named, before);
      if (next <= end) {
        break;
      }
      boolean joins = tokens.kind(end) == Tokens.MARK || connectors.isAnd(end);
      end = next;
      solid = joins && next - solid == 1 ? solid : next;
      named = true;
    }
    end = solid;
    return lookup.hasRole(end, "this") && !tokens.isCapital(end - 1) ? end + 1 : end;
  }

  private int step(int i, boolean named, boolean behindPlace) {
    if (tokens.startsLine(i)) {
      return -1;
    }
    if (tokens.kind(i) == Tokens.MARK) {
      int mark = connectors.mark(i, named);
      int behind = mark < 0 ? connectors.behindInitials(i) : -1;
      return behind < 0 ? mark : lower(behind, true);
    }
    if (tokens.kind(i) == Tokens.NUMBER) {
      boolean numbers = bearing && isNumbering(i) || isUnitsNumber(i);
      return !named || tokens.isGlued(i) || numbers ? i + 1 : -1;
    }
    if (lookup.longest(i) < 0 && tokens.isLower(i)) {
      return behindPlace || tokens.hasApostrophe(i) ? -1 : lower(i, named);
    }
    if (introducesPerson(i)) {
      return -1;
    }
    int namesake =
        bearing && apposed && tokens.isCapital(i) ? names.vietnamese(i, names.runEnd(i)) : -1;
    if (namesake > 0 && namesake - i >= 3) {
      return namesake;
    }
    if (names.known(i) > 0 && !bearing
        || names.isHighlander(i, names.runEnd(i)) && !places.isLargePlace(i)
        || names.hasParticle(i)
        || lookup.end(i, Category.TITLE) > 0 && !isContinued(i) && !isMembers(i, named)
        || tokens.isCapital(i) && names.isCertain(i, names.runEnd(i))
        || tokens.hasApostrophe(i) && places.place(i) < 0) {
      return -1;
    }
    int field = behindPlace && !endsInCapital(i) ? -1 : lookup.end(i, Category.FIELD);
    boolean surname = takesSurname(i);
    int known = surname ? field : Math.max(lookup.end(i, Category.ORGANIZATION), field);
    int head = surname ? -1 : lookup.end(i, Category.HEAD);
    int place = places.place(i);
    int country = tokens.isCapital(i) ? lookup.end(i, Category.COUNTRY) : -1;
    int best = Math.max(Math.max(known, head), Math.max(place, country));
    int predicate = tokens.isCapital(i) ? -1 : lookup.end(i, Category.PREDICATE);
    if (best > 0 && (predicate > best || named && predicate == best && best == field)) {
      return -1;
    }
    if (!named && lookup.end(i, Category.TITLE) > best) {
      return lookup.end(i, Category.TITLE);
    }
    if (best > 0 && !leavesBrokenName(i, best)) {
      closed = best == place || best == country;
      return closed ? best : named(i, best);
    }
    int connector = connectors.connector(i);
    boolean more = !behindPlace || !connectors.isAnd(i) || connectors.isField(connector);
    if (connector > 0 && more) {
      purposeful = purposeful && !connectors.isUnder(i);
      return connector;
    }
    if (!behindPlace && connectors.isAnd(i)) {
      return apposed ? words.upToProper(i + 1) : words.upToName(i + 1);
    }
    if (connectors.isTopic(i)) {
      return topic(i, behindPlace);
    }
    if (!behindPlace && tokens.shape(i) == Tokens.LOWER) {
      return lower(i, named);
    }
    if (isLettersOfName(i)) {
      return i + 1;
    }
    int purpose = named || behindPlace ? -1 : words.purpose(i);
    if (purpose > 0) {
      return purpose;
    }
    return tokens.isCapital(i) && !behindPlace ? proper(i, named) : -1;
  }

  /** Whether an honorific or a rank in a capital begins here, which a name follows. */
  private boolean introducesPerson(int i) {
    if (!tokens.isCapital(i)) {
      return false;
    }
    int title = Math.max(lookup.end(i, Category.HONORIFIC), lookup.end(i, Category.RANK));
    if (tokens.shape(i) == Tokens.UPPER) {
      title = Math.max(title, lookup.end(i, Category.TITLE));
    }
    return title > 0
        && title >= Math.max(lookup.end(i, Category.HEAD), lookup.end(i, Category.FIELD))
        && title > Math.max(lookup.end(i, Category.PLACE), lookup.end(i, Category.COUNTRY));
  }

  /** "HĐND tỉnh | Đoàn Mẫu Văn": a head's capital that is somebody's family name. */
  private boolean takesSurname(int i) {
    int head = Math.max(lookup.end(i, Category.HEAD), lookup.end(i, Category.ORGANIZATION));
    boolean whole =
        head == i + 1
            && connectors.isFullName(i)
            && lookup.end(head, Category.FIELD) < 0
            && lookup.end(head, Category.HEAD) < 0
            && lookup.end(head, Category.ORGANIZATION) < 0;
    return whole || head == i + 2 && tokens.isLower(i) && connectors.isFullName(i + 1);
  }

  /** "Long Thành | LTI": letters that no dictionary has behind a proper name. */
  private boolean isLettersOfName(int i) {
    return tokens.shape(i) == Tokens.UPPER
        && tokens.kind(i) == Tokens.WORD
        && tokens.isCapital(i - 1)
        && tokens.shape(i - 1) == Tokens.CAPITALIZED
        && lookup.longest(i) < 0
        && (names.runEnd(i) == i + 1 || connectors.isFullName(i + 1));
  }

  /** Words in lower case that no dictionary has together. */
  private int lower(int i, boolean named) {
    boolean says = tokens.isCapital(i - 1) || lookup.hasRole(i, "says");
    if (named && says && lookup.end(i, Category.PREDICATE) > i + 1) {
      return -1;
    }
    int continuation = words.continuation(i);
    if (continuation < 0 && (!named || purposeful)) {
      continuation = words.purpose(i);
    }
    return continuation < 0 ? words.upToEnd(i, apposed) : continuation;
  }

  /** Behind "về": what a committee decides upon, or a field of another body. */
  private int topic(int i, boolean behindPlace) {
    int words = purposeful ? this.words.topic(i + 1) : -1;
    return words < 0 && !behindPlace && connectors.isContent(i + 1) ? i + 1 : words;
  }

  /** Whether a field that begins here is a region, which may follow a place: "phía Nam". */
  private boolean endsInCapital(int i) {
    int field = lookup.end(i, Category.FIELD);
    return tokens.isCapital(i) || field > 0 && tokens.isCapital(field - 1);
  }

  /** Whether a number belongs to a company's or school's name: "Licogi 16", and not "16 tuổi". */
  private boolean isNumbering(int i) {
    boolean measures =
        i + 1 < lookup.limit()
            && (tokens.kind(i + 1) == Tokens.NUMBER
                || tokens.isMark(i + 1, '/')
                || tokens.isMark(i + 1, '%')
                || lookup.end(i + 1, Category.MARKER) > 0 && !connectors.isUnder(i + 1));
    return tokens.end(i) - tokens.begin(i) <= 3 && tokens.isCapital(i - 1) && !measures;
  }

  /** "Khoa Nội 2": whether a number tells a body's units apart, and counts nothing behind it. */
  private boolean isUnitsNumber(int i) {
    return tokens.shape(i - 1) != Tokens.UPPER && places.isNumbered(i);
  }

  /** A profession behind a head says whose body it is: "Hội Nhạc sĩ", "Đoàn Luật sư". */
  private boolean isMembers(int i, boolean named) {
    return !named && lookup.entry(i, Category.TITLE).has("kind", "profession");
  }

  /** Whether a title's word here is part of a longer field or organization. */
  private boolean isContinued(int i) {
    int title = lookup.end(i, Category.TITLE);
    int known = Math.max(lookup.end(i, Category.ORGANIZATION), lookup.end(i, Category.HEAD));
    return Math.max(lookup.end(i, Category.FIELD), known) > title;
  }

  /** Proper names that no dictionary has, up to a person's name. */
  private int proper(int i, boolean named) {
    int run = names.runEnd(i);
    int opened = run == i + 1 ? words.opened(i) : -1;
    if (opened > 0) {
      return bearing ? i + 2 : opened;
    }
    int split = names.split(i, run);
    if (bearing && split > i + 1 && connectors.isFullName(split)) {
      return split;
    }
    boolean whole = split == i && run - i >= 3;
    if (tokens.shape(i) == Tokens.UPPER && i + 1 < run && tokens.shape(i + 1) != Tokens.UPPER) {
      return i + 1;
    }
    boolean common =
        run - i == 2 && names.isCommonSurname(i) || run - i > 2 && names.vietnamese(i, run) > 0;
    boolean ends = apposed && (run >= lookup.limit() || tokens.kind(run) == Tokens.MARK);
    boolean own = !common || ends && run - i == 2;
    boolean brand = ends && own && run - split == 2;
    if (bearing && own && run - i <= 3 && (split == run || run - i == 2 || brand)) {
      return run;
    }
    boolean name = whole || run - i >= 2 && (named || !names.anyNameSyllable(i, run));
    if (split > i && !name) {
      return Math.min(split, names.wordEnd(i));
    }
    return named || name ? -1 : names.split(names.wordEnd(i), run);
  }

  /** Index behind what a title's own body is for, with what goes on its name; -1 for none. */
  int purposeOfTitle(int titleEnd) {
    int end = words.purpose(titleEnd);
    return end < 0 ? -1 : tail(end, true);
  }
}
