package io.github.chucdanh.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.chucdanh.OfficialExtractor;
import io.github.chucdanh.dictionary.Dictionaries;
import io.github.chucdanh.people.PeopleIndex;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** Reads with other programs' parsers what is written of people. */
class PeopleWriterTest {
  private static final PeopleIndex PEOPLE = people();

  private static PeopleIndex people() {
    OfficialExtractor extractor = OfficialExtractor.create();
    PeopleIndex index = new PeopleIndex(Dictionaries.load(List.of()));
    String appointed = "Ngày 1-3-2021, ông Trần Văn Mẫu được bổ nhiệm giữ chức Bộ trưởng Bộ Y tế.";
    index.add("=a", "2021-03-01", extractor.extract(appointed));
    index.add("b", "2021-05-01", extractor.extract("Bộ trưởng Bộ Y tế Trần Văn Mẫu nói."));
    String other = "Bộ trưởng Bộ Y tế, Đại tá Đặng Thị Thử nói.";
    index.add("c", "2021-04-01", extractor.extract(other));
    return index;
  }

  @Test
  void writesATable() throws IOException {
    assertThat(write(new PeopleTable()).lines())
        .contains(
            "Trần Văn Mẫu  2 articles, 2021-03-01 to 2021-05-01",
            "Đặng Thị Thử  1 article, 2021-04-01",
            "conflict: Bộ trưởng Bộ Y tế: Trần Văn Mẫu and Đặng Thị Thử, 2021-04-01, see c")
        .anyMatch(
            line -> line.matches(" *Bộ trưởng Bộ Y tế  current  2021-03-01 to 2021-05-01  2"));
  }

  @Test
  void writesRowsThatAnotherParserReads() throws IOException {
    CSVFormat reader = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    List<CSVRecord> rows = reader.parse(new StringReader(write(new PeopleCsv()))).getRecords();

    CSVRecord row = rows.get(0);
    assertThat(row.get("id")).isEqualTo("Trần Văn Mẫu");
    assertThat(row.get("position")).isEqualTo("Bộ trưởng Bộ Y tế");
    assertThat(row.get("person_articles")).isEqualTo("2");
    assertThat(row.get("first_seen")).isEqualTo("2021-03-01");
    assertThat(row.get("first_article")).isEqualTo("'=a");
    assertThat(row.get("changes")).isEqualTo("appointed 2021-03-01");
    assertThat(row.get("conflicts")).isEqualTo("Đặng Thị Thử");
    assertThat(rows).anyMatch(other -> other.get("kind").equals("rank"));
  }

  @Test
  void writesAnObjectAPerson() throws IOException {
    List<String> lines = write(new PeopleJsonLines()).lines().toList();
    JsonNode person = new ObjectMapper().readTree(lines.get(0));

    assertThat(lines).hasSize(2);
    assertThat(person.get("name").asText()).isEqualTo("Trần Văn Mẫu");
    assertThat(person.get("articles").asInt()).isEqualTo(2);
    JsonNode position = person.get("positions").get(0);
    assertThat(position.get("canonical").asText()).isEqualTo("Bộ trưởng Bộ Y tế");
    assertThat(position.get("lastSeen").asText()).isEqualTo("2021-05-01");
    assertThat(position.get("changes"))
        .hasToString("[{\"type\":\"appointed\",\"date\":\"2021-03-01\"}]");
    JsonNode conflict = person.get("conflicts").get(0);
    assertThat(conflict.get("with").asText()).isEqualTo("Đặng Thị Thử");
    assertThat(conflict.get("from").asText()).isEqualTo("2021-04-01");
  }

  @Test
  void writesEntitiesThatReferToEachOther() throws IOException {
    Map<String, JsonNode> byId = new HashMap<>();
    for (String line : write(new PeopleFtm()).lines().toList()) {
      JsonNode entity = new ObjectMapper().readTree(line);
      assertThat(byId.put(entity.get("id").asText(), entity)).isNull();
    }
    Set<String> schemata = new HashSet<>();
    byId.values().forEach(entity -> schemata.add(entity.get("schema").asText()));
    assertThat(schemata)
        .containsExactlyInAnyOrder("Person", "Position", "Organization", "Occupancy");
    JsonNode occupancy =
        byId.values().stream()
            .filter(entity -> entity.at("/properties/startDate/0").asText().equals("2021-03-01"))
            .findFirst()
            .orElseThrow();
    JsonNode holder = byId.get(occupancy.at("/properties/holder/0").asText());
    assertThat(holder.at("/properties/name/0").asText()).isEqualTo("Trần Văn Mẫu");
    assertThat(byId).containsKey(occupancy.at("/properties/post/0").asText());
    assertThat(occupancy.at("/properties/date")).hasToString("[\"2021-03-01\",\"2021-05-01\"]");
    assertThat(occupancy.at("/properties/description/0").asText()).startsWith("Conflict: ");
    assertThat(byId.values().stream().map(entity -> entity.at("/properties/title/0").asText()))
        .contains("Đại tá");
  }

  private static String write(PeopleWriter writer) throws IOException {
    StringWriter target = new StringWriter();
    writer.write(PEOPLE, target);
    return target.toString();
  }
}
