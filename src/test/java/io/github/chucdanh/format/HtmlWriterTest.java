package io.github.chucdanh.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chucdanh.Change;
import io.github.chucdanh.Extraction;
import io.github.chucdanh.Span;
import java.io.IOException;
import java.io.StringWriter;
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
