package io.github.chucdanh.relate;

import io.github.chucdanh.Status;
import io.github.chucdanh.recognize.Item;
import io.github.chucdanh.recognize.Item.Type;
import io.github.chucdanh.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Ties the positions of a sentence to its persons, pattern by pattern. Stateless. */
public final class Pairer {
  /** How many items may stand between a subject and a verb of appointment, and "là". */
  private static final int FAR = 24;

  private static final int NEAR = 5;
  private static final int LONGEST_ASIDE = 9;

  /** The relations of one sentence. */
  public List<Relation> pair(Tokens tokens, List<Item> items) {
    boolean worthwhile = items.stream().anyMatch(i -> i.is(Type.POSITION) || i.is(Type.RANK));
    return worthwhile ? new Parse(tokens, new Sentence(tokens, items)).relations() : List.of();
  }

  private static final class Parse {
    private final Sentence s;
    private final DateReader dates;
    private final boolean[] claimed;

    /** The dates that head a line of a curriculum vitae while its positions are claimed. */
    private int lineBegin;

    private int lineEnd;
    private final List<Relation> relations = new ArrayList<>();

    Parse(Tokens tokens, Sentence sentence) {
      s = sentence;
      dates = new DateReader(tokens, sentence);
      claimed = new boolean[sentence.size()];
    }

    List<Relation> relations() {
      for (int i = 0; i < s.size(); i++) {
        if (s.is(i, Type.PERSON)) {
          ranks(i);
          afterName(i);
        }
      }
      for (int i = 0; i < s.size(); i++) {
        if (s.is(i, Type.PERSON)) {
          beforeName(i);
        }
      }
      for (int i = 0; i < s.size(); i++) {
        if (s.is(i, Type.POSITION)) {
          sharedHead(i);
          recipients(i);
        }
      }
      for (int i = 0; i < s.size(); i++) {
        if (s.is(i, Type.VERB)) {
          verb(i);
        }
      }
      for (int i = 0; i < s.size(); i++) {
        if (s.isVerb(i, "replace")) {
          replaced(i);
        }
      }
      for (int i = 0; i < s.size(); i++) {
        if (s.isVerb(i, "retire") || s.isVerb(i, "resign")) {
          left(i);
        }
      }
      dated();
      return relations;
    }

    /** "ông A, Phó Giám đốc Sở Y tế, nghỉ hưu": what he held, he holds no longer. */
    private void left(int verb) {
      if (s.is(verb + 1, Type.POSITION)) {
        return;
      }
      int subject = subject(verb, NEAR);
      for (int r = 0; subject >= 0 && r < relations.size(); r++) {
        Relation relation = relations.get(r);
        boolean leaves =
            relation.person() == s.get(subject)
                && relation.trigger() == null
                && relation.status() == Status.CURRENT
                && relation.pattern() != Pattern.RANK_BEFORE_NAME
                && relation.position().end() <= s.get(verb).begin();
        if (leaves) {
          DateReader.Date date = dates.nearest(verb);
          relations.set(r, relation.left(s.get(verb), date));
        }
      }
    }

