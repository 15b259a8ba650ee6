package io.github.chucdanh.format;

import io.github.chucdanh.people.Conflict;
import io.github.chucdanh.people.PeopleIndex;
import io.github.chucdanh.people.Profile;
import io.github.chucdanh.people.Tenure;
import java.util.List;
import java.util.Map;

/** People as cards: what each held, when it was seen, and what speaks against it. */
final class PeopleSection {
  private final Html html;
  private final List<Profile> people;
  private final List<Conflict> conflicts;
  private final Map<String, String> anchors;
  private final TimeLine line;

  /**
   * Makes the cards.
   *
   * @param anchors the places of the articles on the page by their ids
   */
  PeopleSection(Html html, PeopleIndex index, Map<String, String> anchors) {
    this.html = html;
    this.people = index.people();
    this.conflicts = index.conflicts();
    this.anchors = anchors;
    this.line = new TimeLine(people);
  }

  List<Profile> people() {
    return people;
  }

  /** The cards with a field to search them; nothing where there is nobody. */
  String cards() {
    if (people.isEmpty()) {
      return "";
    }
    StringBuilder cards =
        new StringBuilder(html.controls("people-controls", "find", "", people.size(), "found"));
    cards.append("<ul class=\"cards\" data-filter=\"people-controls\">\n");
    people.forEach(profile -> cards.append(card(profile)));
    return cards.append("</ul>\n").toString();
  }

  private String card(Profile profile) {
    StringBuilder card = new StringBuilder("<li class=\"card\"><h3><span>");
    card.append(Html.line(profile.id())).append("</span> <span class=\"soft\">");
    card.append(profile.articles()).append(' ');
    card.append(html.word(profile.articles() == 1 ? "inarticle" : "inarticles"));
    card.append("</span></h3>\n<ul>\n");
    profile.tenures().forEach(tenure -> card.append(office(tenure)));
    card.append("</ul>");
    card.append(profile.firstSeen() == null ? "" : line.axis());
    conflicts.stream()
        .filter(conflict -> conflict.concerns(profile.id()))
        .forEach(conflict -> card.append(conflict(conflict, profile)));
    card.append("<button type=\"button\" class=\"more\" data-find=\"");
    card.append(Html.line(profile.name())).append("\">").append(html.word("see"));
    return card.append("</button></li>\n").toString();
  }

  private String office(Tenure tenure) {
    StringBuilder office = new StringBuilder("<li>").append(html.status(tenure.status()));
    office.append(' ').append(Html.line(tenure.office())).append(" <span class=\"soft\">");
    office
        .append(days(tenure.firstSeen(), tenure.lastSeen()))
        .append(article(tenure.firstArticle()));
    if (!tenure.firstArticle().equals(tenure.lastArticle())) {
      office.append(tenure.articles() > 2 ? " … " : ", ").append(article(tenure.lastArticle()));
    }
    return office.append("</span>").append(line.track(tenure)).append("</li>\n").toString();
  }

  /** Between which days, and a dot behind it; one day alone, nothing where there is none. */
  private static String days(String first, String last) {
    if (first == null) {
      return "";
    }
    return (first.equals(last) ? day(first) : day(first) + " – " + day(last)) + " · ";
  }

  private static String day(String date) {
    return "<time datetime=\"" + Html.line(date) + "\">" + Html.line(date) + "</time>";
  }

  private String article(String id) {
    String anchor = anchors.get(id);
    return anchor == null ? Html.line(id) : "<a href=\"#" + anchor + "\">" + Html.line(id) + "</a>";
  }

  private String conflict(Conflict conflict, Profile profile) {
    return "<p class=\"conflict\">"
        + html.word("conflict")
        + ": "
        + Html.line(conflict.office() + " – " + conflict.against(profile.id()))
        + " <span class=\"soft\">"
        + days(conflict.from(), conflict.until())
        + article(conflict.article())
        + "</span></p>";
  }

  /** All conflicts in a list; nothing where there are none. */
  String conflicts() {
    if (conflicts.isEmpty()) {
      return "";
    }
    StringBuilder list = new StringBuilder("<ul class=\"long\">\n");
    for (Conflict conflict : conflicts) {
      list.append("<li><strong>").append(Html.line(conflict.office())).append("</strong>: ");
      list.append(Html.line(conflict.one())).append(' ').append(html.word("and")).append(' ');
      list.append(Html.line(conflict.other())).append(" <span class=\"soft\">");
      list.append(days(conflict.from(), conflict.until()))
          .append(article(conflict.article()))
          .append("</span></li>\n");
    }
    return list.append("</ul>\n").toString();
  }
}
