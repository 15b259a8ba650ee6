package io.github.chucdanh.format;

import io.github.chucdanh.Change;
import io.github.chucdanh.Extraction;
import io.github.chucdanh.Kind;
import io.github.chucdanh.Pair;
import io.github.chucdanh.Position;
import io.github.chucdanh.Status;
import io.github.chucdanh.text.Scanner;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes one page over all articles, which needs neither a network nor other files: a table of
 * people and positions, to be sorted and searched, bars by level and branch, dated changes, and
 * every article with its people and positions marked and linked.
 *
 * <p>The page is written on closing. Text from articles never becomes markup or script.
 */
public final class HtmlWriter implements ExtractionWriter {
  private static final List<String> COLUMNS =
      List.of("person", "position", "organization", "status", "confidence", "sentence", "article");

  private final Writer target;
  private final Html html = new Html();
  private final Scanner scanner = Sentences.scanner();
  private final StringBuilder rows = new StringBuilder();
  private final StringBuilder articles = new StringBuilder();
  private final Map<String, Integer> levels = new LinkedHashMap<>();
  private final Map<String, Integer> branches = new LinkedHashMap<>();
  private final List<DatedLine> changes = new ArrayList<>();
  private final Set<String> offices = new HashSet<>();
  private int articleCount;
  private int personCount;
  private int pairCount;

  /**
   * Makes a writer.
   *
   * @param target where the page goes
   */
  public HtmlWriter(Writer target) {
    this.target = target;
  }

  @Override
  public void write(String id, String text, Extraction extraction) {
    articleCount++;
    personCount += extraction.persons().size();
    String anchor = "a" + articleCount;
    MarkedText marked = new MarkedText(anchor, text, extraction);
    Sentences sentences = new Sentences(scanner.scan(text));
    for (Pair pair : extraction.pairs()) {
      pairCount++;
      count(pair.position());
      String link = "<a href=\"#" + marked.idAt(pair.position().begin()) + "\">";
      addRow(pair, link, sentences, id, anchor);
      addChange(pair, link);
    }
    articles.append("<details id=\"").append(anchor).append("\"><summary>");
    articles.append(line(id)).append(" <span class=\"soft\">(");
    articles.append(extraction.pairs().size()).append(")</span></summary>\n<div class=\"text\">");
    articles.append(marked.html()).append("</div></details>\n");
  }

  @Override
  public void close() throws IOException {
    target.write(html.beginning());
    target.write(counts());
    target.write(pairCount == 0 ? "<p id=\"table\">" + html.word("none") + "</p>\n" : results());
    target.write("<section>\n<h2>" + html.word("texts") + "</h2>\n" + key());
    String texts = articles.toString();
    target.write(articleCount == 1 ? texts.replaceFirst("<details ", "<details open ") : texts);
    target.write("</section>\n" + html.end());
    target.flush();
  }

  private void count(Position position) {
    if (position.kind() == Kind.RANK) {
      return;
    }
    offices.add(canonical(position));
    levels.merge(position.level() == null ? "unknown" : position.level(), 1, Integer::sum);
    branches.merge(position.branch() == null ? "unknown" : position.branch(), 1, Integer::sum);
  }

  private static String canonical(Position position) {
    return position.canonical() == null ? position.text() : position.canonical();
  }

  private void addRow(Pair pair, String link, Sentences sentences, String id, String anchor) {
    Position position = pair.position();
    String status = pair.status().label();
    rows.append("<tr data-status=\"").append(status).append("\"><td>").append(line(pair.name()));
    rows.append("</td><td>").append(link).append(line(position.text())).append("</a>");
    if (position.english() != null) {
      rows.append("<br><span class=\"soft\" lang=\"en\">");
      rows.append(line(position.english())).append("</span>");
    }
    rows.append("</td><td>");
    rows.append(position.organization() == null ? "" : line(position.organization()));
    rows.append("</td><td data-key=\"").append(status).append("\">").append(html.word(status));
    rows.append("</td><td class=\"number\" title=\"").append(Html.escape(pair.evidence()));
    rows.append("\">").append(pair.confidence()).append("</td><td>");
    rows.append(line(sentences.around(position.begin()))).append("</td><td><a href=\"#");
    rows.append(anchor).append("\">").append(line(id)).append("</a></td></tr>\n");
  }

