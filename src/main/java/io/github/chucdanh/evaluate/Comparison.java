package io.github.chucdanh.evaluate;

import io.github.chucdanh.Extraction;
import io.github.chucdanh.Kind;
import io.github.chucdanh.Pair;
import io.github.chucdanh.Person;
import io.github.chucdanh.evaluate.Evaluation.Measure;
import io.github.chucdanh.evaluate.GoldArticle.Holder;
import io.github.chucdanh.evaluate.GoldArticle.Post;
import io.github.chucdanh.evaluate.Mistake.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares one extraction with one annotation. */
final class Comparison {
  /** The least share of words that two positions called alike have in common. */
  private static final double ALIKE = 0.6;

  private final GoldArticle gold;
  private final String text;
  private final Extraction extraction;
  private final Evaluation evaluation;
  private final List<Office> offices = new ArrayList<>();
  private final Set<Office> strictlyFound = new HashSet<>();
  private final Set<Office> leniently = new HashSet<>();

  Comparison(GoldArticle gold, String text, Extraction extraction, Evaluation evaluation) {
    this.gold = gold;
    this.text = text;
    this.extraction = extraction;
    this.evaluation = evaluation;
    gold.persons().forEach(this::addOffices);
  }

  void run() {
    for (Map.Entry<Key, Pair> row : rows().entrySet()) {
      compareStrictly(row.getKey(), row.getValue());
      compareLeniently(row.getKey());
    }
    countPosts();
    countPersons();
    countRanks();
    countPatterns();
  }

  private void addOffices(Holder holder) {
    String name = Folding.fold(holder.name());
    Set<String> names = folded(holder.aliases());
    names.add(name);
    for (Post post : holder.posts()) {
      Set<String> forms =
          post.surfaces().stream().map(Folding::position).collect(Collectors.toSet());
      offices.add(new Office(holder, post, name, names, forms));
    }
  }

  private static Set<String> folded(List<String> words) {
    return words.stream().map(Folding::fold).collect(Collectors.toCollection(HashSet::new));
  }

  /** The distinct pairs of name and position, each with the first pair that says it. */
  private Map<Key, Pair> rows() {
    Map<Key, Pair> rows = new LinkedHashMap<>();
    for (Pair pair : extraction.pairs()) {
      if (pair.position().kind() == Kind.POSITION) {
        String position = Folding.position(pair.position().text());
        rows.putIfAbsent(new Key(Folding.fold(pair.name()), position), pair);
      }
    }
    return rows;
  }

  private void compareStrictly(Key key, Pair pair) {
    List<Office> matches = offices.stream().filter(office -> office.isExactly(key)).toList();
    evaluation.tally(Measure.STRICT).countFound(!matches.isEmpty());
    strictlyFound.addAll(matches);
    if (matches.isEmpty()) {
      mistake(Type.WRONG, pair.name(), pair.position().text(), pair.position().begin());
      return;
    }
    String status = pair.status().label();
    boolean right = matches.stream().anyMatch(office -> office.post().status().equals(status));
    evaluation.countStatus(right);
    if (!right) {
      String expected = matches.get(0).post().status();
      String detail = pair.position().text() + ": " + status + ", gold " + expected;
      mistake(Type.STATUS, pair.name(), detail, pair.position().begin());
    }
  }

  private void compareLeniently(Key key) {
    List<Office> matches = offices.stream().filter(office -> office.isAlike(key)).toList();
    evaluation.tally(Measure.RELAXED).countFound(!matches.isEmpty());
    leniently.addAll(matches);
  }

  private void countPosts() {
    for (Office office : offices) {
      boolean found = strictlyFound.contains(office);
      if (office.post().scope().equals("foreign")) {
        evaluation.tally(Measure.FOREIGN).countSought(found);
      }
      if (!office.post().scope().equals("official")) {
        continue;
      }
      evaluation.tally(Measure.STRICT).countSought(found);
      evaluation.tally(Measure.RELAXED).countSought(leniently.contains(office));
      if (!found) {
        List<String> surfaces = office.post().surfaces();
        mistake(Type.MISSED, office.holder().name(), String.join(" | ", surfaces), place(office));
      }
    }
  }

