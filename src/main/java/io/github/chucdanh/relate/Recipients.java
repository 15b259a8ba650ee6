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
    for (int k = 0; k < s.size(); k++) {
      if (s.is(k, Type.POSITION)) {
        recipients(k);
      }
    }
  }

  /** "chức vụ Chủ tịch UBND tỉnh đối với ông A và ông B", whatever noun or verb stands before. */
  private void recipients(int position) {
    int person = claims.holds(position) ? -1 : recipient(position);
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
    int k = behindExtras(position + 1);
    while ((s.isMark(k, ',') || s.hasRole(k, "and"))
        && s.is(k + 1, Type.POSITION)
        && k - position < Sentence.FAR) {
      k = behindExtras(k + 2);
    }
    if (!s.hasRole(k, "to-person")) {
      return -1;
    }
    k++;
    while (s.is(k, Type.POSITION) || s.isMark(k, ',') && s.is(k - 1, Type.POSITION)) {
      k++;
    }
    return s.personAt(k);
  }

  private int behindExtras(int from) {
    return s.behindBracket(s.behindTerm(s.behindBracket(from)));
  }
}
