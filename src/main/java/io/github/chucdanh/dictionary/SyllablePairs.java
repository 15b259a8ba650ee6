package io.github.chucdanh.dictionary;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** Which syllables, by their numbers, stand side by side, and as what. */
final class SyllablePairs {
  /** What two syllables side by side are, as bits: in an organization's name, and one word. */
  static final int NAMED = 1, COMPOUND = 2;

  private final KeyTable pairs;

  /** By pair, what it is. */
  private byte[] kinds;

  /**
   * By first syllable, which second ones there are, as a set of their numbers' last five bits: most
   * questions are about none of these.
   */
  private int[] seconds;

  SyllablePairs() {
    this(new KeyTable(), new byte[1 << 12], new int[1 << 12]);
  }

  private SyllablePairs(KeyTable pairs, byte[] kinds, int[] seconds) {
    this.pairs = pairs;
    this.kinds = kinds;
    this.seconds = seconds;
  }

  /** Adds a kind to a pair's. */
  void mark(int first, int second, int kind) {
    int pair = pairs.add(join(first, second));
    kinds = pair < kinds.length ? kinds : Arrays.copyOf(kinds, 2 * pair);
    seconds = first < seconds.length ? seconds : Arrays.copyOf(seconds, 2 * first);
    kinds[pair] |= (byte) kind;
    seconds[first] |= 1 << second;
  }

  /** Whether two syllables side by side are of the kind. */
  boolean is(int first, int second, int kind) {
    return first < seconds.length
        && (seconds[first] & 1 << second) != 0
        && (kinds[pairs.get(join(first, second))] & kind) != 0;
  }

  private static long join(int first, int second) {
    return (long) first << 32 | second;
  }

  void store(DataOutput out) throws IOException {
    pairs.store(out);
    Numbers.write(out, kinds);
    Numbers.write(out, seconds);
  }

  static SyllablePairs read(ByteBuffer in) {
    return new SyllablePairs(KeyTable.read(in), Numbers.bytes(in), Numbers.ints(in));
  }
}
