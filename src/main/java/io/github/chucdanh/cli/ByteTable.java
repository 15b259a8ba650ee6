package io.github.chucdanh.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/** An encoding as a table: letters of one or two bytes; what it does not have is windows-1252. */
final class ByteTable {
  private static final Charset REST = Charset.forName("windows-1252");
  private static final char UNKNOWN = '\uFFFD';

  /** The tables, which are read when the first text needs one. */
  static final ByteTable TCVN3 = named("tcvn3");

  static final ByteTable VNI = named("vni");

  private final Map<Integer, Character> pairs = new HashMap<>();
  private final char[] singles = new char[1 << Byte.SIZE];

  private ByteTable() {
    for (int b = 0; b < singles.length; b++) {
      singles[b] = new String(new byte[] {(byte) b}, REST).charAt(0);
    }
  }

  /** Reads a bundled table. */
  private static ByteTable named(String name) {
    try (InputStream in = ByteTable.class.getResourceAsStream("encodings/" + name + ".tsv")) {
      ByteTable table = new ByteTable();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.startsWith("bytes\t"))
          .forEach(table::add);
      return table;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String line) {
    int tab = line.indexOf('\t');
    byte[] bytes = HexFormat.of().parseHex(line.substring(0, tab).replace(" ", ""));
    char letter = line.charAt(tab + 1);
    if (bytes.length == 1) {
      singles[bytes[0] & 0xFF] = letter;
    } else {
      pairs.put(pair(bytes, 0), letter);
    }
  }

  private static int pair(byte[] bytes, int i) {
    return (bytes[i] & 0xFF) << Byte.SIZE | bytes[i + 1] & 0xFF;
  }

  /**
   * Turns bytes into a text.
   *
   * @throws IOException naming the first byte that stands for nothing
   */
  String read(byte[] bytes) throws IOException {
    StringBuilder text = new StringBuilder(bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      Character letter = i + 1 < bytes.length ? pairs.get(pair(bytes, i)) : null;
      if (letter != null) {
        text.append(letter.charValue());
        i++;
        continue;
      }
      char single = singles[bytes[i] & 0xFF];
      if (single == UNKNOWN) {
        throw new IOException(String.format("no letter: byte 0x%02X at offset %d", bytes[i], i));
      }
      text.append(single);
    }
    return text.toString();
  }
}
