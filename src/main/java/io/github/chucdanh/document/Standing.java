package io.github.chucdanh.document;

import io.github.chucdanh.Kind;
import io.github.chucdanh.Pair;
import io.github.chucdanh.Position;
import io.github.chucdanh.Status;
import io.github.chucdanh.dictionary.Category;
import io.github.chucdanh.dictionary.Entry;
import io.github.chucdanh.dictionary.Lexicon;
import io.github.chucdanh.recognize.Item;
import io.github.chucdanh.relate.Findings;
import io.github.chucdanh.relate.Pattern;
import io.github.chucdanh.relate.Relation;
import io.github.chucdanh.text.Tokens;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What an article as a whole says of an office that one sentence calls present: that its holder is
 * dead or history, that another sentence calls it former, that its term is over; and of one that
 * somebody was named for, that it is now theirs.
 */
final class Standing {
  /** Years outside of these are no years of a term. */
  private static final int FIRST_YEAR = 1900;

  private static final int LAST_YEAR = 2100;

  /** Articles are of the years since newspapers went online, whatever years they speak of. */
  private static final int FIRST_ONLINE = 1998;

  /** The year of an article that names none of those. */
  private static final int UNDATED = 2010;

  /** How many words name the body whose term it is: "Ban Chấp hành Trung ương". */
  private static final int LONGEST_BODY = 5;

  private final Tokens tokens;
  private final Lexicon lexicon;

  /** The latest year that the article itself stands in; 0 while unknown. */
  private int year;

  Standing(Tokens tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
  }

  /**
   * One person's pairs, with the relation each comes from, as the article as a whole has them.
   *
   * @param departure what says that the person left; null for nothing
   */
  List<Tie> settle(Item name, List<Tie> ties, Findings.Departure departure) {
    boolean over =
        departure != null && departure.died()
            || isHistorical(name) && ties.stream().noneMatch(Standing::isAddressed);
    Set<Office> calledFormer = new LinkedHashSet<>();
    boolean nominated = false;
    for (Tie tie : ties) {
      over |= isLate(tie.relation());
      nominated |= tie.pair().status() == Status.NOMINATED;
      if (tie.pair().status() == Status.FORMER && tellsOfNow(tie)) {
        calledFormer.add(Office.of(tie.pair().position()));
      }
    }
    Set<Office> held = nominated ? held(ties) : Set.of();
    List<Tie> settled = new ArrayList<>(ties.size());
    for (Tie tie : ties) {
      boolean left = over || departure != null && leaves(tie, departure);
      boolean former = isOver(tie, left, calledFormer);
      Status status = former ? Status.FORMER : isReached(tie, held) ? Status.CURRENT : null;
      settled.add(status == null ? tie : with(tie, status));
    }
    return settled;
  }

  /** Whether who is removed leaves this: an office named before, no seat in a body, not new. */
  private static boolean leaves(Tie tie, Findings.Departure departure) {
    Relation relation = tie.relation();
    return tie.pair().change() == null
        && relation.isOffice()
        && relation.position().begin() < departure.person().begin();
  }

  /** Whether an office that somebody was named for is elsewhere the one that they hold. */
  private static boolean isReached(Tie tie, Set<Office> held) {
    if (tie.pair().status() != Status.NOMINATED) {
      return false;
    }
    Office office = Office.of(tie.pair().position());
    return held.stream().anyMatch(other -> other.goesOn(office));
  }

  private static Set<Office> held(List<Tie> ties) {
    Set<Office> held = new LinkedHashSet<>();
    for (Tie tie : ties) {
      if (tie.pair().status() == Status.CURRENT) {
        held.add(Office.of(tie.pair().position()));
      }
    }
    return held;
  }

  private boolean isOver(Tie tie, boolean over, Set<Office> calledFormer) {
    Pair pair = tie.pair();
    if (pair.status() != Status.CURRENT || pair.position().kind() == Kind.RANK) {
      return false;
    }
    return over
        || isOfFormerPlace(tie.relation().position())
        || isOfFormerTerm(tie.relation())
        || pair.change() == null && (isAmong(calledFormer, pair) || endedBefore(tie.relation()));
  }

  /** "đại biểu Quốc hội khóa XIII": whether the body's term of that number is over. */
  private boolean isOfFormerTerm(Relation relation) {
    int end = relation.termEnd();
    int begin = relation.termBegin();
    for (int i = begin - 1; begin < end && i >= Math.max(0, begin - LONGEST_BODY); i--) {
      Entry term = exactly(i, end, Category.TERM);
      if (term != null) {
        return isPast(term) && !isOfAnotherCountry(end);
      }
    }
    return false;
  }

  /** "Quốc hội khóa VI của Bê-la-rút" has terms of its own. */
  private boolean isOfAnotherCountry(int behindTerm) {
    Entry word =
        behindTerm < tokens.size() ? exactly(behindTerm, behindTerm + 1, Category.MARKER) : null;
    return word != null && word.has("role", "under");
  }

  private static Tie with(Tie tie, Status status) {
    Pair p = tie.pair();
    Pair other =
        new Pair(
            p.name(),
            p.person(),
            p.position(),
            status,
            p.evidence(),
            p.confidence(),
            p.change(),
            p.term());
    return new Tie(tie.person(), tie.relation(), other);
  }

