package io.github.chucdanh.cli;

import io.github.chucdanh.OfficialExtractor;
import io.github.chucdanh.dictionary.Dictionaries;
import io.github.chucdanh.dictionary.Lexicon;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of every command that reads articles. */
final class EngineOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--dictionaries",
      paramLabel = "DIR",
      description = "A folder of further dictionaries; may be given several times.")
  private List<Path> dictionaries = new ArrayList<>();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many articles to read at once. Default: as many as there are processors.")
  private int threads = Runtime.getRuntime().availableProcessors();

  int threads() {
    return threads;
  }

  /** Everything that decides what the extractor finds, in one line. */
  String description() {
    return String.join(" ", new Main.Version().getVersion()) + " " + dictionaries;
  }

  /** Complains of values that cannot be. */
  void check() {
    if (threads < 1) {
      throw usage("--threads must be 1 or more, not " + threads);
    }
    for (Path folder : dictionaries) {
      if (!Files.isDirectory(folder)) {
        throw usage("--dictionaries: not a folder: " + folder);
      }
    }
  }

  /**
   * Makes the extractor.
   *
   * @throws io.github.chucdanh.dictionary.DictionaryException if a dictionary has a fault
   */
  OfficialExtractor extractor() {
    OfficialExtractor.Builder builder = OfficialExtractor.builder();
    dictionaries.forEach(builder::dictionary);
    return builder.build();
  }

  /**
   * Reads the dictionaries once more, for those who ask them something themselves.
   *
   * @throws io.github.chucdanh.dictionary.DictionaryException if a dictionary has a fault
   */
  Lexicon lexicon() {
    return Dictionaries.load(dictionaries);
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
