package io.github.chucdanh.dictionary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads layers of dictionary folders, the bundled one first; a later layer adds lines, overrides
 * them by key, or removes them with a line that begins with {@code -}.
 */
public final class Dictionaries {
  private static final String BUNDLED = "/io/github/chucdanh/dictionaries/";

  private final Map<Category, Map<String, Entry>> tables = new LinkedHashMap<>();
  private final List<Fault> faults = new ArrayList<>();

  /**
   * Reads the bundled dictionaries and these folders on top of them.
   *
   * @throws DictionaryException if a file has a fault; all faults of all files are named
   * @throws UncheckedIOException if a folder cannot be read
   */
  public static Lexicon load(List<Path> folders) {
    Dictionaries dictionaries = new Dictionaries();
    dictionaries.addBundled();
    folders.forEach(dictionaries::addFolder);
    if (!dictionaries.faults.isEmpty()) {
      throw new DictionaryException(dictionaries.faults);
    }
    List<Entry> all = new ArrayList<>();
    dictionaries.tables.values().forEach(table -> all.addAll(table.values()));
    return Lexicon.of(all);
  }

  private void addBundled() {
    for (Category category : Category.values()) {
      try (InputStream in = Dictionaries.class.getResourceAsStream(BUNDLED + category.file())) {
        if (in == null) {
          throw new IllegalStateException("not in the jar: " + BUNDLED + category.file());
        }
        addTable(category, category.file(), in.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void addFolder(Path folder) {
    if (!Files.isDirectory(folder)) {
      faults.add(new Fault(folder.toString(), 1, 1, "no such folder; expected dictionary files"));
      return;
    }
    for (Category category : Category.values()) {
      Path file = folder.resolve(category.file());
      if (Files.isRegularFile(file)) {
        try {
          addTable(category, file.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
          faults.add(new Fault(file.toString(), 1, 1, "cannot be read: " + e.getMessage()));
        }
      }
    }
  }

  private void addTable(Category category, String file, byte[] bytes) {
    TableReader.Table layer = TableReader.read(category, file, bytes, faults);
    Map<String, Entry> table = tables.computeIfAbsent(category, c -> new LinkedHashMap<>());
    layer
        .removed()
        .forEach(
            (key, line) -> {
              if (table.remove(key) == null) {
                faults.add(new Fault(file, line, 1, "removes what no earlier layer has"));
              } else if (layer.entries().containsKey(key)) {
                faults.add(new Fault(file, line, 1, "removed and added in one layer"));
              }
            });
    table.putAll(layer.entries());
  }
}
