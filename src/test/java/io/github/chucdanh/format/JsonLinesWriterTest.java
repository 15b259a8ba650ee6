package io.github.chucdanh.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.chucdanh.Change;
import io.github.chucdanh.Extraction;
import io.github.chucdanh.Span;
import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class JsonLinesWriterTest {
  @Test
  void writesTheContract() throws IOException {
    assertThat(write("article-1", Samples.simple()))
        .isEqualTo(
            """
            {"id":"article-1",\
            "persons":[{"name":"Đặng Văn Mẫu",\
            "mentions":[{"text":"Đặng Văn Mẫu","begin":17,"end":29}],\
            "positions":[{"canonical":"Giám đốc Sở Y tế","status":"current",\
            "mentions":[{"text":"Giám đốc Sở Y tế","begin":0,"end":16}]}]}],\
            "pairs":[{"person":{"name":"Đặng Văn Mẫu","text":"Đặng Văn Mẫu","begin":17,"end":29},\
            "position":{"text":"Giám đốc Sở Y tế","begin":0,"end":16,"kind":"position",\
            "canonical":"Giám đốc Sở Y tế","title":"Giám đốc","organization":"Sở Y tế",\
            "english":null,"level":"provincial","branch":"government"},\
            "status":"current","evidence":"title-before-name","confidence":0.99}]}
            """);
  }

  @Test
  void writesChangeAndTermWhereThePairHasThem() throws IOException {
    String text = "Ngày 1/8/2023, bổ nhiệm " + Samples.TEXT + " nhiệm kỳ 2021-2026";
    Change change =
        new Change(
            Change.Type.APPOINTED,
            Samples.span(text, "bổ nhiệm"),
            "2023-08-01",
            Samples.span(text, "1/8/2023"));
    Span term = Samples.span(text, "nhiệm kỳ 2021-2026");

    JsonNode pair = pair(Samples.extraction(text, change, term));

    assertThat(pair.get("change").get("type").asText()).isEqualTo("appointed");
    assertThat(pair.get("change").get("date").asText()).isEqualTo("2023-08-01");
    assertThat(spanText(text, pair.get("change").get("trigger"))).isEqualTo("bổ nhiệm");
    assertThat(spanText(text, pair.get("change").get("dateSpan"))).isEqualTo("1/8/2023");
    assertThat(spanText(text, pair.get("term"))).isEqualTo("nhiệm kỳ 2021-2026");
  }

  @Test
  void writesAnUndatedChangeWithNulls() throws IOException {
    Change change = new Change(Change.Type.REMOVED, new Span("Giám", 0, 4), null, null);

    JsonNode written = pair(Samples.extraction(Samples.TEXT, change, null)).get("change");

    assertThat(written.get("date").isNull()).isTrue();
    assertThat(written.get("dateSpan").isNull()).isTrue();
  }

  @Test
  void leavesChangeAndTermOutOtherwise() throws IOException {
    JsonNode pair = pair(Samples.simple());

    assertThat(pair.has("change")).isFalse();
    assertThat(pair.has("term")).isFalse();
  }

  @Test
  void writesOneLineAnArticle() throws IOException {
    StringWriter target = new StringWriter();
    try (JsonLinesWriter writer = new JsonLinesWriter(target)) {
      writer.write("a", "", Samples.empty());
      writer.write("b \"c\"\n", "", Samples.empty());
    }
    assertThat(target)
        .hasToString(
            """
            {"id":"a","persons":[],"pairs":[]}
            {"id":"b \\"c\\"\\n","persons":[],"pairs":[]}
            """);
  }

  private static JsonNode pair(Extraction extraction) throws IOException {
    return new ObjectMapper().readTree(write("a", extraction)).get("pairs").get(0);
  }

  private static String spanText(String text, JsonNode span) {
    String part = text.substring(span.get("begin").asInt(), span.get("end").asInt());
    assertThat(span.get("text").asText()).isEqualTo(part);
    return part;
  }

  private static String write(String id, Extraction extraction) throws IOException {
    StringWriter target = new StringWriter();
    try (JsonLinesWriter writer = new JsonLinesWriter(target)) {
      writer.write(id, Samples.TEXT, extraction);
    }
    return target.toString();
  }
}
