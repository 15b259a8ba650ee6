package io.github.chucdanh.format;

import io.github.chucdanh.Extraction;
import io.github.chucdanh.Pair;
import io.github.chucdanh.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** An article as HTML, with what it names marked and the two ends of every pair linked. */
final class MarkedText {
  private final String prefix;
  private final String text;
  private final List<Marking> markings;
  private final Map<Integer, Set<String>> links = new HashMap<>();
  private final Map<Integer, Set<String>> notes = new HashMap<>();
  private final Map<Integer, String> organizations = new HashMap<>();
  private final Set<Integer> former = new LinkedHashSet<>();

  /**
   * Makes the marks.
   *
   * @param prefix what the marks' ids begin with
   */
  MarkedText(String prefix, String text, Extraction extraction) {
    this.prefix = prefix;
    this.text = text;
    this.markings = new ArrayList<>(Marking.apart(extraction));
    extraction.pairs().forEach(this::link);
  }

  private void link(Pair pair) {
    Position position = pair.position();
    int one = index(pair.person().begin());
    int other = index(position.begin());
    String note =
        pair.name() + " – " + Cells.oneLine(position.text()) + " (" + pair.status().label() + ")";
    for (int end : new int[] {one, other}) {
      notes.computeIfAbsent(end, i -> new LinkedHashSet<>()).add(note);
    }
    if (one != other) {
      links.computeIfAbsent(one, i -> new LinkedHashSet<>()).add(id(other));
      links.computeIfAbsent(other, i -> new LinkedHashSet<>()).add(id(one));
    }
    if (position.organization() != null) {
      organizations.putIfAbsent(other, position.organization());
    }
    if (pair.status().label().equals("former")) {
      former.add(other);
    }
  }

  /** The id of the mark over this place. */
  String idAt(int offset) {
    return id(index(offset));
  }

  private String id(int index) {
    return prefix + "-" + index;
  }

  private int index(int offset) {
    int low = 0;
    int high = markings.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (markings.get(middle).begin() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** The whole text. */
  String html() {
    StringBuilder html = new StringBuilder();
    int done = 0;
    for (int i = 0; i < markings.size(); i++) {
      Marking marking = markings.get(i);
      html.append(Html.escape(text.substring(done, marking.begin())));
      html.append(openTag(i, marking)).append(inside(i, marking)).append("</mark>");
      done = marking.end();
    }
    return html.append(Html.escape(text.substring(done))).toString();
  }

  private String openTag(int i, Marking marking) {
    String type =
        marking.type().label().toLowerCase(Locale.ROOT) + (former.contains(i) ? " past" : "");
    StringBuilder tag = new StringBuilder("<mark class=\"" + type + "\" id=\"" + id(i) + '"');
    if (links.containsKey(i)) {
      tag.append(" tabindex=\"0\" role=\"link\" data-link=\"")
          .append(String.join(" ", links.get(i)))
          .append('"');
    }
    if (notes.containsKey(i)) {
      tag.append(" title=\"").append(Html.escape(String.join("\n", notes.get(i)))).append('"');
    }
    return tag.append('>').toString();
  }

  /** The marked words; the organization among a position's words is marked once more. */
  private String inside(int i, Marking marking) {
    String words = text.substring(marking.begin(), marking.end());
    String organization = organizations.get(i);
    int at = organization == null ? -1 : find(words, organization);
    if (at < 0 || marking.type() != Marking.Type.POSITION) {
      return Html.escape(words);
    }
    int end = at + organization.length();
    return Html.escape(words.substring(0, at))
        + "<span class=\"organization\">"
        + Html.escape(words.substring(at, end))
        + "</span>"
        + Html.escape(words.substring(end));
  }

  private static int find(String words, String organization) {
    for (int at = words.length() - organization.length(); at > 0; at--) {
      if (words.regionMatches(true, at, organization, 0, organization.length())) {
        return at;
      }
    }
    return -1;
  }
}
