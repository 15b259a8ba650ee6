package io.github.chucdanh.dictionary;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.zip.CRC32;

/**
 * A lexicon as bytes, beside the tables it was compiled from: a number for the format, a checksum,
 * the lexicon. The checksum is over all of these, so that neither damage nor a table that has
 * changed since goes unnoticed. It does not guard against bytes made to match it.
 */
final class Compiled {
  /** To be raised with every change in what the bytes mean, or in how words are folded. */
  private static final int FORMAT = 0xC40CDA02;

  private static final int HEADER = 2 * Integer.BYTES;

  private Compiled() {}

  static byte[] write(Lexicon lexicon, List<byte[]> tables) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    try {
      lexicon.store(new DataOutputStream(body));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    byte[] bytes = body.toByteArray();
    return ByteBuffer.allocate(HEADER + bytes.length)
        .putInt(FORMAT)
        .putInt(sum(tables, ByteBuffer.wrap(bytes)))
        .put(bytes)
        .array();
  }

  /** The lexicon that was compiled from these tables; null where the bytes are none or another. */
  static Lexicon read(byte[] bytes, List<byte[]> tables) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    if (bytes.length < HEADER || in.getInt() != FORMAT || in.getInt() != sum(tables, in)) {
      return null;
    }
    return Lexicon.read(in);
  }

  /** Lengths count too: nothing sums up as nothing else does, and no byte may change its table. */
  private static int sum(List<byte[]> tables, ByteBuffer body) {
    CRC32 sum = new CRC32();
    add(sum, FORMAT);
    for (byte[] table : tables) {
      add(sum, table.length);
      sum.update(table);
    }
    add(sum, body.remaining());
    sum.update(body.duplicate());
    return (int) sum.getValue();
  }

  private static void add(CRC32 sum, int number) {
    sum.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, number));
  }
}
