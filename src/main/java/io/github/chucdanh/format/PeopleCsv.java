package io.github.chucdanh.format;

import io.github.chucdanh.Position;
import io.github.chucdanh.people.Conflict;
import io.github.chucdanh.people.PeopleIndex;
import io.github.chucdanh.people.Profile;
import io.github.chucdanh.people.Tenure;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Writes people as comma-separated values: a header, then a row for everything somebody held. */
public final class PeopleCsv implements PeopleWriter {
  private static final List<String> HEADER =
      List.of(
          "id",
          "person",
          "person_first_seen",
          "person_last_seen",
          "person_articles",
          "position",
          "status",
          "kind",
          "title",
          "organization",
          "english",
          "level",
          "branch",
          "first_seen",
          "last_seen",
          "articles",
          "first_article",
          "last_article",
          "changes",
          "conflicts");

  @Override
  public void write(PeopleIndex people, Writer target) throws IOException {
    List<Conflict> conflicts = people.conflicts();
    target.write(Cells.csvRow(HEADER));
    for (Profile profile : people.people()) {
      for (Tenure tenure : profile.tenures()) {
        target.write(Cells.csvRow(row(profile, tenure, conflicts)));
      }
    }
    target.flush();
  }

  private static List<String> row(Profile profile, Tenure tenure, List<Conflict> conflicts) {
    Position position = tenure.position();
    return Arrays.asList(
        profile.id(),
        profile.name(),
        profile.firstSeen(),
        profile.lastSeen(),
        Integer.toString(profile.articles()),
        tenure.office(),
        tenure.status().label(),
        position.kind().label(),
        position.title(),
        position.organization(),
        position.english(),
        position.level(),
        position.branch(),
        tenure.firstSeen(),
        tenure.lastSeen(),
        Integer.toString(tenure.articles()),
        tenure.firstArticle(),
        tenure.lastArticle(),
        tenure.changes().stream()
            .map(change -> change.type().label() + " " + change.date())
            .collect(Collectors.joining("; ")),
        conflicts.stream()
            .filter(conflict -> conflict.concerns(profile.id(), tenure))
            .map(conflict -> conflict.against(profile.id()))
            .distinct()
            .collect(Collectors.joining("; ")));
  }
}
