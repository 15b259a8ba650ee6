package io.github.chucdanh.format;

import io.github.chucdanh.Extraction;
import io.github.chucdanh.Kind;
import io.github.chucdanh.Pair;
import io.github.chucdanh.Person;
import io.github.chucdanh.Position;
import io.github.chucdanh.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** A stretch of an article that names a person, a position or a rank. */
record Marking(Type type, int begin, int end) {
  private static final Comparator<Marking> IN_TEXT_ORDER =
      Comparator.comparingInt(Marking::begin)
          .thenComparing(Comparator.comparingInt(Marking::end).reversed())
          .thenComparing(Marking::type);

  /** What a marking names. */
  enum Type {
    PERSON("PER", "Person"),
    POSITION("POS", "Position"),
    RANK("RANK", "Rank");

    private final String tag;
    private final String label;

    Type(String tag, String label) {
      this.tag = tag;
      this.label = label;
    }

    /** The short form, for BIO tags. */
    String tag() {
      return tag;
    }

    /** The word for it. */
    String label() {
      return label;
    }
  }

  static Marking of(Span person) {
    return new Marking(Type.PERSON, person.begin(), person.end());
  }

  static Marking of(Position position) {
    Type type = position.kind() == Kind.RANK ? Type.RANK : Type.POSITION;
    return new Marking(type, position.begin(), position.end());
  }

  /** Everything that an extraction marks, once each, in text order; markings may overlap. */
  static List<Marking> all(Extraction extraction) {
    TreeSet<Marking> found = new TreeSet<>(IN_TEXT_ORDER);
    for (Person person : extraction.persons()) {
      person.mentions().forEach(mention -> found.add(of(mention)));
    }
    for (Pair pair : extraction.pairs()) {
      found.add(of(pair.person()));
      found.add(of(pair.position()));
    }
    return List.copyOf(found);
  }

  /** The same without overlaps: the one that begins first stands, and of those the longest. */
  static List<Marking> apart(Extraction extraction) {
    List<Marking> apart = new ArrayList<>();
    int end = 0;
    for (Marking marking : all(extraction)) {
      if (marking.begin() >= end) {
        apart.add(marking);
        end = marking.end();
      }
    }
    return apart;
  }
}
