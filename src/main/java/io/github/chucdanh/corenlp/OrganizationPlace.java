package io.github.chucdanh.corenlp;

import io.github.chucdanh.Position;
import io.github.chucdanh.text.Scanner;
import io.github.chucdanh.text.Tokens;
import io.github.chucdanh.text.Vocabulary;

/** Finds where in a position's phrase its organization begins; it always reaches to the end. */
final class OrganizationPlace {
  private static final Scanner SCANNER = new Scanner(Vocabulary.EMPTY);

  private OrganizationPlace() {}

  /** Offset of the organization's first character in the text, or -1 where the phrase has none. */
  static int begin(Position position) {
    if (position.organization() == null || position.title() == null) {
      return -1;
    }
    Tokens phrase = SCANNER.scan(position.text());
    Tokens organization = SCANNER.scan(position.organization());
    int token = likest(phrase, organization);
    if (token < 0) {
      token = behind(phrase, SCANNER.scan(position.title()));
    }
    return token < 0 ? -1 : position.begin() + phrase.begin(token);
  }

  /** The first word behind the title, which may stand as it is where the organization does not. */
  private static int behind(Tokens phrase, Tokens title) {
    int at = 0;
    while (at < phrase.size() && same(phrase, at, title) < title.size()) {
      at++;
    }
    for (int i = at + title.size(); i < phrase.size(); i++) {
      if (phrase.kind(i) != Tokens.MARK) {
        return i;
      }
    }
    return -1;
  }

  /** Where the most of the organization's first words stand, two at least, and never at once. */
  private static int likest(Tokens phrase, Tokens organization) {
    int best = -1;
    int most = Math.min(2, organization.size()) - 1;
    for (int i = 1; i < phrase.size(); i++) {
      int same = same(phrase, i, organization);
      if (same > most) {
        best = i;
        most = same;
      }
    }
    return best;
  }

  private static int same(Tokens phrase, int from, Tokens wanted) {
    int limit = Math.min(phrase.size() - from, wanted.size());
    int same = 0;
    while (same < limit && phrase.key(from + same) == wanted.key(same)) {
      same++;
    }
    return same;
  }
}
