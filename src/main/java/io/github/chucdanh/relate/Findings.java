package io.github.chucdanh.relate;

import io.github.chucdanh.recognize.Item;
import java.util.List;

/**
 * What the sentences of a text say of persons and positions. Immutable.
 *
 * @param relations positions tied to persons, in the order in which patterns found them
 * @param successions who stands in whose place where the sentence names no office
 * @param aliases other names of persons
 */
public record Findings(
    List<Relation> relations, List<Succession> successions, List<Alias> aliases) {
  /**
   * Copies the lists.
   *
   * @param relations positions tied to persons
   * @param successions who stands in whose place
   * @param aliases other names of persons
   */
  public Findings {
    relations = List.copyOf(relations);
    successions = List.copyOf(successions);
    aliases = List.copyOf(aliases);
  }

  /**
   * "Bà A thay ông B", in an office that an earlier sentence names.
   *
   * @param successor the person's item, or the honorific that stands for one
   * @param predecessor the item of the person before
   */
  public record Succession(Item successor, Item predecessor) {}

  /**
   * "Ông A (bí danh B)", "A, tức B".
   *
   * @param person the item of the person
   * @param other the item of the same person's other name
   */
  public record Alias(Item person, Item other) {}
}
