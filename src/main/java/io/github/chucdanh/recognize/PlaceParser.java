package io.github.chucdanh.recognize;

import io.github.chucdanh.dictionary.Category;
import io.github.chucdanh.dictionary.Entry;
import io.github.chucdanh.text.Tokens;

/** Finds where a place ends: its type, its name, or both. */
final class PlaceParser {
  private final Tokens tokens;
  private final Lookup lookup;
  private final NameFinder names;

  PlaceParser(Tokens tokens, Lookup lookup, NameFinder names) {
    this.tokens = tokens;
    this.lookup = lookup;
    this.names = names;
  }

  /** Index behind a place: its type, its name, or both; -1 for none. */
  int place(int token) {
    if (token >= lookup.limit()) {
      return -1;
    }
    int behind = lookup.end(token, Category.PLACE_TYPE);
    if (behind > 0 && isSingleLetter(token, behind)) {
      return behind + 1 < lookup.limit()
              && tokens.isMark(behind, '.')
              && (tokens.kind(behind + 1) == Tokens.NUMBER
                  || lookup.end(behind + 1, Category.PLACE) > 0)
          ? placeName(behind + 1)
          : -1;
    }
    if (behind > 0) {
      if (behind < lookup.limit()
          && tokens.isMark(behind, '.')
          && behind + 1 < lookup.limit()
          && (tokens.isCapital(behind + 1) || tokens.kind(behind + 1) == Tokens.NUMBER)) {
        behind++;
      }
      return behindNumber(placeName(behind));
    }
    Entry place = lookup.entry(token, Category.PLACE);
    return place != null && tokens.isCapital(token) && isLarge(place)
        ? behindEra(lookup.end(token, Category.PLACE))
        : -1;
  }

  /** Index behind the number of a place that was divided: "phường Tân Mẫu | 2". */
  private int behindNumber(int end) {
    return tokens.isCapital(end - 1) && isNumbered(end) ? end + 1 : end;
  }

  /** Whether a number of up to three digits goes on a proper name here: nothing counted follows. */
  boolean isNumbered(int token) {
    if (token >= lookup.limit()
        || tokens.kind(token) != Tokens.NUMBER
        || tokens.isGlued(token)
        || tokens.startsLine(token)
        || tokens.end(token) - tokens.begin(token) > 3) {
      return false;
    }
    int next = token + 1;
    if (next >= lookup.limit()) {
      return true;
    }
    boolean dash = tokens.isMark(next, '-') && !tokens.isGlued(next);
    boolean closes =
        dash || tokens.isMark(next, ',') || tokens.isMark(next, ';') || tokens.isMark(next, ')');
    boolean name = tokens.isCapital(next) && names.vietnamese(next, names.runEnd(next)) > 0;
    boolean said = lookup.hasRole(next, "says");
    return closes || name || said || tokens.isMark(next, '.') && next + 1 >= lookup.limit();
  }

  private boolean isSingleLetter(int token, int end) {
    return end == token + 1 && tokens.isLetter(token);
  }

  /** Index behind "cũ", which says that the place is no more. */
  private int behindEra(int end) {
    return lookup.hasRole(end, "era") ? end + 1 : end;
  }

  /** Whether a place's type ends before the token: "Trưởng thôn | Nà Mẫu". */
  boolean endsWithPlaceType(int token) {
    return lookup.end(token - 1, Category.PLACE_TYPE) == token
        || lookup.end(token - 2, Category.PLACE_TYPE) == token;
  }

  boolean isPlaceType(int token) {
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
    if (token >= lookup.limit() || tokens.startsLine(token)) {
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
    boolean person =
        known == token + 1 && names.isCommonSurname(token) && names.vietnamese(token, run) == run;
    if (known > 0 && !(person && run - token == 3)) {
      boolean clean =
          known >= run
              || lookup.end(known, Category.HONORIFIC) > 0
              || lookup.end(known, Category.RANK) > 0
              || names.vietnamese(known, run) > 0
              || names.split(known, run) == known
              || names.opensSentence(known)
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
}
