package io.github.chucdanh.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.chucdanh.Change;
import io.github.chucdanh.Extraction;
import io.github.chucdanh.Span;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FtmWriterTest {
  /** The properties of FollowTheMoney's schemata that may be used, inherited ones too. */
  private static final Map<String, Set<String>> SCHEMATA =
      Map.of(
          "Person", Set.of("name", "weakAlias", "title"),
          "Organization", Set.of("name", "country"),
          "Position", Set.of("name", "alias", "country", "topics", "organization"),
          "Occupancy",
              Set.of(
                  "holder",
                  "post",
                  "role",
                  "status",
                  "summary",
                  "description",
                  "recordId",
                  "startDate",
                  "endDate",
                  "date"));

  @Test
  void writesEntitiesOfTheSchemata() throws IOException {
    Map<String, JsonNode> bySchema = new HashMap<>();
    Set<String> ids = new HashSet<>();
    for (String line : write("a", dated("2023-08-01")).lines().toList()) {
      JsonNode entity = new ObjectMapper().readTree(line);
      assertThat(ids.add(entity.get("id").asText())).isTrue();
      bySchema.put(entity.get("schema").asText(), entity);
      checkProperties(entity);
    }

    assertThat(bySchema.keySet()).isEqualTo(SCHEMATA.keySet());
    JsonNode occupancy = bySchema.get("Occupancy").get("properties");
    assertThat(first(occupancy, "holder")).isEqualTo(bySchema.get("Person").get("id").asText());
    assertThat(first(occupancy, "post")).isEqualTo(bySchema.get("Position").get("id").asText());
    assertThat(first(occupancy, "status")).isEqualTo("current");
    assertThat(first(occupancy, "startDate")).isEqualTo("2023-08-01");
    JsonNode position = bySchema.get("Position").get("properties");
    assertThat(first(position, "organization"))
        .isEqualTo(bySchema.get("Organization").get("id").asText());
    assertThat(position.get("topics")).hasToString("[\"gov.executive\",\"gov.state\"]");
  }

  @Test
  void leavesOutADateWithoutAYear() throws IOException {
    assertThat(write("a", dated("--08-01"))).doesNotContain("08-01");
  }

  @Test
  void keepsItsIdsAndWritesSharedEntitiesOnce() throws IOException {
    assertThat(write("a", Samples.simple())).isEqualTo(write("a", Samples.simple()));

    StringWriter target = new StringWriter();
    try (FtmWriter writer = new FtmWriter(target)) {
      writer.write("a", Samples.TEXT, Samples.simple());
      writer.write("b", Samples.TEXT, Samples.simple());
    }
    List<String> lines = target.toString().lines().toList();
    assertThat(lines).hasSize(6);
    assertThat(lines.stream().filter(line -> line.contains("\"Position\""))).hasSize(1);
  }

  private static void checkProperties(JsonNode entity) {
    Set<String> known = SCHEMATA.get(entity.get("schema").asText());
    assertThat(known).isNotNull();
    entity
        .get("properties")
        .properties()
        .forEach(
            property -> {
              assertThat(known).contains(property.getKey());
              assertThat(property.getValue().isArray()).isTrue();
              property.getValue().forEach(value -> assertThat(value.isTextual()).isTrue());
            });
  }

  private static String first(JsonNode properties, String name) {
    return properties.get(name).get(0).asText();
  }

  private static Extraction dated(String date) {
    Span trigger = new Span("Giám", 0, 4);
    return Samples.extraction(
        Samples.TEXT, new Change(Change.Type.APPOINTED, trigger, date, trigger), null);
  }

  private static String write(String id, Extraction extraction) throws IOException {
    StringWriter target = new StringWriter();
    try (FtmWriter writer = new FtmWriter(target)) {
      writer.write(id, Samples.TEXT, extraction);
    }
    return target.toString();
  }
}
