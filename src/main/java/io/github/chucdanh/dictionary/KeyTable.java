package io.github.chucdanh.dictionary;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Numbers keys from 1 in the order they are added, without objects: open addressing, half full at
 * most. The keys stand by their numbers and the slots are small, so that keys added first, asked
 * for often, are found within little memory.
 */
final class KeyTable {
  private static final int SMALLEST = 1 << 10;

  /** The keys' numbers, where their hashes lead; 0 for none. */
  private int[] slots = new int[SMALLEST];

  /** By number. */
  private long[] keys = new long[SMALLEST / 2 + 1];

  private int size;

  KeyTable() {}

  private KeyTable(int[] slots, long[] keys) {
    this.slots = slots;
    this.keys = keys;
    size = keys.length - 1;
  }

  /** How many keys there are; their numbers go so far. */
  int size() {
    return size;
  }

  /** The key's number; 0 where it has none. */
  int get(long key) {
    return slots[slot(key)];
  }

  /** The key's number, the next one if it has none yet. */
  int add(long key) {
    int slot = slot(key);
    if (slots[slot] != 0) {
      return slots[slot];
    }
    if (++size == keys.length) {
      grow();
      slot = slot(key);
    }
    slots[slot] = size;
    keys[size] = key;
    return size;
  }

  /** The key of a number. */
  long key(int number) {
    return keys[number];
  }

  /** Where the key's number stands, or the free place where it would. */
  private int slot(long key) {
    int mask = slots.length - 1;
    int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 32) & mask;
    while (slots[slot] != 0 && keys[slots[slot]] != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void grow() {
    slots = new int[2 * slots.length];
    keys = Arrays.copyOf(keys, slots.length / 2 + 1);
    for (int number = 1; number < size; number++) {
      slots[slot(keys[number])] = number;
    }
  }

  void store(DataOutput out) throws IOException {
    Numbers.write(out, slots);
    Numbers.write(out, Arrays.copyOf(keys, size + 1));
  }

  static KeyTable read(ByteBuffer in) {
    return new KeyTable(Numbers.ints(in), Numbers.longs(in));
  }
}
