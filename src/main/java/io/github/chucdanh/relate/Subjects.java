package io.github.chucdanh.relate;

import io.github.chucdanh.recognize.Item.Type;
import java.util.ArrayList;
import java.util.List;

/** Who does or undergoes what a verb says. */
final class Subjects {
  private final Sentence s;
  private final Claims claims;

  Subjects(Sentence sentence, Claims claims) {
    this.s = sentence;
    this.claims = claims;
  }

  /** The nearest person before the verb, or an honorific that stands for one; -1 for none. */
  int subject(int verb, int reach) {
    boolean crossed = false;
    for (int k = verb - 1; k >= 0 && verb - k <= reach; k--) {
      if (isAgentOfPassive(k)) {
        reach = Math.max(reach, verb - k + Sentence.NEAR);
        continue;
      }
      if (crossed && (s.is(k, Type.PERSON) || pronoun(k)) && !opensSentence(k)) {
        return -1;
      }
      if (s.is(k, Type.PERSON)) {
        return isReplaced(k) && !s.hasRole(verb - 1, "who") ? -1 : k;
      }
      if (pronoun(k)) {
        return k;
      }
      if (s.isMark(k, ';')) {
        crossed = true;
        reach = verb;
        continue;
      }
      if (s.isMark(k, '"') || s.isMark(k, ':')) {
        return -1;
      }
      if (s.is(k, Type.POSITION) && !claims.holds(k)) {
        return opensSentence(s.beforeStatus(k) + 1) ? k : -1;
      }
      if (s.is(k, Type.POSITION) || s.isMark(k, ')')) {
        reach = Math.max(reach, verb - k + Sentence.NEAR);
      } else if (s.is(k, Type.NUMBER) || s.is(k, Type.MARK) || s.hasRole(k, "date")) {
        reach++;
      }
    }
    return -1;
  }

  /** Whether nobody is named before the verb: the sentence goes on about the last one named. */
  boolean isSubjectless(int verb) {
    if (verb > Sentence.NEAR * 4) {
      return false;
    }
    boolean goesOn = s.isVerb(verb, "held");
    for (int k = 0; k < verb; k++) {
      boolean other =
          s.is(k, Type.PERSON)
              || s.is(k, Type.HONORIFIC)
              || s.isMark(k, '"')
              || s.is(k, Type.POSITION) && !claims.holds(k)
              || s.hasRole(k, "plural");
      if (other) {
        return false;
      }
      goesOn |= s.hasRole(k, "date") || s.hasRole(k, "past");
    }
    return goesOn;
  }

  /** The persons that "A, B và C" joins before the last of them. */
  List<Integer> coordinated(int last) {
    List<Integer> others = new ArrayList<>();
    int k = last;
    boolean and = true;
    while (true) {
      int before = k - 1;
      while (s.isIntroduction(before)) {
        before--;
      }
      boolean joined =
          and ? s.hasRole(before, "and") : s.isMark(before, ',') || s.isMark(before, ';');
      int member = joined ? behindOwn(before - 1) : -1;
      if (!s.is(member, Type.PERSON)) {
        return others;
      }
      k = member;
      others.add(0, k);
      and = false;
    }
  }

  /** Index before the offices that stand behind a name in apposition; the index itself for none. */
  private int behindOwn(int last) {
    int k = last;
    while (s.is(k, Type.POSITION) && claims.holds(k) && s.isMark(k - 1, ',')) {
      k -= 2;
    }
    return k;
  }

  /** Whether the verb is active, so that its subject appoints and another is appointed. */
  boolean isAgent(int subject, int verb) {
    if (!s.get(verb).entry().has("voice", "active")) {
      return false;
    }
    for (int k = subject + 1; k < verb; k++) {
      if (s.hasRole(k, "passive")
          || s.is(k, Type.VERB) && s.get(k).entry().has("voice", "passive")) {
        return false;
      }
    }
    return !s.isVerb(subject - 1, "appoint") && !s.isVerb(subject - 2, "appoint");
  }

  /** Whether an honorific stands for a person: "Ông từng giữ chức ...". */
  private boolean pronoun(int k) {
    return s.is(k, Type.HONORIFIC)
        && s.get(k).entry().has("number", "one")
        && !s.is(k + 1, Type.PERSON);
  }

  /** Whether a person does what another undergoes: "được Bộ trưởng A giao làm". */
  private boolean isAgentOfPassive(int person) {
    if (!s.is(person, Type.PERSON)) {
      return false;
    }
    int k = person - 1;
    while (s.isIntroduction(k) || s.is(k, Type.POSITION)) {
      k--;
    }
    return s.hasRole(k, "passive");
  }

  /** Whether nothing but times stands before an item's honorifics and titles. */
  private boolean opensSentence(int item) {
    int k = item - 1;
    while (s.isIntroduction(k)) {
      k--;
    }
    while (k >= 0) {
      boolean time =
          s.is(k, Type.MARK)
              || s.is(k, Type.NUMBER)
              || s.hasRole(k, "date")
              || s.hasRole(k, "past");
      if (!time) {
        return false;
      }
      k--;
    }
    return true;
  }

  private boolean isReplaced(int person) {
    int k = person - 1;
    while (s.isIntroduction(k) || s.is(k, Type.POSITION)) {
      k--;
    }
    return s.isVerb(k, "replace");
  }
}
