package io.github.chucdanh.document;

import io.github.chucdanh.Kind;
import io.github.chucdanh.Position;
import io.github.chucdanh.dictionary.Entry;
import io.github.chucdanh.dictionary.Lexicon;
import io.github.chucdanh.recognize.Composition;
import io.github.chucdanh.recognize.Item;
import io.github.chucdanh.text.Tokens;

/** Says a recognized position in the words of the model: canonical form, English, level, branch. */
final class Composer {
  private final Tokens tokens;
  private final OrganizationReader organizations;

  Composer(Tokens tokens, Lexicon lexicon) {
    this.tokens = tokens;
    organizations = new OrganizationReader(tokens, lexicon);
  }

  Position position(Item item) {
    String text = tokens.text(item.begin(), item.end() - 1);
    int begin = tokens.begin(item.begin());
    int end = tokens.end(item.end() - 1);
    if (item.position() == null) {
      Entry rank = item.entry();
      return new Position(
          text,
          begin,
          end,
          Kind.RANK,
          rank.canonical(),
          rank.canonical(),
          null,
          rank.get("english"),
          null,
          null);
    }
    Composition parts = item.position();
    Entry head = parts.head();
    String title = title(parts);
    if (!parts.hasOrganization()) {
      return new Position(
          text,
          begin,
          end,
          Kind.POSITION,
          title,
          title,
          head.get("organization"),
          english(parts, null),
          head.get("level"),
          head.get("branch"));
    }
    OrganizationReader.Reading organization =
        organizations.read(
            parts.organizationBegin(), parts.organizationEnd(), head.get("contains"));
    String level = organization.level() == null ? head.get("level") : organization.level();
    String branch = organization.branch() == null ? head.get("branch") : organization.branch();
    return new Position(
        text,
        begin,
        end,
        Kind.POSITION,
        canonical(title, head.get("contains"), organization.canonical()),
        title,
        organization.canonical(),
        english(parts, organization),
        level,
        branch);
  }

  /** The canonical form alone of an office with an organization. */
  String canonical(Item office) {
    Composition parts = office.position();
    String contained = parts.head().get("contains");
    String organization =
        organizations.canonical(parts.organizationBegin(), parts.organizationEnd(), contained);
    return canonical(title(parts), contained, organization);
  }

  /** "Chánh Văn phòng" names its organization's head in full, which is then not said twice. */
  private static String canonical(String title, String contained, String organization) {
    boolean said =
        contained != null && title.endsWith(contained) && organization.startsWith(contained + " ");
    return title + (said ? organization.substring(contained.length()) : " " + organization);
  }

  /** The title with its deputy's word and its qualifier, in the dictionaries' spelling. */
  static String title(Composition parts) {
    String head = parts.head().canonical();
    String title = parts.deputy() ? "Phó " + head : head;
    return parts.qualifier() == null ? title : title + " " + parts.qualifier().canonical();
  }

  private static String english(Composition parts, OrganizationReader.Reading organization) {
    String head = parts.deputy() ? parts.head().get("deputy") : parts.head().get("english");
    if (head == null) {
      return null;
    }
    String qualifier = parts.qualifier() == null ? null : parts.qualifier().get("english");
    String title = qualifier == null ? head : qualifier + " " + head;
    if (organization == null) {
      return title;
    }
    if (organization.english() == null) {
      return null;
    }
    return title + (organization.isPlace() ? " of " : " of the ") + organization.english();
  }
}
