package io.github.chucdanh.dictionary;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds what does no harm in a table and yet is hardly meant. */
final class Linter {
  private final Category category;
  private final FileFindings findings;
  private final List<String> lines;

  Linter(Category category, FileFindings findings, List<String> lines) {
    this.category = category;
    this.findings = findings;
    this.lines = lines;
  }

  /** Warns of blanks, order and phrases that two lines claim. */
  void lint(Collection<Entry> entries) {
    blanks();
    order(entries);
    variants(entries);
  }

  private void blanks() {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("#")) {
        continue;
      }
      if (line.endsWith(" ") || line.endsWith("\u00A0")) {
        findings.warn(i + 1, line.stripTrailing().length() + 1, "blanks at the line's end");
      } else if (line.startsWith(" ") || line.contains(" \t") || line.contains("\t ")) {
        findings.warn(i + 1, blank(line) + 1, "blanks around a value, which are ignored");
      }
      int odd = odd(line);
      if (odd >= 0) {
        findings.warn(
            i + 1, odd + 1, String.format("invisible character U+%04X", (int) line.charAt(odd)));
      }
    }
  }

  private static int blank(String line) {
    int before = line.indexOf(" \t");
    return line.startsWith(" ") ? 0 : before >= 0 ? before : line.indexOf("\t ") + 1;
  }

  private static int odd(String line) {
    for (int i = 0; i < line.length() - 1; i++) {
      char c = line.charAt(i);
      if (c == '\u00A0' || c >= '\u200B' && c <= '\u200D' || c == '\u2060' || c == '\uFEFF') {
        return i;
      }
    }
    return -1;
  }

  private void order(Collection<Entry> entries) {
    Entry before = null;
    for (Entry entry : entries) {
      if (before != null && sortKey(before).compareTo(sortKey(entry)) > 0) {
        findings.warn(
            entry.line(),
            1,
            "not sorted: '" + entry.canonical() + "' goes before '" + before.canonical() + "'");
      }
      before = entry;
    }
  }

  private static String sortKey(Entry entry) {
    return entry.canonical().toLowerCase(Locale.ROOT);
  }

  private void variants(Collection<Entry> entries) {
    Map<String, Entry> owners = new HashMap<>();
    entries.forEach(entry -> owners.put(Folded.of(entry.canonical()), entry));
    Map<String, Entry> variants = new HashMap<>();
    for (Entry entry : entries) {
      for (String variant : entry.values("variants")) {
        String key = Folded.of(variant);
        Entry owner = owners.get(key);
        if (entry.equals(owner)) {
          warn(entry, variant, "is its own line's " + category.columns().get(0));
          continue;
        } else if (owner != null) {
          warn(entry, variant, "has a line of its own, line " + owner.line());
        }
        Entry other = variants.putIfAbsent(key, entry);
        if (entry.equals(other)) {
          warn(entry, variant, "stands twice on the line");
        } else if (other != null) {
          warn(entry, variant, "is also a variant on line " + other.line() + ", which it shadows");
        }
      }
    }
  }

  private void warn(Entry entry, String variant, String what) {
    int at = lines.get(entry.line() - 1).indexOf(variant);
    findings.warn(entry.line(), at + 1, "variant '" + variant + "' " + what);
  }
}
