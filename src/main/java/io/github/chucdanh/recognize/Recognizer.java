package io.github.chucdanh.recognize;

import io.github.chucdanh.dictionary.Category;
import io.github.chucdanh.dictionary.Entry;
import io.github.chucdanh.dictionary.Lexicon;
import io.github.chucdanh.text.Tokens;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Reads one sentence into items, from left to right, each token once. Stateless. */
public final class Recognizer {
  /** How many items stand between a name and its office at most: "47 tuổi, quê ở ...". */
  private static final int LONGEST_ASIDE = 9;

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
   * {@return the sentences of a text, in text order} Each is read when it is asked for, so that
   * nobody needs to keep those of a long text; names that a sentence introduces are known in the
   * next. Every iteration begins anew.
   *
   * @param tokens the scanned text
   */
  public Iterable<SentenceItems> sentences(Tokens tokens) {
    return () -> new Sentences(tokens);
  }

  /**
   * Reads one sentence by itself.
   *
   * @param tokens the scanned text
   * @param begin index of the sentence's first token
   * @param end index behind its last token
   * @return the sentence
   */
  public SentenceItems read(Tokens tokens, int begin, int end) {
    return new Reading(tokens, new KnownNames()).sentence(begin, end);
  }

  private static void introduce(Tokens tokens, SentenceItems sentence, KnownNames known) {
    if (!sentence.has(Item.Type.PERSON)) {
      return;
    }
    List<Item> items = sentence.items();
    for (int i = 1; i < items.size(); i++) {
      Item item = items.get(i);
      if (item.is(Item.Type.PERSON) && introduces(items.get(i - 1).type())) {
        known.add(tokens, item.begin(), item.end());
      }
    }
  }

  /** Goes through a text's sentences, reading each. */
  private final class Sentences implements Iterator<SentenceItems> {
    private final Tokens tokens;
    private final KnownNames known = new KnownNames();
    private final Reading reading;
    private int next;

    Sentences(Tokens tokens) {
      this.tokens = tokens;
      reading = new Reading(tokens, known);
    }

    @Override
    public boolean hasNext() {
      return next < tokens.sentences();
    }

