package io.github.chucdanh.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/**
 * One file to be read.
 *
 * @param path the file, or null for the standard input
 */
record Source(Path path) {
  private static final int LARGEST = 256 << 20;
  private static final String GZIP_ENDING = ".gz";

  /** The standard input. */
  static final Source STANDARD_INPUT = new Source(null);

  /** The article's name: the file's without its ending. */
  String id() {
    if (path == null) {
      return "stdin";
    }
    String name = withoutGzip(Objects.toString(path.getFileName(), ""));
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /** How many bytes the file has; 0 where that cannot be told. */
  long size() {
    try {
      return path == null ? 0 : Files.size(path);
    } catch (IOException e) {
      return 0;
    }
  }

  /** What messages call the source. */
  String label() {
    return path == null ? "standard input" : path.toString();
  }

  /** A file's name without the ending that says it is compressed. */
  static String withoutGzip(String name) {
    boolean compressed = name.toLowerCase(Locale.ROOT).endsWith(GZIP_ENDING);
    return compressed ? name.substring(0, name.length() - GZIP_ENDING.length()) : name;
  }

  /**
   * Reads the whole source as one text.
   *
   * @throws IOException with a message for people, if it cannot be read or is not UTF-8
   */
  String read(InputStream standardInput) throws IOException {
    return Encoding.UTF_8.decode(bytes(standardInput, new Meter()));
  }

  /**
   * Reads the whole source, and counts what is read of the file itself.
   *
   * @throws IOException with a message for people
   */
  byte[] bytes(InputStream standardInput, Meter meter) throws IOException {
    try (InputStream in = open(standardInput, meter)) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw new IOException("too large for one article, more than 256 MiB");
      }
      return bytes;
    } catch (FileSystemException e) {
      throw new IOException(reason(e), e);
    }
  }

  /**
   * Opens the source, decompressed if it is compressed by gzip, and counts what is read of the file
   * itself.
   *
   * @throws IOException if it cannot be opened
   */
  InputStream open(InputStream standardInput, Meter meter) throws IOException {
    InputStream raw = meter.through(path == null ? standardInput : Files.newInputStream(path));
    try {
      BufferedInputStream in = new BufferedInputStream(raw, 1 << 16);
      return isGzip(in) ? new GZIPInputStream(in, 1 << 16) : in;
    } catch (IOException e) {
      raw.close();
      throw e;
    }
  }

  private static boolean isGzip(InputStream in) throws IOException {
    in.mark(2);
    boolean gzip = in.read() == 0x1F && in.read() == 0x8B;
    in.reset();
    return gzip;
  }

  /** Says in words why something could not be read or written. */
  static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file or directory";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof FileSystemException refused && refused.getReason() != null) {
      return refused.getReason();
    }
    return e.getMessage() == null || e instanceof FileSystemException
        ? e.toString()
        : e.getMessage();
  }
}
