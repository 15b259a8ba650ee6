package io.github.chucdanh.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.chucdanh.OfficialExtractor;
import io.github.chucdanh.dictionary.Dictionaries;
import io.github.chucdanh.people.PeopleIndex;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Uses the pages as a reader would, in a browser, where there is one. */
class PageInBrowserTest {
  private static final String TAB = "\uE004";
  private static final String ENTER = "\uE007";
  private static final String HOSTILE =
      "<script>window.hostile = 1</script><img src=x onerror='window.hostile = 1'> ]]> "
          + "</details></div><b onmouseover=\"window.hostile = 1\">b</b> --> ' \" & &lt; ";
  private static final String MINISTER = "Bộ trưởng Bộ Y tế Đặng Văn Mẫu đến dự. ";
  private static final String FORMER =
      "Nguyên Giám đốc Sở Y tế tỉnh Nghệ An Trần Thị Thử phát biểu.";

  @TempDir private static Path folder;
  private static Browser browser;

  @BeforeAll
  static void startBrowser() throws IOException {
    assumeTrue(
        Browser.isThere(),
        "no chromium and chromedriver on the PATH: the pages were not opened in a browser");
    browser = Browser.start(folder.resolve("profile"));
  }

  @AfterAll
  static void endBrowser() throws IOException {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void openPage() throws IOException {
    Path page = folder.resolve("page.html");
    Files.writeString(page, page());
    browser.open(page);
    browser.run("localStorage.clear()");
    browser.open(page);
  }

  private static String page() throws IOException {
    OfficialExtractor extractor = OfficialExtractor.create();
    StringWriter target = new StringWriter();
    try (HtmlWriter writer = new HtmlWriter(target)) {
      String text = HOSTILE + MINISTER;
      writer.write("b " + HOSTILE, "2021-03-01", text, extractor.extract(text));
      writer.write("a", "2022-05-01", MINISTER + FORMER, extractor.extract(MINISTER + FORMER));
    }
    return target.toString();
  }

  @Test
  void linksBothEndsUnderThePointerAndTheFocus() throws IOException {
    browser.run("document.querySelectorAll('details').forEach(d => { d.open = true; })");

    browser.point("mark.position", false);
    assertThat(text("return [...document.querySelectorAll('mark.linked')].map(m => m.textContent)"))
        .isEqualTo("[\"Bộ trưởng Bộ Y tế\",\"Đặng Văn Mẫu\"]");
    assertThat(number("svg.links path")).isEqualTo(1);

    browser.point("h1", false);
    assertThat(number("mark.linked")).isZero();

    browser.run("document.querySelector('mark.position').focus()");
    assertThat(number("mark.linked")).isEqualTo(2);
    browser.type(ENTER);
    assertThat(text("return document.activeElement.textContent")).isEqualTo("Đặng Văn Mẫu");
    browser.type(TAB);
    assertThat(text("return document.activeElement.textContent")).doesNotContain("Mẫu");
  }

  @Test
  void sortsUpAndDown() throws IOException {
    String last = "#pairs th:last-child ";
    browser.point(last + "button", true);
    assertThat(attribute("#pairs th:last-child", "aria-sort")).isEqualTo("ascending");
    assertThat(text("return document.querySelector('#pairs tbody tr').cells[6].textContent"))
        .startsWith("a");

    browser.point(last + "button", true);
    assertThat(attribute("#pairs th:last-child", "aria-sort")).isEqualTo("descending");
    assertThat(text("return document.querySelector('#pairs tbody tr').cells[6].textContent"))
        .startsWith("b <script>");
  }

  @Test
  void filtersTheTableByWordsAndChoices() throws IOException {
    assertThat(shown("#pairs tbody tr")).isEqualTo(3);

    browser.point("#pairs-controls input", true);
    browser.type("tran thi THU");
    assertThat(shown("#pairs tbody tr")).isEqualTo(1);
    assertThat(text("return document.querySelector('#pairs-controls b').textContent"))
        .isEqualTo("1");
    browser.type(" nobody");
    assertThat(shown("#pairs tbody tr")).isZero();
    browser.run("document.querySelector('#pairs-controls input').value = ''");

    choose("status", "former");
    assertThat(shown("#pairs tbody tr")).isEqualTo(1);
    choose("level", "central");
    assertThat(shown("#pairs tbody tr")).isZero();
    choose("status", "");
    assertThat(shown("#pairs tbody tr")).isEqualTo(2);
  }

  @Test
  void findsPeopleWithTheirTimeLines() throws IOException {
    assertThat(shown(".card")).isEqualTo(2);
    browser.point("#people-controls input", true);
    browser.type("dang van");
    assertThat(shown(".card")).isEqualTo(1);
    assertThat(text("return document.querySelector('.card').innerText"))
        .contains("2021-03-01", "2022-05-01");
    assertThat(browser.run("return document.querySelector('.track span').offsetWidth").asInt())
        .isGreaterThan(100);

    browser.point(".card .more", true);
    assertThat(shown("#pairs tbody tr")).isEqualTo(2);
  }

  @Test
  void isLightAndDarkAndKeepsTheChoice() throws IOException {
    String back = "return getComputedStyle(document.body).backgroundColor";
    String light = text(back);

    browser.point("#theme", true);
    String dark = text(back);
    assertThat(dark).isNotEqualTo(light);
    assertThat(text("return getComputedStyle(document.body).color")).isNotEqualTo(dark);

    browser.open(folder.resolve("page.html"));
    assertThat(text(back)).isEqualTo(dark);
    browser.point("#theme", true);
    assertThat(text(back)).isEqualTo(light);
  }

  @Test
  void speaksEnglishAndVietnamese() throws IOException {
    assertThat(text("return document.querySelector('h1').innerText"))
        .isEqualTo("Who holds which office");

    browser.point("#language", true);

    assertThat(text("return document.querySelector('h1').innerText")).isEqualTo("Ai giữ chức gì");
    assertThat(text("return document.querySelector('option[value=former]').textContent"))
        .isEqualTo("nguyên");
  }

  @Test
  void takesNoArticleForMarkupOrScript() throws IOException {
    browser.run("document.querySelectorAll('details').forEach(d => { d.open = true; })");
    browser.point("mark.position", false);

    assertThat(text("return typeof window.hostile")).isEqualTo("undefined");
    assertThat(number("script")).isEqualTo(1);
    assertThat(number("img, b[onmouseover]")).isZero();
    assertThat(text("return document.querySelector('.text').textContent"))
        .isEqualTo(HOSTILE + MINISTER);
    browser.run(
        "const s = document.createElement('script'); s.textContent = 'window.hostile = 1';"
            + "document.body.append(s)");
    assertThat(text("return typeof window.hostile"))
        .as("the page's policy lets no other script run")
        .isEqualTo("undefined");
  }

  @Test
  void showsPeopleOverManyArticles() throws IOException {
    PeopleIndex people = new PeopleIndex(Dictionaries.load(List.of()));
    OfficialExtractor extractor = OfficialExtractor.create();
    people.add("a", "2021-03-01", extractor.extract(MINISTER));
    people.add("<b>", "2021-03-01", extractor.extract(MINISTER.replace("Mẫu", "Dụ")));
    StringWriter target = new StringWriter();
    new PeoplePage().write(people, target);
    Path page = folder.resolve("people.html");
    Files.writeString(page, target.toString());
    browser.open(page);

    assertThat(shown(".card")).isEqualTo(2);
    assertThat(text("return document.querySelector('#conflicts').innerText"))
        .contains("Bộ trưởng Bộ Y tế: Đặng Văn Mẫu and Đặng Văn Dụ");
    browser.point("#pairs th:first-child button", true);
    assertThat(text("return document.querySelector('#pairs tbody tr').cells[0].textContent"))
        .isEqualTo("Đặng Văn Dụ");
  }

  private static void choose(String name, String value) throws IOException {
    browser.run(
        "const s = document.querySelector('select[name=' + arguments[0] + ']');"
            + "s.value = arguments[1]; s.dispatchEvent(new Event('change'))",
        name,
        value);
  }

  private static String text(String script) throws IOException {
    var value = browser.run(script);
    return value.isTextual() ? value.asText() : value.toString();
  }

  private static String attribute(String selector, String name) throws IOException {
    return browser
        .run(
            "return document.querySelector(arguments[0]).getAttribute(arguments[1])",
            selector,
            name)
        .asText();
  }

  private static int number(String selector) throws IOException {
    return browser.run("return document.querySelectorAll(arguments[0]).length", selector).asInt();
  }

  private static int shown(String selector) throws IOException {
    return browser
        .run(
            "return [...document.querySelectorAll(arguments[0])]"
                + ".filter(e => e.offsetHeight > 0).length",
            selector)
        .asInt();
  }
}
