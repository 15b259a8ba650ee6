package io.github.chucdanh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stops real processes in the middle of their work and goes on with it. */
class ResumeTest {
  private static final int ARTICLES = 500;
  private static final int SENTENCES = 12;
  private static final int SIGTERM = 128 + 15;
  private static final int SIGKILL = 128 + 9;
  private static final String TEXT =
      "Giám đốc Sở Y tế Đặng Văn Mẫu và Chủ tịch UBND xã Tân Mẫu, bà Trần Thị Thử, đến dự. ";

  @TempDir private Path folder;

  private final StringWriter err = new StringWriter();
  private Path articles;

  @BeforeEach
  void writeArticles() throws IOException {
    articles = Files.createDirectory(folder.resolve("articles"));
    for (int i = 0; i < ARTICLES; i++) {
      Path file = articles.resolve(String.format("%03d.txt", i));
      switch (i % 50) {
        case 7 -> Files.writeString(file, "Không có ai ở đây.");
        case 9 -> Files.write(file, new byte[] {(byte) 0xFF});
        default -> Files.writeString(file, "Bài " + i + ". " + TEXT.repeat(SENTENCES));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"jsonl", "csv"})
  void goesOnBehindAProcessThatWasToldToStop(String format) throws Exception {
    Path whole = whole(format);
    Path output = folder.resolve("output." + format);

    assertThat(stopInTheMiddle(output, Process::destroy)).isEqualTo(SIGTERM);

    String part = Files.readString(part(output));
    assertThat(Files.readString(whole)).startsWith(part);
    assertThat(part).endsWith("\n");
    assertThat(Files.readString(folder.resolve("log")))
        .contains("their output is " + part(output) + "; --resume goes on from there");
    resume(output, whole);
  }

  @ParameterizedTest
  @ValueSource(strings = {"jsonl", "csv"})
  void goesOnBehindAKilledProcess(String format) throws Exception {
    Path whole = whole(format);
    Path output = folder.resolve("output." + format);

    assertThat(stopInTheMiddle(output, Process::destroyForcibly)).isEqualTo(SIGKILL);

    Files.writeString(part(output), "torn, \"line", StandardOpenOption.APPEND);
    assertThat(extract("--resume", "--date-field=day", "--output=" + output)).isEqualTo(2);
    assertThat(err.toString()).contains("is of a run with other inputs");
    resume(output, whole);
  }

  private Path whole(String format) {
    Path whole = folder.resolve("whole." + format);
    assertThat(extract("--output=" + whole)).isEqualTo(1);
    return whole;
  }

  private void resume(Path output, Path whole) throws IOException {
    err.getBuffer().setLength(0);
    assertThat(output).doesNotExist();
    assertThat(extract("--resume", "--output=" + output)).isEqualTo(1);
    assertThat(output).hasSameBinaryContentAs(whole);
    assertThat(names(folder)).noneMatch(name -> name.contains(".part"));
    assertThat(err.toString().lines()).hasSizeBetween(1, ARTICLES / 50 - 1);
  }

  private int extract(String... options) {
    List<String> args = new ArrayList<>(List.of("extract"));
    args.addAll(List.of(options));
    args.add(articles.toString());
    return run(args.toArray(String[]::new));
  }

  private int run(String... args) {
    return Main.run(
        args,
        new ByteArrayInputStream(new byte[0]),
        new ByteArrayOutputStream(),
        new PrintWriter(err));
  }

  @Test
  void beginsWhereNothingIsLeft() throws IOException {
    Path output = folder.resolve("output.jsonl");
    Path file = Files.writeString(folder.resolve("a.txt"), TEXT);

    assertThat(run("extract", "--resume", "--output=" + output, file.toString())).isZero();

    assertThat(Files.readAllLines(output)).hasSize(1);
  }

  @Test
  void isForFilesOfTwoFormats() {
    String file = folder.resolve("a.txt").toString();

    assertThat(run("extract", "--resume", file)).isEqualTo(2);
    assertThat(run("extract", "--resume", "--output=a.html", file)).isEqualTo(2);
    assertThat(err.toString()).contains("--resume is for jsonl and csv with --output");
  }

  /** Stops a process that extracts when a third is done, and gives its exit status. */
  private int stopInTheMiddle(Path output, Consumer<Process> stop) throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String[] command = {
      java,
      "-cp",
      System.getProperty("java.class.path"),
      Main.class.getName(),
      "extract",
      "--output=" + output,
      articles.toString()
    };
    Process process =
        new ProcessBuilder(command).redirectError(folder.resolve("log").toFile()).start();
    try {
      long third = Files.size(folder.resolve("whole." + ending(output))) / 3;
      while (process.isAlive() && size(part(output)) < third) {
        TimeUnit.MILLISECONDS.sleep(1);
      }
      stop.accept(process);
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      return process.exitValue();
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  private static String ending(Path file) {
    String name = file.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static long size(Path file) throws IOException {
    return Files.exists(file) ? Files.size(file) : 0;
  }

  private static Path part(Path output) {
    return output.resolveSibling(output.getFileName() + ".part");
  }

  private static List<String> names(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
