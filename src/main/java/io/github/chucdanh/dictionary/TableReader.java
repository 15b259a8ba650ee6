package io.github.chucdanh.dictionary;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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
   * @param removed the lines of the {@code -} lines, by folded key
   */
  record Table(Map<String, Entry> entries, Map<String, Integer> removed) {}

  private final Category category;
  private final FileFindings findings;
  private final Set<String> roles;
  private final List<Entry> rows = new ArrayList<>();
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Map<String, Integer> removed = new HashMap<>();
  private List<String> header;

  /** What each column of the header allows, null for anything. */
  private final List<Set<String>> values = new ArrayList<>();

  private TableReader(Category category, FileFindings findings, Set<String> roles) {
    this.category = category;
    this.findings = findings;
    this.roles = roles;
  }

  /**
   * Reads a table.
   *
   * @param roles the roles that markers may have; empty for any
   */
  static Table read(Category category, byte[] bytes, FileFindings findings, Set<String> roles) {
    TableReader reader = new TableReader(category, findings, roles);
    List<String> lines = new TableText(findings).lines(bytes);
    if (lines != null) {
      reader.lines(lines);
      if (findings.warns()) {
        new Linter(category, findings, lines).lint(reader.entries.values());
      }
    }
    findings.sort();
    return new Table(reader.entries, reader.removed);
  }

  private void lines(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("#") || line.isBlank()) {
        continue;
      }
      if (header == null) {
        header(i + 1, line);
        if (header == null) {
          return;
        }
      } else if (line.length() > 1 && line.charAt(0) == '-' && line.charAt(1) != '\t') {
        removal(i + 1, line);
      } else {
        row(i + 1, line);
      }
    }
    fold();
    if (header == null) {
      String columns = String.join(", ", category.columns());
      findings.fault(1, 1, "no header line; expected the columns " + columns);
    }
  }

  private void header(int number, String line) {
    List<String> names = new ArrayList<>();
    for (String cell : line.split("\t", -1)) {
      names.add(cell.strip().intern());
    }
    int column = 1;
    boolean good = true;
    for (String name : names) {
      if (!category.columns().contains(name)) {
        boolean blanks = names.size() == 1 && name.contains(" ");
        String hint =
            blanks
                ? "; columns are separated by tabs, not blanks"
                : Nearest.hint(name, category.columns());
        findings.fault(number, column, "unknown column '" + name + "'" + hint);
        good = false;
      }
      column += name.length() + 1;
    }
    if (good && new HashSet<>(names).size() < names.size()) {
      findings.fault(number, 1, "a column stands twice in the header");
      good = false;
    }
    good = good && has(number, names, category.columns().get(0));
    good = good && (category.required() == null || has(number, names, category.required()));
    header = good ? names : null;
    for (String name : names) {
      values.add(values(name));
    }
  }

  private boolean has(int number, List<String> names, String column) {
    if (names.contains(column)) {
      return true;
    }
    findings.fault(number, 1, "the column '" + column + "' is missing");
    return false;
  }

  private void removal(int number, String line) {
    String name = StringUtils.substringBefore(line.substring(1), "\t").strip();
    String key = Folded.of(name);
    if (key.isEmpty()) {
      findings.fault(number, 1, "a '-' without what it removes");
    } else if (removed.putIfAbsent(key, number) != null) {
      findings.warn(number, 1, "'" + name + "' is removed already on line " + removed.get(key));
    }
  }

  private void row(int number, String line) {
    Map<String, String> cells = new HashMap<>();
    String key = null;
    int index = 0;
    int from = 0;
    while (from <= line.length()) {
      if (index == header.size()) {
        int found = StringUtils.countMatches(line, '\t') + 1;
        findings.fault(number, from + 1, "expected " + index + " columns, found " + found);
        return;
      }
      int tab = line.indexOf('\t', from);
      int to = tab < 0 ? line.length() : tab;
      String value = line.substring(from, to).strip();
      if (!value.isEmpty()) {
        String name = header.get(index);
        check(number, from + 1, index, value);
        if (name.equals(category.columns().get(0))) {
          key = value;
        } else {
          cells.put(name, value);
        }
      }
      index++;
      from = to + 1;
    }
    if (key == null) {
      findings.fault(number, 1, "the column '" + category.columns().get(0) + "' is empty");
    } else if (index == 1 && header.size() > 1 && key.contains("  ")) {
      findings.fault(number, 1, "columns are separated by tabs, not blanks");
    } else {
      rows.add(new Entry(category, key, cells, findings.file(), number));
    }
  }

  private void fold() {
    List<String> phrases = new ArrayList<>(rows.size());
    for (Entry row : rows) {
      phrases.add(row.canonical());
    }
    String[] keys = Folded.all(phrases);
    for (int i = 0; i < keys.length; i++) {
      add(keys[i], rows.get(i));
    }
  }

  private void add(String folded, Entry entry) {
    int number = entry.line();
    String required = category.required();
    if (required != null && entry.get(required) == null) {
      Set<String> allowed = values(required);
      String hint =
          allowed == null ? "" : "; expected one of " + String.join(", ", Nearest.sorted(allowed));
      findings.fault(number, 1, "the column '" + required + "' is empty" + hint);
    }
    if (entry.get("valid_from") != null
        && entry.get("valid_until") != null
        && entry.get("valid_from").compareTo(entry.get("valid_until")) > 0) {
      findings.fault(number, 1, "valid_from is later than valid_until");
    }
    if (folded.isEmpty()) {
      findings.fault(number, 1, "'" + entry.canonical() + "' has no letter, digit or mark");
      return;
    }
    Entry earlier = entries.putIfAbsent(folded, entry);
    if (earlier == null) {
      return;
    }
    if (earlier.canonical().equals(entry.canonical()) && earlier.cells().equals(entry.cells())) {
      findings.warn(number, 1, "the same as line " + earlier.line());
    } else {
      String spelt =
          earlier.canonical().equals(entry.canonical())
              ? ""
              : ", spelt '" + earlier.canonical() + "'";
      findings.fault(
          number,
          1,
          "'" + entry.canonical() + "' stands already on line " + earlier.line() + spelt);
    }
  }

  private void check(int number, int column, int index, String value) {
    String name = header.get(index);
    control(number, column, value);
    if (value.indexOf('|') >= 0) {
      list(number, column, name, value);
    }
    Set<String> allowed = values.get(index);
    if (allowed != null && !allowed.contains(value)) {
      for (String one : category.isList(name) ? value.split(" *\\| *") : new String[] {value}) {
        if (!one.isEmpty() && !allowed.contains(one)) {
          String hint = Nearest.hint(one, Nearest.sorted(allowed));
          findings.fault(number, column + value.indexOf(one), "'" + one + "' is no " + name + hint);
        }
      }
    }
    if (category.isNumber(name) && !isCount(value)) {
      findings.fault(number, column, "'" + value + "' is no number");
    }
    if (category.isDate(name) && !isDate(value)) {
      findings.fault(
          number,
          column,
          "'" + value + "' is no date; expected year-month-day, such as 2025-03-01");
    }
  }

  private Set<String> values(String name) {
    boolean role = category == Category.MARKER && name.equals("role") && !roles.isEmpty();
    return role ? roles : category.values(name);
  }

  private void control(int number, int column, String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c < ' ' || c == 0x7F) {
        findings.fault(number, column + i, String.format("control character U+%04X", (int) c));
      }
    }
  }

  private void list(int number, int column, String name, String value) {
    if (!category.isList(name)) {
      if (category.values(name) == null) {
        String hint = category.columns().contains("variants") ? "; others go under 'variants'" : "";
        findings.fault(
            number, column + value.indexOf('|'), "'" + name + "' takes one value" + hint);
      }
      return;
    }
    int from = 0;
    for (String one : value.split("\\|", -1)) {
      if (one.isBlank()) {
        findings.fault(number, column + from, "no value on one side of '|'");
        return;
      }
      from += one.length() + 1;
    }
  }

  private static boolean isCount(String value) {
    return value.length() <= 9 && value.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean isDate(String value) {
    try {
      LocalDate.parse(value);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
