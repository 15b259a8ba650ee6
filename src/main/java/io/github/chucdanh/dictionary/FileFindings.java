package io.github.chucdanh.dictionary;

import java.util.Comparator;
import java.util.List;

/** Collects what is wrong with one file, and what is only odd. */
final class FileFindings {
  private final String file;
  private final List<Fault> faults;
  private final List<Fault> warnings;
  private final int firstFault;
  private final int firstWarning;

  /**
   * Collects into these lists.
   *
   * @param warnings null where nobody asks for them
   */
  FileFindings(String file, List<Fault> faults, List<Fault> warnings) {
    this.file = file;
    this.faults = faults;
    this.warnings = warnings;
    firstFault = faults.size();
    firstWarning = warnings == null ? 0 : warnings.size();
  }

  String file() {
    return file;
  }

  /** Whether warnings are wanted, which cost time to find. */
  boolean warns() {
    return warnings != null;
  }

  void fault(int line, int column, String message) {
    faults.add(new Fault(file, line, column, message));
  }

  void warn(int line, int column, String message) {
    if (warnings != null) {
      warnings.add(new Fault(file, line, column, message));
    }
  }

  /** Puts what this file has in the order of its lines. */
  void sort() {
    sort(faults, firstFault);
    if (warnings != null) {
      sort(warnings, firstWarning);
    }
  }

  private static void sort(List<Fault> list, int from) {
    if (list.size() - from > 1) {
      list.subList(from, list.size())
          .sort(Comparator.comparingInt(Fault::line).thenComparingInt(Fault::column));
    }
  }
}
