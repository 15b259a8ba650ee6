package io.github.chucdanh.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.ProtobufAnnotationSerializer;
import io.github.chucdanh.dictionary.DictionaryException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficialsServerTest {
  private static final String TEXT = "Ông Đặng Văn Mẫu, Bộ trưởng Bộ Y tế, phát biểu 100%.";
  private static final int LIMIT = 20_000;
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private static OfficialsServer server;

  @BeforeAll
  static void start() throws IOException {
    server = OfficialsServer.start(settings(0, List.of()));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static OfficialsServer.Settings settings(int port, List<Path> dictionaries) {
    return new OfficialsServer.Settings(
        InetAddress.getLoopbackAddress(), port, LIMIT, Duration.ofSeconds(60), dictionaries);
  }

  private static URI uri(String rest) {
    return URI.create("http://localhost:" + server.address().getPort() + rest);
  }

  private static HttpRequest request(String query, String text) {
    return HttpRequest.newBuilder(uri("/" + query))
        .header("Content-Type", "text/plain; charset=UTF-8")
        .POST(HttpRequest.BodyPublishers.ofString(text))
        .build();
  }

  private static HttpResponse<String> post(String query, String text) throws Exception {
    return CLIENT.send(request(query, text), HttpResponse.BodyHandlers.ofString());
  }

  private static HttpResponse<String> get(String path) throws Exception {
    return CLIENT.send(
        HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofString());
  }

  private static String properties(String json) {
    return "?properties=" + URLEncoder.encode(json, StandardCharsets.UTF_8);
  }

  private static void checkJson(HttpResponse<String> response) throws IOException {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    JsonNode sentence = new ObjectMapper().readTree(response.body()).at("/sentences/0");
    assertThat(sentence.at("/kbp/0/subject").asText()).isEqualTo("Đặng Văn Mẫu");
    assertThat(sentence.at("/kbp/0/relation").asText()).isEqualTo("per:title");
    assertThat(sentence.at("/kbp/0/object").asText()).isEqualTo("Bộ trưởng Bộ Y tế");
    assertThat(sentence.at("/entitymentions").findValuesAsText("ner"))
        .containsExactly("PERSON", "TITLE", "ORGANIZATION");
  }

  @Test
  void listensOnTheLoopbackAddressOnly() {
    assertThat(server.address().getAddress().isLoopbackAddress()).isTrue();
    assertThat(OfficialsServer.Settings.defaults().address().isLoopbackAddress()).isTrue();
  }

  @Test
  void answersInJson() throws Exception {
    checkJson(post("", TEXT));
    checkJson(post(properties("{\"annotators\":\"vitokenize,officials\"}"), TEXT));
    checkJson(post(properties("{\"annotators\":\"tokenize,ssplit,officials\"}"), TEXT));
  }

  @Test
  void readsFormEncodedTextToo() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(uri("/"))
            .header("Content-Type", "application/x-www-form-urlencoded;charset=UTF-8")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    URLEncoder.encode(TEXT, StandardCharsets.UTF_8)))
            .build();

    checkJson(CLIENT.send(request, HttpResponse.BodyHandlers.ofString()));
  }

  @Test
  void answersInXml() throws Exception {
    HttpResponse<String> response = post("?outputFormat=xml", TEXT);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body())
        .contains("<word>Mẫu</word>", "<NER>PERSON</NER>", "<NER>TITLE</NER>", "per:title");
  }

  @Test
  void answersInConll() throws Exception {
    assertThat(post("?outputFormat=conll", TEXT).body())
        .contains("Mẫu\t_\t_\tPERSON", "trưởng\t_\t_\tTITLE", "tế\t_\t_\tORGANIZATION");
  }

  @Test
  void answersInText() throws Exception {
    assertThat(post("?outputFormat=text", TEXT).body())
        .contains("Đặng Văn Mẫu\tper:title\tBộ trưởng Bộ Y tế");
  }

  @Test
  void answersInProtocolBuffers() throws Exception {
    byte[] bytes =
        CLIENT
            .send(
                request("?outputFormat=serialized", TEXT), HttpResponse.BodyHandlers.ofByteArray())
            .body();
    Annotation document =
        new ProtobufAnnotationSerializer().read(new ByteArrayInputStream(bytes)).first;

    assertThat(document.get(CoreAnnotations.MentionsAnnotation.class)).hasSize(3);
  }

  @Test
  void doesSeveralRequestsAtOnce() throws Exception {
    String article = Pipelines.article("party-journal");
    List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      String text = i % 2 == 0 ? TEXT : article;
      answers.add(CLIENT.sendAsync(request("", text), HttpResponse.BodyHandlers.ofString()));
    }
    for (int i = 0; i < 8; i += 2) {
      checkJson(answers.get(i).join());
      assertThat(answers.get(i + 1).join().body()).contains("per:title");
    }
  }

  @ParameterizedTest
  @CsvSource({"1, 400", "10, 413"})
  void refusesTooLongTextsAndLivesOn(int times, int status) throws Exception {
    HttpResponse<String> response = post("", "a".repeat(times * LIMIT + 1));

    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.body()).contains("too long", String.valueOf(LIMIT));
    checkJson(post("", TEXT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"customAnnotatorClass.x\":\"java.lang.Thread\"}",
        "{\"annotators\":\"vitokenize,officials,ner\"}",
        "{\"officials.dictionaries\":\"/etc\"}",
        "{\"inputFormat\":\"serialized\"}",
        "{\"outputFormat\":\"custom\",\"customOutputter\":\"java.lang.Thread\"}"
      })
  void refusesWhatWouldLoadClassesOrFiles(String json) throws Exception {
    assertThat(post(properties(json), TEXT).statusCode()).isEqualTo(401);
    checkJson(post("", TEXT));
  }

  @Test
  void requestCannotTakeMoreTimeThanAllowed() throws Exception {
    checkJson(post("?timeout=999999999", TEXT));
    checkJson(post("?timeout=-1", TEXT));
  }

  @Test
  void showsThePageOfCoreNlp() throws Exception {
    assertThat(get("/").body()).contains("<option value=\"officials\" selected>");
    assertThat(get("/corenlp-brat.js").body()).contains("var annotators = \"vitokenize\"");
    assertThat(get("/style-vis.css").statusCode()).isEqualTo(200);
    assertThat(get("/img/loading.gif").statusCode()).isEqualTo(200);
    assertThat(get("/ready").body()).isEqualTo("ready\n");
    assertThat(get("/no-such-page").statusCode()).isEqualTo(404);
  }

  @Test
  void pageGetsWhatItAsksFor() throws Exception {
    String json = "{\"annotators\":\"vitokenize,officials\",\"date\":\"2026-01-02T03:04:05\"}";

    checkJson(post(properties(json) + "&pipelineLanguage=default", TEXT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.vi.md"})
  void answersAsTheReadmeShows(String readme) throws Exception {
    String text = "Bộ trưởng Bộ Y tế Đặng Văn Mẫu phát biểu.";
    String page = Files.readString(Path.of(readme));
    List<String> triples = new ArrayList<>();
    new ObjectMapper()
        .readTree(post("", text).body())
        .at("/sentences/0/kbp")
        .forEach(triple -> triples.add(triple.toString()));

    assertThat(page).contains("-d '" + text + "'");
    assertThat(page).contains("```\n" + post("?outputFormat=conll", text).body().strip() + "\n```");
    assertThat(page).contains("```\n" + String.join("\n", triples) + "\n```");
  }

  @Test
  void cannotShareAPort() {
    int port = server.address().getPort();

    assertThatThrownBy(() -> OfficialsServer.start(settings(port, List.of())))
        .isInstanceOf(BindException.class);
  }

  @Test
  void namesFaultsOfDictionaries() {
    assertThatThrownBy(() -> OfficialsServer.start(settings(0, List.of(Path.of("no-such-folder")))))
        .isInstanceOf(DictionaryException.class)
        .hasMessageContaining("no-such-folder");
  }
}
