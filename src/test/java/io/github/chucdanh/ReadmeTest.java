package io.github.chucdanh;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chucdanh.examples.ReadArticle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the READMEs show as output is what the program prints. */
class ReadmeTest {
  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.vi.md"})
  void showsTheRealOutput(String file) throws IOException {
    assertThat(block(Files.readString(Path.of(file)))).isEqualTo(output());
  }

  private static String block(String readme) {
    String marked =
        readme.substring(
            readme.indexOf("<!-- output:begin"), readme.indexOf("<!-- output:end -->"));
    return marked.substring(marked.indexOf("```\n") + 4, marked.lastIndexOf("```"));
  }

  private static String output() throws IOException {
    PrintStream standard = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      ReadArticle.main(new String[0]);
    } finally {
      System.setOut(standard);
    }
    return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }
}
