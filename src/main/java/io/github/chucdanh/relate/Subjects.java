package io.github.chucdanh.relate;

import io.github.chucdanh.recognize.Item.Type;
import java.util.ArrayList;
import java.util.List;

/** Who does or undergoes what a verb says. */
final class Subjects {
  /** How many items stand between "được" and its verb at most: who it is that does it. */
  private static final int FARTHEST_PASSIVE = 7;

  /** How many items a plural that is a verb's subject has at most: "các ứng viên mới". */
  private static final int LONGEST_PLURAL = 4;

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
      if (crossed && (s.is(k, Type.PERSON) || isPronoun(k)) && !opens(k)) {
        return -1;
      }
      if (s.is(k, Type.PERSON) && isMentioned(k)) {
        reach = Math.max(reach, verb - k + Sentence.NEAR);
        continue;
      }
      if (s.is(k, Type.PERSON)) {
        return isReplaced(k) && !isFollowed(k, verb) || s.hasRole(k, "credit") ? -1 : k;
      }
      if (isPronoun(k)) {
        return k;
      }
      if (s.isMark(k, ';')) {
        crossed = true;
        reach = verb;
        continue;
      }
      boolean several = s.is(k, Type.WORD) && s.hasRole(k, "plural") && isNear(k, verb);
      if (several || s.isMark(k, '"') || s.isMark(k, ':')) {
        return -1;
      }
      if (s.is(k, Type.POSITION) && !claims.holds(k) && !s.isBareJob(k)) {
        return s.opensSentence(s.beforeStatus(k) + 1) ? k : -1;
      }
      if (s.is(k, Type.POSITION) || s.isMark(k, ')')) {
        reach = Math.max(reach, verb - k + Sentence.NEAR);
      } else if (s.is(k, Type.NUMBER) || s.is(k, Type.MARK) || s.hasRole(k, "date")) {
        reach++;
      }
    }
    return -1;
  }

  /** Whether a few words and no mark stand between an item and the verb. */
  private boolean isNear(int item, int verb) {
    for (int k = item + 1; k < verb; k++) {
      if (!s.is(k, Type.WORD) && !s.isBareJob(k)) {
        return false;
      }
    }
    return verb - item > 1 && verb - item <= LONGEST_PLURAL;
  }

  /** "thay ông A, người ...", "thay ông A được điều động ...": the verb goes on about A. */
  private boolean isFollowed(int replaced, int verb) {
    if (s.hasRole(verb - 1, "who")) {
      return true;
    }
    boolean leaves = false;
    for (int k = replaced + 1; k < verb; k++) {
      if (s.is(k, Type.MARK)) {
        return false;
      }
      leaves |= s.hasRole(k, "passive") || s.hasRole(k, "leaves");
    }
    return leaves;
  }

  /** Whether somebody is named before the verb. */
  boolean isNamedBefore(int verb) {
    for (int k = 0; k < verb; k++) {
      if (s.is(k, Type.PERSON)) {
        return true;
      }
    }
    return false;
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
      int before = s.beforePerson(k);
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
    if (!s.get(verb).entry().has("voice", "active") || isPunished(subject, verb)) {
      return false;
    }
    for (int k = Math.max(subject + 1, verb - FARTHEST_PASSIVE); k < verb; k++) {
      if (s.hasRole(k, "passive")
          || s.is(k, Type.VERB) && s.get(k).entry().has("voice", "passive")) {
        return false;
      }
    }
    return !s.isVerb(subject - 1, "appoint") && !s.isVerb(subject - 2, "appoint");
  }

  /** "Ban Bí thư quyết định kỷ luật ông A, cách chức ...": a body takes the office from A. */
  private boolean isPunished(int person, int verb) {
    if (!s.isVerb(verb, "remove") || !s.isMark(verb - 1, ',')) {
      return false;
    }
    int k = s.beforePerson(person);
    while (k >= 0 && !s.is(k, Type.ORGANIZATION)) {
      k--;
    }
    return k >= 0;
  }

  /** Whether an honorific stands for a person: "Ông từng giữ chức ...". */
  boolean isPronoun(int k) {
    return s.is(k, Type.HONORIFIC)
        && s.get(k).entry().has("number", "one")
        && !s.is(k + 1, Type.PERSON);
  }

  /**
   * Whether somebody does what another undergoes: "được Bộ trưởng A giao", "được Bộ trưởng giao".
   */
  private boolean isAgentOfPassive(int agent) {
    int before =
        s.is(agent, Type.PERSON)
            ? s.beforePerson(agent)
            : s.is(agent, Type.POSITION) ? s.beforeStatus(agent) : -1;
    return s.hasRole(before, "passive");
  }

  /** Whether a person, with the honorifics before the name, opens the sentence. */
  private boolean opens(int person) {
    return s.opensSentence(s.beforeName(person) + 1);
  }

  private boolean isReplaced(int person) {
    return s.isVerb(s.beforePerson(person), "replace");
  }

  /** "con gái Tổng thống A", "dưới thời Tổng thống A": whether another is spoken of. */
  private boolean isMentioned(int person) {
    int k = s.beforePerson(person);
    while (s.isMark(k, ',') && s.is(k - 1, Type.POSITION)) {
      k = s.beforePerson(k);
    }
    boolean serves =
        s.is(k - 1, Type.POSITION)
            && s.isBare(k - 1)
            && s.get(k - 1).entry().get("organization") == null;
    return s.hasRole(k, "to-person") && serves
        || s.hasRole(k, "when") && s.is(person - 1, Type.POSITION)
        || s.hasRole(k, "belongs-to-other") && !s.hasRole(k, "plural");
  }
}
