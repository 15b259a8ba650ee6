package io.github.chucdanh.cli;

import io.github.chucdanh.dictionary.DictionaryException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
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

  /** The commands that need not know of each other. */
  private static final List<String> COMMANDS =
      List.of("extract", "people", "evaluate", "explain", "serve", "dictionary");

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
    PrintWriter harmless = new PrintWriter(new HarmlessWriter(err), true);
    boolean one = args.length > 0 && COMMANDS.contains(args[0]);
    CommandLine commandLine =
        one ? commandLine(args[0], in, out, harmless) : commandLine(in, out, harmless);
    return commandLine.execute(args);
  }

  /** Makes the command line with one of its commands alone, which is much quicker. */
  private static CommandLine commandLine(
      String command, InputStream in, OutputStream out, PrintWriter err) {
    CommandLine commandLine = new CommandLine(new Main());
    commandLine.addSubcommand(command(command, in, out, err));
    return configured(commandLine, out, err);
  }

  /** Makes the command line with all its commands. */
  static CommandLine commandLine(InputStream in, OutputStream out, PrintWriter err) {
    CommandLine commandLine = new CommandLine(new Main());
    for (String command : COMMANDS) {
      commandLine.addSubcommand(command(command, in, out, err));
    }
    commandLine
        .addSubcommand(new AutoComplete.GenerateCompletion())
        .addSubcommand(new CommandLine.HelpCommand());
    addExamples(
        commandLine,
        "generate-completion",
        "  alias chucdanh='java -jar /path/to/chucdanh.jar'",
        "  source <(chucdanh generate-completion)");
    addExamples(commandLine, "help", "  java -jar chucdanh.jar help extract");
    return configured(commandLine, out, err);
  }

  /** To be called once all commands are there: picocli sets it for those alone. */
  private static CommandLine configured(
      CommandLine commandLine, OutputStream out, PrintWriter err) {
    return commandLine
        .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(Main::complain)
        .setExecutionExceptionHandler(Main::fail);
  }

  private static Object command(String name, InputStream in, OutputStream out, PrintWriter err) {
    return switch (name) {
      case "extract" -> new ExtractCommand(in, out, err);
      case "people" -> new PeopleCommand(in, out, err);
      case "evaluate" -> new EvaluateCommand(out, err);
      case "explain" -> new ExplainCommand(in, out, err);
      case "serve" -> new ServeCommand(out, err);
      case "dictionary" -> DictionaryCommand.commandLine(out, err);
      default -> throw new IllegalArgumentException(name);
    };
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
