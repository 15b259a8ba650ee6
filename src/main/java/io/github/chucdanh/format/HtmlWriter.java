package io.github.chucdanh.format;

import io.github.chucdanh.Change;
import io.github.chucdanh.Extraction;
import io.github.chucdanh.Pair;
import io.github.chucdanh.Position;
import io.github.chucdanh.dictionary.Dictionaries;
import io.github.chucdanh.dictionary.Lexicon;
import io.github.chucdanh.people.PeopleIndex;
import io.github.chucdanh.text.Scanner;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes one page over all articles, which needs neither a network nor other files: an index of the
 * people with their time lines, bars by level and branch, a table of people and positions to be
 * sorted and filtered, dated changes, and every article with its people and positions marked and
 * linked.
 *
 * <p>The page is written on closing. Text from articles never becomes markup or script: it is
 * escaped, and the page's policy lets its own script run and no other.
 */
public final class HtmlWriter implements ExtractionWriter {
  private final Writer target;
  private final Html html = new Html();
  private final Scanner scanner;
  private final PeopleIndex people;
  private final PairTable table = new PairTable(html);
  private final Charts charts = new Charts(html);
  private final StringBuilder articles = new StringBuilder();
  private final Map<String, String> anchors = new HashMap<>();
  private final List<DatedLine> changes = new ArrayList<>();
  private final Set<String> offices = new HashSet<>();
  private int personCount;

  /**
   * Makes a writer.
   *
   * @param target where the page goes
   */
  public HtmlWriter(Writer target) {
    Lexicon lexicon = Dictionaries.load(List.of());
    this.target = target;
    this.scanner = new Scanner(lexicon);
    this.people = new PeopleIndex(lexicon);
  }

  @Override
  public void write(String id, String text, Extraction extraction) {
    write(id, null, text, extraction);
  }

  @Override
  public void write(String id, String date, String text, Extraction extraction) {
    people.add(id, date, extraction);
    personCount += extraction.persons().size();
    String anchor = "a" + people.articles();
    anchors.putIfAbsent(id, anchor);
    String day = date == null ? "" : "<br><time>" + Html.line(date) + "</time>";
    String article = "<a href=\"#" + anchor + "\">" + Html.line(id) + "</a>" + day;
    MarkedText marked = new MarkedText(anchor, text, extraction);
    Sentences sentences = new Sentences(scanner.scan(text));
    for (Pair pair : extraction.pairs()) {
      int place = pair.position().begin();
      charts.count(pair.position());
      offices.add(canonical(pair.position()));
      table.add(pair, sentences.around(place), marked.idAt(place), article);
      addChange(pair, "<a href=\"#" + marked.idAt(place) + "\">");
    }
    articles.append("<details id=\"").append(anchor).append("\"><summary>");
    articles.append(Html.line(id)).append(" <span class=\"soft\">");
    articles.append(date == null ? "" : Html.line(date) + " · ");
    articles.append(extraction.pairs().size()).append(' ').append(html.word("pairs"));
    articles.append("</span></summary>\n<div class=\"text\" lang=\"vi\">");
    articles.append(marked.html()).append("</div></details>\n");
  }

  @Override
  public void close() throws IOException {
    boolean many = people.articles() > 1;
    PeopleSection index = new PeopleSection(html, people, anchors);
    Map<String, String> sections = new LinkedHashMap<>();
    String texts = key() + articles(many);
    String body =
        section("texts", texts, sections, !many)
            + section("index", many ? index.cards() : "", sections, true)
            + section("charts", charts.html(), sections, true)
            + section("table", table.html(charts.levels()), sections, true)
            + section("conflicts", many ? index.conflicts() : "", sections, true)
            + section("changes", changes(), sections, true)
            + section("texts", texts, sections, many);
    target.write(html.beginning("title", sections));
    target.write(html.numbers(numbers(many ? index.people().size() : personCount)));
    target.write(body);
    target.write(html.end());
    target.flush();
  }

  /** A section where it stands, and notes it for the page's beginning. */
  private String section(String id, String content, Map<String, String> sections, boolean here) {
    if (!here || content.isEmpty()) {
      return "";
    }
    sections.put(id, id);
    return html.section(id, id, content);
  }

  private String articles(boolean many) {
    String all = articles.toString();
    return many ? all : all.replaceFirst("<details ", "<details open ");
  }

  private Map<String, Integer> numbers(int named) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    numbers.put("articles", people.articles());
    numbers.put("people", named);
    numbers.put("offices", offices.size());
    numbers.put("pairs", table.count());
    return numbers;
  }

  private static String canonical(Position position) {
    return position.canonical() == null ? position.text() : position.canonical();
  }

  private void addChange(Pair pair, String link) {
    Change change = pair.change();
    if (change == null || change.date() == null) {
      return;
    }
    String what =
        "<li><time>"
            + Html.line(change.date())
            + "</time> · "
            + Html.line(pair.name())
            + " · "
            + html.word(change.type().label())
            + " · "
            + link
            + Html.line(canonical(pair.position()))
            + "</a></li>\n";
    changes.add(new DatedLine(change.date(), what));
  }

  private String changes() {
    if (changes.isEmpty()) {
      return "";
    }
    StringBuilder list = new StringBuilder("<ol class=\"dated\">\n");
    changes.sort(Comparator.comparing(DatedLine::date));
    changes.forEach(change -> list.append(change.html()));
    return list.append("</ol>\n").toString();
  }

  private String key() {
    StringBuilder key = new StringBuilder("<p class=\"key\">");
    for (String type : List.of("person", "position", "rank", "organization")) {
      key.append("<span class=\"").append(type).append("\">");
      key.append(html.word(type)).append("</span> ");
    }
    return key.append("</p>\n").toString();
  }

  /** A change's line, with its date to sort by. */
  private record DatedLine(String date, String html) {}
}
