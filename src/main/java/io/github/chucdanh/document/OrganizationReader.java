package io.github.chucdanh.document;

import io.github.chucdanh.dictionary.Category;
import io.github.chucdanh.dictionary.Entry;
import io.github.chucdanh.dictionary.Lexicon;
import io.github.chucdanh.text.Composed;
import io.github.chucdanh.text.Scanner;
import io.github.chucdanh.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.lang3.StringUtils;

/**
 * Reads an organization's name piece by piece, head, field and place, and says it in the
 * dictionaries' spelling and in English.
 */
final class OrganizationReader {
  private static final List<Category> PIECES =
      List.of(
          Category.ORGANIZATION,
          Category.HEAD,
          Category.FIELD,
          Category.COUNTRY,
          Category.PLACE,
          Category.PLACE_TYPE);

  private static final String CENTRAL_CITY = "thành phố trực thuộc Trung ương";

  private final Tokens tokens;
  private final Lexicon lexicon;

  OrganizationReader(Tokens tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
  }

  /**
   * What an organization is called and where it stands.
   *
   * @param canonical its name in the dictionaries' spelling
   * @param english its English name, or null where a piece has none
   * @param level its level, or null
   * @param branch its branch, or null
   * @param isPlace whether the name is a place or country alone
   */
  record Reading(String canonical, String english, String level, String branch, boolean isPlace) {}

  /** A piece: its line, or null for words of the name's own, and where it ends. */
  private record Piece(Entry entry, String text, int end) {}

  /**
   * Reads the tokens of an organization.
   *
   * @param contained the head that the title before it contains ("Ban" in "Trưởng ban"), or null
   */
  Reading read(int begin, int end, String contained) {
    List<Piece> pieces = pieces(begin, end, contained);
    return new Reading(
        canonical(pieces, begin), english(pieces), level(pieces), branch(pieces), isPlace(pieces));
  }

  /** The canonical name alone, as {@link #read} gives it. */
  String canonical(int begin, int end, String contained) {
    return canonical(pieces(begin, end, contained), begin);
  }

  private List<Piece> pieces(int begin, int end, String contained) {
    List<Piece> pieces = new ArrayList<>();
    int i = begin;
    if (contained != null && !opensWith(begin, contained)) {
      Piece first = behindHead(contained, begin, end);
      pieces.add(first);
      i = first.end();
    }
    while (i < end) {
      Piece piece = longest(0, i, end);
      pieces.add(piece == null ? own(i, end) : piece);
      i = pieces.get(pieces.size() - 1).end();
    }
    return pieces;
  }

  /** Words of the name's own: capitals side by side are one piece. */
  private Piece own(int begin, int end) {
    int k = begin + 1;
    while (tokens.isCapital(begin)
        && k < end
        && tokens.isCapital(k)
        && longest(0, k, end) == null) {
      k++;
    }
    String text = Composed.of(tokens.text(begin, k - 1));
    return new Piece(null, StringUtils.normalizeSpace(text), k);
  }

  private boolean opensWith(int begin, String head) {
    return tokens.key(begin) == Scanner.key(StringUtils.substringBefore(head, " "));
  }

  /**
   * The longest known name that the title's own head opens; that head alone where there is none.
   */
  private Piece behindHead(String head, int begin, int end) {
    int state = 0;
    for (String word : StringUtils.split(head, ' ')) {
      state = state < 0 ? state : lexicon.step(state, lexicon.number(Scanner.key(word)));
    }
    Piece known = state < 0 ? null : longest(state, begin, end);
    if (known != null && known.entry().category() != Category.PLACE) {
      return known;
    }
    Entry alone = state < 0 ? null : lexicon.entry(state, PIECES);
    return new Piece(alone, head, begin);
  }

  private Piece longest(int from, int begin, int end) {
    Lexicon.Match match = lexicon.longest(from, tokens, begin, end, PIECES);
    return match == null
        ? null
        : new Piece(match.entry(), tokens.text(begin, match.end() - 1), match.end());
  }

