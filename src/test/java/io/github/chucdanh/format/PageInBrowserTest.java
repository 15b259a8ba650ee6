package io.github.chucdanh.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opens the page in a browser, where there is one. */
class PageInBrowserTest {
  private static final String HOSTILE =
      "<script>window.hostile = 1</script><img src=x onerror='window.hostile = 1'> ]]> ";

  @TempDir private Path folder;

  @Test
  void sortsFiltersLinksAndChangesItsLooks() throws Exception {
    String browser = browser();
    assumeTrue(browser != null, "no chromium on the PATH: the page was not opened in a browser");

    Path page = folder.resolve("page.html");
    Files.writeString(page, page());

    assertThat(seen(browser, page))
        .isEqualTo(
            "rows=2;filtered=2/2;none=0;former=0;up=ascending a;down=descending b;hover=2/1;"
                + "left=0/0;focus=2/1;theme=true;language=true;hostile=undefined");
  }

  private static String page() throws IOException {
    StringWriter target = new StringWriter();
    try (HtmlWriter writer = new HtmlWriter(target)) {
      for (String id : new String[] {"b", "a"}) {
        String text = HOSTILE + Samples.TEXT;
        writer.write(id, text, Samples.extraction(text, null, null));
      }
    }
    return target.toString().replace("</body>", "<script>" + check() + "</script></body>");
  }

  private static String check() throws IOException {
    try (InputStream in = PageInBrowserTest.class.getResourceAsStream("page-check.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private String seen(String browser, Path page) throws IOException, InterruptedException {
    Path dump = folder.resolve("dump.html");
    Process process =
        new ProcessBuilder(
                browser,
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--user-data-dir=" + folder.resolve("profile"),
                "--dump-dom",
                page.toUri().toString())
            .redirectOutput(dump.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("the browser ends").isTrue();
    } finally {
      process.destroyForcibly().waitFor();
    }
    return Jsoup.parse(Files.readString(dump)).body().attr("data-seen");
  }

  private static String browser() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .flatMap(place -> Stream.of(Path.of(place, "chromium"), Path.of(place, "chromium-browser")))
        .filter(Files::isExecutable)
        .map(Path::toString)
        .findFirst()
        .orElse(null);
  }
}
