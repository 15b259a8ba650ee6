package io.github.chucdanh.relate;

import io.github.chucdanh.Status;
import io.github.chucdanh.recognize.Item;
import io.github.chucdanh.recognize.Item.Type;
import io.github.chucdanh.relate.Attempt.Reason;

/** Positions that a verb gives, takes or tells: "được bổ nhiệm giữ chức", "là", "từng giữ". */
final class Verbs {
  private final Sentence s;
  private final Claims claims;
  private final Subjects subjects;
  private final Changes changes;
  private final Recipients recipients;

  Verbs(
      Sentence sentence, Claims claims, Subjects subjects, Changes changes, Recipients recipients) {
    this.s = sentence;
    this.claims = claims;
    this.subjects = subjects;
    this.changes = changes;
    this.recipients = recipients;
  }

  void apply() {
    for (int verb : s.verbs()) {
      verb(verb);
    }
  }

  private void verb(int verb) {
    int listed = listed(verb);
    int position = listed > 0 ? listed : verb + 1;
    while (s.is(position, Type.STATUS)
        || s.hasRole(position, "clause")
        || s.isMark(position, '"')) {
      position++;
    }
    if (!s.is(position, Type.POSITION)) {
      return;
    }
    Item change = changes.change(verb);
    Pattern pattern =
        listed > 0 ? Pattern.CAREER_LIST : change == null ? Pattern.COPULA : Pattern.APPOINTMENT;
    Reason obstacle = obstacle(verb, position);
    if (obstacle == null && s.get(verb).equals(change) && s.isVerb(position + 1, "copula")) {
      obstacle = Reason.COPULA_FOLLOWS;
    }
    if (obstacle != null) {
      claims.leave(pattern, -1, position, obstacle);
      return;
    }
    Status status = changes.status(verb, change);
    int recipient = recipients.recipient(position);
    if (recipient >= 0) {
      claims.chain(recipient, position, Pattern.APPOINTMENT_TO_NAME, status, change);
      return;
    }
    boolean election = s.isVerb(verb, "elect") || s.isVerb(verb, "nominate");
    boolean suspends =
        s.isVerb(verb, "suspend")
            && s.get(verb).entry().has("voice", "active")
            && !s.hasRole(verb - 1, "passive");
    if (suspends || election && s.hasRole(verb - 1, "act")) {
      claims.leave(pattern, -1, position, Reason.NO_SUBJECT);
      return;
    }
    boolean near = change == null && !s.isVerb(verb, "held") && listed < 0;
    boolean joined = s.hasRole(verb - 1, "and") || s.isMark(verb - 1, ',');
    int reach = s.get(verb).end() - s.get(verb).begin() > 1 ? 2 * Sentence.NEAR : Sentence.NEAR;
    int subject = subjects.subject(verb, near && !joined ? reach : Sentence.FAR);
    int after = s.behindChain(position);
    if (subject < 0 && s.isMark(after, ',') && !subjects.isNamedBefore(verb)) {
      subject = subjects.isPronoun(after + 1) ? after + 1 : s.personAt(after + 1);
    }
    if (subject < 0 && !tellsOfBody(verb, after) && subjects.isSubjectless(verb)) {
      claims.chain(0, position, Pattern.COPULA, status, change);
      return;
    }
    if (subject < 0) {
      claims.leave(pattern, -1, position, Reason.NO_SUBJECT);
      return;
    }
    if (s.get(verb).equals(change) && subjects.isAgent(subject, verb)) {
      claims.leave(pattern, subject, position, Reason.SUBJECT_APPOINTS);
      return;
    }
    Sentence.Stretch period = s.leadingTerm();
    claims.setLineTerm(period.begin(), period.end());
    claims.chain(subject, position, pattern, status, change);
    claims.setLineTerm(0, 0);
    if (s.isMark(verb - 1, '(') && s.is(verb - 2, Type.POSITION) && changes.speaksOfNow(verb)) {
      claims.endSeat(verb - 2);
    }
    boolean single = pattern == Pattern.COPULA && !s.hasManySeats(position);
    boolean each = !single || s.hasRole(verb - 1, "each") || s.hasRole(verb - 2, "each");
    if (!s.isMark(verb - 1, ',') && each) {
      for (int other : subjects.coordinated(subject)) {
        claims.claim(other, position, status, pattern, change);
      }
    }
  }

  /**
   * "Từ khi trở thành thành viên X năm 1995, Quốc hội ...": whether a body is the next clause's.
   */
  private boolean tellsOfBody(int verb, int behind) {
    int k = behind;
    while (s.is(k, Type.NUMBER) || s.hasRole(k, "date")) {
      k++;
    }
    return s.isVerb(verb, "copula") && s.isMark(k, ',') && s.is(k + 1, Type.ORGANIZATION);
  }

  private Reason obstacle(int verb, int position) {
    if (claims.holds(position)) {
      return Reason.TAKEN;
    }
    if (s.isUnreal(verb)) {
      return Reason.UNREAL;
    }
    return s.runsUpToName(position) ? Reason.NAME_FOLLOWS : null;
  }

  /**
   * Index of the first office that "giữ nhiều chức vụ ... như" lists behind a verb; -1 for none.
   */
  private int listed(int verb) {
    boolean offices = s.isVerb(verb, "held");
    for (int k = verb + 1; k < s.size() && k - verb < Sentence.FAR; k++) {
      boolean opened = s.hasRole(k - 1, "like") || s.isMark(k - 1, ':');
      if (opened && s.positionAt(k) >= 0) {
        return offices ? k : -1;
      }
      boolean inside =
          s.is(k, Type.WORD)
              || s.is(k, Type.ORGANIZATION)
              || s.is(k, Type.PLACE)
              || s.is(k, Type.NUMBER)
              || s.isMark(k, ':')
              || s.isMark(k, ',')
              || s.isVerb(k, "copula") && s.isMark(k + 1, ':');
      if (!inside) {
        return -1;
      }
      offices |= s.hasRole(k, "office");
    }
    return -1;
  }
}
