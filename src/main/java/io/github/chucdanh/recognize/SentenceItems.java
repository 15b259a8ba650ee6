package io.github.chucdanh.recognize;

import java.util.List;

/**
 * One sentence as it was read. Immutable.
 *
 * @param items its items, in text order
 * @param types the types that some of them are of, as {@link Item.Type#bit bits}, so that most
 *     sentences need no second look
 */
public record SentenceItems(List<Item> items, int types) {
  /**
   * Copies the items.
   *
   * @param items its items
   * @param types their types, as bits
   */
  public SentenceItems {
    items = List.copyOf(items);
  }

  /**
   * {@return whether some item is of the type}
   *
   * @param type a type
   */
  public boolean has(Item.Type type) {
    return (types & type.bit()) != 0;
  }
}
