package io.github.chucdanh.format;

import io.github.chucdanh.Status;
import io.github.chucdanh.people.PeopleIndex;
import io.github.chucdanh.people.Profile;
import io.github.chucdanh.people.Tenure;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Writes people as one page, which needs neither a network nor other files: everyone with a time
 * line, conflicts, bars by level and branch, and a table to be sorted and filtered.
 */
public final class PeoplePage implements PeopleWriter {
  private static final List<String> COLUMNS =
      List.of("person", "position", "status", "firstseen", "lastseen", "articles");

  @Override
  public void write(PeopleIndex people, Writer target) throws IOException {
    Html html = new Html();
    PeopleSection section = new PeopleSection(html, people, Map.of());
    Charts charts = new Charts(html);
    String rows = rows(section.people(), html, charts);
    int count = section.people().stream().mapToInt(profile -> profile.tenures().size()).sum();
    Map<String, String> contents = new LinkedHashMap<>();
    contents.put("index", section.cards());
    contents.put("conflicts", section.conflicts());
    contents.put("charts", charts.html());
    contents.put("table", table(rows, count, html));
    target.write(html.page("who", numbers(people, section), contents));
    target.flush();
  }

  private static Map<String, Integer> numbers(PeopleIndex people, PeopleSection section) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    numbers.put("articles", people.articles());
    numbers.put("people", section.people().size());
    numbers.put("conflicts", people.conflicts().size());
    return numbers;
  }

  private static String rows(List<Profile> people, Html html, Charts charts) {
    StringBuilder rows = new StringBuilder();
    for (Profile profile : people) {
      for (Tenure tenure : profile.tenures()) {
        charts.count(tenure.position());
        rows.append(row(profile, tenure, html));
      }
    }
    return rows.toString();
  }

  private static String row(Profile profile, Tenure tenure, Html html) {
    String status = tenure.status().label();
    String english = tenure.position().english();
    return "<tr data-status=\""
        + status
        + "\"><td class=\"person\">"
        + Html.line(profile.id())
        + "</td><td>"
        + Html.line(tenure.office())
        + (english == null
            ? ""
            : "<br><span class=\"soft\" lang=\"en\">" + Html.line(english) + "</span>")
        + "</td><td data-key=\""
        + status
        + "\">"
        + html.status(tenure.status())
        + "</td><td>"
        + (tenure.firstSeen() == null ? "" : Html.line(tenure.firstSeen()))
        + "</td><td>"
        + (tenure.lastSeen() == null ? "" : Html.line(tenure.lastSeen()))
        + "</td><td class=\"number\">"
        + tenure.articles()
        + "</td></tr>\n";
  }

  private static String table(String rows, int count, Html html) {
    if (count == 0) {
      return "<p>" + html.word("none") + "</p>\n";
    }
    List<String> statuses = Stream.of(Status.values()).map(Status::label).toList();
    return html.controls("pairs-controls", "filter", html.select("status", statuses), count, "rows")
        + html.table("pairs", COLUMNS, rows);
  }
}
