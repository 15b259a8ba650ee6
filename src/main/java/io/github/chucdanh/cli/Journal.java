package io.github.chucdanh.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * A small file beside a growing output that says how far the work came, so that another run can go
 * on from there whatever ended the first one.
 */
final class Journal implements Closeable {
  private static final Pattern LINE =
      Pattern.compile("([0-9a-f]{8}) (\\d{19}) (\\d{19}) (\\d{19})\\R");

  private final FileChannel channel;
  private final Path file;
  private final long run;

  /**
   * A place in the work.
   *
   * @param articles how many articles are done
   * @param bytes how long their output is
   * @param failures how many things could not be read
   */
  record Point(long articles, long bytes, long failures) {
    /** Where nothing is done. */
    static final Point START = new Point(0, 0, 0);
  }

  private Journal(Path file, long run) throws IOException {
    this.file = file;
    this.run = run;
    channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  /**
   * Opens the journal of a run.
   *
   * @param output where its output grows
   * @param run what the run does
   */
  static Journal open(Path output, String run) throws IOException {
    return new Journal(of(output), sum(run));
  }

  /**
   * Tells how far a run came.
   *
   * @param output where its output grew
   * @param run what the run did
   * @return the place, the start if there was no such run, or null if it was a run that did
   *     something else
   */
  static Point read(Path output, String run) throws IOException {
    String line;
    try {
      line = Files.readString(of(output), StandardCharsets.US_ASCII);
    } catch (NoSuchFileException e) {
      return Point.START;
    }
    Matcher parts = LINE.matcher(line);
    if (!parts.matches() || !Files.exists(output)) {
      return Point.START;
    }
    if (Long.parseLong(parts.group(1), 16) != sum(run)) {
      return null;
    }
    Point point = new Point(number(parts, 2), number(parts, 3), number(parts, 4));
    return point.bytes() > Files.size(output) ? Point.START : point;
  }

  private static long number(Matcher parts, int group) {
    return Long.parseLong(parts.group(group));
  }

  /** Notes how far the run is, in one stroke. */
  void note(Point point) throws IOException {
    String line =
        String.format(
            Locale.ROOT,
            "%08x %019d %019d %019d%n",
            run,
            point.articles(),
            point.bytes(),
            point.failures());
    channel.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.US_ASCII)), 0);
  }

  /** Takes the journal away once the output is complete. */
  void finish() throws IOException {
    close();
    Files.deleteIfExists(file);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  private static Path of(Path output) {
    return output.resolveSibling(output.getFileName() + ".journal");
  }

  private static long sum(String words) {
    CRC32 sum = new CRC32();
    sum.update(words.getBytes(StandardCharsets.UTF_8));
    return sum.getValue();
  }
}
