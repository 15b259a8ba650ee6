package io.github.chucdanh.recognize;

import io.github.chucdanh.dictionary.Category;
import io.github.chucdanh.dictionary.Lexicon;
import io.github.chucdanh.text.Tokens;

/** Finds where a name ends that is not Vietnamese: capitals, and particles between them. */
final class ForeignNames {
  private static final int LONGEST = 6;
  private static final int LONGEST_PARTICLES = 3;

  private final Lexicon lexicon;
  private final Tokens tokens;
  private final Lookup lookup;
  private final NameFinder names;

  ForeignNames(Lexicon lexicon, Tokens tokens, Lookup lookup, NameFinder names) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.lookup = lookup;
    this.names = names;
  }

  /** Index behind a foreign name: capitalized words, hyphened parts, particles between them. */
  int end(int token) {
    boolean abbreviation =
        tokens.shape(token) == Tokens.UPPER
            && token + 1 < lookup.limit()
            && tokens.shape(token + 1) == Tokens.CAPITALIZED
            && tokens.letters(token) > 2;
    boolean head = tokens.shape(token) == Tokens.UPPER && lookup.end(token, Category.HEAD) > 0;
    if (abbreviation || head) {
      return token;
    }
    int i = token;
    int words = 0;
    int end = token;
    while (i < lookup.limit() && words < LONGEST) {
      if (i > token && tokens.startsLine(i)) {
        break;
      }
      if (tokens.isCapital(i)) {
        boolean other =
            names.isShouted(i, token) && !isNumeral(i)
                || names.startsPhrase(i)
                || opensOther(i) && !lexicon.isForeignName(tokens.number(i));
        boolean again = i > token && tokens.key(i) == tokens.key(i - 1);
        if (i > token && (other || again)) {
          break;
        }
        i = names.wordEnd(i);
        end = i;
        words++;
      } else if (words > 0 && behindParticles(i) > i) {
        i = behindParticles(i);
      } else {
        break;
      }
    }
    return isSpelled(token, end) && !names.namesCompany(token, end) ? end : token;
  }

  /** Whether a word opens something else, unless it is known from names: a sentence, a title. */
  private boolean opensOther(int i) {
    int status = lookup.end(i, Category.STATUS);
    return names.opensSentence(i)
        || names.opensWord(i)
        || lookup.end(i, Category.TITLE) > 0
        || status > 0 && lookup.end(status, Category.TITLE) > 0;
  }

  /** Whether the word is the "III" of "Theodore Osius III". */
  private boolean isNumeral(int i) {
    for (int c = tokens.begin(i); c < tokens.end(i); c++) {
      if ("IV".indexOf(tokens.text().charAt(c)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether some word is more than an initial: "N.H.N" hides a name and is none. */
  private boolean isSpelled(int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (tokens.kind(i) == Tokens.WORD && !names.isInitial(i)) {
        return true;
      }
    }
    return false;
  }

  /** Index of the capital behind particles such as "von der"; the index itself for none. */
  private int behindParticles(int i) {
    int end = i;
    while (end < lookup.limit() && end - i < LONGEST_PARTICLES && lookup.isWord(end, "particle")) {
      end++;
    }
    if (end > i && end < lookup.limit() && tokens.isMark(end, '-') && tokens.isGlued(end)) {
      end++;
    }
    return end < lookup.limit() && tokens.isCapital(end) ? end : i;
  }
}
