package io.github.chucdanh.relate;

import io.github.chucdanh.Status;
import io.github.chucdanh.recognize.Item.Type;

/** Offices that end: "thay ông A", "ông A, Giám đốc ..., nghỉ hưu". */
final class Departures {
  private final Sentence s;
  private final Claims claims;
  private final Subjects subjects;
  private final DateReader dates;

  Departures(Sentence sentence, Claims claims, Subjects subjects, DateReader dates) {
    this.s = sentence;
    this.claims = claims;
    this.subjects = subjects;
    this.dates = dates;
  }

  void apply() {
    for (int k = 0; k < s.size(); k++) {
      if (s.isVerb(k, "replace")) {
        replaced(k);
      }
    }
    for (int k = 0; k < s.size(); k++) {
      if (s.isVerb(k, "retire") || s.isVerb(k, "resign")) {
        left(k);
      }
    }
  }

  private void replaced(int verb) {
    int person = verb + 1;
    while (s.is(person, Type.POSITION) || s.isIntroduction(person) || s.is(person, Type.STATUS)) {
      person++;
    }
    if (!s.is(person, Type.PERSON)) {
      return;
    }
    for (int k = verb - 1; k >= 0; k--) {
      if (s.is(k, Type.POSITION) && claims.holds(k)) {
        claims.claim(person, k, Status.FORMER, Pattern.REPLACED, null);
        return;
      }
      if (s.is(k, Type.PERSON)) {
        return;
      }
    }
  }

  /** "ông A, Phó Giám đốc Sở Y tế, nghỉ hưu": what he held, he holds no longer. */
  private void left(int verb) {
    if (s.is(verb + 1, Type.POSITION)) {
      return;
    }
    int subject = subjects.subject(verb, Sentence.NEAR);
    for (int r = 0; subject >= 0 && r < claims.relations().size(); r++) {
      Relation relation = claims.relations().get(r);
      boolean leaves =
          relation.person().equals(s.get(subject))
              && relation.trigger() == null
              && relation.status() == Status.CURRENT
              && relation.pattern() != Pattern.RANK_BEFORE_NAME
              && relation.position().end() <= s.get(verb).begin();
      if (leaves) {
        DateReader.Date date = dates.nearest(verb);
        claims.relations().set(r, relation.left(s.get(verb), date));
      }
    }
  }
}
