package io.github.chucdanh.dictionary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A step of the build: writes the bundled dictionaries, compiled, beside their tables. */
public final class DictionaryCompiler {
  private DictionaryCompiler() {}

  /**
   * Compiles the bundled dictionaries.
   *
   * @param args the folder of the classes, in which the tables are
   * @throws IOException if nothing can be written there
   */
  public static void main(String[] args) throws IOException {
    Files.write(
        Path.of(args[0], Dictionaries.BUNDLED, Dictionaries.COMPILED), Dictionaries.compiled());
  }
}
