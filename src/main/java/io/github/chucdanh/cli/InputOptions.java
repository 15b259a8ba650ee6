package io.github.chucdanh.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.PatternSyntaxException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The inputs of every command that reads articles, and the options that say what they are. */
final class InputOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--glob",
      paramLabel = "PATTERN",
      defaultValue = Sources.TEXT_FILES,
      description =
          "Which files of a folder to read, by name, or by path if the pattern has a slash."
              + " Default: ${DEFAULT-VALUE}.")
  private String glob;

  @Option(
      names = "--from",
      paramLabel = "KIND",
      description =
          "What the inputs are: ${COMPLETION-CANDIDATES}. Default: what each name's ending tells,"
              + " else text.")
  private InputFormat kind;

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      converter = EncodingConverter.class,
      description =
          "What the inputs are encoded in: tcvn3, vni, or any that Java knows, such as windows-1258"
              + " or utf-16. Default: UTF-8, and of HTML what the page says.")
  private Encoding encoding;

  @Option(
      names = "--text-field",
      paramLabel = "NAME",
      defaultValue = "text",
      description =
          "Which field of a JSON Lines record is the article; a.b is b in a. Default:"
              + " ${DEFAULT-VALUE}.")
  private String textField;

  @Option(
      names = "--id-field",
      paramLabel = "NAME",
      defaultValue = "id",
      description = "Which field is its id. Default: ${DEFAULT-VALUE}, or the line's number.")
  private String idField;

  @Option(
      names = "--date-field",
      paramLabel = "NAME",
      defaultValue = "date",
      description = "Which field is its date. Default: ${DEFAULT-VALUE}.")
  private String dateField;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|DIR|-",
      description =
          "Articles: text files, UTF-8; JSON Lines; HTML pages; any of these compressed by gzip;"
              + " folders, at any depth; or - for the standard input.")
  private List<String> inputs;

  /** Complains of values that cannot be. */
  void check() {
    if (inputs.stream().filter("-"::equals).count() > 1) {
      throw new ParameterException(
          spec.commandLine(), "the standard input (-) can be read only once");
    }
  }

  /** Finds the files. */
  List<Source> sources(BiConsumer<Path, String> failures) {
    try {
      return new Sources(glob, failures).find(inputs);
    } catch (PatternSyntaxException e) {
      throw new ParameterException(
          spec.commandLine(), "--glob: not a pattern: " + glob + ": " + e.getDescription());
    }
  }

  /** Whether every source is one article. */
  boolean isOneEach(List<Source> sources) {
    return sources.stream().noneMatch(reader()::hasRecords);
  }

  /** How many bytes the sources have; 0 where nobody knows. */
  long bytes(List<Source> sources) {
    boolean known = sources.stream().allMatch(source -> source.path() != null);
    return known ? sources.stream().mapToLong(Source::size).sum() : 0;
  }

  /**
   * Gives the articles of the sources, one after the other; records only when it comes to them.
   *
   * @param failures takes what could not be read, and why
   * @param meter counts what was read of the sources' bytes
   */
  Iterable<InputArticle> articles(
      List<Source> sources,
      InputStream standardInput,
      BiConsumer<String, String> failures,
      Meter meter) {
    return reader().articles(sources, standardInput, failures, meter);
  }

  /** Complains if an output would overwrite one of the sources. */
  void checkOutput(List<Source> sources, Path output) {
    if (output == null || !Files.exists(output)) {
      return;
    }
    for (Source source : sources) {
      if (source.path() != null && isSameFile(source.path(), output)) {
        throw new ParameterException(
            spec.commandLine(), "--output would overwrite the input " + source.label());
      }
    }
  }

  private static boolean isSameFile(Path one, Path other) {
    try {
      return Files.isSameFile(one, other);
    } catch (IOException e) {
      return false;
    }
  }

  /** Everything that decides which articles the sources give, in one line. */
  String description() {
    return String.join(
        " ",
        String.valueOf(kind),
        encoding == null ? "" : encoding.name(),
        textField,
        idField,
        dateField);
  }

  private ArticleReader reader() {
    RecordFields fields = new RecordFields(textField, idField, dateField);
    return new ArticleReader(kind, encoding, fields);
  }

  /** Finds the encoding that an option names. */
  static final class EncodingConverter implements ITypeConverter<Encoding> {
    @Override
    public Encoding convert(String name) {
      try {
        return Encoding.named(name);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
  }
}