  /** Whether "ông" or "bà" stands before the name: a namesake of our time. */
  private static boolean isAddressed(Tie tie) {
    Entry honorific = tie.relation().person().entry();
    return honorific != null && honorific.get("gender") != null;
  }

  private boolean isHistorical(Item name) {
    Entry person = exactly(name.begin(), name.end(), Category.HISTORICAL_PERSON);
    return person != null && isPast(person);
  }

  /** Whether what a line tells of ended before the article's year. */
  private boolean isPast(Entry line) {
    int until = Integer.parseInt(line.get("until"));
    return until < (articleYear() < FIRST_ONLINE ? UNDATED : articleYear());
  }

  /** "Giám đốc Sở Thủy sản tỉnh Hà Tây cũ": an office of a place that is no more. */
  private boolean isOfFormerPlace(Item position) {
    Entry word = exactly(position.end() - 1, position.end(), Category.MARKER);
    return word != null && word.has("role", "era");
  }

  private boolean isLate(Relation relation) {
    int position = relation.position().begin();
    Entry word = position == 0 ? null : exactly(position - 1, position, Category.STATUS);
    return word != null && word.has("class", "late");
  }

  /** The line of the category whose phrase is exactly these tokens; null for none. */
  private Entry exactly(int begin, int end, Category category) {
    Lexicon.Match match = lexicon.longest(tokens, begin, end, List.of(category));
    return match == null || match.end() < end ? null : match.entry();
  }

  /** Whether another sentence calls the same office of the same person former. */
  private static boolean isAmong(Set<Office> calledFormer, Pair pair) {
    return !calledFormer.isEmpty()
        && calledFormer.stream().anyMatch(Office.of(pair.position())::isSame);
  }

  /** Whether a former office is so at the time of writing: a life's story has it former at once. */
  private static boolean tellsOfNow(Tie tie) {
    return switch (tie.relation().pattern()) {
      case DATED_LINE, CAREER_LIST, COPULA -> tie.pair().change() != null;
      default -> true;
    };
  }

  /** A title, and the whole office that it belongs to; in lower case. */
  private record Office(String title, String whole) {
    static Office of(Position position) {
      return new Office(
          position.title().toLowerCase(Locale.ROOT), position.canonical().toLowerCase(Locale.ROOT));
    }

    /** The same title, and one organization that the other names no further. */
    boolean isSame(Office other) {
      return goesOn(other) || other.goesOn(this);
    }

    /** The same title, and this names the organization no less fully. */
    boolean goesOn(Office other) {
      return title.equals(other.title) && whole.startsWith(other.whole);
    }
  }

  /** Whether the relation's term ended before the article's year. */
  private boolean endedBefore(Relation relation) {
    int last = 0;
    int years = 0;
    for (int i = relation.termBegin(); i < relation.termEnd(); i++) {
      int number = yearAt(i);
      if (number > 0) {
        last = number;
        years++;
      }
    }
    boolean told = years == 1 && relation.pattern() == Pattern.COPULA;
    return (years > 1 || told) && last < articleYear();
  }

  /**
   * The latest year in which the article says that something was, or began: of its dates where it
   * has some, for plans speak of years to come.
   */
  private int articleYear() {
    if (year == 0) {
      int dated = 1;
      int any = 1;
      for (int i = 0; i < tokens.size(); i++) {
        if (tokens.kind(i) != Tokens.NUMBER) {
          continue;
        }
        int found = yearAt(i);
        if (found > any && !closesPeriod(i) && !isUntil(i - 1)) {
          any = found;
        }
        if (found > dated && endsDate(i)) {
          dated = found;
        }
      }
      year = dated > 1 ? dated : any;
    }
    return year;
  }

  /** "5/4/2021" */
  private boolean endsDate(int token) {
    return token >= 2
        && (tokens.isMark(token - 1, '/') || tokens.isMark(token - 1, '-'))
        && tokens.kind(token - 2) == Tokens.NUMBER
        && yearAt(token - 2) == 0;
  }

  private boolean isUntil(int token) {
    Entry word = token < 0 ? null : exactly(token, token + 1, Category.MARKER);
    return word != null && word.has("role", "until");
  }

  /** Whether a year ends a span of years: "2016-2021", "từ năm 2016 đến 2021". */
  private boolean closesPeriod(int token) {
    for (int i = token - 1; i >= Math.max(0, token - 3); i--) {
      if (tokens.isMark(i, '-') && i > 0 && yearAt(i - 1) > 0 || yearAt(i) > 0) {
        return true;
      }
    }
    return false;
  }

  private int yearAt(int token) {
    if (tokens.kind(token) != Tokens.NUMBER || tokens.end(token) - tokens.begin(token) != 4) {
      return 0;
    }
    int number = 0;
    for (int i = tokens.begin(token); i < tokens.end(token); i++) {
      int digit = tokens.text().charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return 0;
      }
      number = number * 10 + digit;
    }
    return number >= FIRST_YEAR && number <= LAST_YEAR ? number : 0;
  }
}
