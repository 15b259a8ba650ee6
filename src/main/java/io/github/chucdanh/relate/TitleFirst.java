package io.github.chucdanh.relate;

import io.github.chucdanh.Status;
import io.github.chucdanh.recognize.Item;
import io.github.chucdanh.recognize.Item.Type;
import io.github.chucdanh.relate.Attempt.Reason;

/** Positions and ranks that stand before the name. */
final class TitleFirst {
  private final Sentence s;
  private final Lists lists;
  private final Claims claims;

  TitleFirst(Sentence sentence, Lists lists, Claims claims) {
    this.s = sentence;
    this.lists = lists;
    this.claims = claims;
  }

  void apply() {
    for (int person : s.persons()) {
      ranks(person);
    }
    for (int person : s.persons()) {
      beforeName(person);
    }
  }

  private void ranks(int person) {
    for (int k = person - 1; s.isIntroduction(k) || s.isMark(k, ',') || s.isBareJob(k); k--) {
      if (s.isBareJob(k)) {
        continue;
      }
      if (s.is(k, Type.RANK) && s.get(k).entry().has("class", "religious")) {
        continue;
      }
      if (s.is(k, Type.RANK)) {
        claims.claim(person, k, Status.CURRENT, Pattern.RANK_BEFORE_NAME, null);
      } else if (s.isMark(k, ',') && !s.is(k - 1, Type.RANK)) {
        return;
      }
    }
  }

  private void beforeName(int person) {
    int k = person - 1;
    boolean honored = false;
    boolean ranked = false;
    Status behind = null;
    while (s.isIntroduction(k)
        || s.is(k, Type.STATUS) && s.is(k - 1, Type.POSITION)
        || isRemoved(k)) {
      if (s.is(k, Type.STATUS)) {
        behind = s.statusBefore(k + 1);
      } else if (s.is(k, Type.VERB)) {
        behind = Status.FORMER;
      }
      honored |= s.is(k, Type.HONORIFIC);
      ranked |= s.is(k, Type.RANK);
      k--;
    }
    Pattern pattern = Pattern.TITLE_BEFORE_NAME;
    boolean own = s.isMark(person + 1, ',') && s.positionAt(person + 2) >= 0;
    boolean mark =
        s.isMark(k, ',') && (honored || (ranked || !own) && opens(s.beforeBracket(k - 1)))
            || s.isMark(k, ':') && !(honored && s.is(person + 1, Type.WORD))
            || s.isDash(k);
    int told = inBracket(k, person);
    if (told >= 0) {
      behind = told < k - 1 ? Status.FORMER : behind;
      pattern = Pattern.TITLE_MARK_NAME;
      k = told;
    }
    int marked = s.is(k - 1, Type.STATUS) ? k - 2 : s.beforeBracket(k - 1);
    if (mark && s.is(marked, Type.POSITION)) {
      behind = s.is(k - 1, Type.STATUS) ? s.statusBefore(k) : behind;
      pattern = Pattern.TITLE_MARK_NAME;
      k = marked;
    }
    k = s.beforeTerm(k);
    boolean held = s.isVerb(k, "held");
    told = held || s.isVerb(k, "copula") ? behindTime(k - 1) : -1;
    if (s.is(told, Type.POSITION)) {
      pattern = Pattern.TITLE_MARK_NAME;
      k = told;
    }
    k = s.beforeBracket(k);
    if (!s.is(k, Type.POSITION)) {
      return;
    }
    boolean apart = pattern == Pattern.TITLE_MARK_NAME ? told < 0 : !s.runsUpToName(k);
    boolean taken = apart && s.is(s.beforeStatus(k), Type.VERB);
    int governor = s.beforeStatus(k);
    Reason obstacle = taken ? Reason.VERB_DECIDES : obstacle(k, governor, person, pattern);
    if (obstacle != null) {
      claims.leave(pattern, person, k, obstacle);
      return;
    }
    Item removal = removal(governor);
    boolean past = held || told >= 0 && s.speaksOfPast(person);
    boolean over = removal != null || past || isMoved(governor);
    Status status = over ? Status.FORMER : behind == null ? claims.statusOf(k) : behind;
    claims.claim(person, k, status, pattern, removal);
    chainBefore(person, k, pattern);
  }

  /** Index of the office before a bracket with its holder alone, "khi đó" between or not; or -1. */
  private int inBracket(int bracket, int person) {
    if (!s.isMark(bracket, '(') && !s.isMark(bracket, '[')) {
      return -1;
    }
    int end = person + 1;
    while (s.isDash(end) || s.isBareJob(end)) {
      end++;
    }
    int office = s.hasRole(bracket - 1, "past") ? bracket - 2 : bracket - 1;
    boolean alone = s.isMark(end, ')') || s.isMark(end, ']');
    return alone && s.is(office, Type.POSITION) ? office : -1;
  }

  /** "Giám đốc FBI bị sa thải A": whether a verb between an office and a name takes the office. */
  private boolean isRemoved(int verb) {
    return s.isVerb(verb, "remove")
        && s.get(verb).entry().has("voice", "passive")
        && s.is(s.beforeBracket(verb - 1), Type.POSITION);
  }

  /** The verb that takes the office behind it, an honorific between them or not; null for none. */
  private Item removal(int governor) {
    int verb = beforeHonorific(governor);
    return s.isVerb(verb, "remove") || s.isVerb(verb, "resign") ? s.get(verb) : null;
  }

  /** "điều chuyển Giám đốc Sở Y tế A", "thay Giám đốc Sở Y tế A": A leaves the office. */
  private boolean isMoved(int governor) {
    int verb = beforeHonorific(governor);
    return s.hasRole(verb, "transfer") || s.isVerb(verb, "replace") && s.isFact(verb);
  }

