package io.github.chucdanh.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;

/** Finds the articles that the command line names. */
final class Sources {
  /** Text files, compressed or not. */
  static final String TEXT_FILES = "*.{txt,txt.gz}";

  private final String glob;

  /** Takes a path and why it could not be looked at. */
  private final BiConsumer<Path, String> failures;

  /** Makes a finder of text files. */
  Sources(BiConsumer<Path, String> failures) {
    this(TEXT_FILES, failures);
  }

  /**
   * Makes a finder.
   *
   * @param glob which files of a folder to take, by name, or by path if it has a slash
   */
  Sources(String glob, BiConsumer<Path, String> failures) {
    this.glob = glob;
    this.failures = failures;
  }

  /** Lists the articles in the order of the names given; a folder's own are sorted by path. */
  List<Source> find(List<String> names) {
    List<Source> found = new ArrayList<>();
    for (String name : names) {
      if (name.equals("-")) {
        found.add(Source.STANDARD_INPUT);
        continue;
      }
      Path path = Path.of(name);
      if (Files.isDirectory(path)) {
        addFolder(path, found);
      } else {
        found.add(new Source(path));
      }
    }
    return found;
  }

  private void addFolder(Path folder, List<Source> found) {
    List<Path> files = new ArrayList<>();
    try {
      Files.walkFileTree(folder, new Collector(folder, files));
    } catch (IOException e) {
      failures.accept(folder, e.getMessage());
    }
    files.sort(Comparator.comparing(Path::toString));
    files.forEach(file -> found.add(new Source(file)));
  }

  private final class Collector extends SimpleFileVisitor<Path> {
    private final Path folder;
    private final List<Path> files;
    private final PathMatcher matcher;

    Collector(Path folder, List<Path> files) {
      this.folder = folder;
      this.files = files;
      this.matcher = folder.getFileSystem().getPathMatcher("glob:" + glob);
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      Path asked = glob.indexOf('/') < 0 ? file.getFileName() : folder.relativize(file);
      if (matcher.matches(asked) && Files.isRegularFile(file)) {
        files.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      failures.accept(file, Source.reason(e));
      return FileVisitResult.CONTINUE;
    }
  }
}
