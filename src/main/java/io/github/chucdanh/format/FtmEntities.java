package io.github.chucdanh.format;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import io.github.chucdanh.Change;
import io.github.chucdanh.Position;
import io.github.chucdanh.Status;
import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** Writes FollowTheMoney entities, once each, and makes those that all its writers share. */
final class FtmEntities {
  private final JsonGenerator json;
  private final Set<String> written = new HashSet<>();

  FtmEntities(Writer target) throws IOException {
    json = ArticleJson.generator(target).setPrettyPrinter(new MinimalPrettyPrinter(""));
  }

  /** Writes an entity unless it was written before. */
  void put(FtmEntity entity) throws IOException {
    if (written.add(entity.id())) {
      entity.write(json);
      json.writeRaw('\n');
    }
  }

  void flush() throws IOException {
    json.flush();
  }

  void close() throws IOException {
    json.close();
  }

  /** Adds a change's day; FollowTheMoney knows no dates without a year. */
  static void addDate(FtmEntity occupancy, Change.Type type, String date) {
    if (date.startsWith("-")) {
      return;
    }
    switch (type) {
      case APPOINTED, ELECTED -> occupancy.add("startDate", date);
      case REMOVED, RESIGNED, RETIRED -> occupancy.add("endDate", date);
      default -> occupancy.add("date", date);
    }
  }

  /** Adds how the holder stands to the post. */
  static void addStatus(FtmEntity occupancy, Status status) {
    occupancy.add("status", status(status));
    if (status == Status.ACTING || status == Status.NOMINATED) {
      occupancy.add("summary", status.label());
    }
  }

  private static String status(Status status) {
    return switch (status) {
      case CURRENT, ACTING -> "current";
      case FORMER -> "ended";
      case NOMINATED -> "unknown";
    };
  }

  /** Writes a position and its organization. */
  FtmEntity position(Position position) throws IOException {
    String name = position.canonical() == null ? position.text() : position.canonical();
    FtmEntity entity = new FtmEntity("Position", "position", name).add("name", name);
    entity.add("alias", position.english());
    boolean home = position.level() != null && !position.level().equals("foreign");
    if (home) {
      entity.add("country", "vn");
      topics(position).forEach(topic -> entity.add("topics", topic));
    }
    if (position.organization() != null) {
      FtmEntity organization = organization(position.organization(), home);
      entity.add("organization", organization.id());
      put(organization);
    }
    put(entity);
    return entity;
  }

  private static FtmEntity organization(String name, boolean home) {
    FtmEntity entity = new FtmEntity("Organization", "organization", name).add("name", name);
    return home ? entity.add("country", "vn") : entity;
  }

  private static Collection<String> topics(Position position) {
    Set<String> topics = new LinkedHashSet<>();
    if (position.branch() == null) {
      return topics;
    }
    switch (position.branch()) {
      case "party" -> topics.add("pol.party");
      case "government" -> topics.add("gov.executive");
      case "assembly" -> topics.add("gov.legislative");
      case "court", "procuracy" -> topics.add("gov.judicial");
      case "military", "police" -> topics.add("gov.security");
      case "state" -> topics.add("gov");
      default -> {
        return topics;
      }
    }
    switch (position.level()) {
      case "central" -> topics.add("gov.national");
      case "provincial" -> topics.add("gov.state");
      case "district", "commune" -> topics.add("gov.muni");
      default -> {
        // A unit of its own belongs to no tier of government.
      }
    }
    return topics;
  }
}
