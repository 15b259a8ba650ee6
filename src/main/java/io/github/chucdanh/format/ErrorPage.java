package io.github.chucdanh.format;

import io.github.chucdanh.Extraction;
import io.github.chucdanh.dictionary.Dictionaries;
import io.github.chucdanh.text.Scanner;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes one page about where extractions and annotations differ, which needs neither a network nor
 * other files: the figures, every difference with its sentence, to be sorted and filtered, and the
 * articles with what was found in them marked.
 */
public final class ErrorPage {
  private static final List<String> FIGURES = List.of("measure", "precision", "recall", "f1");
  private static final List<String> COLUMNS =
      List.of("kind", "person", "detail", "sentence", "article");

  private final Html html = new Html();
  private final Scanner scanner = new Scanner(Dictionaries.load(List.of()));
  private final Map<String, Shown> articles = new LinkedHashMap<>();
  private final Set<String> kinds = new LinkedHashSet<>();
  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private final StringBuilder figures = new StringBuilder();
  private final StringBuilder rows = new StringBuilder();
  private int count;

  /** An article of the page. */
  private record Shown(String anchor, MarkedText marked, String text, Sentences sentences) {}

  /** Makes a page without figures, articles and differences. */
  public ErrorPage() {
    counts.put("articles", 0);
    counts.put("mistakes", 0);
  }

  /**
   * Adds a row of figures.
   *
   * @param measure what was measured
   * @param cells precision, recall and F1 in words; empty where there is none
   */
  public void addFigures(String measure, List<String> cells) {
    figures.append("<tr><td>").append(html.word(measure));
    for (String cell : cells) {
      figures.append("</td><td class=\"number\">").append(Html.line(cell));
    }
    figures.append("</td></tr>\n");
  }

  /**
   * Adds an article.
   *
   * @param id the article's id
   * @param text its text
   * @param extraction what was found in it
   */
  public void addArticle(String id, String text, Extraction extraction) {
    String anchor = "a" + counts.merge("articles", 1, Integer::sum);
    MarkedText marked = new MarkedText(anchor, text, extraction);
    articles.put(id, new Shown(anchor, marked, text, new Sentences(scanner.scan(text))));
  }

  /**
   * Adds a difference.
   *
   * @param kind how extraction and annotation differ
   * @param article the id of an article that was added
   * @param offset where in its text; below 0 where nobody knows
   * @param person the person it is about
   * @param words what stands there, or the beginning of what is said of it
   */
  public void addError(String kind, String article, int offset, String person, String words) {
    count++;
    kinds.add(kind);
    Shown shown = articles.get(article);
    rows.append("<tr data-kind=\"").append(Html.escape(kind)).append("\"><td data-key=\"");
    rows.append(Html.escape(kind)).append("\">").append(html.word(kind));
    rows.append("</td><td class=\"person\">").append(Html.line(person));
    rows.append("</td><td>").append(Html.line(words)).append("</td><td class=\"sentence\">");
    rows.append(offset < 0 ? "" : context(shown, offset, words.isEmpty() ? person : words));
    rows.append("</td><td><a href=\"#");
    rows.append(shown.anchor()).append("\">").append(Html.line(article));
    rows.append("</a></td></tr>\n");
  }

  /** The sentence around a place, with what stands there standing out as far as it is the same. */
  private static String context(Shown shown, int offset, String words) {
    String text = shown.text();
    int end = offset;
    while (end < text.length()
        && end - offset < words.length()
        && text.charAt(end) == words.charAt(end - offset)) {
      end++;
    }
    String sentence = shown.sentences().around(offset);
    int begin = Math.max(0, text.lastIndexOf(sentence, offset));
    int behind = Math.max(end, begin + sentence.length());
    return piece(text, begin, offset)
        + "<b>"
        + piece(text, offset, end)
        + "</b>"
        + piece(text, end, behind);
  }

  /** A piece of a line; blanks at its ends stay. */
  private static String piece(String text, int begin, int end) {
    String framed = "|" + text.substring(begin, end) + "|";
    String line = Cells.oneLine(framed);
    return Html.escape(line.substring(1, line.length() - 1));
  }

  /**
   * Writes the page and flushes the target, which stays open.
   *
   * @param target where it goes
   * @throws IOException if the target cannot be written
   */
  public void write(Writer target) throws IOException {
    counts.put("mistakes", count);
    Map<String, String> contents = new LinkedHashMap<>();
    contents.put("measures", html.plainTable(FIGURES, figures));
    contents.put("mistakes", mistakes());
    contents.put("texts", texts());
    target.write(html.page("measured", counts, contents));
    target.flush();
  }

  private String mistakes() {
    return html.controls("errors-controls", "filter", html.select("kind", kinds), count, "rows")
        + html.table("errors", COLUMNS, rows);
  }

  private String texts() {
    StringBuilder texts = new StringBuilder(html.key());
    articles.forEach(
        (id, shown) ->
            texts.append(html.article(shown.anchor(), Html.line(id), shown.marked().html())));
    return texts.toString();
  }
}