  private int beforeHonorific(int governor) {
    return s.is(governor, Type.HONORIFIC) ? governor - 1 : governor;
  }

  /** "Báo cáo với Thủ tướng, ông A nói": a comma ends the clause that mentions the office. */
  private boolean isMentioned(int position, int governor, int name) {
    int k = s.behindTerm(s.behindBracket(position + 1));
    boolean own = s.isMark(name + 1, ',') && s.positionAt(name + 2) >= 0;
    boolean closed = s.isMark(name + 1, ',') || s.isMark(name + 1, '-') || s.isMark(name + 1, ')');
    return s.isMark(k, ',')
        && (own || !closed)
        && (s.hasRole(governor, "to-person") || s.hasRole(governor, "under") || meets(governor));
  }

  /** Index of the first of the offices that commas join before one. */
  private int farthest(int position) {
    int k = position;
    while (s.isMark(s.beforeStatus(k), ',') && s.is(s.beforeStatus(k) - 1, Type.POSITION)) {
      k = s.beforeStatus(k) - 1;
    }
    return k;
  }

  /** "Sau phần trả lời của Bộ trưởng Bộ Y tế, Chủ tịch A nói": whether another office speaks. */
  private boolean isSpoken(int position, int person) {
    boolean member = s.get(position).position().isMembership() && !s.isBare(position);
    return s.hasRole(person + 1, "says") && !member;
  }

  /** "Tiếp Chủ tịch Tập đoàn X, Thủ tướng ...": whether a clause begins that says who is met. */
  private boolean meets(int governor) {
    return s.hasRole(governor, "meets")
        && (governor == 0
            || s.is(governor - 1, Type.MARK)
            || s.startsLine(governor)
            || s.isCapital(governor));
  }

  /** What keeps a position that a governor precedes from the name behind it; null for nothing. */
  private Reason obstacle(int position, int governor, int person, Pattern pattern) {
    if (claims.holds(position)) {
      return Reason.TAKEN;
    }
    if (s.isPlural(position) && lists.follows(position)) {
      return Reason.HEADS_LIST;
    }
    boolean job =
        s.get(position).position().isProfession()
            && (s.hasRole(governor, "to-person") || s.hasRole(governor, "meets"));
    boolean another =
        pattern == Pattern.TITLE_MARK_NAME
            && (job
                || s.hasRole(governor, "belongs-to-other")
                || isMentioned(position, governor, person));
    return another ? Reason.OF_ANOTHER : null;
  }

  /** What keeps a position out of a chain before a name; null for nothing. */
  private Reason obstacle(int position, int nearer, int person) {
    if (claims.holds(position)) {
      return Reason.TAKEN;
    }
    int governor = s.beforeStatus(position);
    boolean several = s.hasRole(beforeHonorific(governor), "plural");
    if (several || s.hasRole(governor, "indefinite")) {
      return Reason.NAMES_NOBODY;
    }
    if (s.isVerb(governor, "remove") && s.get(governor).entry().has("voice", "active")) {
      return Reason.OF_ANOTHER;
    }
    boolean job =
        s.get(position).position().isProfession()
            && s.isMark(governor, ',')
            && s.isBareJob(governor - 1);
    if (job || s.isOfficeAbroad(position, nearer)) {
      return Reason.OF_ANOTHER;
    }
    int far = farthest(position);
    boolean mentioned =
        meets(governor)
            || s.hasRole(s.beforeStatus(far), "under") && isSpoken(far, person)
            || s.hasRole(governor, "under") && isSpoken(position, person);
    boolean another =
        s.hasRole(governor, "belongs-to-other")
            || mentioned && isMentioned(position, governor, person)
            || mentioned && far < position;
    return another ? Reason.OF_ANOTHER : null;
  }

  /** Index before words of time such as "hiện nay"; the index itself for none. */
  private int behindTime(int from) {
    int k = from;
    while (from - k < Sentence.NEAR && s.hasRole(k, "now")) {
      k--;
    }
    return k;
  }

  /** Whether a position opens the sentence or a member of a list. */
  private boolean opens(int position) {
    int k = s.beforeStatus(position);
    return s.is(position, Type.POSITION)
        && s.get(position).position().hasOrganization()
        && (k < 0
            || s.isMark(k, ';')
            || s.isMark(k, ',')
            || s.isMark(k, ':')
            || s.hasRole(k, "list")
            || s.hasRole(k, "credit"));
  }

  private void chainBefore(int person, int from, Pattern pattern) {
    int first = claims.relations().size() - 1;
    int last = claimBefore(person, from, pattern);
    Status shared = s.sharedStatusBefore(last);
    if (shared != null) {
      claims.setStatus(first, shared);
    }
  }

  /** Claims the offices before one; gives the first of them. */
  private int claimBefore(int person, int from, Pattern pattern) {
    int k = s.beforeStatus(from);
    int nearer = from;
    while (s.isMark(k, ',')
        || s.isDash(k)
        || s.hasRole(k, "join") && !s.hasRole(k, "and")
        || s.is(k, Type.POSITION) && s.isBare(k)) {
      int position = s.is(k, Type.POSITION) ? k : k - 1;
      if (s.isMark(position, ',')) {
        position--;
      }
      boolean unique =
          s.isDash(k)
              && s.is(position, Type.POSITION)
              && s.get(position).entry().get("organization") != null;
      if (!s.is(position, Type.POSITION)) {
        return nearer;
      }
      Reason obstacle = unique ? Reason.STANDS_ALONE : obstacle(position, nearer, person);
      if (obstacle != null) {
        claims.leave(pattern, person, position, obstacle);
        return nearer;
      }
      claims.claim(person, position, claims.statusOf(position), pattern, null);
      nearer = position;
      k = s.beforeStatus(position);
    }
    return nearer;
  }
}
