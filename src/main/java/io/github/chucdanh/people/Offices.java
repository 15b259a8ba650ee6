package io.github.chucdanh.people;

import io.github.chucdanh.Kind;
import io.github.chucdanh.Position;
import io.github.chucdanh.Status;
import io.github.chucdanh.dictionary.Category;
import io.github.chucdanh.dictionary.Entry;
import io.github.chucdanh.dictionary.Folded;
import io.github.chucdanh.dictionary.Lexicon;
import io.github.chucdanh.text.Scanner;
import io.github.chucdanh.text.Tokens;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/** What the dictionaries know of offices: which of them have one holder at a time. */
final class Offices {
  private static final Set<Category> PLACES = EnumSet.of(Category.PLACE, Category.COUNTRY);

  private final Lexicon lexicon;
  private final Scanner scanner;
  private final Set<String> singleTitles = new HashSet<>();

  Offices(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.scanner = new Scanner(lexicon);
    for (Entry entry : lexicon.phrases()) {
      if (entry.category() == Category.TITLE && entry.has("seat", "single")) {
        singleTitles.add(Folded.of(entry.canonical()));
        entry.values("variants").forEach(variant -> singleTitles.add(Folded.of(variant)));
      }
    }
  }

  /** The office's name in full. */
  static String name(Position position) {
    return position.canonical() == null ? position.text() : position.canonical();
  }

  /** Whether somebody with this status is in office. */
  static boolean isHeld(Status status) {
    return status == Status.CURRENT || status == Status.ACTING;
  }

  /** Whether an organization has one holder of the title at a time. */
  boolean isHead(Position position) {
    return position.kind() == Kind.POSITION
        && position.title() != null
        && singleTitles.contains(Folded.of(position.title()));
  }

  /**
   * Whether there is one such office only: one holder at a time, in an organization of which the
   * name says which it is. Communes of one name are many.
   */
  boolean isUnique(Position position) {
    return isHead(position)
        && position.organization() != null
        && !"commune".equals(position.level())
        && ("central".equals(position.level()) || namesPlace(position.organization()));
  }

  private boolean namesPlace(String organization) {
    Tokens tokens = scanner.scan(organization);
    for (int begin = 0; begin < tokens.size(); begin++) {
      int state = 0;
      for (int i = begin; i < tokens.size() && state >= 0; i++) {
        state = lexicon.step(state, tokens.number(i));
        if (state >= 0 && endsPlace(state)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean endsPlace(int state) {
    for (Entry entry : lexicon.entries(state)) {
      if (PLACES.contains(entry.category())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a name alone says who is meant: neither a given name nor two syllables of one. */
  boolean isFullName(String name) {
    Tokens tokens = scanner.scan(name);
    int words = tokens.size();
    for (int i = 0; i < words; i++) {
      if (!lexicon.isNameSyllable(tokens.number(i))) {
        return true;
      }
    }
    return words > 2 || words == 2 && lexicon.surname(tokens.number(0)) > 0;
  }
}
