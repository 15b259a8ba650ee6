package io.github.chucdanh.dictionary;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;

/** A map from keys to positive numbers, without objects: open addressing, half full at most. */
final class KeyTable {
  private static final int SMALLEST = 1 << 10;

  /** Keys and their numbers by turns, so that one look at memory finds both. */
  private long[] slots;

  private int size;

  KeyTable() {
    this(new long[2 * SMALLEST], 0);
  }

  private KeyTable(long[] slots, int size) {
    this.slots = slots;
    this.size = size;
  }

  /** The key's number; 0 where it has none. */
  int get(long key) {
    return (int) slots[slot(key) + 1];
  }

  /** Gives a key its number, another one if it has one. */
  void put(long key, int number) {
    int slot = slot(key);
    if (slots[slot + 1] == 0 && 4 * ++size > slots.length) {
      grow();
      slot = slot(key);
    }
    slots[slot] = key;
    slots[slot + 1] = number;
  }

  /** Where the key stands, or the free place where it would. */
  private int slot(long key) {
    int mask = slots.length - 2;
    int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 32) & mask;
    while (slots[slot] != key && slots[slot + 1] != 0) {
      slot = slot + 2 & mask;
    }
    return slot;
  }

  private void grow() {
    long[] old = slots;
    slots = new long[2 * old.length];
    for (int i = 0; i < old.length; i += 2) {
      if (old[i + 1] != 0) {
        int slot = slot(old[i]);
        slots[slot] = old[i];
        slots[slot + 1] = old[i + 1];
      }
    }
  }

  void store(DataOutput out) throws IOException {
    out.writeInt(size);
    Numbers.write(out, slots);
  }

  static KeyTable read(ByteBuffer in) {
    int size = in.getInt();
    return new KeyTable(Numbers.longs(in), size);
  }
}
