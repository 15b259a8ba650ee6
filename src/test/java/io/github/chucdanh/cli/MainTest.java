package io.github.chucdanh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
  private static final String ARTICLE = "Hôm qua, Bộ trưởng Bộ Y tế Đặng Văn Mẫu đến dự.\n";

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final StringWriter err = new StringWriter();

  @Test
  void printsATable() throws IOException {
    Path file = put("a.txt", ARTICLE);

    assertThat(run("extract", file.toString())).isZero();

    assertThat(output())
        .startsWith("a\n  PERSON")
        .contains("  Đặng Văn Mẫu  Bộ trưởng Bộ Y tế  current  1:10\n");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void printsJsonLines() throws IOException {
    Path file = put("a.b.txt", ARTICLE);

    assertThat(run("extract", "--format", "jsonl", file.toString())).isZero();

    JsonNode article = new ObjectMapper().readTree(output());
    assertThat(article.get("id").asText()).isEqualTo("a.b");
    JsonNode pair = article.get("pairs").get(0);
    assertThat(pair.get("person").get("name").asText()).isEqualTo("Đặng Văn Mẫu");
    assertThat(pair.get("position").get("begin").asInt()).isEqualTo(9);
  }

  @Test
  void readsTheStandardInput() {
    assertThat(runWith(ARTICLE.getBytes(StandardCharsets.UTF_8), "extract", "-")).isZero();
    assertThat(output()).startsWith("stdin\n").contains("Đặng Văn Mẫu");
  }

  @Test
  void acceptsAByteOrderMark() throws IOException {
    Path file = put("a.txt", "\uFEFF" + ARTICLE);

    assertThat(run("extract", file.toString())).isZero();
    assertThat(output()).contains("1:10");
  }

  @Test
  void takesEmptyInputForAnEmptyResult() throws IOException {
    Path file = put("a.txt", "");

    assertThat(run("extract", "--format", "jsonl", file.toString())).isZero();
    assertThat(output()).isEqualTo("{\"id\":\"a\",\"persons\":[],\"pairs\":[]}\n");
  }

  @Test
  void readsFoldersSortedAndInDepth() throws IOException {
    put("b/x.txt", "");
    put("b/deep/y.txt", "");
    put("b/note.md", "");
    put("a.txt", "");

    assertThat(run("extract", "--format", "jsonl", folder.toString())).isZero();
    assertThat(ids()).containsExactly("a", "y", "x");
  }

  @Test
  void keepsTheOrderOfInputsWithThreads() throws IOException {
    List<String> args = new ArrayList<>(List.of("extract", "--format=jsonl", "--threads=8"));
    List<String> expected = new ArrayList<>();
    for (int i = 99; i >= 0; i--) {
      args.add(put(i + ".txt", ARTICLE.repeat(i % 7)).toString());
      expected.add(Integer.toString(i));
    }

    assertThat(run(args.toArray(String[]::new))).isZero();
    assertThat(ids()).isEqualTo(expected);
  }

  @Test
  void namesWhatFailsAndDoesTheRest() throws IOException {
    Path bad = folder.resolve("bad.txt");
    Files.write(bad, new byte[] {'a', 'b', (byte) 0xFF, 'c'});
    Path missing = folder.resolve("missing.txt");
    Path good = put("good.txt", ARTICLE);

    int status =
        run("extract", "--format=jsonl", bad.toString(), missing.toString(), good.toString());

    assertThat(status).isEqualTo(1);
    assertThat(ids()).containsExactly("good");
    assertThat(err.toString().lines())
        .containsExactly(
            "chucdanh: " + bad + ": not UTF-8: byte 0xFF at offset 2",
            "chucdanh: " + missing + ": no such file or directory");
  }

  @Test
  void writesToAFile() throws IOException {
    Path file = put("a.txt", ARTICLE);
    Path target = folder.resolve("out.jsonl");

    assertThat(run("extract", "--format=jsonl", "--output=" + target, file.toString())).isZero();
    assertThat(Files.readString(target)).startsWith("{\"id\":\"a\"").endsWith("}\n");
    assertThat(folder.resolve("out.jsonl.part")).doesNotExist();
    assertThat(output()).isEmpty();
  }

  @Test
  void reportsAnOutputThatCannotBeWritten() throws IOException {
    Path file = put("a.txt", ARTICLE);
    Path target = folder.resolve("no/such/folder.jsonl");

    assertThat(run("extract", "--output=" + target, file.toString())).isEqualTo(1);
    assertThat(err.toString())
        .isEqualTo("chucdanh: " + target + ": cannot be written: no such file or directory\n");
  }

  @Test
  void refusesToOverwriteAnInput() throws IOException {
    Path file = put("a.txt", ARTICLE);

    assertThat(run("extract", "--output=" + file, folder.toString())).isEqualTo(2);
    assertThat(Files.readString(file)).isEqualTo(ARTICLE);
  }

  @Test
  void isQuietWhenTheReaderHasGone() throws IOException {
    Path file = put("a.txt", ARTICLE);
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };

    int status =
        Main.run(
            new String[] {"extract", file.toString()}, noInput(), closed, new PrintWriter(err));

    assertThat(status).isZero();
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void stopsAtAMalformedDictionaryWithOneMessage() throws IOException {
    Path file = put("a.txt", ARTICLE);
    Path dictionary = put("own/titles.tsv", "title\tno such column\nMột\thai\n");

    int status = run("extract", "--dictionaries=" + folder.resolve("own"), file.toString());

    assertThat(status).isEqualTo(2);
    assertThat(output()).isEmpty();
    assertThat(err.toString().lines())
        .singleElement()
        .asString()
        .contains(dictionary.getFileName() + ":1:");
  }

  @Test
  void explainsWrongUsage() throws IOException {
    String file = put("a.txt", ARTICLE).toString();

    assertThat(run()).isEqualTo(2);
    assertThat(run("extract")).isEqualTo(2);
    assertThat(run("extract", "--format=xml", file)).isEqualTo(2);
    assertThat(run("extract", "--threads=0", file)).isEqualTo(2);
    assertThat(run("extract", "-", "-")).isEqualTo(2);
    assertThat(run("extract", "--dictionaries=" + folder.resolve("none"), file)).isEqualTo(2);
    assertThat(output()).isEmpty();
    assertThat(err.toString()).contains("Try 'chucdanh extract --help'.").doesNotContain("\tat ");
  }

  @Test
  void helpsWithExamples() {
    assertThat(run("--help")).isZero();
    assertThat(run("extract", "--help")).isZero();
    assertThat(run("help", "extract")).isZero();
    assertThat(run("--version")).isZero();
    assertThat(output()).contains("Examples:", "--format=FORMAT", "Exit status:", "chucdanh ");
  }

  private int run(String... args) {
    return runWith(new byte[0], args);
  }

  private int runWith(byte[] in, String... args) {
    return Main.run(args, new ByteArrayInputStream(in), out, new PrintWriter(err));
  }

  private static ByteArrayInputStream noInput() {
    return new ByteArrayInputStream(new byte[0]);
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

  private Path put(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
