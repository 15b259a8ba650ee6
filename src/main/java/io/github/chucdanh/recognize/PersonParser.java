package io.github.chucdanh.recognize;

import io.github.chucdanh.dictionary.Category;
import io.github.chucdanh.dictionary.Entry;
import io.github.chucdanh.dictionary.Lexicon;
import io.github.chucdanh.text.Tokens;
import java.util.List;

/** Reads the names of persons, by what introduces them or by their form alone. */
final class PersonParser {
  /** How many words a name has at most that nothing but an office behind it tells for one. */
  private static final int LONGEST_UNKNOWN = 4;

  /** How many items a bracket between an office and its holder has at most. */
  private static final int LONGEST_BRACKET = 6;

  private final Lexicon lexicon;
  private final Tokens tokens;
  private final Lookup lookup;
  private final NameFinder names;
  private final PlaceParser places;
  private final List<Item> items;

  PersonParser(
      Lexicon lexicon,
      Tokens tokens,
      Lookup lookup,
      NameFinder names,
      PlaceParser places,
      List<Item> items) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.lookup = lookup;
    this.names = names;
    this.places = places;
    this.items = items;
  }

  /** A title, honorific or rank before capitalized words is evidence enough for a name. */
  Item introducedPerson(int i, Item.Type before) {
    if (isMemorial(before)) {
      return skipRun(i);
    }
    Item person = nameBehind(i, before);
    if (person == null || before != Item.Type.HONORIFIC) {
      return person;
    }
    Entry honorific = items.get(items.size() - 1).entry();
    return new Item(Item.Type.PERSON, person.begin(), person.end(), honorific, null, null);
  }

  /** "Khu tưởng niệm Chủ tịch | Mẫu Văn Thử": a place that has its name of a person. */
  private boolean isMemorial(Item.Type before) {
    int last = items.size() - 1;
    return last > 0 && before == Item.Type.POSITION && items.get(last - 1).hasRole("memorial");
  }

  private Item nameBehind(int i, Item.Type before) {
    int run = names.runEnd(i);
    if (isAllCapitals(i, run)) {
      int end = names.inCapitals(i, run);
      if (end > 0) {
        return Item.plain(Item.Type.PERSON, i, end);
      }
    }
    int vietnamese = names.vietnamese(i, run);
    boolean place = lookup.end(i, Category.PLACE) == run && tokens.isMark(i - 1, ')');
    if (vietnamese > 0 && !(place && places.isLargePlace(i))) {
      return Item.plain(Item.Type.PERSON, i, vietnamese);
    }
    boolean single = run - i == 1 && !names.hasParticle(i);
    if (lookup.hasRole(i, "term")) {
      return null;
    }
    if (names.startsPhrase(i)
        || single
            && (names.opensSentence(i) && !names.isKnownWord(i)
                || tokens.shape(i) == Tokens.UPPER)) {
      return null;
    }
    boolean nameless =
        lexicon.given(tokens.number(i)) == 0
            && !lexicon.isForeignName(tokens.number(i))
            && !tokens.hasApostrophe(i)
            && !names.isKnownWord(i);
    if (single && before == Item.Type.POSITION && nameless) {
      return null;
    }
    if (place) {
      return null;
    }
    int front = before == Item.Type.POSITION ? -1 : knownFront(i);
    if (front > 0) {
      return null;
    }
    if (lookup.end(i, Category.TITLE) > i + 1
        || lookup.end(i, Category.HONORIFIC) > 0
        || lookup.end(i, Category.RANK) > 0
        || lookup.end(i, Category.VERB) > i + 1) {
      return null;
    }
    boolean ranked = before != Item.Type.POSITION && names.runEnd(i) - i > 1;
    int known = Math.max(lookup.end(i, Category.COUNTRY), lookup.end(i, Category.ORGANIZATION));
    if (known > i + 1 || known > 0 && !ranked) {
      return null;
    }
    boolean headed =
        before == Item.Type.POSITION
            && items.get(lastOutsideBracket()).entry().get("organization") == null
            && lookup.end(i, Category.HEAD) > 0
            && !lexicon.isForeignName(tokens.number(i));
    int end = headed ? i : names.foreign(i);
    // "Theo", alone, opens the next sentence before it is anybody's name.
    if (end == i + 1 && names.opensSentence(i) && !names.isKnownWord(i)) {
      return null;
    }
    return end > i ? Item.plain(Item.Type.PERSON, i, end) : null;
  }

  private int knownFront(int i) {
    return Math.max(lookup.end(i, Category.TITLE), lookup.end(i, Category.ORGANIZATION));
  }

  private boolean isAllCapitals(int i, int run) {
    for (int k = i; k < run; k++) {
      if (tokens.shape(k) != Tokens.UPPER) {
        return false;
      }
    }
    return run - i >= 2;
  }

  /** A name without a title before it needs a known surname, or a known foreign name. */
  Item person(int i) {
    if (isAfterNotPerson(i)) {
      return skipRun(i);
    }
    int run = names.runEnd(i);
    if (items.isEmpty() && isStreet(i, run)) {
      return skipRun(i);
    }
    boolean capitals = isAllCapitals(i, run);
    int end = capitals ? names.inCapitals(i, run) : names.vietnamese(i, run);
    boolean place = lookup.end(i, Category.PLACE) >= end && !names.isCommonSurname(i);
    if (end > 0 && (names.known(i) == end || isCommon(i, end)) && !place) {
      return Item.plain(Item.Type.PERSON, i, end);
    }
    if (capitals) {
      return null;
    }
    int word = i + 2 < run && names.isInitial(i) ? i + 2 : i;
    boolean known =
        lexicon.isForeignName(tokens.number(word)) && !lexicon.isNameSyllable(tokens.number(word));
    int foreign = known ? names.foreign(i) : -1;
    boolean again = foreign == i + 1 && names.isKnownWord(i) && lookup.longest(i) < 0;
    return foreign - i >= 2 || again ? Item.plain(Item.Type.PERSON, i, foreign) : null;
  }

  /** "Đường Mẫu Văn Thử ..." opens a sentence: a street, though the word is a family name too. */
  private boolean isStreet(int i, int run) {
    return lookup.isWord(i, "not-person")
        && names.isCommonSurname(i + 1)
        && names.vietnamese(i + 1, run) == run;
  }

  /** Whether the words are common enough in names to be one without further evidence. */
  private boolean isCommon(int i, int end) {
    if (names.isCertain(i, end)) {
      return true;
    }
    if (lexicon.surname(tokens.number(i)) < 3) {
      return false;
    }
    int unknown = 0;
    for (int k = i + 1; k < end; k++) {
      if (!lexicon.isNameSyllable(tokens.number(k)) && !tokens.isLetter(k)) {
        unknown++;
      }
    }
    return unknown == 0 || unknown == 1 && end - i >= 3;
  }

  private boolean isAfterNotPerson(int i) {
    if (items.isEmpty()) {
      return false;
    }
    int k = items.size() - 1;
    boolean commas = false;
    while (k >= 2 && isListSeparator(k) && items.get(k - 1).is(Item.Type.PLACE)) {
      commas |= !tokens.isMark(items.get(k).begin(), '-');
      k -= 2;
    }
    Item before = items.get(k);
    if (before.is(Item.Type.NUMBER) && isStreetNumber(k, i)) {
      return true;
    }
    if (!before.hasRole("not-person")) {
      return false;
    }
    int run = names.runEnd(i);
    if (lookup.end(before.begin(), Category.PLACE_TYPE) > 0) {
      return goesOn(run) && lookup.end(run + 1, Category.PLACE_TYPE) > 0;
    }
    boolean listed = items.size() - 1 - k >= 4;
    return !commas || listed || isPlural(k) || goesOn(run);
  }

  /** "số 69 Mẫu Văn Thử, Ba Đình", "(607 Mẫu Thử, TP ...)": a house's number before a street. */
  private boolean isStreetNumber(int number, int name) {
    int mark = items.get(number).begin() - 1;
    boolean bracket = number > 0 && (tokens.isMark(mark, '(') || tokens.isMark(mark, '/'));
    return number > 0
        && (items.get(number - 1).hasRole("numbering") || bracket && goesOn(names.runEnd(name)));
  }

  /** Whether a list goes on here. */
  private boolean goesOn(int token) {
    return token < lookup.limit() && tokens.isMark(token, ',');
  }

  /** "các tuyến đường Mẫu Văn A, Thử Thị B": whether names of several things follow. */
  private boolean isPlural(int notPerson) {
    for (int k = notPerson; k >= Math.max(0, notPerson - 3); k--) {
      if (items.get(k).hasRole("plural")) {
        return true;
      }
    }
    return false;
  }

  private boolean isListSeparator(int k) {
    int token = items.get(k).begin();
    return items.get(k).is(Item.Type.MARK)
            && (tokens.isMark(token, '-') || tokens.isMark(token, ',') || tokens.isMark(token, ';'))
        || items.get(k).hasRole("and");
  }

  private Item skipRun(int i) {
    return Item.plain(Item.Type.PLACE, i, names.runEnd(i));
  }

  /** Capitals behind "bí danh", or spelled by syllables in a bracket behind a name. */
  Item otherName(int i) {
    int last = items.size() - 1;
    if (last < 1) {
      return null;
    }
    boolean told = items.get(last).hasRole("alias") && isBehindPerson(last);
    boolean bracket = tokens.isMark(i - 1, '(') && items.get(last - 1).is(Item.Type.PERSON);
    if (!told && !bracket) {
      return null;
    }
    int end = names.foreign(i);
    boolean spelled =
        bracket
            && end < lookup.limit()
            && tokens.isMark(end, ')')
            && names.isSpelledBySyllables(i, end);
    return end > i && (told || spelled) ? Item.plain(Item.Type.PERSON, i, end) : null;
  }

  /** Whether a name stands before an item, a mark between them or not. */
  private boolean isBehindPerson(int item) {
    int k = item - 1;
    if (k > 0 && items.get(k).is(Item.Type.MARK)) {
      k--;
    }
    return items.get(k).is(Item.Type.PERSON);
  }

  /** "Giám đốc Viện X, Loyda Barreda": two unknown capitals behind an office and a comma. */
  Item namedBehindComma(int i) {
    int last = items.size() - 1;
    boolean comma =
        last >= 1
            && items.get(last).is(Item.Type.MARK)
            && tokens.isMark(i - 1, ',')
            && items.get(last - 1).is(Item.Type.POSITION);
    if (!comma || !items.get(last - 1).position().hasOrganization() || lookup.any(i)) {
      return null;
    }
    int end = names.foreign(i);
    boolean unknown = end - i >= 2 && !names.anyNameSyllable(i, end);
    return unknown ? Item.plain(Item.Type.PERSON, i, end) : null;
  }

  /**
   * Two to four capitals that no dictionary has, before an office in apposition: "Tô Thước (nguyên
   * Phó Chủ tịch ...", "Loyda Mauton, giám đốc ...", or in a list behind a colon.
   */
  Item namedBeforeOffice(int i) {
    boolean place = lookup.longest(i) == i + 1 && lookup.end(i, Category.PLACE) == i + 1;
    int run = lookup.any(i) && !place ? i : names.runEnd(i);
    if (run - i < 2 || run - i > LONGEST_UNKNOWN || run + 1 >= lookup.limit()) {
      return null;
    }
    boolean bracket = tokens.isMark(run, '(');
    boolean comma = tokens.isMark(run, ',');
    int office = Math.max(run + 1, lookup.end(run + 1, Category.STATUS));
    boolean titled = lookup.end(office, Category.TITLE) > 0 || names.opensDeputy(office);
    if (!bracket && !comma || !titled || !isNamelike(i, run)) {
      return null;
    }
    boolean likely =
        lexicon.isForeignName(tokens.number(i)) || lexicon.isNameSyllable(tokens.number(i));
    boolean told = bracket || office > run + 1 || isListed() || likely && !tokens.isCapital(office);
    return told && !isBehindLink() ? Item.plain(Item.Type.PERSON, i, run) : null;
  }

  /** Whether all words are written as names are, and none is a heading's or an abbreviation. */
  private boolean isNamelike(int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (tokens.kind(i) != Tokens.WORD
          || tokens.shape(i) != Tokens.CAPITALIZED
          || names.startsPhrase(i)
          || names.opensSentence(i)) {
        return false;
      }
    }
    return lookup.end(end - 1, Category.COUNTRY) < 0;
  }

  /** Whether a list's mark stands before. */
  private boolean isListed() {
    int last = items.size() - 1;
    return last >= 0
        && items.get(last).is(Item.Type.MARK)
        && (tokens.isMark(items.get(last).begin(), ':')
            || tokens.isMark(items.get(last).begin(), ';'));
  }

  /** Whether a place, a body or what leads to one stands before: "tại X, Chủ tịch ...". */
  private boolean isBehindLink() {
    int last = items.size() - 1;
    return last >= 0
        && (items.get(last).is(Item.Type.PLACE)
            || items.get(last).is(Item.Type.ORGANIZATION)
            || items.get(last).hasRole("connector")
            || items.get(last).hasRole("not-person"));
  }

  /** What stands before, a bracket behind a position aside: "Phó Chủ tịch Quận 2 (TP.HCM)". */
  Item.Type before() {
    int k = lastOutsideBracket();
    return k < 0 ? Item.Type.MARK : items.get(k).type();
  }

  private int lastOutsideBracket() {
    int last = items.size() - 1;
    boolean mark = last > 0 && items.get(last).is(Item.Type.MARK);
    if (!mark || !tokens.isMark(items.get(last).begin(), ')')) {
      return last;
    }
    for (int k = last - 1; k >= 1 && last - k < LONGEST_BRACKET; k--) {
      if (tokens.isMark(items.get(k).begin(), '(')) {
        return items.get(k - 1).is(Item.Type.POSITION) ? k - 1 : last;
      }
    }
    return last;
  }
}
