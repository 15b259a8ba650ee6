package io.github.chucdanh.cli;

import io.github.chucdanh.OfficialExtractor;
import io.github.chucdanh.dictionary.Dictionaries;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code explain}: what every stage makes of a sentence or an article. */
@Command(
    name = "explain",
    description = "Shows stage by stage how a sentence or an article is read.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:the text was explained",
      "1:the file could not be read",
      "2:wrong usage or a malformed dictionary; nothing was done"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  java -jar chucdanh.jar explain 'Bộ trưởng Bộ Y tế Đặng Văn Mẫu phát biểu.'",
      "  java -jar chucdanh.jar explain --dictionaries my-titles article.txt"
    })
final class ExplainCommand implements Callable<Integer> {
  private final InputStream in;
  private final OutputStream out;
  private final PrintWriter err;

  @Spec private CommandSpec spec;

  @Option(
      names = "--dictionaries",
      paramLabel = "DIR",
      description = "A folder of further dictionaries; may be given several times.")
  private List<Path> folders = new ArrayList<>();

  @Parameters(
      paramLabel = "SENTENCE|FILE",
      description = "A text, the name of a UTF-8 file that has one, or - for the standard input.")
  private String input;

  ExplainCommand(InputStream in, OutputStream out, PrintWriter err) {
    this.in = in;
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws IOException {
    for (Path folder : folders) {
      if (!Files.isDirectory(folder)) {
        throw new ParameterException(spec.commandLine(), "--dictionaries: not a folder: " + folder);
      }
    }
    String text;
    try {
      text = text();
    } catch (IOException e) {
      err.println("chucdanh: " + input + ": " + e.getMessage());
      return Main.FAILED;
    }
    OfficialExtractor.Builder builder = OfficialExtractor.builder();
    folders.forEach(builder::dictionary);
    Explanation explanation = new Explanation(Dictionaries.load(folders), builder.build());
    try (Writer target =
        new HarmlessWriter(
            new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)))) {
      target.write(explanation.of(text));
    }
    return Main.OK;
  }

  private String text() throws IOException {
    if (input.equals("-")) {
      return Source.STANDARD_INPUT.read(in);
    }
    return isFile() ? new Source(Path.of(input)).read(in) : input;
  }

  private boolean isFile() {
    try {
      return Files.isRegularFile(Path.of(input));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
