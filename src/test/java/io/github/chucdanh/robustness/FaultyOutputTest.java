package io.github.chucdanh.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Outputs that end too soon: the exit status says so, and no half of one has the final name. */
class FaultyOutputTest {
  private static final Path FULL = Path.of("/dev/full");

  @TempDir private Path folder;
  private Path articles;

  @BeforeEach
  void writeArticles() throws IOException {
    assumeThat(Path.of("/bin/sh")).exists();
    articles = Files.createDirectory(folder.resolve("articles"));
    for (int i = 0; i < 20; i++) {
      Files.writeString(articles.resolve(i + ".txt"), Texts.usual(5000));
    }
  }

  @Test
  void aFullDevice() throws Exception {
    assumeThat(FULL).exists();
    String command = Child.shellCommand("256m", "extract", "--format=csv", articles.toString());

    assertThat(shell(command + "--output=" + FULL)).isEqualTo(1);
    assertThat(errors()).isEqualTo("chucdanh: /dev/full: No space left on device\n");
    assertThat(shell(command + "> " + FULL)).isEqualTo(1);
    assertThat(errors()).isEqualTo("chucdanh: standard output: No space left on device\n");
  }

  @Test
  void aDiskThatBecomesFull() throws Exception {
    Path output = folder.resolve("pairs.jsonl");
    String command = Child.shellCommand("256m", "extract", "--output=" + output, articles + "");

    assertThat(shell("ulimit -f 16; " + command)).isEqualTo(1);

    assertThat(errors()).contains("chucdanh: " + output + ": ").doesNotContain("\tat ");
    assertThat(output).doesNotExist();
  }

  @Test
  void aDiskThatBecomesFullKeepsWhatWasThere() throws Exception {
    Path output = Files.writeString(folder.resolve("pairs.jsonl"), "of yesterday");
    String command = Child.shellCommand("256m", "extract", "--output=" + output, articles + "");

    assertThat(shell("ulimit -f 16; " + command)).isEqualTo(1);

    assertThat(output).hasContent("of yesterday");
  }

  @Test
  void aReaderThatGoes() throws Exception {
    String command = Child.shellCommand("256m", "extract", articles.toString());

    assertThat(shell("{ " + command + "; echo $? > " + folder + "/status; } | head -n 1")).isZero();

    assertThat(folder.resolve("status")).hasContent("0");
    assertThat(errors()).isEmpty();
  }

  private int shell(String line) throws IOException, InterruptedException {
    return Child.start(
            List.of("/bin/sh", "-c", line),
            folder.resolve("out").toFile(),
            folder.resolve("err").toFile())
        .waitFor();
  }

  private String errors() throws IOException {
    return Files.readString(folder.resolve("err"));
  }
}
