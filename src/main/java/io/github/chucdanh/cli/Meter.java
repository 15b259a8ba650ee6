package io.github.chucdanh.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.LongAdder;

/** Counts the bytes that are read through it, by any thread. */
final class Meter {
  private final LongAdder bytes = new LongAdder();

  /** How many bytes were read. */
  long bytes() {
    return bytes.sum();
  }

  /** Gives the same stream with what is read of it counted. */
  InputStream through(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public int read() throws IOException {
        int read = super.read();
        bytes.add(read < 0 ? 0 : 1);
        return read;
      }

      @Override
      public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        bytes.add(Math.max(0, read));
        return read;
      }
    };
  }
}
