package io.github.chucdanh.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The article of an HTML page: its heading and its main text, a line a paragraph. */
final class PageText {
  private static final String BESIDES =
      "script, style, noscript, template, nav, header nav, footer, aside, form, iframe, svg,"
          + " button, select, [hidden], [aria-hidden=true]";
  private static final String DATES =
      "meta[property=article:published_time], meta[itemprop=datePublished], meta[name=pubdate],"
          + " time[datetime]";

  private PageText() {}

  /** Reads a page in the encoding it names, else UTF-8. */
  static InputArticle.Content read(byte[] bytes) throws IOException {
    return content(Jsoup.parse(new ByteArrayInputStream(bytes), null, ""));
  }

  /** Reads a page of which the characters are known. */
  static InputArticle.Content read(String html) {
    return content(Jsoup.parse(html));
  }

  private static InputArticle.Content content(Document page) {
    String date = date(page);
    page.select(BESIDES).remove();
    Element main = main(page);
    Element heading = page.selectFirst("h1");
    String text = text(main);
    boolean apart = heading != null && !heading.parents().contains(main) && !heading.equals(main);
    return new InputArticle.Content(apart ? text(heading) + text : text, date);
  }

  private static String date(Document page) {
    for (Element element : page.select(DATES)) {
      String day = Dates.day(element.attr("content") + element.attr("datetime"));
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  /** The article element with the most text, else what has the most text in paragraphs. */
  private static Element main(Document page) {
    Element article =
        page.select("article, main, [role=main], [itemprop=articleBody]").stream()
            .max(Comparator.comparingInt(PageText::paragraphText))
            .orElse(null);
    if (article != null && paragraphText(article) > 0) {
      return article;
    }
    Map<Element, Integer> sizes = new HashMap<>();
    for (Element paragraph : page.select("p")) {
      sizes.merge(paragraph.parent(), paragraph.text().length(), Integer::sum);
    }
    return sizes.entrySet().stream()
        .max(
            Map.Entry.<Element, Integer>comparingByValue()
                .thenComparing(entry -> -entry.getKey().elementSiblingIndex()))
        .map(Map.Entry::getKey)
        .orElse(page.body());
  }

  private static int paragraphText(Element element) {
    return element.select("p").stream().mapToInt(paragraph -> paragraph.text().length()).sum();
  }

  private static String text(Element element) {
    Lines lines = new Lines();
    NodeTraversor.traverse(lines, element);
    lines.end();
    return lines.text.toString();
  }

  /** Collects text; blocks and line breaks end a line, other blanks are one blank. */
  private static final class Lines implements NodeVisitor {
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder line = new StringBuilder();

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        line.append(words.getWholeText());
      } else if (breaks(node)) {
        end();
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (breaks(node)) {
        end();
      }
    }

    private static boolean breaks(Node node) {
      return node instanceof Element element
          && (element.isBlock() || element.normalName().equals("br"));
    }

    private void end() {
      String words = line.toString().replaceAll("[\\s\\p{Z}]+", " ").strip();
      line.setLength(0);
      if (!words.isEmpty()) {
        text.append(words).append('\n');
      }
    }
  }
}
