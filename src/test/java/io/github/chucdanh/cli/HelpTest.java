package io.github.chucdanh.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

class HelpTest {
  private static final Path BASH = Path.of("/bin/bash");

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final StringWriter err = new StringWriter();

  static Stream<List<String>> commands() {
    CommandLine all =
        Main.commandLine(
            InputStream.nullInputStream(),
            new ByteArrayOutputStream(),
            new PrintWriter(new StringWriter()));
    List<List<String>> commands = new ArrayList<>();
    collect(all, List.of(), commands);
    return commands.stream();
  }

  private static void collect(CommandLine command, List<String> name, List<List<String>> commands) {
    commands.add(name);
    command
        .getSubcommands()
        .forEach(
            (word, below) -> {
              List<String> whole = new ArrayList<>(name);
              whole.add(word);
              collect(below, whole, commands);
            });
  }

  @ParameterizedTest
  @MethodSource("commands")
  void helpsWithExamples(List<String> command) {
    List<String> args = new ArrayList<>(command);
    args.add("--help");

    assertThat(run(args.toArray(String[]::new))).isZero();

    assertThat(output()).contains("Usage: chucdanh", "Examples:").doesNotContain("\u001b");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void tellsItsVersion() {
    assertThat(run("--version")).isZero();
    assertThat(run("extract", "--version")).isZero();

    assertThat(output().lines()).hasSize(2).allMatch(line -> line.startsWith("chucdanh "));
  }

  @Test
  void completesCommandsOptionsAndValuesInBash() throws Exception {
    assumeTrue(Files.isExecutable(BASH), "no bash: its completion was not tried");
    assertThat(run("generate-completion")).isZero();
    Path script = folder.resolve("completion");
    Files.write(script, out.toByteArray());

    assertThat(complete(script, "peo")).containsExactly("people");
    assertThat(complete(script, "extract", "--re")).containsExactly("--resume");
    assertThat(complete(script, "people", "--format", "c")).containsExactly("csv");
    assertThat(complete(script, "extract", "--format", "js")).containsExactly("jsonl", "json");
  }

  /** Asks bash what it would offer for the last of these words. */
  private static List<String> complete(Path script, String... words)
      throws IOException, InterruptedException {
    String ask =
        "source '%s'; COMP_WORDS=(chucdanh %s); COMP_CWORD=%d; COMP_LINE=\"${COMP_WORDS[*]}\";"
            + " _complete_chucdanh 2>/dev/null; printf '%%s\\n' \"${COMPREPLY[@]}\"";
    String command = ask.formatted(script, String.join(" ", words), words.length);
    Process bash =
        new ProcessBuilder(BASH.toString(), "-c", command).redirectErrorStream(true).start();
    String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(bash.waitFor(30, TimeUnit.SECONDS)).isTrue();
    return said.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private int run(String... args) {
    return Main.run(args, InputStream.nullInputStream(), out, new PrintWriter(err, true));
  }

  private String output() {
    return out.toString(StandardCharsets.UTF_8);
  }
}
