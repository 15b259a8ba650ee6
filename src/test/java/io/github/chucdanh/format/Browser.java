package io.github.chucdanh.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A Chromium without a window, spoken to in the W3C WebDriver protocol by way of chromedriver. */
final class Browser implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern PORT = Pattern.compile("started successfully on port (\\d+)");
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final HttpClient http = HttpClient.newHttpClient();
  private final Process driver;
  private final String server;
  private final String session;

  private Browser(Process driver, String server, Path profile) throws IOException {
    this.driver = driver;
    this.server = server;
    List<String> arguments =
        List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--lang=en",
            "--window-size=1280,1600",
            "--user-data-dir=" + profile);
    Map<String, Object> options = Map.of("args", arguments, "binary", find("chromium").toString());
    ObjectNode wish = JSON.createObjectNode();
    wish.putObject("capabilities")
        .putObject("alwaysMatch")
        .set("goog:chromeOptions", JSON.valueToTree(options));
    this.session = "/session/" + call("POST", "/session", wish).get("sessionId").asText();
  }

  /** Whether there are a Chromium and its driver. */
  static boolean isThere() {
    return find("chromium") != null && find("chromedriver") != null;
  }

  /** Starts a browser with a new profile. */
  static Browser start(Path profile) throws IOException {
    Process driver =
        new ProcessBuilder(find("chromedriver").toString(), "--port=0")
            .redirectErrorStream(true)
            .start();
    BufferedReader said = driver.inputReader();
    try {
      for (String line = said.readLine(); line != null; line = said.readLine()) {
        Matcher port = PORT.matcher(line);
        if (port.find()) {
          return new Browser(driver, "http://localhost:" + port.group(1), profile);
        }
      }
      throw new IOException("chromedriver does not start");
    } catch (IOException | RuntimeException e) {
      driver.destroyForcibly();
      throw e;
    }
  }

  private static Path find(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .findFirst()
        .orElse(null);
  }

  /** Opens a page and waits until it is there. */
  void open(Path page) throws IOException {
    ObjectNode url = JSON.createObjectNode().put("url", page.toUri().toString());
    call("POST", session + "/url", url);
  }

  /** Runs a script on the page and gives what it returns. */
  JsonNode run(String script, Object... arguments) throws IOException {
    ObjectNode body = JSON.createObjectNode().put("script", script);
    body.set("args", JSON.valueToTree(arguments));
    return call("POST", session + "/execute/sync", body);
  }

  /** Moves the pointer over the first element of a selector, and clicks there if asked to. */
  void point(String selector, boolean click) throws IOException {
    JsonNode element =
        run(
            "const e = document.querySelector(arguments[0]);"
                + "e.scrollIntoView({block: 'center', behavior: 'instant'}); return e;",
            selector);
    StringBuilder steps = new StringBuilder();
    steps.append("{\"type\":\"pointerMove\",\"duration\":0,\"x\":0,\"y\":0,\"origin\":");
    steps.append(element).append('}');
    if (click) {
      steps.append(
          ",{\"type\":\"pointerDown\",\"button\":0},{\"type\":\"pointerUp\",\"button\":0}");
    }
    act("{\"type\":\"pointer\",\"id\":\"mouse\",\"actions\":[" + steps + "]}");
  }

  /** Types into whatever has the focus. */
  void type(String keys) throws IOException {
    StringBuilder steps = new StringBuilder();
    for (int i = 0; i < keys.length(); i++) {
      String value = JSON.writeValueAsString(keys.substring(i, i + 1));
      steps.append(steps.length() == 0 ? "" : ",");
      steps.append("{\"type\":\"keyDown\",\"value\":").append(value).append("},");
      steps.append("{\"type\":\"keyUp\",\"value\":").append(value).append('}');
    }
    act("{\"type\":\"key\",\"id\":\"keys\",\"actions\":[" + steps + "]}");
  }

  private void act(String source) throws IOException {
    call("POST", session + "/actions", JSON.readTree("{\"actions\":[" + source + "]}"));
  }

  /** Takes a picture of what the window shows. */
  void picture(Path file) throws IOException {
    JsonNode picture = call("GET", session + "/screenshot", null);
    Files.write(file, Base64.getDecoder().decode(picture.asText()));
  }

  private JsonNode call(String method, String path, JsonNode body) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server + path))
            .timeout(PATIENCE)
            .header("Content-Type", "application/json; charset=utf-8")
            .method(
                method,
                body == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body.toString()))
            .build();
    try {
      JsonNode value =
          JSON.readTree(http.send(request, HttpResponse.BodyHandlers.ofString()).body())
              .get("value");
      if (value.has("error")) {
        throw new IOException(path + ": " + value.get("message").asText());
      }
      return value;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      call("DELETE", session, null);
    } finally {
      driver.destroy();
    }
  }
}
