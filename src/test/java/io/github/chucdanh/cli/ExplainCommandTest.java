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
import org.apache.commons.lang3.StringUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {
  private static final String SENTENCE = "Hôm qua, Bộ trưởng Bộ Y tế Đặng Văn Mẫu đến dự.";

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final StringWriter err = new StringWriter();

  @Test
  void showsEveryStageOfASentence() {
    assertThat(run("", "explain", SENTENCE)).isZero();

    assertThat(output())
        .startsWith("SENTENCE 1, at 0\n  tokens\n    Hôm | qua | , | Bộ | trưởng | Bộ | Y | tế")
        .containsPattern("\n      title +Bộ trưởng  <- Bộ trưởng, .*titles\\.tsv:\\d+\n")
        .containsPattern("\n    person +Đặng Văn Mẫu\n")
        .containsPattern("\n    title-before-name +Đặng Văn Mẫu: Bộ trưởng Bộ Y tế \\(current\\)\n")
        .contains(
            """
            PAIRS of the whole text
              Đặng Văn Mẫu: Bộ trưởng Bộ Y tế (current), title-before-name
            """);
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void namesWhatNoPatternTies() {
    assertThat(run("", "explain", "Bằng khen của Bộ trưởng Bộ Y tế.")).isZero();

    assertThat(output())
        .containsPattern("\n    none +Bộ trưởng Bộ Y tế\n")
        .endsWith("PAIRS of the whole text\n  none\n");
  }

  @Test
  void saysWhyAPatternLeavesAPositionAlone() {
    assertThat(run("", "explain", "Ông Đặng Văn Mẫu, Giám đốc Sở Y tế Lê Giả Định đến dự."))
        .isZero();

    assertThat(output())
        .containsPattern("\n  left alone\n    name-apposition +Đặng Văn Mẫu: Giám đốc Sở Y tế: ");
  }

  @Test
  void saysWhyWhereNobodyIsNamed() {
    assertThat(run("", "explain", "Các Phó Giám đốc Sở Y tế cho biết sẽ sửa.")).isZero();

    assertThat(output()).contains("Phó Giám đốc Sở Y tế: several hold it, and none is named\n");
  }

  @Test
  void showsWhichMentionsAreOnePerson() {
    assertThat(run("", "explain", "Bộ trưởng Bộ Y tế Đặng Văn Mẫu đến dự. Ông Mẫu phát biểu."))
        .isZero();

    assertThat(output())
        .contains("\nPERSONS of the whole text\n  Đặng Văn Mẫu: Đặng Văn Mẫu at 18, Mẫu at 43\n");
  }

  /** Without the numbers of dictionary lines, which move with every new line. */
  @Test
  void contributingShowsTheRealOutput() throws IOException {
    String page = Files.readString(Path.of("CONTRIBUTING.md"));
    String sentence = StringUtils.substringBetween(page, " explain '", "'");
    String shown = StringUtils.substringBetween(page, "```\nSENTENCE 1", "```");

    assertThat(run("", "explain", sentence)).isZero();

    String number = "(?<=\\.tsv:)\\d+";
    assertThat(("SENTENCE 1" + shown).replaceAll(number, "N"))
        .isEqualTo(output().replaceAll(number, "N"));
  }

  @Test
  void readsAFileAndTheStandardInput() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), SENTENCE);

    assertThat(run("", "explain", file.toString())).isZero();
    String ofFile = output();
    out.reset();
    assertThat(run(SENTENCE, "explain", "-")).isZero();

    assertThat(ofFile).isEqualTo(output()).contains("title-before-name");
  }

  @Test
  void saysWhyAFileCannotBeRead() throws IOException {
    Path file = Files.write(folder.resolve("a.txt"), new byte[] {(byte) 0xFF});

    assertThat(run("", "explain", file.toString())).isEqualTo(1);
    assertThat(err.toString()).contains("a.txt: not UTF-8");
  }

  @Test
  void explainsWrongUsage() {
    assertThat(run("", "explain")).isEqualTo(2);
    assertThat(run("", "explain", "--dictionaries", "none", SENTENCE)).isEqualTo(2);
    assertThat(run("", "explain", "--help")).isZero();
  }

  private int run(String input, String... args) {
    byte[] bytes = input.getBytes(StandardCharsets.UTF_8);
    return Main.run(args, new ByteArrayInputStream(bytes), out, new PrintWriter(err, true));
  }

  private String output() {
    return out.toString(StandardCharsets.UTF_8);
  }
}
