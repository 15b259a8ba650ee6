package io.github.chucdanh.relate;

import io.github.chucdanh.recognize.Item.Type;
import java.util.ArrayList;
import java.util.List;

/** The lists of persons that one position heads. */
final class Lists {
  private final Sentence s;

  Lists(Sentence sentence) {
    this.s = sentence;
  }

  /** Whether a list of two or more persons follows the position. */
  boolean follows(int position) {
    return members(position).size() > 1;
  }

  /**
   * The persons of a list that a position heads, in order; their own positions may stand between.
   */
  List<Integer> members(int position) {
    List<Integer> members = new ArrayList<>();
    int k = s.behindTerm(s.behindBracket(position + 1));
    while (s.isMark(k, ',') && s.is(k + 1, Type.POSITION)
        || s.hasRole(k, "list")
        || s.isMark(k, ':')
        || s.isVerb(k, "copula")) {
      k++;
      if (s.is(k, Type.POSITION) && !s.runsUpToName(k)) {
        k++;
      }
    }
    boolean colon = s.isMark(k - 1, ':') || s.hasRole(k - 1, "like");
    while (k < s.size()) {
      int start = k;
      if (!colon && !members.isEmpty() && (s.positionAt(k) >= 0 || s.isMark(k - 1, ';'))) {
        return members;
      }
      while (s.isIntroduction(k)
          || s.is(k, Type.POSITION)
          || s.is(k, Type.STATUS)
          || s.isMark(k, ',') && s.is(k - 1, Type.POSITION)) {
        k++;
      }
      int next = colon && s.is(k - 1, Type.POSITION) ? behindAside(k) : -1;
      if (!s.is(k, Type.PERSON) && next > 0) {
        k = next;
        continue;
      }
      if (!s.is(k, Type.PERSON)) {
        return members;
      }
      members.add(k);
      int behind = k + 1;
      k = behindMember(behind);
      if (k < 0 && colon) {
        k = behindAside(behind);
      }
      if (k < 0 || k <= start) {
        return members;
      }
    }
    return members;
  }

  /**
   * Index behind the semicolon that ends a member, whatever else is said of it; -1 for none near.
   */
  private int behindAside(int from) {
    for (int k = from; k < s.size() && k - from < Sentence.LONGEST_ASIDE; k++) {
      if (s.isMark(k, ';')) {
        return k + 1;
      }
    }
    return -1;
  }

  /**
   * The names that commas and a last "và" join, nothing else among them: "A, B và C" behind "Phó
   * Chủ tịch Quốc hội"; none where something else of the last one's follows.
   */
  List<Integer> bareNames(int from) {
    if (!s.is(from, Type.PERSON)) {
      return List.of();
    }
    List<Integer> names = new ArrayList<>();
    int k = from;
    while (s.is(k, Type.PERSON)) {
      names.add(k);
      k++;
      if (!(s.isMark(k, ',') || s.hasRole(k, "and")) || !s.is(k + 1, Type.PERSON)) {
        break;
      }
      k++;
    }
    boolean own = (s.isMark(k, ',') || s.isDash(k) || s.isMark(k, '(')) && s.positionAt(k + 1) >= 0;
    return own || names.size() < 2 ? List.of() : names;
  }

  /**
   * Index of the next member's begin behind a member's own bracket and positions; -1 at the end.
   */
  private int behindMember(int from) {
    int k = s.behindBracket(from);
    while (k < s.size()) {
      boolean separator =
          s.isMark(k, ',')
              || s.isMark(k, ';')
              || s.isDash(k)
              || s.hasRole(k, "and")
              || s.hasRole(k, "list");
      if (!separator) {
        return -1;
      }
      k++;
      if (s.hasRole(k, "and") || s.hasRole(k, "list")) {
        k++;
      }
      int position = s.positionAt(k);
      if (s.hasRole(k - 1, "plural") && position >= 0 && !s.runsUpToName(k)) {
        return -1;
      }
      if (position < 0 || s.runsUpToName(position)) {
        return k;
      }
      k = s.behindTerm(s.behindBracket(position + 1));
    }
    return -1;
  }
}
