package io.github.chucdanh.dictionary;

import java.util.List;
import java.util.stream.Collectors;

/** Dictionaries that cannot be used; the message names every fault, one a line. */
public final class DictionaryException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;

  /**
   * Made of one or more faults.
   *
   * @param faults the faults, copied
   */
  public DictionaryException(List<Fault> faults) {
    super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
    this.faults = List.copyOf(faults);
  }

  /** {@return the faults, in file and line order} */
  public List<Fault> faults() {
    return faults;
  }
}
