package io.github.chucdanh.cli;

import io.github.chucdanh.corenlp.OfficialsServer;
import io.github.chucdanh.dictionary.DictionaryException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code serve}: runs Stanford CoreNLP's server with this library's annotators. */
@Command(
    name = "serve",
    description = "Runs Stanford CoreNLP's server with this library's annotators, until stopped.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "1:the server could not listen at that address and port",
      "2:wrong usage or a malformed dictionary"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  java -jar chucdanh.jar serve --port 9000",
      "  curl -s --data-binary @article.txt -H 'Content-Type: text/plain; charset=UTF-8' \\",
      "      'http://localhost:9000/?outputFormat=json'"
    })
final class ServeCommand implements Callable<Integer> {
  /** How long the JDK's server waits for a request to arrive in full, in seconds. */
  private static final String SLOWEST_REQUEST = "sun.net.httpserver.maxReqTime";

  private final PrintWriter out;
  private final PrintWriter err;

  @Spec private CommandSpec spec;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "9000",
      description = "The port to listen on; 0 for any free one. Default: ${DEFAULT-VALUE}.")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description =
          "The address to listen on. Default: the loopback address, which only this machine can"
              + " reach. There is no password: open it to a network you trust, if at all.")
  private String host;

  @Option(
      names = "--max-characters",
      paramLabel = "N",
      defaultValue = "100000",
      description = "The longest text to read. Default: ${DEFAULT-VALUE}.")
  private int maxCharacters;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "15",
      description = "How long to work on one text. Default: ${DEFAULT-VALUE}.")
  private int timeout;

  @Option(
      names = "--dictionaries",
      paramLabel = "DIR",
      description = "A folder of further dictionaries; may be given several times.")
  private List<Path> dictionaries = new ArrayList<>();

  ServeCommand(OutputStream out, PrintWriter err) {
    this.out = new PrintWriter(out, true, StandardCharsets.UTF_8);
    this.err = err;
  }

  @Override
  public Integer call() throws InterruptedException {
    checkUsage();
    if (System.getProperty(SLOWEST_REQUEST) == null) {
      System.setProperty(SLOWEST_REQUEST, "60");
    }
    try (OfficialsServer server = OfficialsServer.start(settings())) {
      InetSocketAddress address = server.address();
      String name = address.getAddress().isLoopbackAddress() ? "localhost" : host;
      out.println("Listening on http://" + name + ":" + address.getPort() + "/");
      new CountDownLatch(1).await();
      return Main.OK;
    } catch (DictionaryException e) {
      err.println(e.getMessage());
      return Main.USAGE;
    } catch (IOException e) {
      err.println("chucdanh: cannot listen on port " + port + ": " + e.getMessage());
      return Main.FAILED;
    }
  }

  private void checkUsage() {
    check(port >= 0 && port <= 65535, "--port must be 0 to 65535, not " + port);
    check(maxCharacters > 0, "--max-characters must be 1 or more, not " + maxCharacters);
    check(timeout > 0 && timeout <= 86400, "--timeout must be 1 to 86400, not " + timeout);
    for (Path folder : dictionaries) {
      check(Files.isDirectory(folder), "--dictionaries: not a folder: " + folder);
      check(!folder.toString().contains(","), "--dictionaries: a comma in the name: " + folder);
    }
  }

  private OfficialsServer.Settings settings() {
    return new OfficialsServer.Settings(
        address(), port, maxCharacters, Duration.ofSeconds(timeout), dictionaries);
  }

  private InetAddress address() {
    try {
      return host == null ? InetAddress.getLoopbackAddress() : InetAddress.getByName(host);
    } catch (UnknownHostException e) {
      throw new ParameterException(spec.commandLine(), "--host: no such address: " + host);
    }
  }

  private void check(boolean good, String complaint) {
    if (!good) {
      throw new ParameterException(spec.commandLine(), complaint);
    }
  }
}