    /**
     * A line of a curriculum vitae: "6/1987 - 3/1988: Cán bộ Huyện đoàn ..."; its person is above.
     */
    private void dated() {
      for (int k = 0; k < s.size(); k++) {
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
      while (k < s.size() && k - from < FAR && positionAt(k) < 0) {
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
      int position = positionAt(k);
      if (position < 0 || claimed[position] || runsUpToName(position)) {
        return;
      }
      boolean told = s.statusBefore(position) == Status.FORMER && namesNobody();
      if (told) {
        chain(0, k, Pattern.DATED_LINE, null, null);
        return;
      }
      boolean listed = bullet && !number && s.behindTerm(position + 1) > position + 1;
      if (number && spans || listed) {
        lineTerm(from, k);
        chain(0, k, Pattern.DATED_LINE, now || listed ? Status.CURRENT : Status.FORMER, null);
        lineTerm(k, k);
      }
    }

    /** The stretch of a line's head from its first number to its last number or "nay". */
    private void lineTerm(int from, int to) {
      lineBegin = 0;
      lineEnd = 0;
      for (int k = from; k < to; k++) {
        if (s.is(k, Type.NUMBER) || s.hasRole(k, "now")) {
          lineBegin = lineEnd == 0 ? s.get(k).begin() : lineBegin;
          lineEnd = s.get(k).end();
        }
      }
    }

    private void claim(int person, int position, Status status, Pattern pattern, Item trigger) {
      claimed[position] = true;
      Item item = s.get(position);
      if (item.position() != null && item.position().isBareProfession()) {
        return;
      }
      int term = position + 1;
      int behind = s.behindTerm(term);
      int from = behind > term ? s.get(term).begin() : lineBegin;
      int to = behind > term ? s.get(behind - 1).end() : lineEnd;
      DateReader.Date date = trigger == null ? null : dates.nearest(s.indexOf(trigger));
      relations.add(
          new Relation(
              s.get(person),
              item,
              status,
              pattern,
              trigger,
              from,
              to,
              date == null ? null : date.iso(),
              date == null ? 0 : date.begin(),
              date == null ? 0 : date.end()));
    }

    private Status statusOf(int position) {
      Status status = s.statusBefore(position);
      return status == null ? Status.CURRENT : status;
    }

    private void ranks(int person) {
      for (int k = person - 1; s.isIntroduction(k) || s.isMark(k, ',') || s.isBareJob(k); k--) {
        if (s.isBareJob(k)) {
          continue;
        }
        if (s.is(k, Type.RANK) && s.get(k).entry().has("class", "religious")) {
          continue;
        }
        if (s.is(k, Type.RANK)) {
          claim(person, k, Status.CURRENT, Pattern.RANK_BEFORE_NAME, null);
        } else if (s.isMark(k, ',') && !s.is(k - 1, Type.RANK)) {
          return;
        }
      }
    }

    /** Whether a person's name directly follows the position, which is then that person's. */
    private boolean runsUpToName(int position) {
      int k = s.behindBracket(position + 1);
      return s.personAt(k) >= 0 && !s.startsLine(k);
    }

    private void afterName(int person) {
      int bracket = s.behindBracket(person + 1);
      if (bracket > person + 1 && positionAt(person + 2) >= 0) {
        chain(person, person + 2, Pattern.NAME_BRACKET, null, null);
      }
      int k = bracket;
      if (s.isMark(k, ',') && isIntroducedByOffice(person)) {
        return;
      }
      if (s.isMark(k, ',') || s.isDash(k) || s.isMark(k, ':') || s.isMark(k, '|')) {
        int first = k + 1;
        if (chain(person, first, Pattern.NAME_APPOSITION, null, null) == first) {
          int aside = behindAside(first);
          if (aside > first) {
            chain(person, aside, Pattern.NAME_APPOSITION, null, null);
          }
        }
      }
    }

    /** Whether an office of its own runs up to the name; what follows a comma is then another's. */
    private boolean isIntroducedByOffice(int person) {
      int k = person - 1;
      while (s.isIntroduction(k)) {
        k--;
      }
      return s.is(k, Type.POSITION)
          && !s.get(k).position().isProfession()
          && (s.get(k).position().hasOrganization() || s.get(k).entry().get("organization") != null)
          && !s.get(k).entry().has("seat", "many");
    }

    /** Index behind an aside such as "47 tuổi," or "quê ở huyện X,"; the index itself for none. */
    private int behindAside(int from) {
      boolean marked = false;
      for (int k = from; k < s.size() && k - from < LONGEST_ASIDE; k++) {
        if (s.is(k, Type.PERSON) || s.is(k, Type.POSITION) || s.isMark(k, ';')) {
          return from;
        }
        marked |= s.is(k, Type.NUMBER) || s.hasRole(k, "aside");
        if (s.isMark(k, ',')) {
          return marked ? k + 1 : from;
        }
      }
      return from;
    }

    /** Claims a chain of positions that begins here; gives the index behind it. */
    private int chain(int person, int from, Pattern pattern, Status given, Item trigger) {
      int k = from;
      int done = from;
      while (true) {
        int position = positionAt(k);
        if (position < 0
            || claimed[position]
            || s.hasRole(position + 1, "plural")
            || runsUpToName(position)
            || s.isPlural(position) && given == null && listFollows(position)) {
          return done;
        }
        Status own = statusIn(k, position);
        Status status = own != null ? own : given != null ? given : Status.CURRENT;
        claim(person, position, status, pattern, trigger);
        k = s.behindBracket(position + 1);
        k = s.behindTerm(k);
        if (s.isMark(k, ',') && s.behindTerm(k + 1) > k + 1) {
          k = s.behindTerm(k + 1);
        }
        if (pattern == Pattern.DATED_LINE) {
          k = behindDetail(k);
        }
        done = k;
        boolean separated =
            s.isMark(k, ',')
                || s.isDash(k)
                || s.isJoin(k)
                || pattern == Pattern.DATED_LINE && s.isMark(k, ';');
        if (!separated) {
          return done;
        }
        k++;
        if (s.isJoin(k)) {
          k++;
        }
      }
    }

    /** The status that words between a separator and a position give it; null for none. */
    private Status statusIn(int from, int position) {
      for (int k = from; k < position; k++) {
        if (s.is(k, Type.VERB) && s.get(k).entry().get("status") != null) {
          return Status.valueOf(s.get(k).entry().get("status").toUpperCase(Locale.ROOT));
        }
      }
      return s.statusBefore(position);
    }

    /**
     * In a dated line, index of the comma behind a detail that is no office: ", đơn vị Cần Thơ,".
     */
    private int behindDetail(int from) {
      if (!s.isMark(from, ',') || positionAt(from + 1) >= 0) {
        return from;
      }
      for (int k = from + 1; k < s.size() && k - from < LONGEST_ASIDE; k++) {
        if (s.isMark(k, ',') || s.isMark(k, ';')) {
          return k;
        }
      }
      return from;
    }

    /** Index of the position that stands here behind status words and copulas; -1 for none. */
    private int positionAt(int from) {
      int k = from;
      while (s.is(k, Type.STATUS)
          || s.isVerb(k, "copula") && s.is(k + 1, Type.POSITION)
          || s.hasRole(k, "clause") && s.is(k, Type.WORD)) {
        k++;
      }
      return s.is(k, Type.POSITION) ? k : -1;
    }

    private void beforeName(int person) {
      int k = person - 1;
      boolean honored = false;
      Status behind = null;
      while (s.isIntroduction(k) || s.is(k, Type.STATUS) && s.is(k - 1, Type.POSITION)) {
        if (s.is(k, Type.STATUS)) {
          behind = s.statusBefore(k + 1);
        }
        honored |= s.is(k, Type.HONORIFIC);
        k--;
      }
      Pattern pattern = Pattern.TITLE_BEFORE_NAME;
      boolean own = s.isMark(person + 1, ',') && positionAt(person + 2) >= 0;
      boolean mark =
          s.isMark(k, ',') && (honored || !own && opens(k - 1)) || s.isMark(k, ':') || s.isDash(k);
      int marked = s.is(k - 1, Type.STATUS) ? k - 2 : s.beforeBracket(k - 1);
      if (mark && s.is(marked, Type.POSITION)) {
        behind = s.is(k - 1, Type.STATUS) ? s.statusBefore(k) : behind;
        pattern = Pattern.TITLE_MARK_NAME;
        k = marked;
      }
      k = s.beforeTerm(k);
      if (s.isVerb(k, "copula") && s.is(k - 1, Type.POSITION)) {
        pattern = Pattern.TITLE_MARK_NAME;
        k--;
      }
      k = s.beforeBracket(k);
      boolean taken =
          pattern == Pattern.TITLE_MARK_NAME
              && !s.isVerb(k + 1, "copula")
              && s.is(s.beforeStatus(k), Type.VERB);
      if (!s.is(k, Type.POSITION) || claimed[k] || taken) {
        return;
      }
      if (s.isPlural(k) && listFollows(k)) {
        return;
      }
      int governor = s.beforeStatus(k);
      if (pattern == Pattern.TITLE_MARK_NAME && s.hasRole(governor, "belongs-to-other")) {
        return;
      }
      Item removal = s.isVerb(governor, "remove") ? s.get(governor) : null;
      Status status = removal != null ? Status.FORMER : behind == null ? statusOf(k) : behind;
      claim(person, k, status, pattern, removal);
      chainBefore(person, k, pattern);
    }

    /** Whether a position opens the sentence or a member of a list. */
    private boolean opens(int position) {
      int k = s.beforeStatus(position);
      return s.is(position, Type.POSITION)
          && s.get(position).position().hasOrganization()
          && (k < 0
              || s.isMark(k, ';')
              || s.isMark(k, ',')
              || s.isMark(k, ':')
              || s.hasRole(k, "list")
              || s.hasRole(k, "credit"));
    }

    private void chainBefore(int person, int from, Pattern pattern) {
      int k = s.beforeStatus(from);
      while (s.isMark(k, ',') || s.isDash(k) || s.hasRole(k, "join") && !s.hasRole(k, "and")) {
        int position = k - 1;
        if (s.isMark(position, ',')) {
          position--;
        }
        boolean unique =
            s.isDash(k)
                && s.is(position, Type.POSITION)
                && s.get(position).entry().get("organization") != null;
        if (!s.is(position, Type.POSITION)
            || claimed[position]
            || unique
            || s.hasRole(s.beforeStatus(position), "belongs-to-other")) {
          return;
        }
        claim(person, position, statusOf(position), pattern, null);
        k = s.beforeStatus(position);
      }
    }

    /** Whether a list of two or more persons follows the position. */
    private boolean listFollows(int position) {
      return listMembers(position).size() > 1;
    }

    private void sharedHead(int position) {
      boolean like = s.hasRole(position + 1, "like") || s.isMark(position + 1, ':');
      if (!s.isPlural(position) && !like) {
        return;
      }
      List<Integer> members = listMembers(position);
      if (members.size() < 2 && !(s.isPlural(position) || like)) {
        return;
      }
      Status status = statusOf(position);
      for (int member : members) {
        if (!isPaired(member, position)) {
          claim(member, position, status, Pattern.SHARED_HEAD, null);
        }
      }
    }

    private boolean isPaired(int person, int position) {
      return claimed[position]
          && relations.stream()
              .anyMatch(r -> r.person() == s.get(person) && r.position() == s.get(position));
    }

    /**
     * The persons of a list that a position heads, in order; their own positions may stand between.
     */
    private List<Integer> listMembers(int position) {
      List<Integer> members = new ArrayList<>();
      int k = s.behindTerm(s.behindBracket(position + 1));
      while (s.isMark(k, ',') && s.is(k + 1, Type.POSITION)
          || s.hasRole(k, "list")
          || s.isMark(k, ':')
          || s.isVerb(k, "copula")) {
        k++;
        if (s.is(k, Type.POSITION) && !runsUpToName(k)) {
          k++;
        }
      }
      boolean colon = s.isMark(k - 1, ':');
      while (k < s.size()) {
        int start = k;
        if (!colon && !members.isEmpty() && (positionAt(k) >= 0 || s.isMark(k - 1, ';'))) {
          return members;
        }
        while (s.isIntroduction(k)
            || s.is(k, Type.POSITION)
            || s.is(k, Type.STATUS)
            || s.isMark(k, ',') && s.is(k - 1, Type.POSITION)) {
          k++;
        }
        if (!s.is(k, Type.PERSON)) {
          return members;
        }
        members.add(k);
        k = behindMember(k + 1);
        if (k < 0 || k <= start) {
          return members;
        }
      }
      return members;
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
        int position = positionAt(k);
        if (position < 0 || runsUpToName(position)) {
          return k;
        }
        k = s.behindBracket(position + 1);
      }
      return -1;
    }

    private void verb(int verb) {
      int position = verb + 1;
      while (s.is(position, Type.STATUS)
          || s.hasRole(position, "clause")
          || s.isMark(position, '"')) {
        position++;
      }
      if (!s.is(position, Type.POSITION) || claimed[position] || runsUpToName(position)) {
        return;
      }
      Item change = change(verb);
      if (change == s.get(verb) && s.isVerb(position + 1, "copula")) {
        return;
      }
      Status status = status(verb, change);
      int recipient = recipient(position);
      if (recipient >= 0) {
        chain(recipient, position, Pattern.APPOINTMENT_TO_NAME, status, change);
        return;
      }
      boolean near = change == null && !s.isVerb(verb, "held");
      int subject = subject(verb, near ? NEAR : FAR);
      int after = s.behindTerm(s.behindBracket(position + 1));
      if (subject < 0 && s.isMark(after, ',') && s.personAt(after + 1) >= 0) {
        subject = s.personAt(after + 1);
      }
      if (subject < 0 && isSubjectless(verb)) {
        chain(0, position, Pattern.COPULA, status, change);
        return;
      }
      if (subject < 0 || change == s.get(verb) && isAgent(subject, verb)) {
        return;
      }
      Pattern pattern = change == null ? Pattern.COPULA : Pattern.APPOINTMENT;
      chain(subject, position, pattern, status, change);
      if (!s.isMark(verb - 1, ',')) {
        for (int other : coordinated(subject)) {
          claim(other, position, status, pattern, change);
        }
      }
    }

    /** Whether nobody is named before the verb: the sentence goes on about the last one named. */
    private boolean isSubjectless(int verb) {
      if (verb > NEAR * 4) {
        return false;
      }
      boolean goesOn = false;
      for (int k = 0; k < verb; k++) {
        boolean other =
            s.is(k, Type.PERSON)
                || s.is(k, Type.HONORIFIC)
                || s.isMark(k, '"')
                || s.is(k, Type.POSITION) && !claimed[k]
                || s.hasRole(k, "plural");
        if (other) {
          return false;
        }
        goesOn |= s.hasRole(k, "date") || s.hasRole(k, "past");
      }
      return goesOn;
    }

    /** The persons that "A, B và C" joins before the last of them. */
    private List<Integer> coordinated(int last) {
      List<Integer> others = new ArrayList<>();
      int k = last;
      boolean and = true;
      while (true) {
        int before = k - 1;
        while (s.isIntroduction(before)) {
          before--;
        }
        boolean joined = and ? s.hasRole(before, "and") : s.isMark(before, ',');
        if (!joined || !s.is(before - 1, Type.PERSON)) {
          return others;
        }
        k = before - 1;
        others.add(0, k);
        and = false;
      }
    }

    /** Whether the verb is active, so that its subject appoints and another is appointed. */
    private boolean isAgent(int subject, int verb) {
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

    private Item change(int verb) {
      for (int k = verb; k >= 0 && verb - k < FAR; k--) {
        if (k < s.size() && s.is(k, Type.VERB) && s.get(k).entry().get("change") != null) {
          return s.get(k);
        }
        boolean barrier =
            s.is(k, Type.POSITION) && !ownOf(k) || s.isMark(k, ';') || s.isMark(k, '"');
        if (k < verb && barrier) {
          return null;
        }
      }
      return null;
    }

    /**
     * Whether a position between the verbs is what its bearer was before: claimed by apposition.
     */
    private boolean ownOf(int position) {
      return claimed[position] && !s.is(s.beforeStatus(position), Type.VERB);
    }

    private boolean speaksOfPast(int verb) {
      for (int k = Math.max(0, verb - 2 * FAR); k < verb; k++) {
        if (s.hasRole(k, "past") || s.isClosedPeriod(k) || k >= verb - 3 && s.hasRole(k, "when")) {
          return true;
        }
      }
      return false;
    }

    private Status status(int verb, Item change) {
      if (change == null && speaksOfPast(verb)) {
        return Status.FORMER;
      }
      Item source =
          s.is(verb, Type.POSITION)
              ? change
              : s.is(verb, Type.STATUS) || s.isVerb(verb, "held")
                  ? s.get(verb)
                  : change != null ? change : s.get(verb);
      String status = source.entry().get("status");
      return status == null ? Status.CURRENT : Status.valueOf(status.toUpperCase(Locale.ROOT));
    }

    private int recipient(int position) {
      int k = behindExtras(position + 1);
      while (s.isMark(k, ',') && s.is(k + 1, Type.POSITION) && k - position < FAR) {
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

    /** "chức vụ Chủ tịch UBND tỉnh đối với ông A và ông B", whatever noun or verb stands before. */
    private void recipients(int position) {
      int person = claimed[position] ? -1 : recipient(position);
      if (person < 0) {
        return;
      }
      Item change = change(position);
      Status status = change == null ? statusOf(position) : status(position, change);
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
        claim(each, position, status, Pattern.APPOINTMENT_TO_NAME, change);
      }
    }

    /** The nearest person before the verb, or an honorific that stands for one; -1 for none. */
    private int subject(int verb, int reach) {
      for (int k = verb - 1; k >= 0 && verb - k <= reach; k--) {
        if (s.is(k, Type.PERSON)) {
          return isReplaced(k) && !s.hasRole(verb - 1, "who") ? -1 : k;
        }
        boolean pronoun =
            s.is(k, Type.HONORIFIC)
                && s.get(k).entry().has("number", "one")
                && !s.is(k + 1, Type.PERSON);
        if (pronoun) {
          return k;
        }
        if (s.isMark(k, ';') || s.isMark(k, '"') || s.isMark(k, ':')) {
          return -1;
        }
        if (s.is(k, Type.POSITION) && !claimed[k]) {
          return -1;
        }
        if (s.is(k, Type.POSITION) || s.isMark(k, ')')) {
          reach = Math.max(reach, verb - k + NEAR);
        } else if (s.is(k, Type.NUMBER) || s.is(k, Type.MARK) || s.hasRole(k, "date")) {
          reach++;
        }
      }
      return -1;
    }

    private boolean isReplaced(int person) {
      int k = person - 1;
      while (s.isIntroduction(k) || s.is(k, Type.POSITION)) {
        k--;
      }
      return s.isVerb(k, "replace");
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
        if (s.is(k, Type.POSITION) && claimed[k]) {
          claim(person, k, Status.FORMER, Pattern.REPLACED, null);
          return;
        }
        if (s.is(k, Type.PERSON)) {
          return;
        }
      }
    }
  }
}
