package io.github.chucdanh.corenlp;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.pipeline.StanfordCoreNLPServer;
import io.github.chucdanh.dictionary.Dictionaries;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * CoreNLP's own {@link StanfordCoreNLPServer} with {@link VietnameseTokenizerAnnotator} as {@code
 * vitokenize} and {@link OfficialsAnnotator} as {@code officials}, which a request gets when it
 * names no annotators.
 *
 * <p>It differs from CoreNLP's main program in what it does not allow: it listens on one address
 * only, and a request can neither name classes or files, nor have more time than the settings give,
 * nor stop it.
 *
 * <pre>{@code
 * try (OfficialsServer server = OfficialsServer.start(OfficialsServer.Settings.defaults())) {
 *   System.out.println(server.address());
 * }
 * }</pre>
 */
public final class OfficialsServer implements AutoCloseable {
  static final String TOKENIZER = "vitokenize";
  static final String OFFICIALS = "officials";

  private final HttpServer server;
  private final ExecutorService workers;

  private OfficialsServer(HttpServer server, ExecutorService workers) {
    this.server = server;
    this.workers = workers;
  }

  /**
   * How a server is to run.
   *
   * @param address the address to listen on
   * @param port the port to listen on; 0 for any free one
   * @param maxCharacters the longest text that it reads; CoreNLP keeps this one for the whole
   *     virtual machine
   * @param timeout how long it works on one text
   * @param dictionaries folders of further dictionaries, whose names have no commas
   */
  public record Settings(
      InetAddress address, int port, int maxCharacters, Duration timeout, List<Path> dictionaries) {
    /**
     * Copies the list.
     *
     * @param address the address to listen on
     * @param port the port to listen on
     * @param maxCharacters the longest text that it reads
     * @param timeout how long it works on one text
     * @param dictionaries folders of further dictionaries
     */
    public Settings {
      dictionaries = List.copyOf(dictionaries);
    }

    /**
     * {@return loopback address, port 9000, 100,000 characters, 15 seconds, bundled dictionaries
     * only}
     */
    public static Settings defaults() {
      return new Settings(
          InetAddress.getLoopbackAddress(), 9000, 100_000, Duration.ofSeconds(15), List.of());
    }
  }

  /**
   * Starts a server and returns once it takes requests.
   *
   * @param settings how it is to run
   * @return the running server
   * @throws IOException if it cannot listen there
   * @throws io.github.chucdanh.dictionary.DictionaryException if a dictionary has a fault
   */
  public static OfficialsServer start(Settings settings) throws IOException {
    Properties properties = properties(settings);
    Dictionaries.load(settings.dictionaries());
    new StanfordCoreNLP(properties); // CoreNLP keeps its annotators for the first request.
    HttpServer http =
        HttpServer.create(new InetSocketAddress(settings.address(), settings.port()), 0);
    ExecutorService workers =
        Executors.newFixedThreadPool(Math.max(4, 2 * Runtime.getRuntime().availableProcessors()));
    http.setExecutor(workers);
    new Inner(settings, properties).serve(http);
    http.start();
    return new OfficialsServer(http, workers);
  }

  private static Properties properties(Settings settings) {
    Properties properties = new Properties();
    properties.setProperty("annotators", TOKENIZER + "," + OFFICIALS);
    properties.setProperty(
        StanfordCoreNLP.CUSTOM_ANNOTATOR_PREFIX + TOKENIZER,
        VietnameseTokenizerAnnotator.class.getName());
    properties.setProperty(
        StanfordCoreNLP.CUSTOM_ANNOTATOR_PREFIX + OFFICIALS, OfficialsAnnotator.class.getName());
    Folders.set(properties, TOKENIZER, settings.dictionaries());
    Folders.set(properties, OFFICIALS, settings.dictionaries());
    // No output format has a place for it, and the strict serializer refuses it.
    properties.setProperty(OFFICIALS + ".extraction", "false");
    properties.setProperty("inputFormat", "text");
    properties.setProperty("outputFormat", "json");
    properties.setProperty("prettyPrint", "false");
    return properties;
  }

  /** {@return where the server listens} */
  public InetSocketAddress address() {
    return server.getAddress();
  }

  /**
   * Stops listening. CoreNLP's own threads stay, idle: it has no means to end them but the end of
   * the virtual machine.
   */
  @Override
  public void close() {
    server.stop(0);
    workers.shutdownNow();
  }

