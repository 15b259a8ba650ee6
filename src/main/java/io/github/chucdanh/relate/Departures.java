package io.github.chucdanh.relate;

import io.github.chucdanh.Status;
import io.github.chucdanh.recognize.Item.Type;
import java.util.ArrayList;
import java.util.List;

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

  /** Mends what was found; gives the successions whose office the sentence does not name. */
  List<Findings.Succession> successions() {
    List<Findings.Succession> successions = new ArrayList<>();
    for (int verb : s.verbs()) {
      if (s.isVerb(verb, "replace") && !replaced(verb) && !replaces(verb)) {
        successions.addAll(succession(verb));
      }
    }
    for (int verb : s.verbs()) {
      boolean leaves = s.isVerb(verb, "retire") || s.isVerb(verb, "resign") || isDismissed(verb);
      if (leaves && !s.hasRole(verb - 1, "act")) {
        left(verb);
      }
    }
    for (int verb : s.verbs()) {
      if (s.hasRole(verb, "transfer") && isUndergone(verb)) {
        movedOn(verb);
      }
    }
    return successions;
  }

  /** Who left an office that the sentence does not name. */
  List<Findings.Departure> departed() {
    List<Findings.Departure> departed = new ArrayList<>();
    for (int verb : s.verbs()) {
      boolean free = s.isVerb(verb, "remove") && !namesOffice(verb) && s.isFact(verb);
      if (free && isUndergone(verb)) {
        add(departed, subjects.subject(verb, Sentence.NEAR), false);
      } else if (free && !s.hasRole(verb - 1, "opener")) {
        removed(verb).forEach(person -> add(departed, person, false));
      }
    }
    for (int person : s.persons()) {
      int k = s.behindChain(person);
      while (s.hasRole(k, "clause") || s.isMark(k, ',')) {
        k++;
      }
      if (s.hasRole(k, "dies")) {
        add(departed, person, true);
      }
    }
    return departed;
  }

  private void add(List<Findings.Departure> departed, int person, boolean died) {
    if (s.is(person, Type.PERSON)) {
      departed.add(new Findings.Departure(s.get(person), died));
    }
  }

  /** Whether a verb says what office it takes: the sentence tells no more than that. */
  private boolean namesOffice(int verb) {
    for (int k = verb + 1; k - verb < Sentence.NEAR && !s.is(k, Type.PERSON); k++) {
      if (s.is(k, Type.POSITION)) {
        return true;
      }
    }
    return false;
  }

  /** "cách chức (đối với) ông A và ông B": the persons behind a verb that takes their offices. */
  private List<Integer> removed(int verb) {
    List<Integer> persons = new ArrayList<>();
    int k = s.hasRole(verb + 1, "to-person") ? verb + 2 : verb + 1;
    k = s.is(k, Type.NUMBER) ? k + 1 : k;
    for (int person = s.personAt(k); person >= 0; person = s.personAt(k)) {
      persons.add(person);
      k = s.behindBracket(person + 1);
      if (!s.hasRole(k, "and") && !s.isMark(k, ',')) {
        break;
      }
      k++;
    }
    return persons;
  }

  /** "ông A, Phó Bí thư Huyện ủy X, được điều động ...": A leaves what one holds at a time. */
  private void movedOn(int verb) {
    int subject = subjects.subject(verb, 2 * Sentence.NEAR);
    for (int r = 0; subject >= 0 && r < claims.relations().size(); r++) {
      Relation relation = claims.relations().get(r);
      if (isHeld(relation, subject, verb) && relation.isOffice()) {
        claims.relations().set(r, relation.with(Status.FORMER));
      }
    }
  }

  /** Whether the subject holds, by what stands before the verb, an office that none gave there. */
  private boolean isHeld(Relation relation, int subject, int verb) {
    return relation.person().equals(s.get(subject))
        && relation.trigger() == null
        && relation.status() == Status.CURRENT
        && relation.pattern() != Pattern.RANK_BEFORE_NAME
        && relation.position().end() <= s.get(verb).begin();
  }

  /** "bị sa thải", "đã bị cách chức": whether the verb says that its subject was removed. */
  private boolean isDismissed(int verb) {
    return s.isVerb(verb, "remove") && isUndergone(verb);
  }

  private boolean isUndergone(int verb) {
    return s.get(verb).entry().has("voice", "passive") || s.hasRole(verb - 1, "passive");
  }

  /** "... giữ chức Giám đốc thay ông A", "thay ông A, bà B được cử làm Giám đốc". */
  private boolean replaced(int verb) {
    int person = predecessor(verb);
    if (person < 0) {
      return false;
    }
    int office = officeBefore(verb);
    if (office < 0) {
      office = officeGivenBehind(person);
    }
    int told = office < 0 ? officeToldBehind(person) : -1;
    int successor = told < 0 || !s.isFact(verb) ? -1 : subjects.subject(verb, Sentence.NEAR);
    if (s.is(successor, Type.PERSON)) {
      claims.claim(successor, told, Status.CURRENT, Pattern.REPLACED, null);
    }
    office = Math.max(office, told);
    if (office >= 0) {
      claims.claim(person, office, Status.FORMER, Pattern.REPLACED, null);
    }
    return office >= 0;
  }

  /** "thay ông A ở vị trí Giám đốc Sở X": the office that a verb tells behind the predecessor. */
  private int officeToldBehind(int person) {
    int verb = s.behindBracket(person + 1);
    boolean tells = s.isVerb(verb, "copula") || s.hasRole(verb, "as");
    int office = tells ? s.positionAt(verb) : -1;
    return office < 0 || claims.holds(office) || s.runsUpToName(office) ? -1 : office;
  }

  /** The person behind the verb and what introduces the name; -1 for none. */
  private int predecessor(int verb) {
    int k = verb + 1;
    while (s.is(k, Type.POSITION) || s.isIntroduction(k) || s.is(k, Type.STATUS)) {
      k++;
    }
    return s.is(k, Type.PERSON) ? k : -1;
  }

  private int officeBefore(int verb) {
    for (int k = verb - 1; k >= 0 && !s.is(k, Type.PERSON); k--) {
      if (s.is(k, Type.POSITION) && claims.holds(k)) {
        return k;
      }
    }
    return -1;
  }

  private int officeGivenBehind(int person) {
    for (Relation relation : claims.relations()) {
      boolean given = relation.trigger() != null && relation.status() != Status.FORMER;
      if (given && relation.trigger().begin() > s.get(person).begin()) {
        return s.indexOf(relation.position());
      }
    }
    return -1;
  }

  /** "miễn nhiệm chức vụ Chủ tịch đối với ông A và bầu ông B thay thế": what A held, B holds. */
  private boolean replaces(int verb) {
    int successor = subjects.subject(verb, Sentence.FAR);
    if (successor < 0 || !s.is(successor, Type.PERSON) || predecessor(verb) >= 0) {
      return false;
    }
    for (Relation relation : List.copyOf(claims.relations())) {
      boolean left = relation.status() == Status.FORMER && relation.trigger() != null;
      if (left && !relation.person().equals(s.get(successor))) {
        claims.claim(
            successor, s.indexOf(relation.position()), Status.CURRENT, Pattern.REPLACED, null);
        return true;
      }
    }
    return false;
  }

  private List<Findings.Succession> succession(int verb) {
    int predecessor = predecessor(verb);
    int successor = subjects.subject(verb, Sentence.NEAR);
    return predecessor < 0 || successor < 0
        ? List.of()
        : List.of(new Findings.Succession(s.get(successor), s.get(predecessor)));
  }

  /** "ông A, Phó Giám đốc Sở Y tế, nghỉ hưu": what he held, he holds no longer. */
  private void left(int verb) {
    if (s.is(verb + 1, Type.POSITION)) {
      return;
    }
    int subject = subjects.subject(verb, Sentence.NEAR);
    int governor = subject < 0 ? -1 : s.beforePerson(subject);
    boolean another = s.hasRole(governor, "under") || s.hasRole(governor, "says");
    if (another || s.hasRole(governor, "unreal")) {
      return;
    }
    for (int r = 0; subject >= 0 && r < claims.relations().size(); r++) {
      Relation relation = claims.relations().get(r);
      if (isHeld(relation, subject, verb)) {
        DateReader.Date date = dates.nearest(verb);
        claims.relations().set(r, relation.left(s.get(verb), date));
      }
    }
  }
}
