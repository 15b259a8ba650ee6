package io.github.chucdanh.format;

import io.github.chucdanh.Extraction;
import io.github.chucdanh.Pair;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

/**
 * Writes a folder that the annotation tool brat opens: for every article its text and standoff
 * annotations, and the {@code .conf} files that name the types.
 *
 * <p>A relation's type is the pair's status; its note has the pair's evidence and confidence.
 */
public final class BratWriter implements ExtractionWriter {
  private final Path folder;
  private final Set<String> names = new HashSet<>();

  /**
   * Makes a writer and writes the configuration.
   *
   * @param folder where the files go; made if it is not there
   * @throws IOException if the folder cannot be written
   */
  public BratWriter(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
    for (String file : new String[] {"annotation.conf", "visual.conf"}) {
      try (InputStream in = BratWriter.class.getResourceAsStream("brat/" + file)) {
        Files.write(folder.resolve(file), in.readAllBytes());
      }
    }
  }

  @Override
  public void write(String id, String text, Extraction extraction) throws IOException {
    String name = fileName(id);
    Files.write(folder.resolve(name + ".txt"), bytes(text));
    Files.write(folder.resolve(name + ".ann"), bytes(standoff(text, extraction)));
  }

  @Override
  public void close() {
    // Every article is complete once it is written.
  }

  private static String standoff(String text, Extraction extraction) {
    StringBuilder lines = new StringBuilder();
    Map<Marking, String> ids = new HashMap<>();
    CodePoints offsets = new CodePoints(text);
    for (Marking marking : Marking.all(extraction)) {
      String id = "T" + (ids.size() + 1);
      ids.put(marking, id);
      lines.append(id).append('\t').append(marking.type().label());
      lines.append(fragments(text, marking, offsets)).append('\n');
    }
    int count = 0;
    for (Pair pair : extraction.pairs()) {
      count++;
      String person = ids.get(Marking.of(pair.person()));
      String position = ids.get(Marking.of(pair.position()));
      lines.append('R').append(count).append('\t').append(relation(pair));
      lines.append(" Arg1:").append(person).append(" Arg2:").append(position).append('\n');
      lines.append('#').append(count).append("\tAnnotatorNotes R").append(count).append('\t');
      lines.append(pair.evidence()).append(", ").append(pair.confidence()).append('\n');
    }
    return lines.toString();
  }

  private static String relation(Pair pair) {
    String label = pair.status().label();
    return Character.toUpperCase(label.charAt(0)) + label.substring(1);
  }

  /** Brat's annotations end at a line's end, so one over several lines is given in fragments. */
  private static String fragments(String text, Marking marking, CodePoints offsets) {
    StringJoiner places = new StringJoiner(";", " ", "\t");
    StringJoiner words = new StringJoiner(" ");
    int i = marking.begin();
    while (i < marking.end()) {
      int from = i;
      while (i < marking.end() && !isLineEnd(text.charAt(i))) {
        i++;
      }
      if (i > from) {
        places.add(offsets.at(from) + " " + offsets.at(i));
        words.add(text.substring(from, i));
      }
      i++;
    }
    return places.toString() + words;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  /** A name that every file system takes, and that no article before had. */
  private String fileName(String id) {
    String safe = id.replaceAll("[^\\p{L}\\p{M}\\p{N}._-]+", "_").replaceFirst("^\\.+", "_");
    safe = safe.isEmpty() ? "_" : safe.substring(0, Math.min(safe.length(), 80));
    String name = safe;
    for (int i = 2; !names.add(name.toLowerCase(Locale.ROOT)); i++) {
      name = safe + "-" + i;
    }
    return name;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Turns UTF-16 offsets into offsets in code points, which brat counts in. */
  private static final class CodePoints {
    private final int[] before;

    CodePoints(String text) {
      before = new int[text.length() + 1];
      for (int i = 0; i < text.length(); i++) {
        boolean second =
            i > 0
                && Character.isLowSurrogate(text.charAt(i))
                && Character.isHighSurrogate(text.charAt(i - 1));
        before[i + 1] = before[i] + (second ? 0 : 1);
      }
    }

    int at(int offset) {
      return before[offset];
    }
  }
}
