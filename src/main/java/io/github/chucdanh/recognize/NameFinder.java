package io.github.chucdanh.recognize;

import io.github.chucdanh.dictionary.Category;
import io.github.chucdanh.dictionary.Lexicon;
import io.github.chucdanh.text.Tokens;

/** Finds persons' names among capitalized words. */
final class NameFinder {
  /** Tokens of a hyphened word: eight parts, more than any name has. */
  private static final int LONGEST_HYPHENED = 15;

  private static final int LONGEST_VIETNAMESE = 5;

  /** Capitals beyond these are a heading; looking on would make the time quadratic. */
  private static final int LONGEST_RUN = 16;

  /** Counted so often as a middle name only "Thị" and "Văn" are, and "Minh", no surname's word. */
  private static final int CERTAIN_MIDDLE = 600;

  private static final int COMMON_SURNAME = 20;

  private final Lexicon lexicon;
  private final Tokens tokens;
  private final Lookup lookup;
  private final KnownNames known;
  private final ForeignNames foreigners;

  /** The run asked for last: many questions are about one. */
  private int runBegin = -1;

  private int runEnd;

  NameFinder(Lexicon lexicon, Tokens tokens, Lookup lookup, KnownNames known) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.lookup = lookup;
    this.known = known;
    foreigners = new ForeignNames(lexicon, tokens, lookup, this);
  }

  /** Index behind the run of capitalized words that begins at the token, initials included. */
  int runEnd(int token) {
    if (token != runBegin) {
      runEnd = findRunEnd(token);
      runBegin = token;
    }
    return runEnd;
  }

  private int findRunEnd(int token) {
    int i = token;
    while (i < lookup.limit()
        && i - token < LONGEST_RUN
        && tokens.isCapital(i)
        && (i == token || !tokens.startsLine(i))) {
      i = wordEnd(i);
    }
    return i;
  }

  /** Whether a word without capitals follows, so that a run of capitals is the token alone. */
  boolean isAlone(int token) {
    return token + 1 < lookup.limit() && tokens.isLower(token + 1);
  }

  /** Index behind one capitalized word with its initial's stop or hyphened parts. */
  int wordEnd(int i) {
    int next = i + 1;
    if (next < lookup.limit()
        && tokens.isMark(next, '.')
        && tokens.isGlued(next)
        && tokens.letters(i) <= 2
        && next + 1 < lookup.limit()
        && tokens.isCapital(next + 1)) {
      return next + 1;
    }
    while (next + 1 < lookup.limit()
        && next - i < LONGEST_HYPHENED
        && tokens.isMark(next, '-')
        && tokens.isGlued(next)
        && tokens.isGlued(next + 1)
        && tokens.kind(next + 1) == Tokens.WORD
        && !isAgency(i, next + 1)
        && !isCountryBehind(i, next + 1)
        && !opensOffice(next + 1)) {
      next += 2;
    }
    return next;
  }

  /**
   * Index behind a name of Vietnamese form, a known surname and one to four name syllables, that
   * begins at the token and fills the run; -1 if there is none.
   */
  int vietnamese(int token, int runEnd) {
    int introduced = known(token);
    return introduced > 0 && introduced <= runEnd ? introduced : formed(token, runEnd);
  }

  /** Index behind a name that the article has introduced and that comes again; -1 for none. */
  int known(int token) {
    return known.end(tokens, token, lookup.limit());
  }

  /** Whether a word is some introduced name's. */
  boolean isKnownWord(int token) {
    return known.hasWord(tokens, token);
  }

  private int formed(int token, int runEnd) {
    boolean possible = lexicon.surname(tokens.number(token)) > 0 || tokens.hasApostrophe(token);
    boolean honorific = lookup.end(token, Category.HONORIFIC) == token + 1 && token + 1 < runEnd;
    if (!isCertain(token, runEnd) && (!possible || honorific)) {
      return -1;
    }
    if (isPlaceBeforeName(token, runEnd)) {
      return -1;
    }
    int syllables = 0;
    int i = token + 1;
    while (i < runEnd && i - token < LONGEST_VIETNAMESE) {
      if (tokens.isMark(i, '.') && isInitial(i - 1) && i + 1 < runEnd && isInitial(i + 1)) {
        i++;
      }
      if (tokens.kind(i) != Tokens.WORD) {
        break;
      }
      boolean opens = opensSentence(i) && isGiven(i - 1, token) && !isLastPair(i, runEnd);
      if (startsPhrase(i) || isShouted(i, token) || opens || beginsAnew(i, token)) {
        break;
      }
      if (lexicon.isNameSyllable(tokens.number(i)) || isInitial(i)) {
        syllables++;
      } else if (i < runEnd - 1 && runEnd - token > 4 || lexicon.isForeignName(tokens.number(i))) {
        break;
      }
      i++;
    }
    if (isHyphened(i, runEnd)) {
      return -1;
    }
    int length = i - token;
    boolean whole =
        i == runEnd
            || beginsAnew(i, token)
            || startsPhrase(i)
            || opensSentence(i)
            || isShouted(i, token)
            || !lexicon.isNameSyllable(tokens.number(i));
    boolean calm = tokens.shape(token) != Tokens.UPPER || tokens.shape(i - 1) == Tokens.UPPER;
    boolean known = isHighlander(token, i) || syllables >= 1 && syllables * 2 >= length - 1;
    boolean name = length >= 2 && whole && calm && known;
    return name && !(isInitial(token) && isInitial(i - 1)) ? i : -1;
  }

  /** Whether, behind a name of two words at least, its first one or a title of several follows. */
  private boolean beginsAnew(int i, int token) {
    return i > token + 1
        && (tokens.key(i) == tokens.key(token)
            || lookup.end(i, Category.TITLE) > i + 1
            || opensDeputy(i));
  }

  /** Whether a hyphen inside a name stands here, as foreigners' have: "Kim Sang-kon". */
  private boolean isHyphened(int i, int runEnd) {
    return i < runEnd && tokens.isMark(i, '-') && tokens.isGlued(i);
  }

  /** "Y Mẫu", "A Dụ": the letter that opens names in the Central Highlands. */
  boolean isHighlander(int token, int end) {
    return end == token + 2
        && tokens.isLetter(token)
        && lexicon.surname(tokens.number(token)) > 0
        && tokens.shape(token + 1) == Tokens.CAPITALIZED;
  }

  /** Whether an office stands behind a name's hyphen: "Mẫu Văn Thử-Phó Giám đốc". */
  private boolean opensOffice(int behind) {
    return lookup.end(behind, Category.TITLE) > behind + 1 || opensDeputy(behind);
  }

  /** Whether a deputy's word and a title begin here: "Phó Giám đốc". */
  boolean opensDeputy(int i) {
    return lookup.end(i, Category.DEPUTY) > 0 && lookup.end(i + 1, Category.TITLE) > 0;
  }

  /** Whether letters stand behind a name's hyphen: "Ảnh: Mẫu Văn Thử-TTXVN", "Mẫu Thử-PV". */
  private boolean isAgency(int word, int behind) {
    return tokens.shape(word) != Tokens.UPPER
        && tokens.shape(behind) == Tokens.UPPER
        && (tokens.letters(behind) > 2 || lookup.hasRole(behind, "credit"));
  }

  /** "Mauton-Nga": a foreigner and a country that a hyphen opposes. */
  private boolean isCountryBehind(int word, int behind) {
    return tokens.isCapital(behind)
        && tokens.letters(behind) > 2
        && lookup.end(behind, Category.COUNTRY) > 0
        && !lexicon.isNameSyllable(tokens.number(word));
  }

  /** Whether a phrase of two or more words begins here and goes on in lower case: "Thủ tướng". */
  boolean startsPhrase(int i) {
    if (lookup.end(i, Category.HONORIFIC) > 0
        && lexicon.given(tokens.number(i)) == 0
        && !isSpelledBySyllables(i, wordEnd(i))) {
      return true;
    }
    return i + 1 < lookup.limit()
        && tokens.shape(i + 1) == Tokens.LOWER
        && tokens.kind(i + 1) == Tokens.WORD
        && (lookup.longest(i) >= i + 2 && lookup.end(i, Category.PLACE) < lookup.longest(i)
            || lexicon.given(tokens.number(i)) == 0
                && !isConnector(i + 1)
                && lexicon.isPair(tokens.number(i), tokens.number(i + 1)));
  }

  /** A place and then a name in one run: "Hà Nội Đặng Văn Mẫu" is nobody's name. */
  private boolean isPlaceBeforeName(int token, int runEnd) {
    int place = lookup.end(token, Category.PLACE);
    return place > token + 1
        && runEnd - place >= 2
        && runEnd - place <= 4
        && lexicon.surname(tokens.number(place)) >= (runEnd - place > 2 ? 1 : COMMON_SURNAME);
  }

  /** "Thị" or "Văn" behind a capitalized word and before another makes a name of any surname. */
  boolean isCertain(int token, int runEnd) {
    return token + 2 < runEnd
        && tokens.shape(token) == Tokens.CAPITALIZED
        && tokens.shape(token + 1) == Tokens.CAPITALIZED
        && lexicon.middle(tokens.number(token + 1)) >= CERTAIN_MIDDLE
        && lexicon.isNameSyllable(tokens.number(token));
  }

  /** Whether a word is in capitals while the name's first is not: an abbreviation behind it. */
  boolean isShouted(int i, int token) {
    return tokens.shape(i) == Tokens.UPPER && tokens.shape(token) != Tokens.UPPER;
  }

  /** Whether a name may end with this syllable: one seen more as a given than as a middle name. */
  private boolean isGiven(int i, int token) {
    int given = lexicon.given(tokens.number(i));
    return i > token && given > 0 && given * 4 >= lexicon.middle(tokens.number(i));
  }

  /** Whether a word of two syllables begins here and goes on in lower case: "Hội nghị". */
  boolean opensWord(int i) {
    return i + 1 < lookup.limit()
        && tokens.isLower(i + 1)
        && lexicon.isCompound(tokens.number(i), tokens.number(i + 1));
  }

  /** "Như Ý": an opener's word that with the last one makes a given name. */
  private boolean isLastPair(int i, int runEnd) {
    return i + 2 == runEnd
        && lexicon.middle(tokens.number(i)) > 0
        && lexicon.given(tokens.number(i + 1)) > 0;
  }

  private boolean isConnector(int i) {
    return lookup.hasRole(i, "connector");
  }

  /** Whether the word often opens a sentence: what went before then lacks its full stop. */
  boolean opensSentence(int i) {
    return lookup.hasRole(i, "opener") && goesOn(lookup.end(i, Category.MARKER));
  }

  /** Whether a word or a number goes on here: a sentence does not end with what opens it. */
  private boolean goesOn(int i) {
    return i < lookup.limit() && tokens.kind(i) != Tokens.MARK;
  }

  /** Whether a letter or two stand for a word of a name: "J.", "Nguyễn Thị Ng.". */
  boolean isInitial(int i) {
    return tokens.isLetter(i) || isTwoLetterInitial(i);
  }

  private boolean isTwoLetterInitial(int i) {
    if (i + 1 >= lookup.limit() || tokens.letters(i) != 2 || !tokens.isMark(i + 1, '.')) {
      return false;
    }
    return lookup.hasRole(i, "initial") && tokens.isCapital(i);
  }

  /** In capitals throughout, a name has no run's end: a surname and up to three name syllables. */
  int inCapitals(int token, int runEnd) {
    if (lexicon.surname(tokens.number(token)) < 2) {
      return -1;
    }
    int i = token + 1;
    while (i < runEnd
        && i - token < 4
        && tokens.shape(i) == Tokens.UPPER
        && lexicon.isNameSyllable(tokens.number(i))) {
      boolean title =
          lookup.end(i, Category.TITLE) > 0
              || lookup.end(i, Category.VERB) > i + 1
              || lookup.end(i, Category.PREDICATE) > 0 && lexicon.given(tokens.number(i)) == 0;
      if (title && i - token >= 2) {
        break;
      }
      i++;
    }
    return i - token >= 2 ? i : -1;
  }

  /** Whether a word's syllables are joined by hyphens and go on in lower case: "Au-rê-li-ô". */
  boolean isSpelledBySyllables(int begin, int end) {
    for (int i = begin + 1; i < end; i++) {
      if (tokens.isMark(i - 1, '-') && tokens.isGlued(i) && tokens.shape(i) == Tokens.LOWER) {
        return true;
      }
    }
    return false;
  }

  /** "Ursula von der ...": whether a particle of foreign names stands between two capitals. */
  boolean hasParticle(int token) {
    return tokens.isCapital(token)
        && tokens.isLower(token + 1)
        && lookup.longest(token) < 0
        && lookup.isWord(token + 1, "particle")
        && foreign(token) > token + 2;
  }

  /** Index behind a name of another language that begins at the token; the token for none. */
  int foreign(int token) {
    return foreigners.end(token);
  }

  /** Whether a word such as "Group" or "House" says that no person is named. */
  boolean namesCompany(int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (lookup.hasRole(i, "company") && tokens.isCapital(i)) {
        return true;
      }
    }
    return false;
  }

  /** Of two begins of a name with one end, a later one needs a far commoner surname. */
  private boolean isLikelier(int later, int earlier, int end) {
    if (isCertain(earlier, end)) {
      return false;
    }
    int factor = end - later >= 3 ? 2 : 20;
    return isCertain(later, end)
        || lexicon.surname(tokens.number(later)) > factor * lexicon.surname(tokens.number(earlier));
  }

  /** Whether some word of a run is a name of other languages. */
  boolean hasForeignName(int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (lexicon.isForeignName(tokens.number(i))) {
        return true;
      }
    }
    return false;
  }

  boolean isCommonSurname(int token) {
    return token < lookup.limit() && lexicon.surname(tokens.number(token)) >= COMMON_SURNAME;
  }

  /** Whether some word of a run is a syllable of Vietnamese names. */
  boolean anyNameSyllable(int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (lexicon.isNameSyllable(tokens.number(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether every word of a run is a syllable of Vietnamese names. */
  boolean allNameSyllables(int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (!lexicon.isNameSyllable(tokens.number(i))) {
        return false;
      }
    }
    return end > begin;
  }

  /**
   * Where in a run of capitalized words that began as something else a person's name begins; the
   * run's end if nowhere.
   *
   * @param from the first token that may begin the name
   */
  int split(int from, int runEnd) {
    int best = -1;
    for (int s = from; s <= runEnd - 2; s++) {
      int end = tokens.shape(s) == Tokens.UPPER ? -1 : vietnamese(s, runEnd);
      boolean fits = end > 0 && (end == runEnd || end - s >= 3);
      if (fits && (best < 0 || isLikelier(s, best, end))) {
        best = s;
      }
    }
    if (best >= 0) {
      return best;
    }
    if (namesCompany(from, runEnd)) {
      return runEnd;
    }
    for (int s = from; s <= runEnd - 2; s = wordEnd(s)) {
      if (lexicon.isForeignName(tokens.number(s)) && !lexicon.isNameSyllable(tokens.number(s))) {
        return s;
      }
    }
    boolean lastForeign = runEnd - 1 > from && lexicon.isForeignName(tokens.number(runEnd - 1));
    return lastForeign && runEnd - 2 >= from ? runEnd - 2 : runEnd;
  }
}
