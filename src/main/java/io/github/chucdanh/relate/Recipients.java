package io.github.chucdanh.relate;

import io.github.chucdanh.Status;
import io.github.chucdanh.recognize.Item;
import io.github.chucdanh.recognize.Item.Type;
import java.util.ArrayList;
import java.util.List;

/** Positions that a decision gives to whom "cho" or "đối với" names behind them. */
final class Recipients {
  private final Sentence s;
  private final Claims claims;
  private final Changes changes;

  Recipients(Sentence sentence, Claims claims, Changes changes) {
    this.s = sentence;
    this.claims = claims;
    this.changes = changes;
  }

  void apply() {
    for (int position : s.positions()) {
      recipients(position);
    }
  }

  /** "Chức Bí thư Huyện ủy của ông do bà A đảm nhiệm": whose it is now, and whose it was. */
  private boolean heldBy(int position) {
    int k = s.behindTerm(s.behindBracket(position + 1));
    int owner = s.hasRole(k, "under") ? k + 1 : -1;
    while (owner >= 0 && k < s.size() && !s.hasRole(k, "by") && k - position < Sentence.NEAR) {
      k++;
    }
    int person = s.hasRole(k, "by") ? s.personAt(k + 1) : -1;
    boolean holds =
        person >= 0
            && s.is(person + 1, Type.VERB)
            && s.positionAt(person + 2) < 0
            && (s.isVerb(person + 1, "appoint")
                || s.isVerb(person + 1, "held")
                || s.isVerb(person + 1, "copula"));
    if (!holds) {
      return false;
    }
    claims.claim(person, position, Status.CURRENT, Pattern.COPULA, null);
    if (s.is(owner, Type.HONORIFIC)) {
      int before = s.personAt(owner);
      claims.claim(before >= 0 ? before : owner, position, Status.FORMER, Pattern.REPLACED, null);
    }
    return true;
  }

  /** "chức vụ Chủ tịch UBND tỉnh đối với ông A và ông B", whatever noun or verb stands before. */
  private void recipients(int position) {
    if (claims.holds(position) || heldBy(position)) {
      return;
    }
    int person = recipient(position);
    if (person < 0) {
      return;
    }
    Item change = changes.change(position);
    Status status = change == null ? claims.statusOf(position) : changes.status(position, change);
    List<Integer> all = new ArrayList<>(List.of(person));
    int k = s.behindBracket(person + 1);
    while (s.hasRole(k, "and") || s.isMark(k, ',')) {
      int next = s.personAt(k + 1);
      if (next < 0) {
        break;
      }
      all.add(next);
      k = s.behindBracket(next + 1);
    }
    for (int each : all) {
      claims.claim(each, position, status, Pattern.APPOINTMENT_TO_NAME, change);
    }
  }

  int recipient(int position) {
    int governor = s.beforeStatus(position);
    if (s.hasRole(governor, "under") || s.hasRole(governor, "belongs-to-other")) {
      return -1;
    }
    int k = behindExtras(position + 1);
    while ((s.isMark(k, ',') || s.hasRole(k, "and"))
        && s.is(k + 1, Type.POSITION)
        && k - position < Sentence.FAR) {
      k = behindExtras(k + 2);
    }
    if (!s.hasRole(k, "to-person") && !isTakenFrom(position, k)) {
      return -1;
    }
    k++;
    while (s.is(k, Type.POSITION) || s.isMark(k, ',') && s.is(k - 1, Type.POSITION)) {
      k++;
    }
    return s.personAt(k);
  }

  /** "cách chức Giám đốc Sở Y tế của ông A". */
  private boolean isTakenFrom(int position, int link) {
    return s.hasRole(link, "under")
        && s.is(link + 1, Type.HONORIFIC)
        && s.isVerb(s.beforeStatus(position), "remove");
  }

  private int behindExtras(int from) {
    return s.behindBracket(s.behindTerm(s.behindBracket(from)));
  }
}
