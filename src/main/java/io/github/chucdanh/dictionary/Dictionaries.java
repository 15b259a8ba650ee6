package io.github.chucdanh.dictionary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads layers of dictionary folders, the bundled one first; a later layer adds lines, overrides
 * them by key, or removes them with a line that begins with {@code -}.
 */
public final class Dictionaries {
  static final String BUNDLED = "/io/github/chucdanh/dictionaries/";

  /** What the build makes of the bundled tables. */
  static final String COMPILED = "compiled";

  private static final int LARGEST = 64 << 20;

  private final Map<Category, Map<String, Entry>> tables = new LinkedHashMap<>();
  private final List<Fault> faults = new ArrayList<>();

  /** The roles that the bundled markers have; no others mean anything. */
  private final Set<String> roles = new HashSet<>();

  private List<Fault> warnings;

  private Dictionaries() {}

  /**
   * Reads the bundled dictionaries and these folders on top of them.
   *
   * @param folders the folders, in the order in which they lie on each other
   * @return all dictionaries, compiled
   * @throws DictionaryException if a file has a fault; all faults of all files are named
   * @throws UncheckedIOException if a folder cannot be read
   */
  public static Lexicon load(List<Path> folders) {
    List<byte[]> bundled = bundled();
    byte[] compiled = resource(COMPILED);
    Lexicon lexicon =
        folders.isEmpty() && compiled != null ? Compiled.read(compiled, bundled) : null;
    return lexicon == null ? compile(bundled, folders) : lexicon;
  }

  /** The bundled dictionaries, compiled, as {@link #load} reads them. */
  static byte[] compiled() {
    List<byte[]> bundled = bundled();
    return Compiled.write(compile(bundled, List.of()), bundled);
  }

  static Lexicon compile(List<byte[]> bundled, List<Path> folders) {
    Dictionaries dictionaries = new Dictionaries();
    dictionaries.addBundled(bundled);
    for (Path folder : folders) {
      dictionaries.addFolder(folder);
    }
    if (!dictionaries.faults.isEmpty()) {
      throw new DictionaryException(dictionaries.faults);
    }
    List<Entry> all = new ArrayList<>();
    for (Map<String, Entry> table : dictionaries.tables.values()) {
      all.addAll(table.values());
    }
    return Lexicon.of(all);
  }

  /**
   * Looks for everything wrong or odd in these folders, each on top of those before it and of the
   * bundled dictionaries; in the bundled dictionaries themselves where no folder is given.
   *
   * @param folders the folders, in the order in which they lie on each other
   * @return all that was found
   */
  public static Check check(List<Path> folders) {
    Dictionaries dictionaries = new Dictionaries();
    if (folders.isEmpty()) {
      dictionaries.warnings = new ArrayList<>();
    }
    dictionaries.addBundled(bundled());
    dictionaries.warnings = new ArrayList<>(folders.isEmpty() ? dictionaries.warnings : List.of());
    for (Path folder : folders) {
      dictionaries.addFolder(folder);
      dictionaries.checkNames(folder);
    }
    return new Check(dictionaries.faults, dictionaries.warnings);
  }

  /** Names files that a folder has in vain. */
  private void checkNames(Path folder) {
    List<String> known = Arrays.stream(Category.values()).map(Category::file).toList();
    try (Stream<Path> files = Files.list(folder)) {
      List<String> names = files.map(file -> folder.relativize(file).toString()).sorted().toList();
      if (names.stream().noneMatch(known::contains)) {
        String expected = "no dictionary file; expected one or more of " + String.join(", ", known);
        faults.add(new Fault(folder.toString(), 1, 1, expected));
      }
      for (String name : names) {
        if (name.endsWith(".tsv") && !known.contains(name)) {
          String what = "is not read: no dictionary has this name" + Nearest.hint(name, known);
          warnings.add(new Fault(folder.resolve(name).toString(), 1, 1, what));
        }
      }
    } catch (NotDirectoryException | NoSuchFileException e) {
      return; // addFolder has said so
    } catch (IOException e) {
      faults.add(new Fault(folder.toString(), 1, 1, "cannot be read: " + e.getMessage()));
    }
  }

