package io.github.chucdanh.dictionary;

import java.util.List;

/**
 * What a check of dictionary files found. Immutable.
 *
 * @param faults what keeps the files from being used
 * @param warnings what is accepted and yet hardly meant: duplicates, shadowed entries, wrong order,
 *     odd blanks and encodings
 */
public record Check(List<Fault> faults, List<Fault> warnings) {
  /**
   * Copies the lists.
   *
   * @param faults what keeps the files from being used
   * @param warnings what is accepted and yet hardly meant: duplicates
   */
  public Check {
    faults = List.copyOf(faults);
    warnings = List.copyOf(warnings);
  }
}
