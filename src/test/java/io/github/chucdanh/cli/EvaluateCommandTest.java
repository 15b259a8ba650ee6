package io.github.chucdanh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void annotate() throws IOException {
    Files.writeString(
        folder.resolve("a.txt"), "Hôm qua mưa.\nHôm nay, Bộ trưởng Bộ Y tế Đặng Văn Mẫu đến dự.\n");
    Files.writeString(
        folder.resolve("a.json"),
        """
        {"id": "a", "persons": [{"name": "Đặng Văn Mẫu", "aliases": [], "ranks": [],
          "posts": [{"surfaces": ["Bộ trưởng Bộ Y tế"], "status": "former", "scope": "official"}]}]}
        """);
  }

  @Test
  void printsFiguresAndMistakesWithTheirSentence() {
    assertThat(run("evaluate", folder.toString())).isZero();

    assertThat(output())
        .startsWith("strict   P  1.000 (1/1)  R  1.000 (1/1)  F1  1.000\n")
        .contains("status   accuracy 0.000\n\nstatus: 1\n")
        .contains("  a:2:10  Đặng Văn Mẫu  Bộ trưởng Bộ Y tế: current, gold former\n")
        .contains("      Hôm nay, Bộ trưởng Bộ Y tế Đặng Văn Mẫu đến dự.\n");
  }

  @Test
  void printsFiguresForPrograms() throws IOException {
    assertThat(run("evaluate", "--json", folder.toString())).isZero();

    JsonNode figures = new ObjectMapper().readTree(output());
    assertThat(figures.get("strict").get("f1").asDouble()).isEqualTo(1);
    assertThat(figures.get("status").asDouble()).isZero();
  }

  @Test
  void printsTablesWithoutAWordOfTheArticles() {
    assertThat(run("evaluate", "--markdown", folder.toString())).isZero();

    assertThat(output())
        .contains("| strict | 1.000 | 1.000 | 1.000 |\n")
        .contains("| title-before-name | 1 | 1 | 1.000 | 0.")
        .contains("| copula | 0 | 0 |  | 0.")
        .contains("| status | 1 |\n")
        .doesNotContain("Mẫu");
  }

  @Test
  void showsMistakesInTheirContextOnAPage() throws IOException {
    Path page = folder.resolve("page.html");

    assertThat(run("evaluate", "--html", page.toString(), folder.toString())).isZero();

    Document seen = Jsoup.parse(Files.readString(page));
    Element row = seen.selectFirst("#errors tbody tr");
    assertThat(row.attr("data-kind")).isEqualTo("status");
    assertThat(row.child(1).text()).isEqualTo("Đặng Văn Mẫu");
    assertThat(row.child(3).text()).isEqualTo("Hôm nay, Bộ trưởng Bộ Y tế Đặng Văn Mẫu đến dự.");
    assertThat(row.selectFirst("b").text()).isEqualTo("Bộ trưởng Bộ Y tế");
    assertThat(seen.select(row.selectFirst("a").attr("href")).select("mark")).hasSize(2);
    assertThat(seen.selectFirst("table.plain tbody tr").text()).contains("1.000 1.000 1.000");
    assertThat(folder.resolve("page.html.part")).doesNotExist();
  }

  @Test
  void namesWhatItCannotRead() throws IOException {
    Files.writeString(folder.resolve("b.json"), "{\"id\": \"b\", \"persons\": []}");
    Files.writeString(folder.resolve("c.json"), "{\n]");

    assertThat(run("evaluate", folder.toString())).isEqualTo(1);

    assertThat(err.toString())
        .contains("b.txt: no such file or directory")
        .contains("c.json: line 2: not JSON: ");
  }

  @Test
  void explainsWrongUsage() {
    assertThat(run("evaluate", folder.resolve("none").toString())).isEqualTo(2);
    assertThat(run("evaluate", "--errors=-1", folder.toString())).isEqualTo(2);
    assertThat(run("evaluate", "--help")).isZero();
    assertThat(output()).contains("Examples:");
  }

  private int run(String... args) {
    return Main.run(args, new ByteArrayInputStream(new byte[0]), out, new PrintWriter(err, true));
  }

  private String output() {
    return out.toString(StandardCharsets.UTF_8);
  }
}
