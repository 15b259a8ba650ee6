package io.github.chucdanh.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that grows beside its place, under its name with {@code .part} behind, and is put there
 * when it is complete. A device or a pipe is written in its place at once.
 */
final class OutputFile implements Closeable {
  private static final int BUFFER = 1 << 16;

  private final Path place;
  private final Path growing;
  private FileChannel channel;

  OutputFile(Path place) {
    this.place = place;
    boolean replaceable = !Files.exists(place) || Files.isRegularFile(place);
    this.growing = replaceable ? place.resolveSibling(place.getFileName() + ".part") : place;
  }

  /** Where the output is until it is complete. */
  Path growing() {
    return growing;
  }

  /** Whether it is put into its place at the end. */
  boolean isMoved() {
    return !growing.equals(place);
  }

  /** Begins anew. */
  Writer begin() throws IOException {
    channel =
        FileChannel.open(
            growing,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING);
    return Channels.newWriter(channel, StandardCharsets.UTF_8.newEncoder(), BUFFER);
  }

  /** Goes on behind so many bytes of what is there, and forgets the rest. */
  Writer goOn(long bytes) throws IOException {
    channel = FileChannel.open(growing, StandardOpenOption.WRITE);
    channel.truncate(bytes).position(bytes);
    return Channels.newWriter(channel, StandardCharsets.UTF_8.newEncoder(), BUFFER);
  }

  /** How many bytes were written and flushed, with those it went on behind. */
  long size() throws IOException {
    return channel.position();
  }

  /** Puts the complete output into its place. */
  void finish() throws IOException {
    close();
    if (isMoved()) {
      Files.move(growing, place, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public void close() throws IOException {
    if (channel != null) {
      channel.close();
    }
  }
}
