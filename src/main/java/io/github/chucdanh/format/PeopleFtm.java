package io.github.chucdanh.format;

import io.github.chucdanh.Kind;
import io.github.chucdanh.people.Conflict;
import io.github.chucdanh.people.PeopleIndex;
import io.github.chucdanh.people.Profile;
import io.github.chucdanh.people.Tenure;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Writes people as FollowTheMoney entities, one a line: Person, Position, Organization and
 * Occupancy. An occupancy's dates are those on which it was seen, its start and end those of
 * appointments and removals.
 */
public final class PeopleFtm implements PeopleWriter {
  @Override
  public void write(PeopleIndex people, Writer target) throws IOException {
    FtmEntities entities = new FtmEntities(target);
    List<Conflict> conflicts = people.conflicts();
    for (Profile profile : people.people()) {
      FtmEntity person =
          new FtmEntity("Person", "people", profile.id()).add("name", profile.name());
      for (Tenure tenure : profile.tenures()) {
        if (tenure.position().kind() == Kind.RANK) {
          person.add("title", tenure.office());
        } else {
          entities.put(occupancy(profile, person, tenure, conflicts, entities));
        }
      }
      entities.put(person);
    }
    entities.close();
  }

  private static FtmEntity occupancy(
      Profile profile,
      FtmEntity person,
      Tenure tenure,
      List<Conflict> conflicts,
      FtmEntities entities)
      throws IOException {
    FtmEntity post = entities.position(tenure.position());
    String status = tenure.status().label();
    FtmEntity occupancy =
        new FtmEntity("Occupancy", "occupancy", person.id(), post.id(), status)
            .add("holder", person.id())
            .add("post", post.id())
            .add("role", tenure.position().text())
            .add("recordId", tenure.firstArticle())
            .add("recordId", tenure.lastArticle())
            .add("date", tenure.firstSeen())
            .add("date", tenure.lastSeen());
    FtmEntities.addStatus(occupancy, tenure.status());
    tenure
        .changes()
        .forEach(change -> FtmEntities.addDate(occupancy, change.type(), change.date()));
    conflicts.stream()
        .filter(conflict -> conflict.concerns(profile.id(), tenure))
        .forEach(
            conflict -> occupancy.add("description", "Conflict: " + PeopleTable.words(conflict)));
    return occupancy;
  }
}
