package io.github.chucdanh.relate;

import io.github.chucdanh.recognize.Item;
import java.util.List;

/**
 * What the sentences of a text say of persons and positions. Immutable.
 *
 * @param relations positions tied to persons, in the order in which patterns found them
 * @param successions who stands in whose place where the sentence names no office
 * @param departures who left what the sentence does not name
 * @param aliases other names of persons
 * @param persons the items of all persons, in text order
 * @param positions the items of all positions, in text order
 */
public record Findings(
    List<Relation> relations,
    List<Succession> successions,
    List<Departure> departures,
    List<Alias> aliases,
    List<Item> persons,
    List<Item> positions) {
  /**
   * Copies the lists.
   *
   * @param relations positions tied to persons
   * @param successions who stands in whose place
   * @param departures who left what the sentence does not name
   * @param aliases other names of persons
   * @param persons the items of all persons
   * @param positions the items of all positions
   */
  public Findings {
    relations = List.copyOf(relations);
    successions = List.copyOf(successions);
    departures = List.copyOf(departures);
    aliases = List.copyOf(aliases);
    persons = List.copyOf(persons);
    positions = List.copyOf(positions);
  }

  /**
   * "Bà A thay ông B", in an office that an earlier sentence names.
   *
   * @param successor the person's item, or the honorific that stands for one
   * @param predecessor the item of the person before
   */
  public record Succession(Item successor, Item predecessor) {}

  /**
   * "Ông A bị cách chức", "A đã từ trần": what other sentences say that A holds is over.
   *
   * @param person the person's item
   * @param died whether all is over; otherwise offices named before that one person holds at a time
   */
  public record Departure(Item person, boolean died) {}

  /**
   * "Ông A (bí danh B)", "A, tức B".
   *
   * @param person the item of the person
   * @param other the item of the same person's other name
   */
  public record Alias(Item person, Item other) {}
}
