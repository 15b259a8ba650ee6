package io.github.chucdanh.cli;

import io.github.chucdanh.dictionary.DictionaryException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/**
 * The command line's entrance.
 *
 * <p>Exit status: 0 all went well, 1 some inputs failed or the output could not be written, 2 wrong
 * usage or a malformed dictionary.
 */
@Command(
    name = "chucdanh",
    description = "Reads Vietnamese news articles and says who holds which office.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    footerHeading = "%nExamples:%n",
    footer = {
      "  java -jar chucdanh.jar extract article.txt",
      "  java -jar chucdanh.jar extract --format jsonl --output pairs.jsonl articles/",
      "  java -jar chucdanh.jar help extract"
    })
public final class Main {
  /** All inputs were done. */
  static final int OK = 0;

  /** Some inputs failed, or the output could not be written. */
  static final int FAILED = 1;

  /** The command line or a dictionary is wrong; nothing was done. */
  static final int USAGE = 2;

  private Main() {}

  /**
   * Runs the command line and ends the virtual machine.
   *
   * @param args the command's words
   */
  public static void main(String[] args) {
    // Not System.out: a PrintStream hides that its reader has gone.
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(args, System.in, out, err));
  }

  /** Runs the command line on the given streams and gives its exit status. */
  static int run(String[] args, InputStream in, OutputStream out, PrintWriter err) {
    return commandLine(in, out, new PrintWriter(new HarmlessWriter(err), true)).execute(args);
  }

  /** Makes the command line with all its commands. */
  static CommandLine commandLine(InputStream in, OutputStream out, PrintWriter err) {
    CommandLine commandLine =
        new CommandLine(new Main())
            .addSubcommand(new ExtractCommand(in, out, err))
            .addSubcommand(new PeopleCommand(in, out, err))
            .addSubcommand(new EvaluateCommand(out, err))
            .addSubcommand(new ExplainCommand(in, out, err))
            .addSubcommand(new ServeCommand(out, err))
            .addSubcommand(DictionaryCommand.commandLine(out, err))
            .addSubcommand(new AutoComplete.GenerateCompletion())
            .addSubcommand(new CommandLine.HelpCommand())
            .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
            .setErr(err)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setParameterExceptionHandler(Main::complain)
            .setExecutionExceptionHandler(Main::fail);
    addExamples(
        commandLine,
        "generate-completion",
        "  alias chucdanh='java -jar /path/to/chucdanh.jar'",
        "  source <(chucdanh generate-completion)");
    addExamples(commandLine, "help", "  java -jar chucdanh.jar help extract");
    return commandLine;
  }

  /** Adds examples to the help of a command that picocli brings along. */
  private static void addExamples(CommandLine commandLine, String command, String... lines) {
    commandLine
        .getSubcommands()
        .get(command)
        .getCommandSpec()
        .usageMessage()
        .footerHeading("%nExamples:%n")
        .footer(lines);
  }

  private static int complain(CommandLine.ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("chucdanh: " + e.getMessage());
    err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
    return USAGE;
  }

  private static int fail(Exception e, CommandLine command, CommandLine.ParseResult parsed) {
    if (e instanceof DictionaryException) {
      command.getErr().println(e.getMessage());
      return USAGE;
    }
    if (e instanceof IOException io && readerIsGone(io)) {
      return OK;
    }
    command.getErr().println("chucdanh: internal error: " + e);
    return FAILED;
  }

  /**
   * Tells whether the output went into a pipe that nobody reads any more, as {@code | head} does.
   */
  static boolean readerIsGone(IOException e) {
    String message = e.getMessage();
    return message != null && message.toLowerCase(Locale.ROOT).contains("pipe");
  }

  /** Reads the version from the jar's manifest. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"chucdanh " + (version == null ? "(not packaged)" : version)};
    }
  }
}
