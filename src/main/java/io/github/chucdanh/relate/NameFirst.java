package io.github.chucdanh.relate;

import io.github.chucdanh.Status;
import io.github.chucdanh.recognize.Item.Type;
import io.github.chucdanh.relate.Attempt.Reason;

/** Positions behind the name: in apposition or in brackets. */
final class NameFirst {
  private final Sentence s;
  private final Claims claims;

  /** Whether some verb of the sentence takes an office. */
  private boolean removal;

  NameFirst(Sentence sentence, Claims claims) {
    this.s = sentence;
    this.claims = claims;
  }

  void apply() {
    for (int verb : s.verbs()) {
      removal |= s.isVerb(verb, "remove");
    }
    for (int person : s.persons()) {
      int first = claims.relations().size();
      afterName(person);
      if (isMovedOn(person)) {
        claims.endSingleSeats(first);
      }
    }
  }

  /** "điều động ông A, Phó Giám đốc Sở X, giữ chức ...", "thay ông A, ...": A leaves the office. */
  private boolean isMovedOn(int person) {
    int k = s.beforeName(person);
    return s.is(k, Type.VERB) && s.hasRole(k, "transfer")
        || s.isVerb(k, "replace")
        || removal && (removes(k) || isListedForRemoval(person))
        || s.hasRole(k, "to-person") && s.isVerb(k - 1, "remove")
        || s.hasRole(k, "and") && isMovedOnBefore(k - 1);
  }

  /** Whether a verb takes the office of whom it governs. */
  private boolean removes(int verb) {
    return s.isVerb(verb, "remove") && s.get(verb).entry().has("voice", "active") && s.isFact(verb);
  }

  /** "cách chức các ông: A, Giám đốc Sở X, và B, ...": whether a verb takes office from a list. */
  private boolean isListedForRemoval(int person) {
    for (int k = person - 1; k > 1 && person - k < Sentence.FAR && !s.isMark(k, ';'); k--) {
      if (s.isMark(k, ':')) {
        boolean several = s.is(k - 1, Type.HONORIFIC) && s.get(k - 1).entry().has("number", "many");
        return several && removes(k - 2);
      }
    }
    return false;
  }

  /** "cách chức đối với ông A (Giám đốc ...) và ông B": whether what is said of A is said of B. */
  private boolean isMovedOnBefore(int last) {
    int bracket = s.beforeBracket(last);
    return bracket < last && s.is(bracket, Type.PERSON) && isMovedOn(bracket);
  }

  private void afterName(int person) {
    int bracket = s.behindBracket(person + 1);
    if (bracket > person + 1) {
      inBracket(person);
    }
    int k = s.isMark(bracket, '.') && s.isMark(bracket + 1, ',') ? bracket + 1 : bracket;
    if (s.isMark(k, ',')
        && isIntroducedByOffice(person)
        && (!opensSentence(person) && !closes(k + 1) && !isSpeaker(person, k + 1)
            || leadsToName(k + 1))) {
      return;
    }
    boolean another =
        isCited(person) && (goesOn(k + 1) || s.hasRole(0, "replies") && reports(k + 1))
            || isHeldByAnother(person, k + 1)
            || isObject(person) && s.opensClause(s.positionAt(k + 1))
            || isOwner(person) && (goesOn(k + 1) || reports(k + 1));
    if (s.isMark(k, ',') && another) {
      claims.leave(Pattern.NAME_APPOSITION, person, s.positionAt(k + 1), Reason.OF_ANOTHER);
      return;
    }
    if (isFormer(k)) {
      claims.chain(person, k, Pattern.NAME_APPOSITION, null, null);
    }
    boolean run = isRunTogether(person);
    if (run || s.isMark(k, ',') || s.isDash(k) || s.isMark(k, ':') || s.isMark(k, '|')) {
      int first = run ? k : k + 1;
      int found = claims.relations().size();
      claims.chain(person, first, Pattern.NAME_APPOSITION, null, null);
      if (claims.relations().size() == found) {
        int aside = behindAside(first);
        if (aside > first && !leadsToName(aside)) {
          claims.chain(person, aside, Pattern.NAME_APPOSITION, null, null);
        }
      }
    }
  }

  /** "Đồng chí A Bí thư Tỉnh ủy X": whether an office follows a name without its comma. */
  private boolean isRunTogether(int person) {
    return s.isIntroduction(person - 1)
        && s.is(person + 1, Type.POSITION)
        && s.get(person + 1).position().hasOrganization()
        && !s.startsLine(person + 1)
        && !leadsToName(person + 1);
  }

  /** "(Giám đốc Sở X)", "(lúc đó đang là Giám đốc Sở X)", "(47 tuổi, Giám đốc Sở X)". */
  private void inBracket(int person) {
    int from = person + 2;
    int told = from;
    while (s.hasRole(told, "past") || s.hasRole(told, "date")) {
      told++;
    }
    if (told > from && s.isVerb(told, "copula") && s.positionAt(told) >= 0) {
      claims.chain(person, told, Pattern.NAME_BRACKET, Status.FORMER, null);
      return;
    }
    int inside = from;
    for (int next = behindAside(inside); s.positionAt(inside) < 0 && next > inside; ) {
      inside = next;
      next = behindAside(inside);
    }
    claims.chain(person, inside, Pattern.NAME_BRACKET, null, null);
  }