    @Override
    public SentenceItems next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      SentenceItems sentence =
          reading.sentence(tokens.sentenceBegin(next), tokens.sentenceEnd(next));
      introduce(tokens, sentence, known);
      next++;
      return sentence;
    }
  }

  private static boolean introduces(Item.Type type) {
    return type == Item.Type.POSITION || type == Item.Type.HONORIFIC || type == Item.Type.RANK;
  }

  /** Reads the sentences of one text, one after the other. */
  private final class Reading {
    private final Tokens tokens;
    private final Lookup lookup;
    private final NameFinder names;
    private final OrganizationParser organizations;
    private final PositionParser positions;
    private final Bylines bylines;
    private final PersonParser persons;

    /** The sentence's items so far. */
    private final List<Item> items = new ArrayList<>();

    /** The last office that stands in apposition to a name. */
    private Item lastApposed;

    Reading(Tokens tokens, KnownNames known) {
      this.tokens = tokens;
      lookup = new Lookup(lexicon, tokens);
      names = new NameFinder(lexicon, tokens, lookup, known);
      organizations = new OrganizationParser(lexicon, tokens, lookup, names);
      positions = new PositionParser(tokens, lookup, names, organizations);
      persons = new PersonParser(lexicon, tokens, lookup, names, organizations.places(), items);
      bylines = new Bylines(lexicon, tokens, lookup, names, organizations, items);
    }

    SentenceItems sentence(int begin, int end) {
      lookup.enter(begin, end);
      items.clear();
      lastApposed = null;
      int types = 0;
      int i = begin;
      while (i < end) {
        Item item = next(i);
        items.add(item);
        types |= item.type().bit();
        i = item.end();
      }
      return new SentenceItems(items, types);
    }

    private Item next(int i) {
      if (tokens.kind(i) == Tokens.MARK) {
        return Item.plain(Item.Type.MARK, i, i + 1);
      }
      if (tokens.isCapital(i)) {
        return capital(i);
      }
      Item phrase = lookup.isPlain(i) ? null : phrase(i);
      return phrase == null ? word(i) : phrase;
    }

    private Item capital(int i) {
      Item introduced = introduced(i);
      if (introduced != null) {
        return introduced;
      }
      Item phrase = phrase(i);
      if (phrase != null) {
        return phrase;
      }
      Item person = persons.person(i);
      return person == null ? word(i) : person;
    }

    /** A name that what stands before it, or its place in the text, tells for one; or null. */
    private Item introduced(int i) {
      Item.Type before = persons.before();
      Item person = introduces(before) ? persons.introducedPerson(i, before) : null;
      if (person != null) {
        return person;
      }
      person = bylines.byline(i);
      if (person == null) {
        person = persons.otherName(i);
      }
      if (person == null) {
        person = persons.namedBehindComma(i);
      }
      return person == null ? persons.namedBeforeOffice(i) : person;
    }

    /** A word, a number, or a marker of several words. */
    private Item word(int i) {
      Entry marker = lookup.marker(i);
      if (tokens.kind(i) == Tokens.NUMBER) {
        return new Item(Item.Type.NUMBER, i, i + 1, null, null, marker);
      }
      int markerEnd = marker == null ? i + 1 : lookup.end(i, Category.MARKER);
      return new Item(Item.Type.WORD, i, markerEnd, null, null, marker);
    }

    /** The longest phrase that a dictionary has here, composed as far as it goes. */
    private Item phrase(int i) {
      if (!lookup.any(i)) {
        return null;
      }
      Item position = position(i);
      int titleEnd = position == null ? -1 : position.position().titleEnd();
      int status = lookup.end(i, Category.STATUS);
      int verb = lookup.end(i, Category.VERB);
      int rank = lookup.end(i, Category.RANK);
      int honorific = lookup.end(i, Category.HONORIFIC);
      int plain = Math.max(Math.max(status, verb), Math.max(rank, honorific));
      int marker = lookup.end(i, Category.MARKER);
      if (marker > Math.max(titleEnd, Math.max(plain, lookup.end(i, Category.ORGANIZATION)))
          && marker > Math.max(lookup.end(i, Category.HEAD), i + 1)
          && !tokens.isMark(i, '-')) {
        return new Item(Item.Type.WORD, i, marker, null, null, lookup.marker(i));
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
      int organization = known >= plain ? organization(i) : -1;
      if (organization > 0) {
        return Item.plain(Item.Type.ORGANIZATION, i, organization);
      }
      if (rank > 0 && rank == plain) {
        return rank(i);
      }
      if (honorific > 0 && honorific == plain && opensCompound(i, honorific)) {
        return Item.plain(Item.Type.WORD, i, honorific + 1);
      }
      if (honorific > 0 && honorific == plain && !opensPlace(i, honorific)) {
        return item(Item.Type.HONORIFIC, i, Category.HONORIFIC);
      }
      if (verb > 0 && verb == plain) {
        return verb(i, verb);
      }
      if (status > 0) {
        return item(Item.Type.STATUS, i, Category.STATUS);
      }
      int place = organizations.places().place(i);
      int country = tokens.isCapital(i) ? lookup.end(i, Category.COUNTRY) : -1;
      int end = Math.max(place, country);
      return end > i ? Item.plain(Item.Type.PLACE, i, end) : null;
    }

    /** The position that begins here, or null. */
    private Item position(int i) {
      if (lookup.end(i, Category.TITLE) < 0 && lookup.end(i, Category.DEPUTY) < 0) {
        return null;
      }
      boolean apposed = isApposed();
      Item position = positions.position(i, apposed);
      if (apposed) {
        lastApposed = position;
      }
      return position;
    }

    /** Index behind an organization that is part of no office and no common word; -1 for none. */
    private int organization(int i) {
      if (!tokens.isCapital(i) && lookup.end(i, Category.TITLE) > 0) {
        return -1;
      }
      int end = organizations.standingAlone(i);
      return !tokens.isCapital(i) && end - i == 1 ? -1 : end;
    }

    /**
     * Whether a name stands before, with a comma, dash or bracket, and offices in apposition to it
     * at most: what comes is an apposition too.
     */
    private boolean isApposed() {
      int k = items.size() - 1;
      while (k >= 0 && items.get(k).is(Item.Type.STATUS)) {
        k--;
      }
      if (k < 1) {
        return false;
      }
      boolean joins = isMark(k, ',') || isMark(k, '-');
      Item before = items.get(k - 1);
      return (joins || isMark(k, '(')) && before.is(Item.Type.PERSON)
          || joins
              && (before.equals(lastApposed) || isBehindAside(k - 1) || isBehindBracket(k - 1));
    }

    /** "ông A (bầu A) - | ...": whether a bracket without an office ends here behind a name. */
    private boolean isBehindBracket(int last) {
      if (!isMark(last, ')')) {
        return false;
      }
      for (int k = last - 1; k >= 1 && last - k < LONGEST_ASIDE; k--) {
        if (isMark(k, '(')) {
          return items.get(k - 1).is(Item.Type.PERSON);
        }
        if (items.get(k).is(Item.Type.POSITION)) {
          return false;
        }
      }
      return false;
    }

    private boolean isMark(int item, char mark) {
      return items.get(item).is(Item.Type.MARK) && tokens.isMark(items.get(item).begin(), mark);
    }

    /** "ông A (sinh năm 1971, | ...": whether words with a number lead back to a name. */
    private boolean isBehindAside(int last) {
      boolean number = false;
      for (int k = last; k >= 1 && last - k < LONGEST_ASIDE; k--) {
        Item item = items.get(k);
        number |= item.is(Item.Type.NUMBER);
        if (isMark(k, '(') || isMark(k, ',')) {
          return number && items.get(k - 1).is(Item.Type.PERSON);
        }
        if (!item.is(Item.Type.WORD) && !item.is(Item.Type.NUMBER)) {
          return false;
        }
      }
      return false;
    }

    /**
     * A verb leaves its last word to a title or honorific that it opens: "giữ chức | Vụ trưởng".
     */
    private Item verb(int i, int end) {
      Item verb =
          new Item(Item.Type.VERB, i, end, lookup.entry(i, Category.VERB), null, steers(i, end));
      boolean opensTitle =
          end - i > 1
              && lookup.end(end - 1, Category.TITLE) > end
              && lookup.end(end, Category.TITLE) < 0
              && lookup.end(end, Category.DEPUTY) < 0;
      return opensTitle
          ? new Item(Item.Type.VERB, i, end - 1, verb.entry(), null, verb.marker())
          : verb;
    }

    /**
     * Of a verb's words the one that says that its subject is moved, else what its first word is.
     */
    private Entry steers(int begin, int end) {
      for (int i = begin + 1; i < end; i++) {
        if (lookup.hasRole(i, "transfer")) {
          return lookup.marker(i);
        }
      }
      return lookup.marker(begin);
    }

    private Item item(Item.Type type, int i, Category category) {
      Entry marker = lookup.marker(i);
      return new Item(type, i, lookup.end(i, category), lookup.entry(i, category), null, marker);
    }

    private Item rank(int i) {
      int end = lookup.end(i, Category.RANK);
      while (end + 1 < lookup.limit()
          && (tokens.isMark(end, '.') || tokens.isMark(end, '-'))
          && tokens.isGlued(end)
          && lookup.end(end + 1, Category.RANK) > 0) {
        end = lookup.end(end + 1, Category.RANK);
      }
      return new Item(Item.Type.RANK, i, end, lookup.entry(i, Category.RANK), null, null);
    }

    /** "Bà Rịa": an honorific's word before a syllable that no name has opens a place's name. */
    private boolean opensPlace(int i, int honorific) {
      return tokens.isCapital(i)
          && lookup.end(i, Category.PLACE) > honorific
          && !lexicon.isNameSyllable(tokens.number(honorific));
    }

    /** "anh em": whether an honorific's syllable opens another word. */
    private boolean opensCompound(int i, int honorific) {
      return honorific == i + 1
          && honorific < lookup.limit()
          && tokens.isLower(honorific)
          && lexicon.isCompound(tokens.number(i), tokens.number(honorific));
    }

    private boolean isName(int i) {
      if (!tokens.isCapital(i) || lookup.end(i, Category.COUNTRY) > i + 1) {
        return false;
      }
      int end = names.vietnamese(i, names.runEnd(i));
      if (lookup.end(i, Category.HEAD) == i + 1 && lookup.end(i + 1, Category.COUNTRY) == end) {
        return false;
      }
      if (lookup.end(i, Category.HEAD) > i + 1 && !names.isCommonSurname(i)) {
        return false;
      }
      boolean place = lookup.end(i, Category.PLACE) >= end;
      boolean free = !place || end - i >= 3 && !organizations.places().isLargePlace(i);
      return end > 0 && free && lookup.end(i, Category.ORGANIZATION) < end;
    }
  }
}
