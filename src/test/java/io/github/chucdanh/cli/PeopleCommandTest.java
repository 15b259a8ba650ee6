package io.github.chucdanh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeopleCommandTest {
  private static final String TEXT = "Bộ trưởng Bộ Y tế Đặng Văn Mẫu đến dự.";

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final StringWriter err = new StringWriter();

  @Test
  void readsTheDatesOfRecords() throws IOException {
    Path records = folder.resolve("records.jsonl");
    Files.writeString(
        records,
        "{\"id\":\"1\",\"text\":\"%s\",\"day\":\"2021-03-01\"}\n".formatted(TEXT)
            + "{\"id\":\"2\",\"text\":\"%s\",\"day\":\"05/04/2021\"}\n".formatted(TEXT));

    assertThat(run("people", "--format=jsonl", "--date-field=day", records.toString())).isZero();

    JsonNode person = new ObjectMapper().readTree(output());
    assertThat(person.get("firstSeen").asText()).isEqualTo("2021-03-01");
    assertThat(person.get("lastSeen").asText()).isEqualTo("2021-04-05");
    assertThat(person.get("articles").asInt()).isEqualTo(2);
    assertThat(person.at("/positions/0/lastArticle").asText()).isEqualTo("2");
  }

  @Test
  void writesAFolderAsATableAndNamesWhatFails() throws IOException {
    Files.writeString(folder.resolve("a.txt"), TEXT);
    Files.write(folder.resolve("b.txt"), new byte[] {(byte) 0xFF});

    assertThat(run("people", folder.toString())).isEqualTo(1);

    assertThat(output()).startsWith("Đặng Văn Mẫu  1 article\n");
    assertThat(err.toString()).contains("b.txt: ");
  }

  @Test
  void writesBesideAndRenames() throws IOException {
    Path article = Files.writeString(folder.resolve("a.txt"), TEXT);
    Path target = folder.resolve("people.csv");

    assertThat(run("people", "--bom", "--output=" + target, article.toString())).isZero();

    assertThat(Files.readString(target)).startsWith("\uFEFFid,person,");
    assertThat(folder.resolve("people.csv.part")).doesNotExist();
  }

  @Test
  void refusesFormatsThatHaveNoPeople() throws IOException {
    String article = Files.writeString(folder.resolve("a.txt"), TEXT).toString();

    assertThat(run("people", "--format=conll", article)).isEqualTo(2);
    assertThat(run("people", "--format=table", "--bom", article)).isEqualTo(2);
    assertThat(err.toString()).contains("people are not written as conll");
  }

  @Test
  void saysHowPeopleAreToldApart() {
    assertThat(run("people", "--help")).isZero();

    assertThat(output().replaceAll("\\s+", " "))
        .contains("Two articles mean one person if", "A conflict is two people", "Examples:");
  }

  private int run(String... args) {
    return Main.run(args, new ByteArrayInputStream(new byte[0]), out, new PrintWriter(err, true));
  }

  private String output() {
    return out.toString(StandardCharsets.UTF_8);
  }
}
