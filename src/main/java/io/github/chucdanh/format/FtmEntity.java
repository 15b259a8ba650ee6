package io.github.chucdanh.format;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** One FollowTheMoney entity: an id, a schema, and properties with one or more values. */
final class FtmEntity {
  private static final int ID_BYTES = 20;

  private final String id;
  private final String schema;
  private final Map<String, Set<String>> properties = new TreeMap<>();

  /** Makes an entity whose id is made of what it is: its kind and what tells it from others. */
  FtmEntity(String schema, String kind, String... identity) {
    this.schema = schema;
    this.id = "chucdanh-" + kind + "-" + digest(identity);
  }

  String id() {
    return id;
  }

  /** Adds a value; an empty or repeated one changes nothing. */
  FtmEntity add(String property, String value) {
    if (value != null && !value.isBlank()) {
      properties.computeIfAbsent(property, p -> new LinkedHashSet<>()).add(Cells.oneLine(value));
    }
    return this;
  }

  void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", id);
    json.writeStringField("schema", schema);
    json.writeObjectFieldStart("properties");
    for (Map.Entry<String, Set<String>> property : properties.entrySet()) {
      json.writeArrayFieldStart(property.getKey());
      for (String value : property.getValue()) {
        json.writeString(value);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static String digest(String... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String part : parts) {
        String plain = Cells.oneLine(part).toLowerCase(Locale.ROOT);
        digest.update(plain.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      return HexFormat.of().formatHex(digest.digest(), 0, ID_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
