package io.github.chucdanh.document;

import io.github.chucdanh.Kind;
import io.github.chucdanh.Position;
import io.github.chucdanh.dictionary.Entry;
import io.github.chucdanh.recognize.Composition;
import io.github.chucdanh.recognize.Item;
import io.github.chucdanh.text.Tokens;
import org.apache.commons.lang3.StringUtils;

/** Says a recognized position in the words of the model: canonical form, English, level, branch. */
final class Composer {
  private final Tokens tokens;

  Composer(Tokens tokens) {
    this.tokens = tokens;
  }

  Position position(Item item) {
    String text = tokens.text(item.begin(), item.end() - 1);
    int begin = tokens.begin(item.begin());
    int end = tokens.end(item.end() - 1);
    if (item.position() == null) {
      Entry rank = item.entry();
      return new Position(
          text, begin, end, Kind.RANK, rank.canonical(), rank.canonical(), null,
          rank.get("english"), null, null);
    }
    Composition parts = item.position();
    String title = title(parts);
    String organization = organization(parts);
    String canonical = organization == null || parts.head().get("organization") != null && !parts.hasOrganization()
        ? title : title + " " + organization;
    return new Position(
        text, begin, end, Kind.POSITION, canonical, title, organization,
        english(parts), attribute(parts, "level"), attribute(parts, "branch"));
  }

  private static String title(Composition parts) {
    String head = parts.head().canonical();
    String title = parts.deputy() ? "Phó " + head : head;
    return parts.qualifier() == null ? title : title + " " + parts.qualifier().canonical();
  }

  private String organization(Composition parts) {
    if (!parts.hasOrganization()) {
      return parts.head().get("organization");
    }
    String text = words(parts.organizationBegin(), parts.organizationEnd());
    Entry known = parts.organization();
    boolean whole = known != null && known.category().name().equals("ORGANIZATION")
        && !known.canonical().isEmpty() && isWhole(known, text);
    String name = whole ? known.canonical() : text;
    String contained = parts.head().get("contains");
    boolean opened = contained != null && (known == null || !known.category().name().equals("HEAD")
        && !known.category().name().equals("ORGANIZATION"));
    return opened ? contained + " " + name : name;
  }

  private static boolean isWhole(Entry known, String text) {
    return known.canonical().equalsIgnoreCase(text)
        || known.values("variants").stream().anyMatch(v -> v.equalsIgnoreCase(text));
  }

  private String words(int begin, int end) {
    return StringUtils.normalizeSpace(tokens.text(begin, end - 1));
  }

  private static String english(Composition parts) {
    String head = parts.deputy() ? parts.head().get("deputy") : parts.head().get("english");
    if (head == null) {
      return null;
    }
    String title = parts.qualifier() == null || parts.qualifier().get("english") == null
        ? head : parts.qualifier().get("english") + " " + head;
    if (!parts.hasOrganization()) {
      return title;
    }
    String organization = parts.organization() == null ? null : parts.organization().get("english");
    return organization == null ? null : title + " of the " + organization;
  }

  private static String attribute(Composition parts, String name) {
    Entry organization = parts.organization();
    String value = organization == null ? null : organization.get(name);
    return value == null ? parts.head().get(name) : value;
  }
}
