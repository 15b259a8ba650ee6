package io.github.chucdanh.relate;

import io.github.chucdanh.Status;
import io.github.chucdanh.dictionary.Category;
import io.github.chucdanh.recognize.Composition;
import io.github.chucdanh.recognize.Item;
import io.github.chucdanh.recognize.Item.Type;
import io.github.chucdanh.text.Tokens;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A sentence's items with the questions that patterns ask of them; an index outside is no item. */
final class Sentence {
  /** How many items may stand between a subject and a verb of appointment, and "là". */
  static final int FAR = 24;

  static final int NEAR = 5;

  /** How many items an aside such as "47 tuổi, quê ở huyện X," has at most. */
  static final int LONGEST_ASIDE = 9;

  private static final int[] NONE = {};

  /** What a deputy may be in charge of without acting for the head. */
  private static final Set<Category> FIELDS =
      Set.of(Category.FIELD, Category.PLACE, Category.COUNTRY);

  private static final int LONGEST_BRACKET = 24;
  private static final int LONGEST_TERM = 10;

  private final Tokens tokens;
  private final Item[] items;

  /** By item; all patterns ask for types, so that these stand side by side. */
  private final Type[] types;

  /** By type, the indices of its items: patterns go from one to the next. */
  private final int[] persons;

  private final int[] positions;
  private final int[] verbs;

  Sentence(Tokens tokens, List<Item> items) {
    this.tokens = tokens;
    this.items = items.toArray(Item[]::new);
    types = new Type[this.items.length];
    Indices ofPersons = new Indices();
    Indices ofPositions = new Indices();
    Indices ofVerbs = new Indices();
    for (int i = 0; i < types.length; i++) {
      Type type = this.items[i].type();
      types[i] = type;
      if (type == Type.PERSON) {
        ofPersons.add(i);
      } else if (type == Type.POSITION) {
        ofPositions.add(i);
      } else if (type == Type.VERB) {
        ofVerbs.add(i);
      }
    }
    persons = ofPersons.all();
    positions = ofPositions.all();
    verbs = ofVerbs.all();
  }

  /** Collects indices. */
  private static final class Indices {
    private int[] indices = NONE;
    private int size;

    void add(int index) {
      if (size == indices.length) {
        indices = Arrays.copyOf(indices, Math.max(4, 2 * size));
      }
      indices[size++] = index;
    }

    int[] all() {
      return Arrays.copyOf(indices, size);
    }
  }

  /** The indices of all persons, in order. */
  int[] persons() {
    return persons;
  }

  /** The indices of all positions, in order. */
  int[] positions() {
    return positions;
  }

  /** The indices of all verbs, in order. */
  int[] verbs() {
    return verbs;
  }

  int size() {
    return items.length;
  }

  int indexOf(Item item) {
    return Arrays.asList(items).indexOf(item);
  }

  Item get(int i) {
    return items[i];
  }

  boolean is(int i, Type type) {
    return i >= 0 && i < types.length && types[i] == type;
  }

  boolean isMark(int i, char mark) {
    return is(i, Type.MARK) && tokens.isMark(items[i].begin(), mark);
  }

  boolean hasRole(int i, String role) {
    return i >= 0 && i < items.length && items[i].hasRole(role);
  }

  boolean isVerb(int i, String verbClass) {
    return is(i, Type.VERB) && items[i].entry().has("class", verbClass);
  }

  boolean isCapital(int i) {
    return tokens.shape(items[i].begin()) == Tokens.CAPITALIZED;
  }

  boolean startsLine(int i) {
    return i < items.length && i > 0 && tokens.startsLine(items[i].begin());
  }

  /** A dash between words: blanks on both sides, or on neither beside a person. */
  boolean isDash(int i) {
    return isMark(i, '-');
  }

  boolean isJoin(int i) {
    return hasRole(i, "join");
  }

  /** Whether the item, read as a person, is a name or what introduces one. */
  boolean isIntroduction(int i) {
    return is(i, Type.HONORIFIC)
        || is(i, Type.RANK)
        || isMark(i, '"')
        || isMark(i, '.') && is(i - 1, Type.RANK);
  }

  /** Whether the item is a job without an organization: "luật sư", "bác sĩ". */
  boolean isBareJob(int i) {
    return is(i, Type.POSITION) && items[i].position().isBareProfession();
  }

  /** Index of the person whose name follows here, behind honorifics and ranks; -1 for none. */
  int personAt(int i) {
    int k = i;
    while (isIntroduction(k) || isMark(k, ',') && is(k - 1, Type.RANK)) {
      k++;
    }
    return is(k, Type.PERSON) ? k : -1;
  }

  /** Index behind a bracket that opens here; the index itself where none does. */
  int behindBracket(int i) {
    if (!isMark(i, '(')) {
      return i;
    }
    for (int k = i + 1; k < items.length && k - i < LONGEST_BRACKET; k++) {
      if (isMark(k, ')')) {
        return k + 1;
      }
    }
    return i;
  }

