package io.github.chucdanh.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonWriterTest {
  @Test
  void writesTheSameObjectsAsJsonLines() throws IOException {
    StringWriter array = new StringWriter();
    StringWriter lines = new StringWriter();
    try (JsonWriter one = new JsonWriter(array);
        JsonLinesWriter other = new JsonLinesWriter(lines)) {
      for (String id : new String[] {"a", "b"}) {
        one.write(id, Samples.TEXT, Samples.simple());
        other.write(id, Samples.TEXT, Samples.simple());
      }
    }

    JsonNode read = new ObjectMapper().readTree(array.toString());

    assertThat(read).hasSize(2);
    List<String> expected = lines.toString().lines().toList();
    assertThat(read.get(0)).isEqualTo(new ObjectMapper().readTree(expected.get(0)));
    assertThat(read.get(1)).isEqualTo(new ObjectMapper().readTree(expected.get(1)));
  }

  @Test
  void writesAnEmptyArrayForNoArticles() throws IOException {
    StringWriter target = new StringWriter();
    new JsonWriter(target).close();

    assertThat(new ObjectMapper().readTree(target.toString())).isEmpty();
  }
}