  /** Whether the sentence begins with whom it quotes or what it is about: "Theo ông A, ...". */
  private boolean isCited(int person) {
    return s.beforePerson(person) == 0 && s.hasRole(0, "meets");
  }

  /** "Đề cập việc kỷ luật ông A, Tổng Bí thư nói": whether a word governs the person. */
  private boolean isObject(int person) {
    int k = s.beforePerson(person);
    return s.is(k, Type.WORD) && !s.hasRole(k, "opener");
  }

  /** "Phó Thủ tướng A gặp ông B, Phó Thủ tướng nói": a bare office that is another's already. */
  private boolean isHeldByAnother(int person, int from) {
    int position = s.positionAt(from);
    if (position < 0 || !s.isBare(position) || !goesOn(from)) {
      return false;
    }
    for (int k = 0; k < person; k++) {
      boolean same =
          s.is(k, Type.POSITION)
              && s.get(k).entry().equals(s.get(position).entry())
              && s.runsUpToName(k);
      if (same && s.personAt(s.behindBracket(k + 1)) < person) {
        return true;
      }
    }
    return false;
  }

  /** "Trả lời câu hỏi của đại biểu A, ...": whether what is met or answered is the person's. */
  private boolean isOwner(int person) {
    return s.hasRole(0, "meets") && s.hasRole(s.beforePerson(person), "under");
  }

  /**
   * "..., Bộ trưởng A, Trưởng ban Ban B cho biết": whether who is introduced so goes on to speak.
   */
  private boolean isSpeaker(int person, int from) {
    int k = s.beforePerson(person);
    boolean mentioned = s.hasRole(k, "under") || s.hasRole(k, "to-person") || s.hasRole(k, "meets");
    return !mentioned && reports(from) && !s.isBare(s.positionAt(from));
  }

  /** Whether an office says what follows: "Bộ trưởng Bộ Y tế cho hay". */
  private boolean reports(int from) {
    int position = s.positionAt(from);
    int k = position < 0 ? -1 : s.behindTerm(s.behindBracket(position + 1));
    while (s.hasRole(k, "clause") && !s.is(k, Type.STATUS)) {
      k++;
    }
    return s.hasRole(k, "says");
  }

  /** Whether an office without a body of its own is the subject of what follows. */
  private boolean goesOn(int from) {
    int position = s.positionAt(from);
    if (position < 0 || !s.isBare(position)) {
      return false;
    }
    int k = s.behindTerm(s.behindBracket(position + 1));
    return s.is(k, Type.WORD) && !s.isJoin(k) || s.is(k, Type.VERB);
  }

  /** Whether an office of its own runs up to the name; what follows a comma is then another's. */
  private boolean isIntroducedByOffice(int person) {
    int k = s.beforeName(person);
    return s.is(k, Type.POSITION)
        && !s.get(k).position().isProfession()
        && (s.get(k).position().hasOrganization() || s.get(k).entry().get("organization") != null)
        && !s.get(k).position().hasManySeats();
  }

  /** Whether the office before the name is the sentence's subject and not one of a list. */
  private boolean opensSentence(int person) {
    int k = s.beforePerson(person);
    return k < 0 || s.isMark(k, '.') || s.isMark(k, '"') || s.opensSentence(k + 1);
  }

  /** "Bộ trưởng A, Chủ tịch Hội X, đã ...": whether a comma and a clause close the apposition. */
  private boolean closes(int from) {
    int position = s.positionAt(from);
    int k = position < 0 ? -1 : s.behindTerm(s.behindBracket(position + 1));
    return s.isMark(k, ',') && s.hasRole(k + 1, "clause") && !s.is(k + 1, Type.STATUS);
  }

  /** Whether positions with marks between run up to a name, whose they are then. */
  private boolean leadsToName(int from) {
    int position = s.positionAt(from);
    while (position >= 0 && !s.runsUpToName(position)) {
      int k = s.behindTerm(s.behindBracket(position + 1));
      boolean joined = s.isMark(k, ',') || s.isMark(k, ';') || s.isDash(k) || s.isJoin(k);
      position = joined ? s.positionAt(k + 1) : -1;
    }
    return position >= 0;
  }

  /** "nguyên Giám đốc Sở X": whether an office follows that is over. */
  private boolean isFormer(int from) {
    return s.is(from, Type.STATUS)
        && s.positionAt(from) >= 0
        && s.statusBefore(s.positionAt(from)) == Status.FORMER;
  }

  private boolean isOffice(int k) {
    return s.is(k, Type.POSITION) && !s.isBareJob(k);
  }

  /** Index behind an aside such as "47 tuổi," or "quê ở huyện X,"; the index itself for none. */
  private int behindAside(int from) {
    boolean marked = false;
    boolean born = false;
    boolean told = true;
    for (int k = from; k < s.size() && k - from < Sentence.LONGEST_ASIDE; k++) {
      boolean time = s.hasRole(k, "hour") || s.hasRole(k, "date") && !born;
      if (s.is(k, Type.PERSON) || isOffice(k) || s.isMark(k, ';') || time) {
        return from;
      }
      born |= s.hasRole(k, "aside");
      marked |= s.is(k, Type.NUMBER) || s.hasRole(k, "aside");
      if (s.isMark(k, ',') && !s.is(k + 1, Type.ORGANIZATION)) {
        return marked || told && isFormer(k + 1) ? k + 1 : from;
      }
      told &= !s.is(k, Type.VERB) && !s.is(k, Type.MARK);
    }
    return from;
  }
}
