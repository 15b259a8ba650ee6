package io.github.chucdanh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
  private static final String ARTICLE = "Hôm qua, Bộ trưởng Bộ Y tế Đặng Văn Mẫu đến dự.";

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final StringWriter err = new StringWriter();

  @Test
  void readsJsonLines() throws IOException {
    Path file =
        put(
            "news.jsonl",
            """
            {"id": 7, "text": "%s"}

            {"text": "x"}
            {"id": "no text"}
            not json
            """
                .formatted(ARTICLE));

    assertThat(run("extract", "--format=jsonl", file.toString())).isEqualTo(1);

    assertThat(ids()).containsExactly("7", "news-3");
    assertThat(output()).contains("Đặng Văn Mẫu");
    assertThat(err.toString())
        .contains(file + ":4: no text in the field \"text\"\n", file + ":5: not JSON: ");
  }

  @Test
  void readsTheFieldsItIsTold() throws IOException {
    Path file = put("a.ndjson", "{\"meta\": {\"key\": \"k\"}, \"body\": \"" + ARTICLE + "\"}");

    assertThat(
            run(
                "extract",
                "--format=jsonl",
                "--text-field=body",
                "--id-field=meta.key",
                file.toString()))
        .isZero();
    assertThat(ids()).containsExactly("k");
  }

  @Test
  void readsGzipByContentFromFilesAndTheStandardInput() throws IOException {
    byte[] text = gzip(ARTICLE);
    Path file = Files.write(folder.resolve("b.txt.gz"), text);

    assertThat(run("extract", "--format=jsonl", file.toString())).isZero();
    assertThat(runWith(gzip("{\"text\": \"" + ARTICLE + "\"}"), "extract", "--from=jsonl", "-"))
        .isZero();

    assertThat(output()).startsWith("{\"id\":\"b\"").contains("stdin-1\n");
  }

  @Test
  void takesTheFilesOfAFolderThatFitTheGlob() throws IOException {
    put("a.txt", "");
    put("deep/b.article", "");
    put("deep/c.txt", "");

    assertThat(run("extract", "--format=jsonl", "--glob=*.article", folder.toString())).isZero();
    assertThat(run("extract", "--format=jsonl", "--glob=deep/*.txt", folder.toString())).isZero();
    assertThat(ids()).containsExactly("b", "c");
    assertThat(run("extract", "--glob=[", folder.toString())).isEqualTo(2);
  }

  @Test
  void readsTheMainTextOfAPage() throws IOException {
    String page =
        """
        <html><head><meta property="article:published_time" content="2023-08-01T07:00:00+07:00">
        <title>Báo Thử</title><script>var x = "Giám đốc";</script></head><body>
        <nav><p>Trang chủ, Thời sự</p></nav><h1>Tin &amp; bài</h1>
        <div class="body"><p>Hôm qua, Bộ trưởng <b>Bộ Y tế</b>
        Đặng Văn Mẫu đến dự.</p><p>Dòng một<br>dòng hai</p></div>
        <footer><p>Tổng Biên tập: Lê Giả Định</p></footer></body></html>
        """;

    InputArticle.Content content = PageText.read(page.getBytes(StandardCharsets.UTF_8));

    assertThat(content.text()).isEqualTo("Tin & bài\n" + ARTICLE + "\nDòng một\ndòng hai\n");
    assertThat(content.date()).isEqualTo("2023-08-01");
    assertThat(run("extract", put("p.html", page).toString())).isZero();
    assertThat(output()).contains("2:10");
  }

  @Test
  void knowsDates() {
    assertThat(Dates.day("2023-08-01T07:00:00Z")).isEqualTo("2023-08-01");
    assertThat(Dates.day("Thứ ba, 1/8/2023 07:00")).isEqualTo("2023-08-01");
    assertThat(Dates.day("31/2/2023")).isNull();
    assertThat(Dates.day("hôm qua")).isNull();
    assertThat(Dates.day(null)).isNull();
  }

  private int run(String... args) {
    return runWith(new byte[0], args);
  }

  private int runWith(byte[] in, String... args) {
    return Main.run(args, new ByteArrayInputStream(in), out, new PrintWriter(err, true));
  }

  private String output() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private List<String> ids() throws IOException {
    List<String> ids = new ArrayList<>();
    for (String line : output().lines().toList()) {
      ids.add(new ObjectMapper().readTree(line).get("id").asText());
    }
    return ids;
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private Path put(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
