package io.github.chucdanh.recognize;

import io.github.chucdanh.dictionary.Category;
import io.github.chucdanh.dictionary.Entry;
import io.github.chucdanh.text.Tokens;

/**
 * Composes a position: [deputy] title [qualifier] [organization [place]] [, parent organization].
 */
final class PositionParser {
  /** How many words the name of a village has that no list of places has. */
  private static final int LONGEST_PLACE = 3;

  /** How many tokens before a comma are looked at for what behind it is said again. */
  private static final int LONGEST_REPEATED = 12;

  /** What opens an organization, the nearest first. */
  private static final Category[] OPENING = {
    Category.ORGANIZATION, Category.HEAD, Category.FIELD, Category.COUNTRY, Category.PLACE
  };

  private final Tokens tokens;
  private final Lookup lookup;
  private final NameFinder names;
  private final OrganizationParser organizations;

  /** Whether the position being read stands behind a name. */
  private boolean apposed;

  PositionParser(Tokens tokens, Lookup lookup, NameFinder names, OrganizationParser organizations) {
    this.tokens = tokens;
    this.lookup = lookup;
    this.names = names;
    this.organizations = organizations;
  }

  /**
   * The position that begins at the token, or null.
   *
   * @param apposed whether it stands behind a name, so that another's name is not expected in it
   */
  Item position(int token, boolean apposed) {
    this.apposed = apposed;
    organizations.setApposed(apposed);
    return position(token, 0);
  }

  /** Composes a position; one that another serves is not looked into for a third. */
  private Item position(int token, int depth) {
    int title = token;
    boolean deputy = false;
    int whole = lookup.end(token, Category.TITLE);
    int behindDeputy = lookup.end(token, Category.DEPUTY);
    if (behindDeputy > 0 && lookup.end(behindDeputy, Category.TITLE) > whole) {
      title = behindDeputy;
      deputy = true;
    }
    int titleEnd = lookup.end(title, Category.TITLE);
    if (titleEnd < 0 || startsName(token, titleEnd)) {
      return null;
    }
    Entry head = lookup.entry(title, Category.TITLE);
    Entry qualifier = null;
    int next = titleEnd;
    int behindQualifier = qualifierEnd(next);
    if (behindQualifier > 0) {
      qualifier = lookup.entry(next, Category.QUALIFIER);
      next = behindQualifier;
    }
    int behindShort = behindShortTitle(next);
    next = behindShort > 0 && organization(head, behindShort) > 0 ? behindShort : next;
    int served = depth > 0 ? -1 : served(token, next);
    int organizationBegin = next;
    int organizationEnd = served > 0 ? served : organization(head, next);
    int named = behindLink(next);
    Entry organization = opening(named);
    if (organizationEnd > named) {
      organizationBegin = named;
    }
    if (organizationEnd < 0) {
      organizationBegin = next;
      organizationEnd = next;
      organization = null;
    }
    int end = organizationEnd;
    if (qualifier == null && organizationEnd > organizationBegin && closes(qualifierEnd(end))) {
      qualifier = lookup.entry(end, Category.QUALIFIER);
      end = qualifierEnd(end);
    }
    int parentBegin = end;
    int parentEnd = parent(end, organizationEnd > organizationBegin);
    if (parentEnd > 0) {
      parentBegin = end + 1;
      end = parentEnd;
    } else {
      parentEnd = end;
    }
    Composition composition =
        new Composition(
            head,
            deputy,
            qualifier,
            next,
            organizationBegin,
            organizationEnd,
            organization,
            parentBegin,
            parentEnd);
    return new Item(Item.Type.POSITION, token, end, head, composition, null);
  }

  /** A surname that is also a title's word, before more of a name: "Phó Đức Phương". */
  private boolean startsName(int token, int titleEnd) {
    if (!tokens.isCapital(token) || titleEnd - token > 1) {
      return false;
    }
    int run = names.runEnd(token);
    return run > titleEnd && names.vietnamese(token, run) > 0;
  }

  /** Index behind "của", "tại" or "thuộc", which is no part of an organization's name. */
  private int behindLink(int token) {
    return lookup.hasRole(token, "under") ? lookup.end(token, Category.MARKER) : token;
  }

