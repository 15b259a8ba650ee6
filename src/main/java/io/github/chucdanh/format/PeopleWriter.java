package io.github.chucdanh.format;

import io.github.chucdanh.people.PeopleIndex;
import java.io.IOException;
import java.io.Writer;

/** Writes the same people over many articles. */
@FunctionalInterface
public interface PeopleWriter {
  /**
   * Writes everyone, and flushes the target, which stays open.
   *
   * @param people who the articles speak of
   * @param target where it goes
   * @throws IOException if the target cannot be written
   */
  void write(PeopleIndex people, Writer target) throws IOException;
}
