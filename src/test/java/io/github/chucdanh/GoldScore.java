package io.github.chucdanh;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;

/**
 * Scores extractions against annotated articles; a pair counts as right only if name and position
 * both agree.
 */
final class GoldScore {
  /** How often something right was found, of how many found and how many to be found. */
  static final class Tally {
    int rightOfFound;
    int found;
    int foundOfGold;
    int gold;

    double precision() {
      return found == 0 ? 1 : (double) rightOfFound / found;
    }

    double recall() {
      return gold == 0 ? 1 : (double) foundOfGold / gold;
    }
  }

  private record Row(String name, String position) {}

  private record Post(Set<String> surfaces, String status, boolean official, String shown) {}

  private record Human(String name, Set<String> ranks, List<Post> posts) {}

  private static final String TRIM = " ,;:-–";
  private static final Pattern LEAD = Pattern.compile("^(nguyên1? |cưu5 |cô2 |tân |quyên1 )+");
  private static final Pattern TERM =
      Pattern.compile("[ ,(]*(nhiêm5 ky1|khoa2)[ 0-9ivxlc,\\-–/và]*\\)?$");

  final Tally pairs = new Tally();
  final Tally persons = new Tally();
  final Tally ranks = new Tally();
  final List<String> errors = new ArrayList<>();
  private int statusRight;
  private int statusSeen;

  /** The share of right pairs whose status agrees. */
  double status() {
    return statusSeen == 0 ? 1 : (double) statusRight / statusSeen;
  }

  /** Adds one article. */
  void add(JsonNode gold, Extraction extraction) {
    String id = gold.get("id").asText();
    List<Human> humans = humans(gold);
    Map<Row, Pair> rows = new LinkedHashMap<>();
    Set<Row> foundRanks = new HashSet<>();
    for (Pair pair : extraction.pairs()) {
      String name = folded(pair.name());
      String text = pair.position().text();
      if (pair.position().kind() == Kind.RANK) {
        foundRanks.add(new Row(name, folded(text)));
      } else {
        rows.putIfAbsent(new Row(name, position(text)), pair);
      }
    }
    Set<Post> hit = new HashSet<>();
    rows.forEach((row, pair) -> addPair(id, humans, row, pair, hit));
    addMissed(id, humans, hit);
    addPersons(id, humans, extraction);
    addRanks(id, humans, foundRanks);
  }

  private void addPair(String id, List<Human> humans, Row row, Pair pair, Set<Post> hit) {
    List<Post> matching = new ArrayList<>();
    for (Human human : humans) {
      if (human.name().equals(row.name())) {
        human.posts().stream()
            .filter(post -> post.surfaces().contains(row.position()))
            .forEach(matching::add);
      }
    }
    String shown = id + "  " + pair.name() + "  " + pair.position().text();
    pairs.found++;
    if (matching.isEmpty()) {
      errors.add("wrong   " + shown);
      return;
    }
    pairs.rightOfFound++;
    hit.addAll(matching);
    statusSeen++;
    if (matching.stream().anyMatch(post -> post.status().equals(pair.status().label()))) {
      statusRight++;
    } else {
      errors.add("status  " + shown + ": " + pair.status().label());
    }
  }

  private void addMissed(String id, List<Human> humans, Set<Post> hit) {
    for (Human human : humans) {
      for (Post post : human.posts()) {
        if (post.official()) {
          pairs.gold++;
          if (hit.contains(post)) {
            pairs.foundOfGold++;
          } else {
            errors.add("missed  " + id + "  " + post.shown());
          }
        }
      }
    }
  }

  private void addPersons(String id, List<Human> humans, Extraction extraction) {
    Set<String> gold = new HashSet<>();
    humans.forEach(human -> gold.add(human.name()));
    Set<String> found = new HashSet<>();
    extraction.persons().forEach(person -> found.add(folded(person.name())));
    for (String name : found) {
      if (!gold.contains(name)) {
        errors.add("person+ " + id + "  " + name);
      }
    }
    for (String name : gold) {
      if (!found.contains(name)) {
        errors.add("person- " + id + "  " + name);
      }
    }
    count(persons, gold, found);
  }

  private void addRanks(String id, List<Human> humans, Set<Row> found) {
    Set<Row> gold = new HashSet<>();
    humans.forEach(human -> human.ranks().forEach(rank -> gold.add(new Row(human.name(), rank))));
    for (Row row : found) {
      if (!gold.contains(row)) {
        errors.add("rank+   " + id + "  " + row.name() + "  " + row.position());
      }
    }
    for (Row row : gold) {
      if (!found.contains(row)) {
        errors.add("rank-   " + id + "  " + row.name() + "  " + row.position());
      }
    }
    count(ranks, gold, found);
  }

  private static <T> void count(Tally tally, Set<T> gold, Set<T> found) {
    Set<T> both = new HashSet<>(gold);
    both.retainAll(found);
    tally.gold += gold.size();
    tally.found += found.size();
    tally.rightOfFound += both.size();
    tally.foundOfGold += both.size();
  }

  private static List<Human> humans(JsonNode gold) {
    List<Human> humans = new ArrayList<>();
    for (JsonNode person : gold.get("persons")) {
      Set<String> ranks = new HashSet<>();
      person.path("ranks").forEach(rank -> ranks.add(folded(rank.asText())));
      List<Post> posts = new ArrayList<>();
      person.path("posts").forEach(post -> posts.add(post(person, post)));
      humans.add(new Human(folded(person.get("name").asText()), ranks, posts));
    }
    return humans;
  }

  private static Post post(JsonNode person, JsonNode post) {
    Set<String> surfaces = new HashSet<>();
    List<String> shown = new ArrayList<>();
    for (JsonNode surface : post.get("surfaces")) {
      surfaces.add(position(surface.asText()));
      shown.add(surface.asText());
    }
    return new Post(
        surfaces,
        post.get("status").asText(),
        post.get("scope").asText().equals("official"),
        person.get("name").asText() + "  " + String.join(" | ", shown));
  }

  /** Lower case, blanks collapsed, each syllable's tone moved to its end as a digit. */
  static String folded(String text) {
    List<String> words = new ArrayList<>();
    String lower = text.replaceAll("[\\s\\u00A0]+", " ").strip().toLowerCase(Locale.ROOT);
    for (String word : lower.split(" ", -1)) {
      words.add(foldedWord(word));
    }
    return StringUtils.strip(String.join(" ", words).replaceAll("[\"“”'’.]", ""), TRIM);
  }

  private static String foldedWord(String word) {
    StringBuilder base = new StringBuilder();
    String tone = "";
    for (char c : Normalizer.normalize(word, Normalizer.Form.NFD).toCharArray()) {
      int at = "\u0300\u0301\u0303\u0309\u0323".indexOf(c);
      if (at >= 0) {
        tone = String.valueOf(at + 1);
      } else {
        base.append(c);
      }
    }
    return Normalizer.normalize(base, Normalizer.Form.NFC) + tone;
  }

  /** A position folded, without leading status words and trailing terms of office. */
  static String position(String text) {
    String bare = LEAD.matcher(folded(text)).replaceFirst("");
    return StringUtils.strip(TERM.matcher(bare).replaceFirst(""), TRIM + "(");
  }
}
