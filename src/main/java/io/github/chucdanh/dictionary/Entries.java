package io.github.chucdanh.dictionary;

import java.io.ByteArrayOutputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Dictionary lines by number, from 1. Those that were written as bytes become objects when they are
 * first asked for: an article needs few of them.
 */
final class Entries {
  private static final Category[] CATEGORIES = Category.values();

  /** By number; null where the entry still is bytes alone. */
  private final Entry[] entries;

  private final byte[] bytes;

  /** By number, where the entry's bytes begin. */
  private final int[] begins;

  private Entries(Entry[] entries, byte[] bytes, int[] begins) {
    this.entries = entries;
    this.bytes = bytes;
    this.begins = begins;
  }

  /** Numbers these entries in their order. */
  static Entries of(List<Entry> all) {
    Entry[] entries = new Entry[all.size() + 1];
    for (int i = 0; i < all.size(); i++) {
      entries[i + 1] = all.get(i);
    }
    return new Entries(entries, new byte[0], new int[0]);
  }

  /**
   * The entry of a number. Threads may meet here without a lock, since all that an entry has is
   * final.
   */
  Entry get(int number) {
    Entry entry = entries[number];
    return entry == null ? make(number) : entry;
  }

  private synchronized Entry make(int number) {
    if (entries[number] == null) {
      entries[number] = entry(ByteBuffer.wrap(bytes).position(begins[number]));
    }
    return entries[number];
  }

  /** All entries in the order of their numbers. */
  List<Entry> all() {
    List<Entry> all = new ArrayList<>(entries.length - 1);
    for (int number = 1; number < entries.length; number++) {
      all.add(get(number));
    }
    return all;
  }

  void store(DataOutput out) throws IOException {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    DataOutputStream line = new DataOutputStream(lines);
    int[] places = new int[entries.length];
    places[0] = -1;
    for (int number = 1; number < entries.length; number++) {
      places[number] = lines.size();
      write(get(number), line);
    }
    Numbers.write(out, places);
    Numbers.write(out, lines.toByteArray());
  }

  static Entries read(ByteBuffer in) {
    int[] begins = Numbers.ints(in);
    return new Entries(new Entry[begins.length], Numbers.bytes(in), begins);
  }

  @SuppressWarnings("EnumOrdinal") // written and read by one build
  private static void write(Entry entry, DataOutput out) throws IOException {
    List<String> columns = entry.category().columns();
    out.writeByte(entry.category().ordinal());
    Numbers.write(out, entry.canonical());
    Numbers.write(out, entry.file());
    out.writeInt(entry.line());
    out.writeByte(entry.cells().size());
    for (Map.Entry<String, String> cell : entry.cells().entrySet()) {
      out.writeByte(columns.indexOf(cell.getKey()));
      Numbers.write(out, cell.getValue());
    }
  }

  private static Entry entry(ByteBuffer in) {
    Category category = CATEGORIES[in.get()];
    String canonical = Numbers.text(in);
    String file = Numbers.text(in);
    int line = in.getInt();
    Map<String, String> cells = new LinkedHashMap<>();
    for (int left = in.get(); left > 0; left--) {
      cells.put(category.columns().get(in.get()), Numbers.text(in));
    }
    return new Entry(category, canonical, cells, file, line);
  }
}