  /** Index of the bracket's opening where one closes before here; the index itself otherwise. */
  int beforeBracket(int i) {
    if (!isMark(i, ')')) {
      return i;
    }
    for (int k = i - 1; k >= 0 && i - k < LONGEST_BRACKET; k--) {
      if (isMark(k, '(')) {
        return k - 1;
      }
    }
    return i;
  }

  /** Index behind a term of office ("nhiệm kỳ 2016-2021", "khóa XIV") that begins here. */
  int behindTerm(int i) {
    if (hasRole(i, "from")) {
      return behindPeriod(i);
    }
    int term = hasRole(i, "plural") ? i + 1 : i;
    if (!hasRole(term, "term")) {
      return i;
    }
    int k = term + 1;
    while (k < items.length
        && (is(k, Type.NUMBER)
            || isDash(k)
            || isMark(k, '/')
            || isNumeral(k)
            || is(k, Type.WORD) && (hasRole(k, "term") || hasRole(k, "new"))
            || hasRole(k, "and") && is(k + 1, Type.NUMBER)
            || isMark(k, ',') && (hasRole(k + 1, "term") || isNumeral(k + 1) || isLast(k + 1)))) {
      k++;
    }
    return k;
  }

  /**
   * A stretch of tokens.
   *
   * @param begin index of the first
   * @param end index behind the last; equal to the begin for none
   */
  record Stretch(int begin, int end) {}

  /** The term or period that the sentence begins with: "Giai đoạn 2006-2011, ông ...". */
  Stretch leadingTerm() {
    int end = behindTerm(0);
    if (end == 0 && hasRole(0, "year") && !hasRole(0, "until") && is(1, Type.NUMBER)) {
      end = 2;
    }
    return end == 0 ? new Stretch(0, 0) : new Stretch(items[0].begin(), items[end - 1].end());
  }

  /** Whether a period that ends with a year, and not with "nay", begins here. */
  boolean isClosedPeriod(int i) {
    if (!hasRole(i, "from")) {
      return false;
    }
    int end = behindPeriod(i);
    return end > i && !hasRole(end - 1, "now");
  }

  /** Index of the position whose term of office ends with this item; the item itself for none. */
  int beforeTerm(int last) {
    for (int k = last; k >= 0 && last - k < LONGEST_TERM; k--) {
      if (is(k, Type.POSITION)) {
        return behindTerm(k + 1) == last + 1 ? k : last;
      }
    }
    return last;
  }

  /** Index behind "từ năm 2011 đến năm 2016"; the index itself where it is no period. */
  private int behindPeriod(int from) {
    int k = from + 1;
    boolean until = false;
    int end = from;
    while (k < items.length
        && (is(k, Type.NUMBER)
            || isMark(k, '/')
            || isDash(k)
            || hasRole(k, "date")
            || hasRole(k, "term"))) {
      until |= hasRole(k, "until") || isDash(k);
      if (until && (is(k, Type.NUMBER) || hasRole(k, "now"))) {
        end = k + 1;
      }
      k++;
    }
    return end;
  }

  /** Whether a number ends a list of numbers: "khóa 3, 4;". */
  private boolean isLast(int i) {
    return is(i, Type.NUMBER) && (i + 1 >= items.length || is(i + 1, Type.MARK));
  }

