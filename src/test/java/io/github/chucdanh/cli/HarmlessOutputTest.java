package io.github.chucdanh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An article that means harm prints harmlessly, and writes nowhere but into the output. */
class HarmlessOutputTest {
  /** Clears the screen, sets the title, turns the direction of writing, rings. */
  private static final String HOSTILE =
      """
      \u001B[2J Bộ trưởng Bộ\u0007 Y tế\u202E Đặng\u2066 Văn\u009B Mẫu nói. \u001B]0;x\u0007\r
      Giám đốc\u0008 Sở Y tế\u202E Lê Giả\u200F Định nói. Ông Lê\u2067 Giả\u007F Định đến.
      """;

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final StringWriter err = new StringWriter();

  @ParameterizedTest
  @ValueSource(strings = {"extract", "explain"})
  void controlsOfTheTerminalAreNotPrinted(String command) throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), HOSTILE);

    assertThat(run(command, file.toString())).isZero();

    assertThat(output()).contains("Mẫu", "Giả");
    assertHarmless(output());
  }

  @Test
  void controlsInIdsAndNamesOfFilesAreNotPrinted() throws IOException {
    Path records =
        Files.writeString(
            folder.resolve("a\u001B[2J.jsonl"),
            "{\"id\": \"\\u001b[2J\\u202e\", \"text\": \"x\"}\n{\"\u001B[2J\": no}\n");

    assertThat(run("extract", records.toString(), folder + "/none\u202E.txt")).isEqualTo(1);

    assertHarmless(output());
    assertHarmless(err.toString());
    assertThat(err.toString()).contains("no such file or directory");
  }

  @Test
  void idsCannotLeadOutOfTheOutput() throws IOException {
    Path target = Files.createDirectory(folder.resolve("deep"));
    List<String> ids =
        List.of("../../x", "/etc/x", "..", "C:\\\\x", "a/../../b", "x\\u0000y", "con", "");
    StringBuilder records = new StringBuilder();
    for (String id : ids) {
      records.append("{\"id\": \"" + id + "\", \"text\": \"x\"}\n");
    }
    Path file = Files.writeString(folder.resolve("a.jsonl"), records);
    Path output = target.resolve("brat");

    assertThat(run("extract", "--format=brat", "--output=" + output, file.toString())).isZero();

    try (Stream<Path> written = Files.walk(folder)) {
      assertThat(written.filter(Files::isRegularFile).filter(path -> !path.startsWith(output)))
          .containsExactly(file);
    }
    try (Stream<Path> written = Files.list(output)) {
      assertThat(written.filter(path -> path.toString().endsWith(".txt"))).hasSameSizeAs(ids);
    }
  }

  @Test
  void aPageLoadsNothingAndRunsNothing() throws IOException {
    String hostile =
        "Bộ trưởng Bộ Y tế Đặng Văn Mẫu nói.</script><script>alert(1)</script><img src=x"
            + " onerror=alert(1)><!--\u2028";
    Path records = folder.resolve("a.jsonl");
    String json = hostile.replace("\u2028", "\\u2028");
    Files.writeString(
        records, "{\"id\": \"</script><b onclick=alert(1)>\", \"text\": \"" + json + "\"}\n");

    assertThat(run("extract", "--format=html", records.toString())).isZero();

    assertThat(output())
        .doesNotContain("<script>alert", "<img src=x", "<b onclick", "</script><b")
        .contains("Mẫu");
  }

  @Test
  void aFormulaStaysText() throws IOException {
    Path records = folder.resolve("a.jsonl");
    String text = "Bộ trưởng Bộ Y tế Đặng Văn Mẫu nói.";
    Files.writeString(records, "{\"id\": \"=HYPERLINK(1)\", \"text\": \"@SUM(1) " + text + "\"}\n");

    assertThat(run("extract", "--format=csv", records.toString())).isZero();

    assertThat(output().lines().skip(1)).singleElement().asString().startsWith("'=HYPERLINK");
    assertThat(output()).doesNotContain(",@SUM", "\"@SUM");
  }

  @Test
  void entitiesOfAPageAreNotExpandedWithoutEndNorFetched() throws IOException {
    Path page = folder.resolve("a.xhtml");
    Files.writeString(
        page,
        "<?xml version='1.0'?><!DOCTYPE html [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'>"
            + "<!ENTITY c SYSTEM 'file:///etc/passwd'>]><html><body><p>&b; &c; Đặng Văn Mẫu</p>");

    assertThat(run("extract", "--format=conll", page.toString())).isZero();

    assertThat(output()).contains("Mẫu").doesNotContain("root:", "haha");
  }

  private static void assertHarmless(String printed) {
    assertThat(printed.codePoints().filter(c -> c != '\n' && c != '\t' && isControl(c))).isEmpty();
  }

  private static boolean isControl(int c) {
    return Character.getType(c) == Character.CONTROL
        || c >= 0x202A && c <= 0x202E
        || c >= 0x2066 && c <= 0x2069
        || c == 0x200E
        || c == 0x200F
        || c == 0x061C;
  }

  private String output() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private int run(String... args) {
    ByteArrayInputStream in = new ByteArrayInputStream(new byte[0]);
    return Main.run(args, in, out, new PrintWriter(err, true));
  }
}
