package io.github.chucdanh.recognize;

import io.github.chucdanh.dictionary.Category;
import io.github.chucdanh.dictionary.Entry;
import io.github.chucdanh.dictionary.Lexicon;
import io.github.chucdanh.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Reads one sentence into items, from left to right, each token once. Stateless. */
public final class Recognizer {
  /** How many items a bracket between an office and its holder has at most. */
  private static final int LONGEST_BRACKET = 6;

  private final Lexicon lexicon;

  /**
   * Makes a recognizer.
   *
   * @param lexicon the dictionaries
   */
  public Recognizer(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Reads a text sentence by sentence; names that a sentence introduces are known in the next.
   *
   * @param tokens the scanned text
   * @return the items of each sentence, in text order
   */
  public List<List<Item>> read(Tokens tokens) {
    KnownNames known = new KnownNames();
    List<List<Item>> sentences = new ArrayList<>(tokens.sentences());
    for (int i = 0; i < tokens.sentences(); i++) {
      int begin = tokens.sentenceBegin(i);
      List<Item> items = new Reading(tokens, begin, tokens.sentenceEnd(i), known).items();
      introduce(tokens, items, known);
      sentences.add(items);
    }
    return sentences;
  }

  /**
   * Reads one sentence by itself.
   *
   * @param tokens the scanned text
   * @param begin index of the sentence's first token
   * @param end index behind its last token
   * @return its items, in text order
   */
  public List<Item> read(Tokens tokens, int begin, int end) {
    return new Reading(tokens, begin, end, new KnownNames()).items();
  }

  private static void introduce(Tokens tokens, List<Item> items, KnownNames known) {
    for (int i = 1; i < items.size(); i++) {
      Item item = items.get(i);
      if (item.is(Item.Type.PERSON) && introduces(items.get(i - 1).type())) {
        known.add(tokens, item.begin(), item.end());
      }
    }
  }

  private static boolean introduces(Item.Type type) {
    return type == Item.Type.POSITION || type == Item.Type.HONORIFIC || type == Item.Type.RANK;
  }

  private final class Reading {
    private final Tokens tokens;
    private final int begin;
    private final int limit;
    private final Lookup lookup;
    private final NameFinder names;
    private final OrganizationParser organizations;
    private final PositionParser positions;
    private final Bylines bylines;
    private final List<Item> items = new ArrayList<>();

    Reading(Tokens tokens, int begin, int limit, KnownNames known) {
      this.tokens = tokens;
      this.begin = begin;
      this.limit = limit;
      lookup = new Lookup(lexicon, tokens, begin, limit);
      names = new NameFinder(lexicon, tokens, lookup, known, limit);
      organizations = new OrganizationParser(lexicon, tokens, lookup, names, limit);
      positions = new PositionParser(tokens, lookup, names, organizations, limit);
      bylines = new Bylines(tokens, lookup, names, organizations, items, limit);
    }

    List<Item> items() {
      int i = begin;
      while (i < limit) {
        Item item = next(i);
        items.add(item);
        i = item.end();
      }
      return items;
    }

    private Item next(int i) {
      if (tokens.kind(i) == Tokens.MARK) {
        return Item.plain(Item.Type.MARK, i, i + 1);
      }
      if (tokens.isLower(i) && lookup.onlyMarker(i)) {
        return word(i);
      }
      Item.Type before = before();
      if (tokens.isCapital(i) && introduces(before)) {
        Item known = introducedPerson(i, before);
        if (known != null) {
          return known;
        }
      }
      int byline = tokens.isCapital(i) ? bylines.end(i) : -1;
      if (byline > 0) {
        return Item.plain(Item.Type.PERSON, i, byline);
      }
      Item person = tokens.isCapital(i) ? otherName(i) : null;
      if (person != null) {
        return person;
      }
      person = tokens.isCapital(i) ? namedBehindComma(i) : null;
      if (person != null) {
        return person;
      }
      Item phrase = phrase(i);
      if (phrase != null) {
        return phrase;
      }
      if (tokens.isCapital(i)) {
        person = person(i);
        if (person != null) {
          return person;
        }
      }
      return word(i);
    }

    /** A word, a number, or a marker of several words. */
    private Item word(int i) {
      Entry marker = lookup.entry(i, Category.MARKER);
      if (tokens.kind(i) == Tokens.NUMBER) {
        return new Item(Item.Type.NUMBER, i, i + 1, null, null, marker);
      }
      int markerEnd = marker == null ? i + 1 : lookup.end(i, Category.MARKER);
      return new Item(Item.Type.WORD, i, markerEnd, null, null, marker);
    }

    /** What stands before, a bracket behind a position aside: "Phó Chủ tịch Quận 2 (TP.HCM)". */
    private Item.Type before() {
      int k = lastOutsideBracket();
      return k < 0 ? Item.Type.MARK : items.get(k).type();
    }

    private int lastOutsideBracket() {
      int last = items.size() - 1;
      if (last < 1 || !tokens.isMark(items.get(last).begin(), ')')) {
        return last;
      }
      for (int k = last - 1; k >= 1 && last - k < LONGEST_BRACKET; k--) {
        if (tokens.isMark(items.get(k).begin(), '(')) {
          return items.get(k - 1).is(Item.Type.POSITION) ? k - 1 : last;
        }
      }
      return last;
    }

    /** Capitals behind "bí danh", or spelled by syllables in a bracket behind a name. */
    private Item otherName(int i) {
      int last = items.size() - 1;
      if (last < 1) {
        return null;
      }
      boolean told = items.get(last).hasRole("alias");
      boolean bracket = tokens.isMark(i - 1, '(') && items.get(last - 1).is(Item.Type.PERSON);
      if (!told && !bracket) {
        return null;
      }
      int end = names.foreign(i);
      boolean spelled =
          bracket && end < limit && tokens.isMark(end, ')') && names.isSpelledBySyllables(i, end);
      return end > i && (told || spelled) ? Item.plain(Item.Type.PERSON, i, end) : null;
    }

    /** "Giám đốc Viện X, Loyda Barreda": two unknown capitals behind an office and a comma. */
    private Item namedBehindComma(int i) {
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

    /** The longest phrase that a dictionary has here, composed as far as it goes. */
    private Item phrase(int i) {
      if (!lookup.any(i)) {
        return null;
      }
      Item position = positions.position(i, isApposed());
      int titleEnd = position == null ? -1 : position.position().titleEnd();
      int status = lookup.end(i, Category.STATUS);
      int verb = lookup.end(i, Category.VERB);
      int rank = lookup.end(i, Category.RANK);
      int honorific = lookup.end(i, Category.HONORIFIC);
      int organization =
          tokens.isCapital(i) || lookup.end(i, Category.TITLE) < 0
              ? organizations.organization(i)
              : -1;
      int plain = Math.max(Math.max(status, verb), Math.max(rank, honorific));
      int marker = lookup.end(i, Category.MARKER);
      if (marker > Math.max(titleEnd, Math.max(plain, lookup.end(i, Category.ORGANIZATION)))
          && marker > Math.max(lookup.end(i, Category.HEAD), i + 1)
          && !tokens.isMark(i, '-')) {
        return new Item(Item.Type.WORD, i, marker, null, null, lookup.entry(i, Category.MARKER));
      }
      int known = Math.max(lookup.end(i, Category.HEAD), lookup.end(i, Category.ORGANIZATION));
      if (position != null && titleEnd >= plain && titleEnd >= known) {
        return position;
      }
      boolean opens =
          lookup.end(Math.max(i, status), Category.TITLE) > 0
              || lookup.end(Math.max(i, status), Category.DEPUTY) > 0;
      if (status > verb && status == plain && opens) {
        return item(Item.Type.STATUS, i, Category.STATUS);
      }
      if (honorific < plain && rank < plain && isName(i) && plain < names.runEnd(i)
          || honorific < 0 && rank < 0 && isName(i)) {
        return null;
      }
      boolean word = !tokens.isCapital(i) && organization - i == 1;
      if (organization > 0 && known >= plain && !word) {
        return Item.plain(Item.Type.ORGANIZATION, i, organization);
      }
      if (rank > 0 && rank == plain) {
        return rank(i);
      }
      if (honorific > 0 && honorific == plain) {
        return item(Item.Type.HONORIFIC, i, Category.HONORIFIC);
      }
      if (verb > 0 && verb == plain) {
        return verb(i, verb);
      }
      if (status > 0) {
        return item(Item.Type.STATUS, i, Category.STATUS);
      }
      int place = organizations.place(i);
      int country = tokens.isCapital(i) ? lookup.end(i, Category.COUNTRY) : -1;
      int end = Math.max(place, country);
      return end > i ? Item.plain(Item.Type.PLACE, i, end) : null;
    }

    /** Whether a name and a comma or dash stand before: what comes is an apposition to it. */
    private boolean isApposed() {
      int k = items.size() - 1;
      while (k >= 0 && items.get(k).is(Item.Type.STATUS)) {
        k--;
      }
      return k >= 1
          && items.get(k).is(Item.Type.MARK)
          && (tokens.isMark(items.get(k).begin(), ',') || tokens.isMark(items.get(k).begin(), '-'))
          && items.get(k - 1).is(Item.Type.PERSON);
    }

    /**
     * A verb leaves its last word to a title or honorific that it opens: "giữ chức | Vụ trưởng".
     */
    private Item verb(int i, int end) {
      Item verb = item(Item.Type.VERB, i, Category.VERB);
      boolean opensTitle =
          end - i > 1
              && lookup.end(end - 1, Category.TITLE) > end
              && lookup.end(end, Category.TITLE) < 0;
      return opensTitle
          ? new Item(Item.Type.VERB, i, end - 1, verb.entry(), null, verb.marker())
          : verb;
    }

    private Item item(Item.Type type, int i, Category category) {
      Entry marker = lookup.entry(i, Category.MARKER);
      return new Item(type, i, lookup.end(i, category), lookup.entry(i, category), null, marker);
    }

    private Item rank(int i) {
      int end = lookup.end(i, Category.RANK);
      while (end + 1 < limit
          && (tokens.isMark(end, '.') || tokens.isMark(end, '-'))
          && tokens.isGlued(end)
          && lookup.end(end + 1, Category.RANK) > 0) {
        end = lookup.end(end + 1, Category.RANK);
      }
      return new Item(Item.Type.RANK, i, end, lookup.entry(i, Category.RANK), null, null);
    }

    private boolean isName(int i) {
      if (!tokens.isCapital(i) || lookup.end(i, Category.COUNTRY) > i + 1) {
        return false;
      }
      int end = names.vietnamese(i, names.runEnd(i));
      boolean known =
          lookup.end(i, Category.PLACE) >= end || lookup.end(i, Category.ORGANIZATION) >= end;
      return end > 0 && (!known || end - i >= 3 && !organizations.isLargePlace(i));
    }

    /** A title, honorific or rank before capitalized words is evidence enough for a name. */
    private Item introducedPerson(int i, Item.Type before) {
      Item person = nameBehind(i, before);
      if (person == null || before != Item.Type.HONORIFIC) {
        return person;
      }
      Entry honorific = items.get(items.size() - 1).entry();
      return new Item(Item.Type.PERSON, person.begin(), person.end(), honorific, null, null);
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
      if (vietnamese > 0) {
        return Item.plain(Item.Type.PERSON, i, vietnamese);
      }
      boolean single = run - i == 1;
      Entry marker = lookup.entry(i, Category.MARKER);
      if (marker != null && marker.has("role", "term")) {
        return null;
      }
      if (names.startsPhrase(i)
          || single && (names.opensSentence(i) || tokens.shape(i) == Tokens.UPPER)) {
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
      if (lookup.end(i, Category.COUNTRY) > 0 || lookup.end(i, Category.ORGANIZATION) > 0) {
        return null;
      }
      boolean headed =
          before == Item.Type.POSITION
              && items.get(lastOutsideBracket()).entry().get("organization") == null
              && lookup.end(i, Category.HEAD) > 0
              && !lexicon.isForeignName(tokens.number(i));
      int end = headed ? i : names.foreign(i);
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
    private Item person(int i) {
      if (isAfterNotPerson(i)) {
        return skipRun(i);
      }
      int run = names.runEnd(i);
      boolean capitals = isAllCapitals(i, run);
      int end = capitals ? names.inCapitals(i, run) : names.vietnamese(i, run);
      if (end > 0 && isCommon(i, end)) {
        return Item.plain(Item.Type.PERSON, i, end);
      }
      if (capitals) {
        return null;
      }
      int foreign = names.foreign(i);
      boolean known =
          foreign - i >= 2
              && lexicon.isForeignName(tokens.number(i))
              && !lexicon.isNameSyllable(tokens.number(i));
      return known ? Item.plain(Item.Type.PERSON, i, foreign) : null;
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
        if (!lexicon.isNameSyllable(tokens.number(k)) && tokens.letters(k) > 1) {
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
      return before.hasRole("not-person")
          && lookup.end(before.begin(), Category.PLACE_TYPE) < 0
          && (!commas || isPlural(k) || goesOn(names.runEnd(i)));
    }

    /** Whether a list goes on here. */
    private boolean goesOn(int token) {
      return token < limit && tokens.isMark(token, ',');
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
              && (tokens.isMark(token, '-')
                  || tokens.isMark(token, ',')
                  || tokens.isMark(token, ';'))
          || items.get(k).hasRole("and");
    }

    private Item skipRun(int i) {
      return Item.plain(Item.Type.PLACE, i, names.runEnd(i));
    }
  }
}
