package io.github.chucdanh.format;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import io.github.chucdanh.Change;
import io.github.chucdanh.Extraction;
import io.github.chucdanh.Kind;
import io.github.chucdanh.Pair;
import io.github.chucdanh.Person;
import io.github.chucdanh.Position;
import io.github.chucdanh.Status;
import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes FollowTheMoney entities, one a line, as OpenSanctions and Aleph load them: Person,
 * Position, Organization and Occupancy.
 *
 * <p>An entity's id depends only on what it is, so that the same input always gives the same ids.
 * Positions and organizations are one over all articles; a person is one within an article, because
 * two articles may name two people alike.
 */
public final class FtmWriter implements ExtractionWriter {
  private final JsonGenerator json;
  private final Set<String> written = new HashSet<>();

  /**
   * Makes a writer.
   *
   * @param target where the entities go
   * @throws IOException if the target cannot be written
   */
  public FtmWriter(Writer target) throws IOException {
    json = ArticleJson.generator(target).setPrettyPrinter(new MinimalPrettyPrinter(""));
  }

  @Override
  public void write(String id, String text, Extraction extraction) throws IOException {
    for (Person person : extraction.persons()) {
      writePerson(id, person, extraction.pairs());
    }
    Map<String, FtmEntity> occupancies = new LinkedHashMap<>();
    for (Pair pair : extraction.pairs()) {
      if (pair.position().kind() == Kind.POSITION) {
        occupy(id, pair, occupancies);
      }
    }
    for (FtmEntity occupancy : occupancies.values()) {
      put(occupancy);
    }
    json.flush();
  }

  @Override
  public void close() throws IOException {
    json.close();
  }

  private void writePerson(String article, Person person, List<Pair> pairs) throws IOException {
    FtmEntity entity = person(article, person.name());
    person.mentions().stream()
        .map(mention -> Cells.oneLine(mention.text()))
        .filter(mention -> !mention.equals(Cells.oneLine(person.name())))
        .forEach(mention -> entity.add("weakAlias", mention));
    for (Pair pair : pairs) {
      if (pair.name().equals(person.name()) && pair.position().kind() == Kind.RANK) {
        entity.add("title", pair.position().canonical());
      }
    }
    put(entity);
  }

  private static FtmEntity person(String article, String name) {
    return new FtmEntity("Person", "person", article, name).add("name", name);
  }

  /** Writes the pair's position and organization; adds to the occupancy of holder and post. */
  private void occupy(String article, Pair pair, Map<String, FtmEntity> occupancies)
      throws IOException {
    FtmEntity post = position(pair.position());
    String holder = person(article, pair.name()).id();
    String status = pair.status().label();
    FtmEntity occupancy = new FtmEntity("Occupancy", "occupancy", holder, post.id(), status);
    FtmEntity known = occupancies.putIfAbsent(occupancy.id(), occupancy);
    describe(known == null ? occupancy : known, article, holder, post, pair);
  }

  private static void describe(
      FtmEntity occupancy, String article, String holder, FtmEntity post, Pair pair) {
    occupancy.add("holder", holder).add("post", post.id());
    occupancy.add("role", pair.position().text()).add("recordId", article);
    occupancy.add("status", status(pair.status()));
    if (pair.status() == Status.ACTING || pair.status() == Status.NOMINATED) {
      occupancy.add("summary", pair.status().label());
    }
    if (pair.term() != null) {
      occupancy.add("description", pair.term().text());
    }
    if (pair.change() != null) {
      date(occupancy, pair.change());
    }
  }

  private static void date(FtmEntity occupancy, Change change) {
    // FollowTheMoney knows no dates without a year.
    if (change.date() == null || change.date().startsWith("-")) {
      return;
    }
    switch (change.type()) {
      case APPOINTED, ELECTED -> occupancy.add("startDate", change.date());
      case REMOVED, RESIGNED, RETIRED -> occupancy.add("endDate", change.date());
      default -> occupancy.add("date", change.date());
    }
  }

  private static String status(Status status) {
    return switch (status) {
      case CURRENT, ACTING -> "current";
      case FORMER -> "ended";
      case NOMINATED -> "unknown";
    };
  }

  private FtmEntity position(Position position) throws IOException {
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

  private void put(FtmEntity entity) throws IOException {
    if (written.add(entity.id())) {
      entity.write(json);
      json.writeRaw('\n');
    }
  }
}
