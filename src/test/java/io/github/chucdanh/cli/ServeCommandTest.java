package io.github.chucdanh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chucdanh.corenlp.OfficialsServer;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServeCommandTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final StringWriter err = new StringWriter();

  private int run(String... args) {
    return Main.run(args, new ByteArrayInputStream(new byte[0]), out, new PrintWriter(err, true));
  }

  @ParameterizedTest
  @CsvSource({
    "--port, 65536",
    "--port, -1",
    "--max-characters, 0",
    "--timeout, 0",
    "--host, 1.2.3.4.5",
    "--dictionaries, no-such-folder"
  })
  void refusesWrongUsage(String option, String value) {
    assertThat(run("serve", option, value)).isEqualTo(Main.USAGE);
    assertThat(err.toString()).contains(option);
  }

  @Test
  void refusesFoldersThatPropertiesCannotName(@TempDir Path folder) throws IOException {
    Path comma = Files.createDirectory(folder.resolve("a,b"));

    assertThat(run("serve", "--dictionaries", comma.toString())).isEqualTo(Main.USAGE);
    assertThat(err.toString()).contains("comma");
  }

  @Test
  void saysWhyItCannotListen() throws IOException {
    OfficialsServer.Settings free =
        new OfficialsServer.Settings(
            InetAddress.getLoopbackAddress(), 0, 1000, Duration.ofSeconds(15), List.of());
    try (OfficialsServer other = OfficialsServer.start(free)) {
      int port = other.address().getPort();

      assertThat(run("serve", "--port", String.valueOf(port))).isEqualTo(Main.FAILED);
      assertThat(err.toString()).contains("cannot listen on port " + port);
    }
  }

  @Test
  @Timeout(120)
  void servesUntilStopped() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "serve",
                "--port",
                "0")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      String line = lines.readLine();
      assertThat(line).startsWith("Listening on http://localhost:");

      HttpRequest request =
          HttpRequest.newBuilder(URI.create(line.substring(line.indexOf("http"))))
              .header("Content-Type", "text/plain; charset=UTF-8")
              .POST(HttpRequest.BodyPublishers.ofString("Bộ trưởng Bộ Y tế Đặng Văn Mẫu nói."))
              .build();
      assertThat(
              HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body())
          .contains("per:title");
      assertThat(process.isAlive()).isTrue();
    } finally {
      process.destroy();
      process.waitFor();
    }
  }
}
