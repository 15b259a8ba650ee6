package io.github.chucdanh.corenlp;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;

/** Dictionary folders in an annotator's properties: {@code NAME.dictionaries = DIR,...}. */
final class Folders {
  private static final String KEY = ".dictionaries";

  private Folders() {}

  static List<Path> of(String annotator, Properties properties) {
    return Arrays.stream(properties.getProperty(annotator + KEY, "").split(","))
        .map(String::trim)
        .filter(folder -> !folder.isEmpty())
        .map(Path::of)
        .toList();
  }

  static void set(Properties properties, String annotator, List<Path> folders) {
    if (!folders.isEmpty()) {
      properties.setProperty(
          annotator + KEY, folders.stream().map(Path::toString).collect(Collectors.joining(",")));
    }
  }
}
