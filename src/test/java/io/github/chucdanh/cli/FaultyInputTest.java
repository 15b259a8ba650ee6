package io.github.chucdanh.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Inputs that cannot be read as they stand: each is named, and the others are done. */
class FaultyInputTest {
  private static final String ARTICLE =
      "Hôm qua, Bộ trưởng Bộ Y tế Đặng Văn Mẫu và ông Lê Giả Định đã đến dự lễ ở tỉnh ấy.";
  private static final Path UNREADABLE = Path.of("/proc/self/mem");

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final StringWriter err = new StringWriter();

  @Test
  void aFileThatFailsWhileItIsRead() throws IOException {
    assumeThat(UNREADABLE).as("a file that opens and cannot be read").exists();

    assertThat(run("extract", "--from=text", UNREADABLE.toString(), good())).isEqualTo(1);

    assertNamedAndOthersDone(UNREADABLE + ": Input/output error");
  }

  @Test
  void aFolderInAFilesPlace() throws IOException {
    Path file = Files.createSymbolicLink(folder.resolve("a.txt"), Path.of("a.txt"));

    assertThat(run("extract", file.toString(), good())).isEqualTo(1);

    assertNamedAndOthersDone(file + ": ");
  }

  @Test
  void aFileWithoutRights() throws IOException {
    Path file = Files.writeString(folder.resolve("secret.txt"), ARTICLE);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    assumeThat(Files.isReadable(file)).as("root may read everything").isFalse();

    assertThat(run("extract", file.toString(), good())).isEqualTo(1);

    assertNamedAndOthersDone(file + ": permission denied");
  }

  @Test
  void aFileThatVanishesBeforeItsTurn() throws IOException {
    Path last = Files.writeString(folder.resolve("b.txt"), ARTICLE);
    InputStream deleting =
        new FilterInputStream(InputStream.nullInputStream()) {
          @Override
          public void close() throws IOException {
            Files.deleteIfExists(last);
          }
        };
    String[] args = {"extract", "--threads=1", "-", last.toString(), good()};

    assertThat(Main.run(args, deleting, out, new PrintWriter(err, true))).isEqualTo(1);

    assertNamedAndOthersDone(last + ": no such file or directory");
  }

  @Test
  void aFileThatGrowsWithoutEnd() throws IOException {
    assumeThat(Path.of("/dev/zero")).exists();

    assertThat(run("extract", "/dev/zero", good())).isEqualTo(1);

    assertNamedAndOthersDone("/dev/zero: too large for one article, more than 256 MiB");
  }

  @Test
  void aFolderPassesPipesAndDevicesBy() throws IOException {
    Files.createSymbolicLink(folder.resolve("endless.txt"), Path.of("/dev/zero"));
    good();

    assertThat(run("extract", folder.toString())).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("good\n");
  }

  @Test
  void aCompressedFileThatIsCut() throws IOException {
    byte[] gzip = {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 75, 76};
    Path file = Files.write(folder.resolve("cut.txt.gz"), gzip);

    assertThat(run("extract", file.toString(), good())).isEqualTo(1);

    assertNamedAndOthersDone(file + ": Unexpected end of ZLIB input stream");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tcvn3", "vni", "windows-1258", "utf-16", "utf-16le"})
  void aFileInAnotherEncoding(String encoding) throws IOException {
    byte[] bytes = EncodingTest.encoded(ARTICLE, encoding);
    Path file = Files.write(folder.resolve("old.txt"), bytes);
    Path page = folder.resolve("old.html");
    Files.write(page, EncodingTest.encoded("<p>" + ARTICLE + "</p>", encoding));

    assertThat(run("extract", file.toString(), good())).isEqualTo(1);
    assertThat(err.toString().toLowerCase(Locale.ROOT)).contains("--encoding " + encoding);
    out.reset();
    assertThat(run("extract", "--encoding", encoding, file.toString(), page.toString())).isZero();
    assertThat(Normalizer.normalize(output(), Normalizer.Form.NFC))
        .contains("old\n  PERSON", "Đặng Văn Mẫu  Bộ trưởng Bộ Y tế  current  1:1");
  }

  @Test
  void anEncodingThatNobodyKnows() throws IOException {
    assertThat(run("extract", "--encoding=utf-9", good())).isEqualTo(2);
    assertThat(err.toString()).contains("no encoding is named utf-9");
  }

  @Test
  void aLineBeyondTheLimit() throws IOException {
    Path file = folder.resolve("news.jsonl");
    try (OutputStream lines = Files.newOutputStream(file)) {
      lines.write(("{\"text\": \"" + ARTICLE + "\"}\n").getBytes(StandardCharsets.UTF_8));
      lines.write(tooLong("{\"text\": \""));
      lines.write("\n{\"text\": \"\"}\n".getBytes(StandardCharsets.UTF_8));
    }

    assertThat(run("extract", "--format=jsonl", file.toString())).isEqualTo(1);

    assertThat(output()).contains("\"id\":\"news-1\"", "\"id\":\"news-3\"");
    assertThat(err.toString())
        .isEqualTo(
            "chucdanh: "
                + file
                + ":2: a line of 33554442 bytes; at most 33554432 are read"
                + System.lineSeparator());
  }

  private static byte[] tooLong(String beginning) {
    byte[] first = beginning.getBytes(StandardCharsets.UTF_8);
    byte[] line = new byte[Records.LONGEST + first.length];
    Arrays.fill(line, (byte) ' ');
    System.arraycopy(first, 0, line, 0, first.length);
    return line;
  }

  private void assertNamedAndOthersDone(String message) {
    assertThat(err.toString()).startsWith("chucdanh: " + message);
    assertThat(output()).contains("good\n", "Đặng Văn Mẫu");
  }

  private String good() throws IOException {
    return Files.writeString(folder.resolve("good.txt"), ARTICLE).toString();
  }

  private String output() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private int run(String... args) {
    InputStream in = new ByteArrayInputStream(new byte[0]);
    return Main.run(args, in, out, new PrintWriter(err, true));
  }
}
