package io.github.chucdanh.format;

import io.github.chucdanh.Extraction;
import io.github.chucdanh.Kind;
import io.github.chucdanh.Pair;
import io.github.chucdanh.Person;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes FollowTheMoney entities, one a line, as OpenSanctions and Aleph load them: Person,
 * Position, Organization and Occupancy.
 *
 * <p>An entity's id depends only on what it is, so that the same input always gives the same ids.
 * Positions and organizations are one over all articles; a person is one within an article, because
 * two articles may name two people alike.
 */
public final class FtmWriter implements ExtractionWriter {
  private final FtmEntities entities;

  /**
   * Makes a writer.
   *
   * @param target where the entities go
   * @throws IOException if the target cannot be written
   */
  public FtmWriter(Writer target) throws IOException {
    entities = new FtmEntities(target);
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
      entities.put(occupancy);
    }
    entities.flush();
  }

  @Override
  public void close() throws IOException {
    entities.close();
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
    entities.put(entity);
  }

  private static FtmEntity person(String article, String name) {
    return new FtmEntity("Person", "person", article, name).add("name", name);
  }

  /** Writes the pair's position and organization; adds to the occupancy of holder and post. */
  private void occupy(String article, Pair pair, Map<String, FtmEntity> occupancies)
      throws IOException {
    FtmEntity post = entities.position(pair.position());
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
    FtmEntities.addStatus(occupancy, pair.status());
    if (pair.term() != null) {
      occupancy.add("description", pair.term().text());
    }
    if (pair.change() != null && pair.change().date() != null) {
      FtmEntities.addDate(occupancy, pair.change().type(), pair.change().date());
    }
  }
}
