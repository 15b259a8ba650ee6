package io.github.chucdanh.format;

import io.github.chucdanh.people.Conflict;
import io.github.chucdanh.people.PeopleIndex;
import io.github.chucdanh.people.Profile;
import io.github.chucdanh.people.Tenure;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** Writes people as tables for terminals: under each name what the person held and when. */
public final class PeopleTable implements PeopleWriter {
  private static final List<String> HEADER = List.of("POSITION", "STATUS", "SEEN", "ARTICLES");
  private static final String RANGE = " to ";

  @Override
  public void write(PeopleIndex people, Writer target) throws IOException {
    for (Profile profile : people.people()) {
      target.write(Cells.oneLine(profile.id()) + "  " + articles(profile) + "\n");
      target.write(TextTable.draw(rows(profile)) + "\n");
    }
    for (Conflict conflict : people.conflicts()) {
      target.write("conflict: " + words(conflict) + "\n");
    }
    target.flush();
  }

  private static String articles(Profile profile) {
    String count = profile.articles() + (profile.articles() == 1 ? " article" : " articles");
    String seen = range(profile.firstSeen(), profile.lastSeen());
    return seen.isEmpty() ? count : count + ", " + seen;
  }

  private static List<List<String>> rows(Profile profile) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEADER);
    for (Tenure tenure : profile.tenures()) {
      rows.add(
          List.of(
              Cells.oneLine(tenure.office()),
              tenure.status().label(),
              range(tenure.firstSeen(), tenure.lastSeen()),
              Integer.toString(tenure.articles())));
    }
    return rows;
  }

  /** Says between which days; one day alone where both are it, nothing where there is none. */
  private static String range(String first, String last) {
    if (first == null) {
      return "";
    }
    return first.equals(last) ? first : first + RANGE + last;
  }

  /** A conflict in words. */
  static String words(Conflict conflict) {
    String when = range(conflict.from(), conflict.until());
    return Cells.oneLine(
        conflict.office()
            + ": "
            + conflict.one()
            + " and "
            + conflict.other()
            + (when.isEmpty() ? "" : ", " + when)
            + ", see "
            + conflict.article());
  }
}