  /** Whether a mark, or what opens a list, follows a qualifier: it belongs to what it follows. */
  private boolean closes(int end) {
    if (end < 0) {
      return false;
    }
    return end >= lookup.limit() || tokens.kind(end) == Tokens.MARK || lookup.hasRole(end, "like");
  }

  private int qualifierEnd(int token) {
    Entry qualifier = lookup.entry(token, Category.QUALIFIER);
    return qualifier != null && qualifier.has("position", "after")
        ? lookup.end(token, Category.QUALIFIER)
        : -1;
  }

  private Entry opening(int token) {
    for (Category category : OPENING) {
      Entry entry = lookup.entry(token, category);
      if (entry != null) {
        return entry;
      }
    }
    return null;
  }

  /** The office that an adviser or an assistant serves: "Trợ lý Bộ trưởng Bộ Y tế". */
  private int served(int title, int next) {
    if (!lookup.hasRole(title, "serves") || next >= lookup.limit()) {
      return -1;
    }
    int linked = behindLink(next);
    int from = Math.max(linked, lookup.end(linked, Category.STATUS));
    Item office = from < lookup.limit() && lookup.any(from) ? position(from, 1) : null;
    if (office == null) {
      return -1;
    }
    if (linked == next) {
      int holder = behindHolder(office.end());
      boolean another = holder == office.end() + 1 && isNamed(holder + 1);
      return another ? holder : office.end();
    }
    int behind = behindHolder(office.end());
    boolean named = startsPerson(behind) || isNamed(behind);
    return behind == office.end() && named ? -1 : behind;
  }

  /** Whether a foreigner's name may begin here. */
  private boolean isNamed(int token) {
    return token < lookup.limit() && tokens.isCapital(token) && names.foreign(token) > token;
  }

  /** "Cố vấn của Tổng thống Mauton, ông ...": the name before a comma is whose adviser it is. */
  private int behindHolder(int end) {
    if (end >= lookup.limit() || !tokens.isCapital(end)) {
      return end;
    }
    int name = names.foreign(end);
    return name > end && name < lookup.limit() && tokens.isMark(name, ',') ? name : end;
  }

  private int organization(Entry head, int token) {
    if (token >= lookup.limit() || tokens.startsLine(token)) {
      return -1;
    }
    boolean implied = head.get("organization") != null;
    boolean known = implied && !isOfItsBranch(head, token);
    int opened =
        known ? lookup.end(token, Category.ORGANIZATION) : organizations.organization(token);
    if (opened > 0) {
      return opened;
    }
    int bare = organizations.bare(token);
    if (bare > 0) {
      return bare;
    }
    if (implied) {
      return -1;
    }
    int purpose = organizations.purposeOfTitle(token);
    if (purpose > 0) {
      return purpose;
    }
    int linked = linked(token);
    if (linked > 0) {
      return linked;
    }
    int dashed = dashed(head, token);
    return dashed > 0 ? dashed : properName(head, token);
  }

  /** "Tổng Tham mưu trưởng quân đội X": whether a head follows that is of the title's branch. */
  private boolean isOfItsBranch(Entry title, int token) {
    Entry body = lookup.entry(token, Category.HEAD);
    String branch = title.get("branch");
    return body != null
        && branch != null
        && branch.equals(body.get("branch"))
        && lookup.end(token, Category.TITLE) < 0;
  }

  /** "Cục trưởng - Cục X": a dash before the body that the title contains. */
  private int dashed(Entry head, int token) {
    String contained = head.get("contains");
    if (contained == null || !tokens.isMark(token, '-') || token + 1 >= lookup.limit()) {
      return -1;
    }
    Entry body = lookup.entry(token + 1, Category.HEAD);
    Entry known = lookup.entry(token + 1, Category.ORGANIZATION);
    boolean own =
        body != null && body.canonical().startsWith(contained)
            || known != null && known.canonical().startsWith(contained + " ");
    return own ? organizations.organization(token + 1) : -1;
  }

  /** "Tổng Giám đốc (TGĐ) | ...": index behind a bracket with a title's letters; -1 for none. */
  private int behindShortTitle(int token) {
    boolean letters =
        token + 2 < lookup.limit()
            && tokens.isMark(token, '(')
            && tokens.isMark(token + 2, ')')
            && lookup.end(token + 1, Category.TITLE) == token + 2;
    return letters && token + 3 < lookup.limit() ? token + 3 : -1;
  }

