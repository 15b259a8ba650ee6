package io.github.chucdanh.dictionary;

/**
 * Something wrong in a dictionary file.
 *
 * @param file the file's name
 * @param line its line, from 1
 * @param column the column (UTF-16 units of the line), from 1
 * @param message what is wrong and what was expected
 */
public record Fault(String file, int line, int column, String message) {
  @Override
  public String toString() {
    return file + ":" + line + ":" + column + ": " + message;
  }
}
