package io.github.chucdanh.format;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import io.github.chucdanh.Position;
import io.github.chucdanh.people.Conflict;
import io.github.chucdanh.people.PeopleIndex;
import io.github.chucdanh.people.Profile;
import io.github.chucdanh.people.Tenure;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes people as JSON Lines: one object a person, each on a line of its own. */
public final class PeopleJsonLines implements PeopleWriter {
  @Override
  public void write(PeopleIndex people, Writer target) throws IOException {
    List<Conflict> conflicts = people.conflicts();
    try (JsonGenerator json = ArticleJson.generator(target)) {
      json.setPrettyPrinter(new MinimalPrettyPrinter(""));
      for (Profile profile : people.people()) {
        write(profile, conflicts, json);
        json.writeRaw('\n');
      }
    }
  }

  private static void write(Profile profile, List<Conflict> conflicts, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("id", profile.id());
    json.writeStringField("name", profile.name());
    json.writeStringField("firstSeen", profile.firstSeen());
    json.writeStringField("lastSeen", profile.lastSeen());
    json.writeNumberField("articles", profile.articles());
    json.writeArrayFieldStart("positions");
    for (Tenure tenure : profile.tenures()) {
      write(tenure, json);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("conflicts");
    for (Conflict conflict : conflicts) {
      if (conflict.concerns(profile.id())) {
        write(conflict, profile.id(), json);
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(Tenure tenure, JsonGenerator json) throws IOException {
    Position position = tenure.position();
    json.writeStartObject();
    json.writeStringField("canonical", tenure.office());
    json.writeStringField("kind", position.kind().label());
    json.writeStringField("title", position.title());
    json.writeStringField("organization", position.organization());
    json.writeStringField("english", position.english());
    json.writeStringField("level", position.level());
    json.writeStringField("branch", position.branch());
    json.writeStringField("status", tenure.status().label());
    json.writeStringField("firstSeen", tenure.firstSeen());
    json.writeStringField("lastSeen", tenure.lastSeen());
    json.writeNumberField("articles", tenure.articles());
    json.writeStringField("firstArticle", tenure.firstArticle());
    json.writeStringField("lastArticle", tenure.lastArticle());
    json.writeArrayFieldStart("changes");
    for (Tenure.Event change : tenure.changes()) {
      json.writeStartObject();
      json.writeStringField("type", change.type().label());
      json.writeStringField("date", change.date());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(Conflict conflict, String id, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("position", conflict.office());
    json.writeStringField("with", conflict.against(id));
    json.writeStringField("from", conflict.from());
    json.writeStringField("until", conflict.until());
    json.writeStringField("article", conflict.article());
    json.writeEndObject();
  }
}
