package io.github.chucdanh.relate;

import io.github.chucdanh.Status;
import io.github.chucdanh.recognize.Item;
import io.github.chucdanh.recognize.Item.Type;
import io.github.chucdanh.relate.Attempt.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The relations found so far; a position that one pattern claimed is left alone by the next. */
final class Claims {
  private final Sentence s;
  private final Lists lists;
  private final DateReader dates;
  private final boolean[] claimed;

  /** The dates that head a line of a curriculum vitae while its positions are claimed. */
  private int lineBegin;

  private int lineEnd;

  private final List<Relation> relations = new ArrayList<>();
  private final Consumer<Attempt> attempts;

  Claims(Sentence sentence, Lists lists, DateReader dates, Consumer<Attempt> attempts) {
    this.s = sentence;
    this.lists = lists;
    this.dates = dates;
    this.attempts = attempts;
    claimed = new boolean[sentence.size()];
  }

  /** The relations, which a later pattern may replace by others. */
  List<Relation> relations() {
    return relations;
  }

  /** Whether a pattern has claimed the position. */
  boolean holds(int position) {
    return claimed[position];
  }

  /** Sets the term of the positions claimed from here on: tokens; an empty one for none. */
  void setLineTerm(int begin, int end) {
    lineBegin = begin;
    lineEnd = end;
  }

  /** Tells whom it may concern that a pattern leaves a position alone; a person below 0 is none. */
  void leave(Pattern pattern, int person, int position, Reason reason) {
    Item whom = person < 0 ? null : s.get(person);
    attempts.accept(new Attempt(pattern, whom, s.get(position), reason));
  }

  void claim(int person, int position, Status status, Pattern pattern, Item trigger) {
    claimed[position] = true;
    Item item = s.get(position);
    if (item.position() != null && item.position().isBareProfession()) {
      leave(pattern, person, position, Reason.JOB_ALONE);
      return;
    }
    int term = position + 1;
    int behind = s.behindTerm(term);
    int from = behind > term ? s.get(term).begin() : lineBegin;
    int to = behind > term ? s.get(behind - 1).end() : lineEnd;
    DateReader.Date date = trigger == null ? null : dates.nearest(s.indexOf(trigger));
    relations.add(
        new Relation(
            s.get(person),
            item,
            status,
            pattern,
            trigger,
            from,
            to,
            date == null ? null : date.iso(),
            date == null ? 0 : date.begin(),
            date == null ? 0 : date.end()));
  }

  /** Claims a chain of positions that begins here; gives the index behind it. */
  int chain(int person, int from, Pattern pattern, Status given, Item trigger) {
    int k = from;
    int done = from;
    int first = relations.size();
    Status shared = Status.CURRENT;
    while (true) {
      while (s.is(k, Type.RANK) && s.isMark(k + 1, ',')) {
        k += 2;
      }
      int position = s.positionAt(k);
      boolean now = s.hasRole(k, "now");
      boolean verb = k > from && s.isVerb(k, "copula") && !now && !pattern.isList();
      if (position < 0 || verb) {
        return done;
      }
      Reason obstacle = obstacle(position, from, given);
      if (obstacle != null) {
        leave(pattern, person, position, obstacle);
        return done;
      }
      Status own = statusIn(k, position);
      boolean former = relations.size() > first && relations.get(first).status() == Status.FORMER;
      if (position > from && (now || former && own == Status.CURRENT)) {
        endBefore(first);
      }
      boolean over = given == Status.FORMER && own == Status.ACTING;
      Status status = over || own == null ? (given != null ? given : shared) : own;
      claim(person, position, status, pattern, trigger);
      k = s.behindBracket(position + 1);
      if (k > position + 1 && isOwn(position + 2)) {
        claim(person, position + 2, status, pattern, trigger);
      }
      k = s.behindTerm(k);
      if (s.isMark(k, ',') && s.behindTerm(k + 1) > k + 1) {
        k = s.behindTerm(k + 1);
      }
      if (pattern.isList()) {
        k = behindDetail(k);
      }
      done = k;
      boolean goesOn =
          pattern.isList()
              || pattern == Pattern.COPULA
              || pattern == Pattern.NAME_APPOSITION && closesChain(k + 1);
      boolean separated =
          s.isMark(k, ',') || s.isDash(k) || s.isJoin(k) || goesOn && s.isMark(k, ';');
      if (!separated) {
        return done;
      }
      boolean tail = status == Status.FORMER && !s.get(position).position().hasOrganization();
      shared = tail || s.isJoin(k) || s.isJoin(k + 1) ? status : Status.CURRENT;
      k++;
      if (s.isJoin(k)) {
        k++;
      }
    }
  }

