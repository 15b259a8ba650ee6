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
    String heading =
        Html.line(id)
            + " <span class=\"soft\">"
            + (date == null ? "" : Html.line(date) + " · ")
            + extraction.pairs().size()
            + ' '
            + html.word("pairs")
            + "</span>";
    articles.append(html.article(anchor, heading, marked.html()));
  }

  @Override
  public void close() throws IOException {
    boolean many = people.articles() > 1;
    PeopleSection index = new PeopleSection(html, people, anchors);
    String texts = html.key() + articles(many);
    Map<String, String> contents = new LinkedHashMap<>();
    if (many) {
      contents.put("index", index.cards());
    } else {
      contents.put("texts", texts);
    }
    contents.put("charts", charts.html());
    contents.put("table", table.html(charts.levels()));
    contents.put("conflicts", many ? index.conflicts() : "");
    contents.put("changes", changes());
    contents.putIfAbsent("texts", texts);
    Map<String, Integer> counts = numbers(many ? index.people().size() : personCount);
    target.write(html.page("title", counts, contents));
    target.flush();
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

  /** A change's line, with its date to sort by. */
  private record DatedLine(String date, String html) {}
}
