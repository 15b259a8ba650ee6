package io.github.chucdanh.relate;

import io.github.chucdanh.Status;
import io.github.chucdanh.recognize.Item.Type;

/** Lines of a curriculum vitae. */
final class DatedLines {
  private final Sentence s;
  private final Claims claims;

  DatedLines(Sentence sentence, Claims claims) {
    this.s = sentence;
    this.claims = claims;
  }

  /**
   * A line of a curriculum vitae: "6/1987 - 3/1988: Cán bộ Huyện đoàn ..."; its person is above.
   */
  void apply() {
    int[] positions = s.positions();
    int last = positions.length == 0 ? -1 : positions[positions.length - 1];
    for (int k = 0; k <= last; k++) {
      boolean bullet =
          s.isMark(k, '+') || s.isMark(k, '-') || s.isMark(k, '\u2022') || s.isMark(k, '*');
      if (k == 0 || bullet || s.isMark(k - 1, ';')) {
        dated(k, bullet);
      }
    }
  }

  private boolean namesNobody() {
    for (int k = 0; k < s.size(); k++) {
      if (s.is(k, Type.PERSON) || s.is(k, Type.HONORIFIC)) {
        return false;
      }
    }
    return true;
  }

  private void dated(int from, boolean bullet) {
    boolean number = false;
    boolean now = false;
    boolean spans = false;
    int k = from;
    while (k < s.size() && k - from < Sentence.FAR && s.positionAt(k) < 0) {
      boolean date =
          s.is(k, Type.NUMBER)
              || s.is(k, Type.MARK)
              || s.hasRole(k, "date")
              || s.isVerb(k, "copula")
              || s.isVerb(k, "appoint")
              || s.isVerb(k, "elect")
              || s.hasRole(k, "clause");
      if (!date || k > from && s.isMark(k, ';')) {
        return;
      }
      number |= s.is(k, Type.NUMBER);
      now |= s.hasRole(k, "now");
      spans |= number && (s.isMark(k, ':') || s.hasRole(k, "until") || s.is(k, Type.VERB));
      k++;
    }
    int position = s.positionAt(k);
    if (position < 0 || claims.holds(position) || s.runsUpToName(position)) {
      return;
    }
    int behind = s.behindChain(position);
    boolean closed = behind == s.size() || s.is(behind, Type.MARK);
    boolean told =
        s.statusBefore(position) == Status.FORMER
            && (bullet || s.positionAt(0) >= 0)
            && namesNobody()
            && closed;
    if (told) {
      claims.chain(0, k, Pattern.DATED_LINE, null, null);
      return;
    }
    boolean listed = bullet && !number && s.behindTerm(position + 1) > position + 1;
    if (number && spans || listed) {
      lineTerm(from, k);
      claims.chain(0, k, Pattern.DATED_LINE, now || listed ? Status.CURRENT : Status.FORMER, null);
      lineTerm(k, k);
    }
  }

  /** The stretch of a line's head from its first number to its last number or "nay". */
  private void lineTerm(int from, int to) {
    int begin = 0;
    int end = 0;
    for (int k = from; k < to; k++) {
      if (s.is(k, Type.NUMBER) || s.hasRole(k, "now")) {
        begin = end == 0 ? s.get(k).begin() : begin;
        end = s.get(k).end();
      }
    }
    claims.setLineTerm(begin, end);
  }
}