  private boolean isNumeral(int i) {
    if (i >= items.length || is(i, Type.MARK) || is(i, Type.POSITION)) {
      return false;
    }
    Item item = items[i];
    if (item.end() - item.begin() != 1) {
      return false;
    }
    for (int c = tokens.begin(item.begin()); c < tokens.end(item.begin()); c++) {
      if ("IVXL".indexOf(tokens.text().charAt(c)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether words before a verb say that what it tells is over; the nearest of them decide. */
  boolean speaksOfPast(int verb) {
    for (int k = verb - 1; k >= Math.max(0, verb - 2 * FAR); k--) {
      if (hasRole(k, "now") && k < verb - 1 && !is(k, Type.STATUS)) {
        return false;
      }
      if (hasRole(k, "past") || isClosedPeriod(k) || k >= verb - 3 && hasRole(k, "when")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a verb says what is not so, or might be: "không phải là", "có thể trở thành". */
  boolean isUnreal(int verb) {
    return hasRole(verb - 1, "unreal")
        || hasRole(verb - 1, "clause") && hasRole(verb - 2, "unreal");
  }

  /** Whether nothing near before a verb says that it might be, is asked for, is to come or was. */
  boolean isFact(int verb) {
    for (int k = verb - 1; k >= 0 && verb - k < NEAR; k--) {
      if (hasRole(k, "unreal") || hasRole(k, "not-yet") || hasRole(k, "past")) {
        return false;
      }
    }
    return true;
  }

  /** Whether nothing but times, marks and what opens a sentence stands before an item. */
  boolean opensSentence(int item) {
    for (int k = item - 1; k >= 0; k--) {
      boolean time =
          is(k, Type.MARK) || is(k, Type.NUMBER) || hasRole(k, "date") || hasRole(k, "past");
      if (!time && !hasRole(k, "opener")) {
        return false;
      }
    }
    return true;
  }

  /** Index before a person's name and the honorifics and ranks that introduce it. */
  int beforeName(int person) {
    int k = person - 1;
    while (isIntroduction(k)) {
      k--;
    }
    return k;
  }

  /** Index before a person's name and what introduces it, offices included. */
  int beforePerson(int person) {
    int k = person - 1;
    while (isIntroduction(k) || is(k, Type.POSITION) || is(k, Type.STATUS)) {
      k--;
    }
    return k;
  }

  /** Index of the first status word or verb of a position's own, before it. */
  int beforeStatus(int position) {
    int k = position - 1;
    while (is(k, Type.STATUS)) {
      k--;
    }
    return k;
  }

  /** The status that words directly before a position give it; null for none. */
  Status statusBefore(int position) {
    Status found = null;
    for (int k = position - 1; is(k, Type.STATUS); k--) {
      if (items[k].entry().has("class", "behind") && !is(k - 1, Type.POSITION)) {
        continue;
      }
      Status status = Status.valueOf(items[k].entry().get("status").toUpperCase(Locale.ROOT));
      if (found == null || found == Status.CURRENT) {
        found = status;
      }
    }
    return found;
  }

  /** The status that "trong thời gian giữ các chức vụ" gives to all offices behind; or null. */
  Status sharedStatusBefore(int position) {
    boolean shared =
        is(position - 1, Type.STATUS) && items[position - 1].entry().has("class", "all");
    return shared ? statusBefore(position) : null;
  }

  /** The status that the position's own qualifier gives: "Phó Giám đốc phụ trách Sở Y tế". */
  Status statusWithin(int position) {
    Composition parts = items[position].position();
    String status = parts.qualifier() == null ? null : parts.qualifier().get("status");
    boolean fields =
        parts.hasOrganization()
            && parts.organization() != null
            && FIELDS.contains(parts.organization().category());
    return status == null || fields || !hasManySeats(position)
        ? null
        : Status.valueOf(status.toUpperCase(Locale.ROOT));
  }

  /** Whether several hold the position at a time: deputies, members. */
  boolean hasManySeats(int position) {
    return items[position].position().hasManySeats();
  }

  /** Whether the position speaks of several holders: "các", a number, or an honorific of many. */
  boolean isPlural(int position) {
    int k = beforeStatus(position);
    if (is(k, Type.HONORIFIC)) {
      return items[k].entry().has("number", "many");
    }
    return hasRole(k, "plural");
  }

  /** Index of the position that stands here behind status words and copulas; -1 for none. */
  int positionAt(int from) {
    int k = from;
    while (is(k, Type.STATUS)
        || isVerb(k, "copula") && is(k + 1, Type.POSITION)
        || hasRole(k, "clause") && is(k, Type.WORD) && !hasRole(k, "passive")) {
      k++;
    }
    return is(k, Type.POSITION) ? k : -1;
  }

  /** Whether the position names no body of its own: "Thủ tướng", "Tổng thống Mỹ". */
  boolean isBare(int position) {
    Composition parts = items[position].position();
    return !parts.hasOrganization() || isOfCountry(parts);
  }

  /** "ông A, Phó Thống đốc Ngân hàng X, Thủ tướng giao ...": whether a new subject begins. */
  boolean opensClause(int position) {
    if (!is(position, Type.POSITION)) {
      return false;
    }
    int k = behindTerm(position + 1);
    return isBare(position)
        && items[position].entry().get("organization") != null
        && (is(k, Type.WORD) || is(k, Type.VERB) && !isVerb(k, "copula"))
        && !isJoin(k)
        && !hasRole(k, "connector")
        && !hasRole(k, "clause");
  }

  /** "đề xuất của Thủ tướng Anh, Thủ tướng Đức A": offices of two countries have two holders. */
  boolean isOfficeAbroad(int position, int other) {
    Composition one = items[position].position();
    Composition two = items[other].position();
    return isOfCountry(one) && isOfCountry(two) && !one.organization().equals(two.organization());
  }

  private static boolean isOfCountry(Composition parts) {
    return parts.hasOrganization()
        && parts.organization() != null
        && parts.organization().category() == Category.COUNTRY;
  }

  /** Index behind a position and those that commas join to it, with their terms and brackets. */
  int behindChain(int position) {
    int k = behindTerm(behindBracket(position + 1));
    while (isMark(k, ',') && is(k + 1, Type.POSITION) && !runsUpToName(k + 1)) {
      k = behindTerm(behindBracket(k + 2));
    }
    return k;
  }

  /** Whether a list of others' names follows the position: "Phó Chủ tịch: ...". */
  boolean opensList(int position) {
    return isMark(position + 1, ':') && personAt(position + 2) >= 0;
  }

  /** Whether a person's name directly follows the position, which is then that person's. */
  boolean runsUpToName(int position) {
    int k = behindBracket(position + 1);
    return personAt(k) >= 0 && !startsLine(k) && !opensSentence(k, position);
  }

  /** "được chỉ định làm Bí thư Tỉnh ủy Ông A sinh năm ...": a full stop is missing before "Ông". */
  private boolean opensSentence(int introduction, int position) {
    return is(introduction, Type.HONORIFIC)
        && isCapital(introduction)
        && is(beforeStatus(position), Type.VERB);
  }
}