  private void countPersons() {
    Map<String, Person> found = new LinkedHashMap<>();
    extraction.persons().forEach(p -> found.putIfAbsent(Folding.fold(p.name()), p));
    Map<String, Holder> sought = new LinkedHashMap<>();
    gold.persons().forEach(p -> sought.putIfAbsent(Folding.fold(p.name()), p));
    Tally tally = evaluation.tally(Measure.PERSON);
    found.forEach(
        (name, person) -> {
          tally.countFound(sought.containsKey(name));
          if (!sought.containsKey(name)) {
            mistake(Type.EXTRA_PERSON, person.name(), "", begin(person));
          }
        });
    sought.forEach(
        (name, person) -> {
          tally.countSought(found.containsKey(name));
          if (!found.containsKey(name)) {
            mistake(Type.MISSED_PERSON, person.name(), "", text.indexOf(person.name()));
          }
        });
  }

  private static int begin(Person person) {
    return person.mentions().isEmpty() ? -1 : person.mentions().get(0).begin();
  }

  private Set<Key> ranks() {
    Set<Key> ranks = new LinkedHashSet<>();
    for (Holder holder : gold.persons()) {
      String name = Folding.fold(holder.name());
      holder.ranks().forEach(rank -> ranks.add(new Key(name, Folding.fold(rank))));
    }
    return ranks;
  }

  private void countPatterns() {
    Set<Key> ranks = ranks();
    for (Pair pair : extraction.pairs()) {
      String name = Folding.fold(pair.name());
      String words = pair.position().text();
      boolean right;
      if (pair.position().kind() == Kind.RANK) {
        right = ranks.contains(new Key(name, Folding.fold(words)));
      } else {
        Key key = new Key(name, Folding.position(words));
        right = offices.stream().anyMatch(office -> office.isExactly(key));
      }
      evaluation.countPattern(pair.evidence(), right);
    }
  }

  private void countRanks() {
    Set<Key> sought = ranks();
    Set<Key> found = new LinkedHashSet<>();
    for (Pair pair : extraction.pairs()) {
      if (pair.position().kind() == Kind.RANK) {
        found.add(new Key(Folding.fold(pair.name()), Folding.fold(pair.position().text())));
      }
    }
    Tally tally = evaluation.tally(Measure.RANK);
    found.forEach(key -> tally.countFound(sought.contains(key)));
    sought.forEach(key -> tally.countSought(found.contains(key)));
  }

  private void mistake(Type type, String person, String detail, int offset) {
    evaluation.add(new Mistake(type, gold.id(), person, detail, offset));
  }

  /** Where the text names the office, else where it names the holder. */
  private int place(Office office) {
    for (String surface : office.post().surfaces()) {
      int at = text.indexOf(surface);
      if (at >= 0) {
        return at;
      }
    }
    return text.indexOf(office.holder().name());
  }

  /** A name and a position, or a name and a rank, both folded. */
  private record Key(String name, String position) {}

  /** An annotated post of one person; equal only to itself. */
  private static final class Office {
    private final Holder holder;
    private final Post post;
    private final String name;
    private final Set<String> names;
    private final Set<String> forms;

    Office(Holder holder, Post post, String name, Set<String> names, Set<String> forms) {
      this.holder = holder;
      this.post = post;
      this.name = name;
      this.names = names;
      this.forms = forms;
    }

    Holder holder() {
      return holder;
    }

    Post post() {
      return post;
    }

    boolean isExactly(Key key) {
      return key.name().equals(name) && forms.contains(key.position());
    }

    boolean isAlike(Key key) {
      return names.contains(key.name())
          && forms.stream().anyMatch(form -> alike(key.position(), form));
    }

    private static boolean alike(String one, String other) {
      List<String> words = words(one);
      List<String> otherWords = words(other);
      if (words.isEmpty() || otherWords.isEmpty()) {
        return false;
      }
      boolean contained = contains(other, one) || contains(one, other);
      if (words.get(0).equals(otherWords.get(0)) && contained) {
        return true;
      }
      Set<String> all = new HashSet<>(words);
      all.addAll(otherWords);
      Set<String> common = new HashSet<>(words);
      common.retainAll(new HashSet<>(otherWords));
      return common.size() >= ALIKE * all.size();
    }

    private static boolean contains(String whole, String part) {
      return (" " + whole + " ").contains(" " + part + " ");
    }

    private static List<String> words(String form) {
      return Arrays.stream(form.split(" ")).filter(word -> !word.isEmpty()).toList();
    }
  }
}
