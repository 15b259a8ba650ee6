package io.github.chucdanh.robustness;

import io.github.chucdanh.cli.Main;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line in a process of its own, for what no thread survives or decides alone. */
final class Child {
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  private Child() {}

  /** The words that run the command line in a virtual machine with this heap. */
  static List<String> command(String heap, String... args) {
    List<String> words = new ArrayList<>(List.of(JAVA, "-Xmx" + heap));
    words.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    words.addAll(List.of(args));
    return words;
  }

  /** The same words for a shell, each quoted. */
  static String shellCommand(String heap, String... args) {
    StringBuilder line = new StringBuilder();
    for (String word : command(heap, args)) {
      line.append('\'').append(word.replace("'", "'\\''")).append("' ");
    }
    return line.toString();
  }

  /** Starts a command with its outputs in files. */
  static Process start(List<String> command, File out, File err) throws IOException {
    return new ProcessBuilder(command).redirectOutput(out).redirectError(err).start();
  }
}
