package io.github.chucdanh.cli;

import java.io.BufferedWriter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dictionary}: what people need who write dictionaries. */
@Command(
    name = "dictionary",
    description = "Checks dictionaries, explains how they are read, and helps to extend them.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    footerHeading = "%nExamples:%n",
    footer = {
      "  java -jar chucdanh.jar dictionary check my-titles",
      "  java -jar chucdanh.jar dictionary explain \"Phó Trưởng ban Thường trực Ban Tổ chức Trung ương\"",
      "  java -jar chucdanh.jar dictionary suggest articles/ > proposals.txt",
      "  java -jar chucdanh.jar dictionary diff my-titles articles/"
    })
final class DictionaryCommand implements Runnable {
  @Spec private CommandSpec spec;

  private DictionaryCommand() {}

  /** The command with its own subcommands. */
  static CommandLine commandLine(OutputStream out, PrintWriter err) {
    PrintWriter writer =
        new PrintWriter(
            new HarmlessWriter(
                new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8))));
    return new CommandLine(new DictionaryCommand())
        .addSubcommand(new DictionaryCheckCommand(writer))
        .addSubcommand(new DictionaryExplainCommand(writer, err))
        .addSubcommand(new DictionarySuggestCommand(writer, err))
        .addSubcommand(new DictionaryDiffCommand(writer, err));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing required subcommand");
  }
}