  /** "của", "tại", "thuộc" before an organization. */
  private int linked(int token) {
    int behind = behindLink(token);
    if (behind == token || behind >= lookup.limit()) {
      return -1;
    }
    int end = Math.max(organizations.organization(behind), organizations.bare(behind));
    if (end > 0) {
      return end;
    }
    return tokens.isCapital(behind)
            && !names.startsPhrase(behind)
            && names.split(behind, names.runEnd(behind)) > behind
        ? names.split(behind, names.runEnd(behind))
        : -1;
  }

  /** A proper name that is no person's: a company's, before a person's name or the run's end. */
  private int properName(Entry head, int token) {
    boolean typed = organizations.places().endsWithPlaceType(token);
    if (typed && organizations.places().isNumbered(token)) {
      return token + 1;
    }
    if (!tokens.isCapital(token)) {
      return -1;
    }
    int run = names.runEnd(token);
    boolean village = typed && run - token <= LONGEST_PLACE;
    if (village && organizations.places().isNumbered(run)) {
      return run + 1;
    }
    boolean anywhere = head.get("branch") == null && head.get("level") == null;
    if (apposed && anywhere && run - token == 2 && isClosed(run) && names.known(token) < 0) {
      return run;
    }
    int split = names.split(token, run);
    if (typed && split > token && split < run) {
      return split;
    }
    if (split == token || names.vietnamese(token, run) > 0) {
      return -1;
    }
    if (village) {
      return run;
    }
    int behind =
        Math.max(lookup.end(token + 1, Category.COUNTRY), organizations.places().place(token + 1));
    if (behind > 0
        && run > token + 1
        && !names.anyNameSyllable(token, token + 1)
        && !names.hasForeignName(token, token + 1)) {
      return behind;
    }
    boolean unknown = !names.allNameSyllables(token, split);
    if (split < run) {
      return unknown ? split : -1;
    }
    if (apposed && anywhere && run - token <= 3 && !names.hasForeignName(token, run)) {
      return Math.max(run, organizations.places().place(run));
    }
    if (!unknown || run - token != 1 || names.hasForeignName(token, run) || !anywhere) {
      return -1;
    }
    return Math.max(run, organizations.places().place(run));
  }

  /** "Phó Bí thư Tỉnh đoàn X, Tỉnh đoàn đã ...": whether words say again what stands before. */
  private boolean repeats(int begin, int end) {
    for (int k = begin - 2; k >= begin - LONGEST_REPEATED && k > lookup.begin(); k--) {
      int i = 0;
      while (begin + i < end && k + i < begin && tokens.key(k + i) == tokens.key(begin + i)) {
        i++;
      }
      if (begin + i == end) {
        return true;
      }
    }
    return false;
  }

  /** Whether a mark or the sentence's end stands here. */
  private boolean isClosed(int token) {
    return token >= lookup.limit() || tokens.kind(token) == Tokens.MARK;
  }

  /** A larger organization behind a comma or dash, with nothing but the phrase's end behind it. */
  private int parent(int token, boolean hasOrganization) {
    if (!hasOrganization || token + 1 >= lookup.limit() || tokens.startsLine(token + 1)) {
      return -1;
    }
    boolean comma = tokens.isMark(token, ',');
    boolean dash = tokens.isMark(token, '-') && !tokens.isGlued(token);
    if (!comma && !dash || lookup.end(token + 1, Category.TITLE) > 0) {
      return -1;
    }
    int place = comma ? organizations.places().place(token + 1) : -1;
    int end = Math.max(organizations.organization(token + 1), place);
    if (end < 0 || repeats(token + 1, end) || !tokens.isCapital(token + 1) && place < 0) {
      return -1;
    }
    int larger = place == end ? parent(end, true) : -1;
    if (larger > 0) {
      return larger;
    }
    boolean closed =
        end >= lookup.limit() || tokens.kind(end) == Tokens.MARK && !tokens.isMark(end, '-');
    return closed
            || startsPerson(end)
            || lookup.end(end, Category.VERB) > 0
            || !tokens.isCapital(end)
        ? end
        : -1;
  }

  private boolean startsPerson(int token) {
    return lookup.end(token, Category.RANK) > 0
        || lookup.end(token, Category.HONORIFIC) > 0
        || tokens.isCapital(token) && names.vietnamese(token, names.runEnd(token)) > 0;
  }
}
