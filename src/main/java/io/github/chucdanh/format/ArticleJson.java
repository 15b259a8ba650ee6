package io.github.chucdanh.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import io.github.chucdanh.Change;
import io.github.chucdanh.Extraction;
import io.github.chucdanh.Pair;
import io.github.chucdanh.Person;
import io.github.chucdanh.Position;
import io.github.chucdanh.Span;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes articles as JSON objects, the way JSON Lines and JSON arrays share. */
final class ArticleJson {
  private static final JsonFactory JSON =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private final JsonGenerator json;

  ArticleJson(JsonGenerator json) {
    this.json = json;
  }

  /** Makes a generator that leaves its target open. */
  static JsonGenerator generator(Writer target) throws IOException {
    return JSON.createGenerator(target);
  }

  /** Writes one article as one object. */
  void write(String id, Extraction extraction) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", id);
    writePersons(extraction.persons());
    writePairs(extraction.pairs());
    json.writeEndObject();
  }

  private void writePersons(List<Person> persons) throws IOException {
    json.writeArrayFieldStart("persons");
    for (Person person : persons) {
      json.writeStartObject();
      json.writeStringField("name", person.name());
      writeSpans("mentions", person.mentions());
      writeOffices(person.offices());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeOffices(List<Person.Office> offices) throws IOException {
    json.writeArrayFieldStart("positions");
    for (Person.Office office : offices) {
      json.writeStartObject();
      json.writeStringField("canonical", office.canonical());
      json.writeStringField("status", office.status().label());
      writeSpans("mentions", office.mentions());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writePairs(List<Pair> pairs) throws IOException {
    json.writeArrayFieldStart("pairs");
    for (Pair pair : pairs) {
      writePair(pair);
    }
    json.writeEndArray();
  }

  private void writePair(Pair pair) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("person");
    json.writeStringField("name", pair.name());
    writeSpanFields(pair.person());
    json.writeEndObject();
    writePosition(pair.position());
    json.writeStringField("status", pair.status().label());
    json.writeStringField("evidence", pair.evidence());
    json.writeNumberField("confidence", pair.confidence());
    if (pair.change() != null) {
      writeChange(pair.change());
    }
    if (pair.term() != null) {
      writeSpan("term", pair.term());
    }
    json.writeEndObject();
  }

  private void writePosition(Position position) throws IOException {
    json.writeObjectFieldStart("position");
    json.writeStringField("text", position.text());
    json.writeNumberField("begin", position.begin());
    json.writeNumberField("end", position.end());
    json.writeStringField("kind", position.kind().label());
    json.writeStringField("canonical", position.canonical());
    json.writeStringField("title", position.title());
    json.writeStringField("organization", position.organization());
    json.writeStringField("english", position.english());
    json.writeStringField("level", position.level());
    json.writeStringField("branch", position.branch());
    json.writeEndObject();
  }

  private void writeChange(Change change) throws IOException {
    json.writeObjectFieldStart("change");
    json.writeStringField("type", change.type().label());
    writeSpan("trigger", change.trigger());
    json.writeStringField("date", change.date());
    writeSpan("dateSpan", change.dateSpan());
    json.writeEndObject();
  }

  private void writeSpans(String field, List<Span> spans) throws IOException {
    json.writeArrayFieldStart(field);
    for (Span span : spans) {
      json.writeStartObject();
      writeSpanFields(span);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeSpan(String field, Span span) throws IOException {
    if (span == null) {
      json.writeNullField(field);
      return;
    }
    json.writeObjectFieldStart(field);
    writeSpanFields(span);
    json.writeEndObject();
  }

  private void writeSpanFields(Span span) throws IOException {
    json.writeStringField("text", span.text());
    json.writeNumberField("begin", span.begin());
    json.writeNumberField("end", span.end());
  }
}
