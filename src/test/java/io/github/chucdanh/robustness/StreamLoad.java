package io.github.chucdanh.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** More articles than fit into memory, in a virtual machine with a heap of 256 MB. */
class StreamLoad {
  private static final String HEAP = "256m";
  private static final String SENTENCE = "Bộ trưởng Bộ Y tế Đặng Văn Mẫu đến dự. ";
  private static final String FILLER = "Hôm qua trời mưa to ở nhiều nơi, đường ngập sâu. ";
  private static final int LIMIT = 32 << 20;

  @TempDir private Path folder;

  @Test
  void aGigabyteOfJsonLines() throws Exception {
    long bytes = 0;
    int articles = 0;
    long start = System.nanoTime();
    Process process = start("--from=jsonl", "-");
    try (OutputStream in = new BufferedOutputStream(process.getOutputStream(), 1 << 16)) {
      while (bytes < (1L << 30) * Load.SHARE) {
        byte[] line = record(articles++);
        in.write(line);
        bytes += line.length;
      }
    }

    assertThat(process.waitFor()).as(errors()).isZero();
    assertThat(lines()).isEqualTo(articles);
    double seconds = (System.nanoTime() - start) / 1e9;
    Load.say("%d MiB of JSON Lines, %d articles: %.0f s", bytes >> 20, articles, seconds);
  }

  @Test
  void aLineOfTwoHundredMegabytesIsRefusedAndTheRestDone() throws Exception {
    int length = Math.max(LIMIT + (4 << 20), Load.share(200_000_000));
    Process process = start("--from=jsonl", "-");
    try (OutputStream in = new BufferedOutputStream(process.getOutputStream(), 1 << 16)) {
      in.write(record(1));
      for (int i = 0; i < length; i++) {
        in.write('x');
      }
      in.write('\n');
      in.write(record(3));
    }

    assertThat(process.waitFor()).isEqualTo(1);
    assertThat(errors())
        .isEqualTo(
            "chucdanh: standard input:2: a line of %d bytes; at most %d are read\n"
                .formatted(length, LIMIT));
    assertThat(lines()).isEqualTo(2);
  }

  @Test
  void thirtyThousandFiles() throws Exception {
    int files = Load.share(30_000);
    Path articles = Files.createDirectory(folder.resolve("articles"));
    for (int i = 0; i < files; i++) {
      Path deep = Files.createDirectories(articles.resolve("day-" + i % 30));
      Files.writeString(deep.resolve(i + ".txt"), SENTENCE);
    }
    long start = System.nanoTime();
    Process process = start(articles.toString());

    assertThat(process.waitFor()).as(errors()).isZero();
    assertThat(lines()).isEqualTo(files);
    Load.say("%d files: %.0f s", files, (System.nanoTime() - start) / 1e9);
  }

  private static byte[] record(int number) {
    String text = SENTENCE + FILLER.repeat(200 + number % 100);
    return "{\"id\": \"%d\", \"text\": \"%s\"}\n"
        .formatted(number, text)
        .getBytes(StandardCharsets.UTF_8);
  }

  private Process start(String... inputs) throws IOException {
    List<String> command = Child.command(HEAP, "extract", "--format=jsonl");
    command.addAll(List.of(inputs));
    return Child.start(command, folder.resolve("out").toFile(), folder.resolve("err").toFile());
  }

  private String errors() throws IOException {
    return Files.readString(folder.resolve("err"));
  }

  /** The lines of the output, each with its pair. */
  private int lines() throws IOException {
    int lines = 0;
    try (BufferedReader out = Files.newBufferedReader(folder.resolve("out"))) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        assertThat(line).contains("\"name\":\"Đặng Văn Mẫu\"");
        lines++;
      }
    }
    return lines;
  }
}
