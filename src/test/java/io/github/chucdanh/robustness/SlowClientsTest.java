package io.github.chucdanh.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** More clients than the server has threads, none of which sends its request to the end. */
class SlowClientsTest {
  private static final int CLIENTS = 40;
  private static final Pattern LISTENING = Pattern.compile("http://localhost:(\\d+)/\\n");
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  @TempDir private Path folder;

  @Test
  void othersAreAnsweredOnceTheSlowOnesHaveHadTheirTime() throws Exception {
    Path out = folder.resolve("out");
    List<String> command = Child.command("512m", "serve", "--port=0");
    command.add(1, "-Dsun.net.httpserver.maxReqTime=3");
    Process server = Child.start(command, out.toFile(), folder.resolve("err").toFile());
    List<Socket> slow = new ArrayList<>();
    try {
      int port = port(out);
      for (int i = 0; i < CLIENTS; i++) {
        slow.add(begun(port));
      }

      assertThat(answer(port)).contains("per:title");
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
      server.destroy();
      server.waitFor();
    }
  }

  private static int port(Path out) throws IOException, InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      Matcher listening = LISTENING.matcher(Files.readString(out));
      if (listening.find()) {
        return Integer.parseInt(listening.group(1));
      }
      Thread.sleep(50);
    }
    throw new AssertionError("the server does not listen: " + Files.readString(out));
  }

  private static Socket begun(int port) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
    String request = "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\nBộ";
    socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
    return socket;
  }

  /** Asks until there is an answer: waiting behind the slow ones takes of a request's time too. */
  private static String answer(int port) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    IOException refused = null;
    while (System.nanoTime() < end) {
      try {
        return ask(port);
      } catch (IOException e) {
        refused = e;
      }
    }
    throw new AssertionError("no answer", refused);
  }

  private static String ask(int port) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/"))
            .timeout(PATIENCE)
            .header("Content-Type", "text/plain; charset=UTF-8")
            .POST(HttpRequest.BodyPublishers.ofString("Bộ trưởng Bộ Y tế Đặng Văn Mẫu nói."))
            .build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
  }
}