  /** Whether the offices behind a semicolon end what is said of a name, and begin no list. */
  private boolean closesChain(int from) {
    int position = s.positionAt(from);
    int k = position < 0 || s.runsUpToName(position) ? -1 : s.behindChain(position);
    return k == s.size() || s.isMark(k, '.') || s.is(k, Type.WORD) && !s.isJoin(k);
  }

  /** Whether a bracket behind an office begins with another office of the same person. */
  private boolean isOwn(int position) {
    return s.is(position, Type.POSITION)
        && !claimed[position]
        && !s.runsUpToName(position)
        && !s.opensList(position);
  }

  /** What keeps a position out of a chain; null for nothing. */
  private Reason obstacle(int position, int from, Status given) {
    if (claimed[position]) {
      return Reason.TAKEN;
    }
    if (position > from && s.opensClause(position)) {
      return Reason.OF_ANOTHER;
    }
    boolean several = s.is(position + 1, Type.WORD) && s.hasRole(position + 1, "plural");
    if (several && !s.hasRole(position + 2, "term")) {
      return Reason.NAMES_NOBODY;
    }
    if (s.runsUpToName(position)) {
      return Reason.NAME_FOLLOWS;
    }
    boolean heads =
        position > from && s.opensList(position)
            || s.isPlural(position) && given == null && lists.follows(position);
    return heads ? Reason.HEADS_LIST : null;
  }

  /** Gives the relations found since then one status. */
  void setStatus(int first, Status status) {
    for (int r = first; r < relations.size(); r++) {
      relations.set(r, relations.get(r).with(status));
    }
  }

  /** Ends the offices claimed since then that one person holds at a time; memberships stay. */
  void endSingleSeats(int first) {
    end(first, Relation::isOffice);
  }

  /** "Bí thư Huyện ủy X (nay là ...)": ends what was claimed of one position. */
  void endSeat(int position) {
    end(0, relation -> relation.position().equals(s.get(position)));
  }

  /** "Phó Chủ tịch thị xã, nay là Chủ tịch phường": ends what the chain claimed before. */
  private void endBefore(int first) {
    end(first, relation -> true);
  }

  private void end(int first, Predicate<Relation> ended) {
    for (int r = first; r < relations.size(); r++) {
      Relation relation = relations.get(r);
      if (relation.status() == Status.CURRENT && ended.test(relation)) {
        relations.set(r, relation.with(Status.FORMER));
      }
    }
  }

  /** The status that words between a separator and a position give it; null for none. */
  private Status statusIn(int from, int position) {
    for (int k = from; k < position; k++) {
      if (s.is(k, Type.VERB) && s.get(k).entry().get("status") != null) {
        return Status.valueOf(s.get(k).entry().get("status").toUpperCase(Locale.ROOT));
      }
    }
    Status before = s.statusBefore(position);
    return before == null ? s.statusWithin(position) : before;
  }

  /** In a list, index of the mark behind a detail that is no office: ", đơn vị Cần Thơ,". */
  private int behindDetail(int from) {
    boolean mark = s.is(from, Type.MARK);
    if (mark ? !s.isMark(from, ',') || s.positionAt(from + 1) >= 0 : s.isJoin(from)) {
      return from;
    }
    for (int k = from + 1; k < s.size() && k - from < Sentence.LONGEST_ASIDE; k++) {
      if (s.isMark(k, ',') || s.isMark(k, ';')) {
        return k;
      }
      if (s.is(k, Type.PERSON) || s.is(k, Type.VERB)) {
        return from;
      }
    }
    return from;
  }

  Status statusOf(int position) {
    Status status = statusIn(position, position);
    return status == null ? Status.CURRENT : status;
  }

  boolean isPaired(int person, int position) {
    return claimed[position]
        && relations.stream()
            .anyMatch(
                r -> r.person().equals(s.get(person)) && r.position().equals(s.get(position)));
  }
}
