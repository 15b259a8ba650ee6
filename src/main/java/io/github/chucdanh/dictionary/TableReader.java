package io.github.chucdanh.dictionary;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;

/** Reads one table into entries and faults; goes on after a fault, so that all are found. */
final class TableReader {
  /**
   * What a table says.
   *
   * @param entries the lines that add or override, by folded key
   * @param removed the folded keys of the {@code -} lines
   */
  record Table(Map<String, Entry> entries, Map<String, Integer> removed) {}

  private static final char BOM = 0xFEFF;

  private final Category category;
  private final String file;
  private final List<Fault> faults;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Map<String, Integer> removed = new HashMap<>();
  private List<String> header;

  private TableReader(Category category, String file, List<Fault> faults) {
    this.category = category;
    this.file = file;
    this.faults = faults;
  }

  static Table read(Category category, String file, byte[] bytes, List<Fault> faults) {
    TableReader reader = new TableReader(category, file, faults);
    String text = reader.decode(bytes);
    if (text != null) {
      reader.lines(text);
    }
    return new Table(reader.entries, reader.removed);
  }

  private String decode(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    if (decoder.decode(in, out, true).isError()) {
      out.flip();
      String good = out.toString();
      int line = StringUtils.countMatches(good, '\n') + 1;
      int column = good.length() - good.lastIndexOf('\n');
      fault(line, column, "not UTF-8: bad byte at offset " + in.position() + "; save as UTF-8");
      return null;
    }
    out.flip();
    return out.length() > 0 && out.charAt(0) == BOM ? out.subSequence(1, out.length()).toString() : out.toString();
  }

  private void lines(String text) {
    int number = 0;
    for (String raw : text.split("\n", -1)) {
      number++;
      String line = Normalizer.normalize(StringUtils.stripEnd(raw, "\r"), Normalizer.Form.NFC);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (header == null) {
        header(number, line);
        if (header == null) {
          return;
        }
      } else if (line.startsWith("-") && !line.startsWith("-\t") && line.length() > 1) {
        removed.put(Folded.of(line.substring(1).split("\t", -1)[0].strip()), number);
      } else {
        row(number, line);
      }
    }
    if (header == null) {
      fault(1, 1, "no header line; expected the columns " + String.join(", ", category.columns()));
    }
  }

  private void header(int number, String line) {
    List<String> names = List.of(line.split("\t", -1)).stream().map(String::strip).toList();
    int column = 1;
    boolean good = true;
    for (String name : names) {
      if (!category.columns().contains(name)) {
        String hint =
            names.size() == 1 && name.contains(" ")
                ? "; columns are separated by tabs, not blanks"
                : nearest(name, category.columns());
        fault(number, column, "unknown column '" + name + "'" + hint);
        good = false;
      }
      column += name.length() + 1;
    }
    if (good && names.stream().distinct().count() < names.size()) {
      fault(number, 1, "a column stands twice in the header");
      good = false;
    }
    if (good && !names.contains(category.columns().get(0))) {
      fault(number, 1, "the column '" + category.columns().get(0) + "' is missing");
      good = false;
    }
    header = good ? names : null;
  }

  private void row(int number, String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length > header.size()) {
      int at = StringUtils.ordinalIndexOf(line, "\t", header.size()) + 2;
      fault(number, at, "expected " + header.size() + " columns, found " + cells.length);
      return;
    }
    Map<String, String> values = new HashMap<>();
    int column = 1;
    for (int i = 0; i < cells.length; i++) {
      String value = cells[i].strip();
      if (!value.isEmpty()) {
        check(number, column, header.get(i), value);
        values.put(header.get(i), value);
      }
      column += cells[i].length() + 1;
    }
    String key = values.remove(category.columns().get(0));
    if (key == null) {
      fault(number, 1, "the column '" + category.columns().get(0) + "' is empty");
      return;
    }
    Entry entry = new Entry(category, key, values, file, number);
    Entry earlier = entries.putIfAbsent(Folded.of(key), entry);
    if (earlier != null) {
      fault(number, 1, "'" + key + "' stands already on line " + earlier.line());
    }
  }

  private void check(int number, int column, String name, String value) {
    Set<String> allowed = category.values(name);
    if (allowed != null && !allowed.contains(value)) {
      fault(
          number,
          column,
          "'" + value + "' is no " + name + nearest(value, allowed.stream().sorted().toList()));
    }
    if (category.isNumber(name) && !StringUtils.isNumeric(value)) {
      fault(number, column, "'" + value + "' is no number");
    }
  }

  private static String nearest(String word, List<String> allowed) {
    String best = null;
    for (String candidate : allowed) {
      if (best == null || distance(word, candidate) < distance(word, best)) {
        best = candidate;
      }
    }
    String list = "expected one of " + String.join(", ", allowed);
    return distance(word, best) <= 2
        ? "; did you mean '" + best + "'?"
        : "; " + list;
  }

  /** The edit distance between two short words. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int substitution = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substitution, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }

  private void fault(int line, int column, String message) {
    faults.add(new Fault(file, line, column, message));
  }
}