  /** CoreNLP's server, whose handlers only its subclasses may use. */
  private static final class Inner extends StanfordCoreNLPServer {
    private static final String DEMO = "edu/stanford/nlp/pipeline/demo/";
    private static final String SCRIPT = "application/javascript";

    /** The files that CoreNLP's page asks for: their places in the jar and their types. */
    private static final Map<String, List<String>> FILES =
        Map.ofEntries(
            file("/corenlp-brat.css", "corenlp-brat.css", "text/css"),
            file("/corenlp-parseviewer.js", "corenlp-parseviewer.js", SCRIPT),
            file("/style-vis.css", "style-vis.css", "text/css"),
            file("/static/fonts/Astloch-Bold.ttf", "Astloch-Bold.ttf", "font/ttf"),
            file(
                "/static/fonts/Liberation_Sans-Regular.ttf",
                "LiberationSans-Regular.ttf",
                "font/ttf"),
            file(
                "/static/fonts/PT_Sans-Caption-Web-Regular.ttf",
                "PTSansCaption-Regular.ttf",
                "font/ttf"),
            file("/annotation_log.js", "annotation_log.js", SCRIPT),
            file("/configuration.js", "configuration.js", SCRIPT),
            file("/dispatcher.js", "dispatcher.js", SCRIPT),
            file("/head.load.min.js", "head.load.min.js", SCRIPT),
            file("/jquery.svg.min.js", "jquery.svg.min.js", SCRIPT),
            file("/jquery.svgdom.min.js", "jquery.svgdom.min.js", SCRIPT),
            file("/url_monitor.js", "url_monitor.js", SCRIPT),
            file("/util.js", "util.js", SCRIPT),
            file("/visualizer.js", "visualizer.js", SCRIPT),
            file("/webfont.js", "webfont.js", SCRIPT),
            file("/img/corenlp-title.png", "corenlp-title.png", "image/png"),
            file("/img/loading.gif", "loading.gif", "image/gif"));

    private final Settings settings;
    private final Properties properties;

    @SuppressWarnings("StaticAssignmentInConstructor") // CoreNLP keeps its limit in a static field.
    Inner(Settings settings, Properties properties) throws IOException {
      super(named(properties), settings.port(), (int) settings.timeout().toMillis(), false);
      this.settings = settings;
      this.properties = properties;
      quiet = true;
      maxCharLength = settings.maxCharacters();
    }

    /** CoreNLP names a temporary file after its server, and fails where another user has it. */
    private static Properties named(Properties properties) {
      Properties named = new Properties();
      named.putAll(properties);
      named.setProperty("server_id", "chucdanh." + UUID.randomUUID());
      return named;
    }

    private static Map.Entry<String, List<String>> file(String path, String name, String type) {
      return Map.entry(path, List.of(DEMO + name, type));
    }

    void serve(HttpServer http) throws IOException {
      server = http;
      CoreNLPHandler annotate =
          new CoreNLPHandler(
              properties, new RequestGuard(properties), done -> {}, new HomePage(), "/");
      http.createContext("/", annotate).getFilters().add(new BodyLimit(settings.maxCharacters()));
      http.createContext("/corenlp-brat.js", text(DemoPage.script(), SCRIPT));
      for (Map.Entry<String, List<String>> file : FILES.entrySet()) {
        List<String> source = file.getValue();
        http.createContext(file.getKey(), new BytesFileHandler(source.get(0), source.get(1)));
      }
      http.createContext("/ping", new PingHandler() {});
      http.createContext("/live", new LiveHandler() {});
      http.createContext("/ready", new ReadyHandler(new AtomicBoolean(true)));
    }

    /** A request may ask for less time than the settings give, not for more. */
    @Override
    protected int getTimeout(Properties request, HttpExchange exchange) {
      int asked = super.getTimeout(request, exchange);
      return asked > 0 ? Math.min(asked, timeoutMilliseconds) : timeoutMilliseconds;
    }
  }

  private static HttpHandler text(String content, String type) {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    return exchange -> {
      exchange.getResponseHeaders().set("Content-type", type + ";charset=UTF-8");
      exchange.sendResponseHeaders(200, bytes.length);
      exchange.getResponseBody().write(bytes);
      exchange.close();
    };
  }

  /** The page that a browser gets. */
  private static final class HomePage extends StanfordCoreNLPServer.FileHandler {
    private final HttpHandler page = text(DemoPage.html(), "text/html");

    HomePage() throws IOException {
      super("edu/stanford/nlp/pipeline/demo/corenlp-brat.html");
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
      page.handle(exchange);
    }
  }
}