  /** The bundled tables, in the order of their categories. */
  static List<byte[]> bundled() {
    List<byte[]> tables = new ArrayList<>();
    for (Category category : Category.values()) {
      byte[] table = resource(category.file());
      if (table == null) {
        throw new IllegalStateException("not in the jar: " + BUNDLED + category.file());
      }
      tables.add(table);
    }
    return tables;
  }

  static byte[] resource(String file) {
    try (InputStream in = Dictionaries.class.getResourceAsStream(BUNDLED.concat(file))) {
      return in == null ? null : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void addBundled(List<byte[]> bundled) {
    Category[] categories = Category.values();
    for (int i = 0; i < categories.length; i++) {
      String file = "dictionaries/".concat(categories[i].file());
      addTable(categories[i], file, bundled.get(i));
    }
  }

  private void addFolder(Path folder) {
    if (!Files.isDirectory(folder)) {
      faults.add(new Fault(folder.toString(), 1, 1, "no such folder; expected dictionary files"));
      return;
    }
    for (Category category : Category.values()) {
      Path file = folder.resolve(category.file());
      if (!Files.notExists(file, LinkOption.NOFOLLOW_LINKS)) {
        addFile(category, file);
      }
    }
  }

  private void addFile(Category category, Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        faults.add(new Fault(file.toString(), 1, 1, "larger than 64 MiB; expected a dictionary"));
      } else {
        addTable(category, file.toString(), bytes);
      }
    } catch (IOException e) {
      faults.add(new Fault(file.toString(), 1, 1, "cannot be read: " + e.getMessage()));
    }
  }

  private void addTable(Category category, String file, byte[] bytes) {
    FileFindings findings = new FileFindings(file, faults, warnings);
    TableReader.Table layer = TableReader.read(category, bytes, findings, roles);
    Map<String, Entry> table = tables.get(category);
    if (table == null && category == Category.MARKER) {
      for (Entry entry : layer.entries().values()) {
        roles.addAll(entry.values("role"));
      }
    }
    if (table == null && layer.removed().isEmpty()) {
      tables.put(category, layer.entries());
      return;
    }
    table = tables.computeIfAbsent(category, c -> new LinkedHashMap<>());
    for (Map.Entry<String, Integer> removed : layer.removed().entrySet()) {
      if (layer.entries().containsKey(removed.getKey())) {
        findings.fault(removed.getValue(), 1, "removed and added in one layer");
      } else if (table.remove(removed.getKey()) == null) {
        findings.fault(removed.getValue(), 1, "removes what no earlier layer has");
      }
    }
    if (findings.warns()) {
      shadows(table, layer.entries(), findings);
    }
    table.putAll(layer.entries());
  }

  /** Warns of lines that hide an earlier layer's, wholly or in a variant. */
  private static void shadows(
      Map<String, Entry> earlier, Map<String, Entry> layer, FileFindings findings) {
    Map<String, Entry> phrases = new HashMap<>();
    for (Entry entry : earlier.values()) {
      entry.values("variants").forEach(variant -> phrases.put(Folded.of(variant), entry));
    }
    phrases.putAll(earlier);
    layer.forEach(
        (key, entry) -> {
          Entry same = earlier.get(key);
          if (same != null) {
            boolean equal = same.cells().equals(entry.cells());
            String what = equal ? "says the same as " : "overrides ";
            findings.warn(entry.line(), 1, what + same.file() + ":" + same.line());
          } else if (phrases.get(key) != null) {
            shadow(findings, entry, entry.canonical(), phrases.get(key));
          }
          for (String variant : entry.values("variants")) {
            Entry hidden = phrases.get(Folded.of(variant));
            if (hidden != null
                && !hidden.equals(same)
                && !layer.containsKey(Folded.of(hidden.canonical()))) {
              shadow(findings, entry, variant, hidden);
            }
          }
        });
  }

  private static void shadow(FileFindings findings, Entry entry, String phrase, Entry hidden) {
    String where = hidden.file() + ":" + hidden.line();
    findings.warn(
        entry.line(), 1, "'" + phrase + "' shadows '" + hidden.canonical() + "', " + where);
  }
}
