package io.github.chucdanh.format;

import io.github.chucdanh.Pair;
import io.github.chucdanh.Position;
import io.github.chucdanh.Status;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The table of people and positions with the sentence that says each. */
final class PairTable {
  private static final List<String> COLUMNS =
      List.of("person", "position", "organization", "status", "confidence", "sentence", "article");
  private static final int PERCENT = 100;

  private final Html html;
  private final StringBuilder rows = new StringBuilder();
  private int count;

  PairTable(Html html) {
    this.html = html;
  }

  int count() {
    return count;
  }

  /**
   * Adds a row.
   *
   * @param pair what it shows
   * @param sentence the sentence that says so
   * @param place the id of the mark over the position
   * @param article a link to the article
   */
  void add(Pair pair, String sentence, String place, String article) {
    count++;
    Position position = pair.position();
    String level = position.level() == null ? "unknown" : position.level();
    rows.append("<tr data-status=\"").append(pair.status().label());
    rows.append("\" data-level=\"").append(Html.escape(level));
    rows.append("\"><td class=\"person\">").append(Html.line(pair.name()));
    rows.append("</td><td><a href=\"#").append(place).append("\">");
    rows.append(Html.line(position.text())).append("</a>");
    if (position.english() != null) {
      rows.append("<br><span class=\"soft\" lang=\"en\">");
      rows.append(Html.line(position.english())).append("</span>");
    }
    rows.append("</td><td>");
    rows.append(position.organization() == null ? "" : Html.line(position.organization()));
    rows.append("</td><td data-key=\"").append(pair.status().label()).append("\">");
    rows.append(html.status(pair.status())).append("</td>").append(confidence(pair));
    rows.append("<td class=\"sentence\">").append(sentence(sentence, position));
    rows.append("</td><td>").append(article).append("</td></tr>\n");
  }

  private static String confidence(Pair pair) {
    return "<td class=\"number\" title=\""
        + Html.escape(pair.evidence())
        + "\">"
        + pair.confidence()
        + "<span class=\"meter\" aria-hidden=\"true\" style=\"width:"
        + Math.round(pair.confidence() * PERCENT)
        + "%\"></span></td>";
  }

  /** The sentence with the position standing out. */
  private static String sentence(String sentence, Position position) {
    String line = Cells.oneLine(sentence);
    String words = Cells.oneLine(position.text());
    int at = line.indexOf(words);
    if (at < 0) {
      return Html.escape(line);
    }
    int end = at + words.length();
    return Html.escape(line.substring(0, at))
        + "<b>"
        + Html.escape(words)
        + "</b>"
        + Html.escape(line.substring(end));
  }

  /** The table with its controls; a sentence alone where it has no rows. */
  String html(Collection<String> levels) {
    if (count == 0) {
      return "<p>" + html.word("none") + "</p>\n";
    }
    List<String> statuses = Stream.of(Status.values()).map(Status::label).toList();
    String choices = html.select("status", statuses) + html.select("level", levels);
    return html.controls("pairs-controls", "filter", choices, count, "rows")
        + html.table("pairs", COLUMNS, rows);
  }
}
