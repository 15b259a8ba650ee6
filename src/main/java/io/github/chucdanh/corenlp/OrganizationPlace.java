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
    int token = find(phrase, organization, Math.min(2, organization.size()), 1);
    if (token < 0) {
      token = behind(phrase, SCANNER.scan(position.title()));
    }
    return token < 0 ? -1 : position.begin() + phrase.begin(token);
  }

  /** The first word behind the title, which may stand as it is where the organization does not. */
  private static int behind(Tokens phrase, Tokens title) {
    int at = find(phrase, title, title.size(), 0);
    if (at < 0) {
      return -1;
    }
    for (int i = at + title.size(); i < phrase.size(); i++) {
      if (phrase.kind(i) != Tokens.MARK) {
        return i;
      }
    }
    return -1;
  }

  private static int find(Tokens phrase, Tokens wanted, int length, int from) {
    for (int i = from; length > 0 && i + length <= phrase.size(); i++) {
      int same = 0;
      while (same < length && phrase.key(i + same) == wanted.key(same)) {
        same++;
      }
      if (same == length) {
        return i;
      }
    }
    return -1;
  }
}