  private String canonical(List<Piece> pieces, int begin) {
    StringBuilder name = new StringBuilder();
    int at = begin;
    for (Piece piece : pieces) {
      boolean glued = at > begin && at < piece.end() && tokens.isGlued(at);
      name.append(name.isEmpty() || glued ? "" : " ");
      name.append(piece.entry() == null ? piece.text() : piece.entry().canonical());
      at = piece.end();
    }
    return name.toString();
  }

  private String english(List<Piece> pieces) {
    StringBuilder name = new StringBuilder();
    String type = null;
    boolean country = false;
    for (Piece piece : pieces) {
      Entry entry = piece.entry();
      boolean number = entry == null && Character.isDigit(piece.text().charAt(0));
      if (number && type != null) {
        name.append(name.isEmpty() ? "" : " of ").append(type).append(' ').append(piece.text());
        type = null;
        continue;
      }
      if (entry == null && !Character.isUpperCase(piece.text().charAt(0))) {
        if (isLink(piece)) {
          continue;
        }
        return null;
      }
      if (entry != null && entry.category() == Category.PLACE_TYPE) {
        type = entry.get("english");
        continue;
      }
      String word = entry == null ? piece.text() : entry.get("english");
      if (entry != null && entry.category() == Category.PLACE) {
        word = type == null ? placeEnglish(entry) : entry.canonical();
      }
      if (word == null) {
        return null;
      }
      boolean typed = type != null && !word.endsWith(type);
      boolean abroad = entry != null && entry.category() == Category.COUNTRY && country;
      country |= entry != null && entry.category() == Category.COUNTRY;
      String joint = name.isEmpty() ? "" : entry == null ? " " : abroad ? " in " : " of ";
      name.append(joint).append(word).append(typed ? " " + type : "");
      type = null;
    }
    if (type != null) {
      name.append(name.isEmpty() ? "" : " of the ").append(type);
    }
    return name.toString();
  }

  /** A province's or city's name in its own spelling, with what it is: "Nghệ An Province". */
  private static String placeEnglish(Entry place) {
    String english = place.get("english");
    return english == null
        ? place.canonical()
        : place.canonical()
            + (english.indexOf(' ') < 0 ? "" : english.substring(english.lastIndexOf(' ')));
  }

  private boolean isLink(Piece piece) {
    int state = lexicon.step(0, tokens.number(piece.end() - 1));
    if (state < 0) {
      return false;
    }
    for (Entry entry : lexicon.entries(state)) {
      if (entry.has("role", "under")) {
        return true;
      }
    }
    return false;
  }

  /** The level that the last place gives, else the one of the first piece that has one. */
  private String level(List<Piece> pieces) {
    String first = null;
    String place = null;
    for (int i = 0; i < pieces.size(); i++) {
      Entry entry = pieces.get(i).entry();
      if (entry == null) {
        continue;
      }
      if (entry.category() == Category.PLACE_TYPE || entry.category() == Category.PLACE) {
        Entry next = i + 1 < pieces.size() ? pieces.get(i + 1).entry() : null;
        String level = placeLevel(entry, next);
        place = place == null ? level : place;
      } else if (entry.category() == Category.COUNTRY) {
        first = first == null && !entry.canonical().equals("Việt Nam") ? "foreign" : first;
      } else if (first == null) {
        first = entry.get("level");
      }
    }
    return place == null ? first : place;
  }

  private static String placeLevel(Entry entry, Entry next) {
    if (entry.category() == Category.PLACE_TYPE && entry.get("level") != null) {
      return entry.get("level");
    }
    Entry place = entry.category() == Category.PLACE ? entry : next;
    if (place == null || place.category() != Category.PLACE) {
      return null;
    }
    boolean province = place.has("type", "tỉnh") || place.has("type", CENTRAL_CITY);
    return province ? "provincial" : place.has("type", "thành phố") ? "district" : null;
  }

  private static String branch(List<Piece> pieces) {
    for (Piece piece : pieces) {
      if (piece.entry() != null && piece.entry().get("branch") != null) {
        return piece.entry().get("branch");
      }
    }
    return null;
  }

  private static boolean isPlace(List<Piece> pieces) {
    Entry first = pieces.get(0).entry();
    return first != null
        && (first.category() == Category.COUNTRY
            || first.category() == Category.PLACE
            || first.category() == Category.PLACE_TYPE);
  }
}
