package io.github.chucdanh.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * One article to be read.
 *
 * @param path the file, or null for the standard input
 */
record Source(Path path) {
  private static final long LARGEST = 256L << 20;

  /** The standard input. */
  static final Source STANDARD_INPUT = new Source(null);

  /** The article's name: the file's without its ending. */
  String id() {
    if (path == null) {
      return "stdin";
    }
    String name = path.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /** What messages call the source. */
  String label() {
    return path == null ? "standard input" : path.toString();
  }

  /**
   * Reads the article.
   *
   * @throws IOException with a message for people, if it cannot be read or is not UTF-8
   */
  String read(InputStream standardInput) throws IOException {
    return Utf8.decode(path == null ? standardInput.readAllBytes() : bytes());
  }

  private byte[] bytes() throws IOException {
    try {
      if (Files.size(path) > LARGEST) {
        throw new IOException("too large for one article, more than 256 MiB");
      }
      return Files.readAllBytes(path);
    } catch (FileSystemException e) {
      throw new IOException(reason(e), e);
    }
  }

  /** Says in words why the file system refused. */
  static String reason(FileSystemException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file or directory";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    return e.getReason() == null ? e.toString() : e.getReason();
  }
}
