package io.github.chucdanh.cli;

import io.github.chucdanh.dictionary.Check;
import io.github.chucdanh.dictionary.Dictionaries;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dictionary check}: names every fault of a folder's dictionaries. */
@Command(
    name = "check",
    description = {
      "Names every fault of a folder's dictionaries, as file:line:column, and warns of what is"
          + " accepted and yet hardly meant: duplicates, shadowed entries, odd blanks, wrong order."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {"0:no fault, perhaps warnings", "1:at least one fault"},
    footerHeading = "%nExamples:%n",
    footer = "  java -jar chucdanh.jar dictionary check my-titles")
final class DictionaryCheckCommand implements Callable<Integer> {
  private final PrintWriter out;

  @Option(names = "--no-warnings", description = "Only faults.")
  private boolean faultsOnly;

  @Parameters(
      arity = "0..*",
      paramLabel = "DIR",
      description =
          "Folders of dictionaries, each on top of those before it. Default: the bundled ones.")
  private List<Path> folders = new ArrayList<>();

  DictionaryCheckCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    Check check = Dictionaries.check(folders);
    check.faults().forEach(out::println);
    if (!faultsOnly) {
      check
          .warnings()
          .forEach(
              w ->
                  out.printf(
                      "%s:%d:%d: warning: %s%n", w.file(), w.line(), w.column(), w.message()));
    }
    out.printf("%s, %s%n", count(check.faults(), "fault"), count(check.warnings(), "warning"));
    out.flush();
    return check.faults().isEmpty() ? Main.OK : Main.FAILED;
  }

  private static String count(List<?> list, String word) {
    String number = list.isEmpty() ? "no" : Integer.toString(list.size());
    return number + " " + word + (list.size() == 1 ? "" : "s");
  }
}