  private void addChange(Pair pair, String link) {
    Change change = pair.change();
    if (change == null || change.date() == null) {
      return;
    }
    String what =
        "<li><time>"
            + line(change.date())
            + "</time> · "
            + line(pair.name())
            + " · "
            + html.word(change.type().label())
            + " · "
            + link
            + line(canonical(pair.position()))
            + "</a></li>\n";
    changes.add(new DatedLine(change.date(), what));
  }

  private String counts() {
    return "<p>"
        + count(articleCount, "articles")
        + ", "
        + count(personCount, "people")
        + ", "
        + count(offices.size(), "offices")
        + ", "
        + count(pairCount, "pairs")
        + "</p>\n";
  }

  private String count(int number, String what) {
    return "<strong>" + number + "</strong> " + html.word(what);
  }

  private String results() {
    return charts() + table() + timeline();
  }

  private String charts() {
    return "<section>\n<h2>"
        + html.word("charts")
        + "</h2>\n<div class=\"charts\">\n"
        + chart("bylevel", levels)
        + chart("bybranch", branches)
        + "</div>\n</section>\n";
  }

  private String chart(String heading, Map<String, Integer> counts) {
    StringBuilder bars = new StringBuilder("<div><h3>" + html.word(heading) + "</h3><dl>\n");
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .forEach(bar -> bars.append(bar(bar.getKey(), bar.getValue(), most)));
    return bars.append("</dl></div>\n").toString();
  }

  private String bar(String name, int count, int most) {
    return "<dt>"
        + html.word(name)
        + "</dt><dd><span class=\"bar\" aria-hidden=\"true\" style=\"width:"
        + 70 * count / most
        + "%\"></span>"
        + count
        + "</dd>\n";
  }

  private String table() {
    StringBuilder table = new StringBuilder("<section id=\"table\">\n<h2>");
    table.append(html.word("table")).append("</h2>\n<div class=\"controls\"><label>");
    table.append(html.word("filter")).append(" <input type=\"search\" id=\"filter\"></label>\n");
    table.append("<label>").append(html.word("status")).append(" <select id=\"status\">");
    table.append(html.option("any").replace("\"any\"", "\"\""));
    for (Status status : Status.values()) {
      table.append(html.option(status.label()));
    }
    table.append("</select></label>\n<span role=\"status\"><span id=\"shown\">");
    table.append(pairCount).append("</span> ").append(html.word("shown")).append("</span></div>\n");
    table.append("<div class=\"scroll\"><table id=\"pairs\">\n<thead><tr>");
    for (String column : COLUMNS) {
      table.append("<th scope=\"col\"><button type=\"button\">");
      table.append(html.word(column)).append("</button></th>");
    }
    table.append("</tr></thead>\n<tbody>\n").append(rows);
    return table.append("</tbody></table></div>\n</section>\n").toString();
  }

  private String timeline() {
    if (changes.isEmpty()) {
      return "";
    }
    StringBuilder list =
        new StringBuilder("<section>\n<h2>" + html.word("changes") + "</h2>\n<ol>\n");
    changes.sort(Comparator.comparing(DatedLine::date));
    changes.forEach(change -> list.append(change.html()));
    return list.append("</ol>\n</section>\n").toString();
  }

  private String key() {
    StringBuilder key = new StringBuilder("<p class=\"key\">");
    for (String type : List.of("person", "position", "rank", "organization")) {
      key.append("<span class=\"").append(type).append("\">");
      key.append(html.word(type)).append("</span> ");
    }
    return key.append("</p>\n").toString();
  }

  private static String line(String text) {
    return Html.escape(Cells.oneLine(text));
  }

  /** A change's line, with its date to sort by. */
  private record DatedLine(String date, String html) {}
}
