package io.github.chucdanh.recognize;

import io.github.chucdanh.dictionary.Category;
import io.github.chucdanh.dictionary.Entry;
import io.github.chucdanh.dictionary.Lexicon;
import io.github.chucdanh.text.Tokens;
import java.util.List;

/**
 * Finds the names of reporters and photographers, which need no surname: behind "Ảnh:" and the
 * like, alone on a line, or at the text's very end.
 */
final class Bylines {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 4;

  /** How many items the names of one credit and their marks are. */
  private static final int LONGEST_CREDIT = 6;

  /** How many tokens a signature with its "(ghi)" or "(tổng hợp)" is. */
  private static final int LONGEST_SIGNATURE = 12;

  private final Lexicon lexicon;
  private final Tokens tokens;
  private final Lookup lookup;
  private final NameFinder names;
  private final OrganizationParser organizations;
  private final List<Item> items;

  Bylines(
      Lexicon lexicon,
      Tokens tokens,
      Lookup lookup,
      NameFinder names,
      OrganizationParser organizations,
      List<Item> items) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.lookup = lookup;
    this.names = names;
    this.organizations = organizations;
    this.items = items;
  }

  /** The byline that begins at a capitalized token, with the credit's marker; null for none. */
  Item byline(int token) {
    int end = end(token);
    return end < 0 ? null : new Item(Item.Type.PERSON, token, end, null, null, credit());
  }

  /** The marker of the credit that stands near before; null for none. */
  private Entry credit() {
    for (int k = items.size() - 1; k >= 0 && items.size() - k <= LONGEST_CREDIT; k--) {
      if (items.get(k).hasRole("credit")) {
        return items.get(k).marker();
      }
    }
    return null;
  }

  /** Index behind the byline that begins at a capitalized token; -1 for none. */
  private int end(int token) {
    boolean credited = isCredited();
    boolean labelled = !credited && isLabelled();
    if (!credited && !labelled && !isPossible() || names.isAlone(token)) {
      return -1;
    }
    boolean introduces =
        lookup.end(token, Category.HONORIFIC) > 0
            && (names.isCommonSurname(token + 1) || lexicon.given(tokens.number(token)) == 0);
    boolean told = labelled || credited && tokens.isMark(token - 1, ':');
    boolean opens = !told && names.opensSentence(token);
    if (introduces || opens || isBody(token) || names.isInitial(token)) {
      return -1;
    }
    int end = nameEnd(token);
    if (labelled && names.isAlone(end - 1) && !isFullName(token, end)) {
      end--;
    }
    if (end - token < SHORTEST || end - token > LONGEST) {
      return -1;
    }
    credited |= isOfSource(end);
    if (!credited && !labelled && !opensLine(end)) {
      return -1;
    }
    boolean signs = !credited && !labelled && items.isEmpty() && isSignature(end);
    boolean large =
        lookup.end(token, Category.PLACE) == end && organizations.places().isLargePlace(token);
    boolean named = lookup.end(token, Category.ORGANIZATION) > 0;
    boolean spelled =
        signs || credited && !named
            ? names.anyNameSyllable(token, end)
            : names.allNameSyllables(token, end);
    boolean thing = named || lookup.end(token, Category.COUNTRY) > 0;
    boolean placed = large && !((credited || isLast()) && closes(end));
    boolean free = labelled ? !large && !thing : signs || !placed;
    return spelled && free ? end : -1;
  }

  /** Whether a common surname begins a name that ends here. */
  private boolean isFullName(int token, int end) {
    return end - token > SHORTEST
        && names.isCommonSurname(token)
        && lexicon.given(tokens.number(end - 1)) > 0
        && names.vietnamese(token, names.runEnd(token)) == end;
  }

  /** Whether a byline may stand here that no credit leads to. */
  private boolean isPossible() {
    return items.size() <= 1 || isSeparatedName() || isBehindBracket();
  }

  /** "(Tổng hợp) Mẫu Thử": a name behind what its bearer did. */
  private boolean isBehindBracket() {
    Item last = items.get(items.size() - 1);
    return last.is(Item.Type.MARK)
        && tokens.isMark(last.begin(), ')')
        && tokens.isMark(items.get(0).begin(), '(');
  }

  /** "Ảnh Mẫu Thử Tại lễ phát động": a name right behind a photograph's word. */
  private boolean isLabelled() {
    Item last = items.isEmpty() ? null : items.get(items.size() - 1);
    return last != null && last.hasRole("credit") && last.hasRole("aside");
  }

  /**
   * Whether a mark other than a dash ends a credit ("Video: Bình Định - ..." tells where it is), an
   * agency's letters do behind one, or another sentence.
   */
  private boolean closes(int end) {
    if (end == lookup.limit() || names.opensSentence(end)) {
      return true;
    }
    boolean agency = end + 1 < lookup.limit() && tokens.shape(end + 1) == Tokens.UPPER;
    return tokens.kind(end) == Tokens.MARK
        && (!tokens.isMark(end, '-') || tokens.isGlued(end) || agency);
  }

  /** "Đồ họa: Sở GTVT", "Nguồn: Cục Thuế": a body's head before its letters or its field. */
  private boolean isBody(int token) {
    int head = lookup.end(token, Category.HEAD);
    boolean known = head > token + 1 || head > 0 && lookup.end(head, Category.FIELD) > 0;
    return known
        || head > 0
            && lexicon.surname(tokens.number(token)) == 0
            && tokens.shape(names.runEnd(token) - 1) == Tokens.UPPER;
  }

  /** Behind the name something else may open without a full stop: "Ảnh: Mẫu Văn Tại cuộc họp". */
  private int nameEnd(int token) {
    int run = names.runEnd(token);
    for (int i = token + 1; i < run; i++) {
      boolean again =
          i - token >= SHORTEST
              && (tokens.key(i) == tokens.key(token) || lookup.hasRole(i, "credit"));
      boolean stop =
          i - token >= SHORTEST && tokens.isMark(i, '.') && lexicon.given(tokens.number(i - 1)) > 0;
      if (tokens.isMark(i, '-') || again || stop) {
        return i;
      }
      boolean opens = names.opensSentence(i) || names.startsPhrase(i);
      boolean shape =
          (tokens.shape(i - 1) == Tokens.UPPER) != (tokens.shape(i) == Tokens.UPPER)
              && tokens.kind(i) == Tokens.WORD
              && tokens.kind(i - 1) == Tokens.WORD;
      opens |= lookup.end(i, Category.DEPUTY) > 0 && lookup.end(i, Category.TITLE) > i + 1;
      opens |= i - token >= SHORTEST && lookup.end(i, Category.COUNTRY) > i + 1;
      opens |= i - token == SHORTEST && names.isAlone(i) && !names.isCommonSurname(token);
      if (opens || shape || i - token >= SHORTEST && i == run - 1 && goesOnInLowerCase(i)) {
        return i;
      }
    }
    return run;
  }

  /** Whether a sentence opens here, not a name's last word: "Ảnh: Mẫu Thử Báo cáo cho thấy". */
  private boolean goesOnInLowerCase(int i) {
    return i + 1 < lookup.limit()
        && tokens.isLower(i + 1)
        && (lexicon.isCompound(tokens.number(i), tokens.number(i + 1))
            || lexicon.isPair(tokens.number(i), tokens.number(i + 1)));
  }

  private boolean opensLine(int end) {
    boolean first = items.isEmpty() || isSeparatedName();
    boolean closes = end == lookup.limit() || tokens.kind(end) == Tokens.MARK;
    return first && closes && (isLine(end) || isSignature(end))
        || !first && isBehindBracket() && end == tokens.size();
  }

  /** "Mẫu An - Thử Bình": the second of two names. */
  private boolean isSeparatedName() {
    return items.size() == 2
        && items.get(0).is(Item.Type.PERSON)
        && items.get(1).is(Item.Type.MARK)
        && (tokens.isMark(items.get(1).begin(), '-') || tokens.isMark(items.get(1).begin(), ','));
  }

  private boolean isLine(int run) {
    for (int k = run; k < lookup.limit(); k++) {
      if (tokens.kind(k) != Tokens.MARK && !tokens.isCapital(k)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the sentence is the text's last. */
  private boolean isLast() {
    return lookup.limit() == tokens.size();
  }

  /** Whether the text ends here, but for another name or a word in brackets. */
  private boolean isSignature(int end) {
    if (!isLast() || lookup.limit() - end > LONGEST_SIGNATURE) {
      return false;
    }
    return end == lookup.limit()
        || tokens.isMark(end, '(')
        || tokens.isMark(end, '-')
        || tokens.isMark(end, '/');
  }

  /** "Ảnh VGP/Mẫu Thử": a name behind its agency's letters, without a colon. */
  private boolean isOfAgency() {
    int k = items.size() - 1;
    return k >= 2
        && items.get(k).is(Item.Type.MARK)
        && tokens.isMark(items.get(k).begin(), '/')
        && tokens.shape(items.get(k - 1).begin()) == Tokens.UPPER
        && (items.get(k - 2).hasRole("credit")
            || k >= 3
                && tokens.isMark(items.get(k - 2).begin(), ':')
                && items.get(k - 3).hasRole("credit"));
  }

  /** "Theo Mẫu Thử/Báo X", "Theo Mẫu Thử (Báo X)": a name between a credit's word and its paper. */
  private boolean isOfSource(int end) {
    return items.size() == 1
        && items.get(0).hasRole("credit")
        && end < lookup.limit()
        && (tokens.isMark(end, '/') && tokens.isGlued(end)
            || tokens.isMark(end, '(') && tokens.isMark(lookup.limit() - 1, ')'));
  }

  private boolean isCredited() {
    int k = items.size() - 1;
    boolean colon = false;
    while (k >= 0
        && (items.get(k).is(Item.Type.MARK) || items.get(k).is(Item.Type.PERSON))
        && items.size() - k < LONGEST_CREDIT) {
      boolean mark = items.get(k).is(Item.Type.MARK);
      boolean ends =
          mark
              && (tokens.isMark(items.get(k).begin(), '.')
                  || tokens.isMark(items.get(k).begin(), '"'));
      if (ends) {
        return false;
      }
      colon |= mark && tokens.isMark(items.get(k).begin(), ':');
      k--;
    }
    return k < 0 && !items.isEmpty() && items.get(0).is(Item.Type.PERSON)
        || k >= 0 && colon && items.get(k).hasRole("credit")
        || isOfAgency();
  }
}
