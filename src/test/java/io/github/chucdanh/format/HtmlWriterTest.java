package io.github.chucdanh.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chucdanh.Change;
import io.github.chucdanh.Extraction;
import io.github.chucdanh.Span;
import io.github.chucdanh.dictionary.Dictionaries;
import io.github.chucdanh.people.PeopleIndex;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class HtmlWriterTest {
  private static final String HOSTILE =
      "<script>alert(1)</script> ]]> </details><img src=x onerror=alert(2)> &amp; \"'\u0000\r\n";

  @Test
  void isWellFormed() throws IOException {
    Parser parser = Parser.htmlParser().setTrackErrors(20);
    parser.parseInput(write("a", Samples.TEXT, Samples.simple()), "");

    assertThat(parser.getErrors()).isEmpty();
  }

  @Test
  void marksAndLinksBothEnds() throws IOException {
    Document page = read("a", Samples.TEXT, Samples.simple());

    Element person = page.selectFirst("mark.person");
    Element position = page.selectFirst("mark.position");
    assertThat(person.text()).isEqualTo(Samples.PERSON);
    assertThat(position.text()).isEqualTo(Samples.POSITION);
    assertThat(person.attr("data-link")).isEqualTo(position.id());
    assertThat(position.attr("data-link")).isEqualTo(person.id());
    assertThat(position.selectFirst(".organization").text()).isEqualTo("Sở Y tế");
    assertThat(page.selectFirst(".text").wholeText()).isEqualTo(Samples.TEXT);
  }

  @Test
  void listsEveryPairWithItsSentence() throws IOException {
    Document page = read("a", Samples.TEXT, Samples.simple());

    Element row = page.selectFirst("#pairs tbody tr");
    assertThat(row.child(0).text()).isEqualTo(Samples.PERSON);
    assertThat(page.select(row.child(1).selectFirst("a").attr("href"))).hasSize(1);
    assertThat(row.child(5).text()).isEqualTo("Giám đốc Sở Y tế Đặng Văn Mẫu đến dự.");
    assertThat(page.select("th[scope=col] button")).hasSameSizeAs(row.children());
  }

  @Test
  void neverLetsAnArticleBecomeMarkup() throws IOException {
    String text = HOSTILE + Samples.TEXT;
    Document page = read(HOSTILE, text, Samples.extraction(text, null, null));

    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("img, link, iframe, [src], [onerror]")).isEmpty();
    assertThat(page.selectFirst(".text").wholeText()).isEqualTo(text.replace('\u0000', '\uFFFD'));
    assertThat(page.selectFirst("summary").text()).startsWith("<script>alert(1)</script> ]]>");
  }

  @Test
  void needsNoNetwork() throws IOException {
    String page = write("a", Samples.TEXT, Samples.simple());

    assertThat(page).contains("default-src 'none'").doesNotContain("@import", "url(");
    assertThat(page.replace("http://www.w3.org/2000/svg", "")).doesNotContain("http:", "https:");
  }

  @Test
  void ordersDatedChanges() throws IOException {
    Span trigger = new Span("Giám", 0, 4);
    Change change = new Change(Change.Type.APPOINTED, trigger, "2023-08-01", trigger);

    Document page = read("a", Samples.TEXT, Samples.extraction(Samples.TEXT, change, null));

    assertThat(page.selectFirst("time").text()).isEqualTo("2023-08-01");
  }

  @Test
  void indexesPeopleOverManyArticlesWithTimeLines() throws IOException {
    StringWriter target = new StringWriter();
    try (HtmlWriter writer = new HtmlWriter(target)) {
      writer.write("a", "2021-01-01", Samples.TEXT, Samples.simple());
      writer.write("b", "2021-12-31", Samples.TEXT, Samples.simple());
    }
    Document page = Jsoup.parse(target.toString());

    Element card = page.selectFirst(".card");
    assertThat(page.select(".card")).hasSize(1);
    assertThat(card.selectFirst("h3").text()).startsWith(Samples.PERSON + " 2 ");
    assertThat(card.select("time").eachText()).containsExactly("2021-01-01", "2021-12-31");
    assertThat(card.selectFirst(".track span").attr("style")).contains("width:100.00%");
    assertThat(page.select(card.selectFirst("a").attr("href")).is("details")).isTrue();
    assertThat(page.select("nav a").eachAttr("href"))
        .allSatisfy(link -> assertThat(page.select(link)).hasSize(1));
    assertThat(page.select("table [data-level=provincial]")).hasSize(2);
  }

  @Test
  void letsNoNameOnAnyPageBecomeMarkup() throws IOException {
    PeopleIndex people = new PeopleIndex(Dictionaries.load(List.of()));
    people.add(HOSTILE, null, Samples.simple());
    StringWriter target = new StringWriter();
    new PeoplePage().write(people, target);
    ErrorPage errors = new ErrorPage();
    errors.addArticle(HOSTILE, HOSTILE + Samples.TEXT, Samples.empty());
    errors.addError("wrong", HOSTILE, HOSTILE.length(), HOSTILE, HOSTILE);
    errors.write(target);

    Document pages = Jsoup.parse(target.toString());

    assertThat(pages.select("script")).hasSize(2);
    assertThat(pages.select("img, link, iframe, [src], [onerror]")).isEmpty();
    assertThat(pages.selectFirst("#errors .person").text()).startsWith("<script>alert(1)");
  }

  @Test
  void saysThatThereIsNobody() throws IOException {
    Document page = read("a", "x", Samples.empty());

    assertThat(page.select("#pairs")).isEmpty();
    assertThat(page.selectFirst("#table").text()).contains("Nobody holds an office here.");
  }

  private static Document read(String id, String text, Extraction extraction) throws IOException {
    return Jsoup.parse(write(id, text, extraction));
  }

  private static String write(String id, String text, Extraction extraction) throws IOException {
    StringWriter target = new StringWriter();
    try (HtmlWriter writer = new HtmlWriter(target)) {
      writer.write(id, text, extraction);
    }
    return target.toString();
  }
}
