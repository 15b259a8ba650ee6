package io.github.chucdanh.cli;

import io.github.chucdanh.OfficialExtractor;
import io.github.chucdanh.Pair;
import io.github.chucdanh.Position;
import io.github.chucdanh.dictionary.DictionaryException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.apache.commons.lang3.StringUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dictionary diff}: what a folder of dictionaries changes in the pairs of articles. */
@Command(
    name = "diff",
    description = "Says which pairs a folder of dictionaries adds (+), loses (-) or changes (~).",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    footerHeading = "%nExamples:%n",
    footer = "  java -jar chucdanh.jar dictionary diff my-titles articles/")
final class DictionaryDiffCommand implements Callable<Integer> {
  private final PrintWriter out;
  private final PrintWriter err;
  private boolean failed;
  private int added;
  private int lost;
  private int changed;

  @Option(
      names = "--dictionaries",
      paramLabel = "DIR",
      description = "A folder of dictionaries that both sides have; may be given several times.")
  private List<Path> folders = new ArrayList<>();

  @Parameters(index = "0", paramLabel = "DIR", description = "The dictionaries to look at.")
  private Path layer;

  @Parameters(
      index = "1",
      paramLabel = "ARTICLES",
      description = "A folder of *.txt, a text file, or JSON Lines (.jsonl, .jsonl.gz).")
  private Path articles;

  DictionaryDiffCommand(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws IOException {
    OfficialExtractor without;
    OfficialExtractor with;
    try {
      without = extractor(null);
      with = extractor(layer);
    } catch (DictionaryException e) {
      err.println(e.getMessage());
      return Main.USAGE;
    }
    int[] count = {0};
    try (Progress progress = Progress.ofShare(err, "comparing", Progress.onTerminal())) {
      InOrder.run(
          new Pile(articles, this::fail),
          Runtime.getRuntime().availableProcessors(),
          article -> new Both(article, pairs(without, article), pairs(with, article)),
          both -> {
            count[0]++;
            progress.show(both.article().done());
            compare(both);
          });
    }
    out.printf(
        "%d pairs added, %d lost, %d changed in %d articles%n", added, lost, changed, count[0]);
    out.flush();
    return failed ? Main.FAILED : Main.OK;
  }

  private OfficialExtractor extractor(Path last) {
    OfficialExtractor.Builder builder = OfficialExtractor.builder();
    folders.forEach(builder::dictionary);
    if (last != null) {
      builder.dictionary(last);
    }
    return builder.build();
  }

  private static List<Pair> pairs(OfficialExtractor extractor, Pile.Article article) {
    return extractor.extract(article.text()).pairs();
  }

  private void fail(String what, String reason) {
    failed = true;
    err.println("chucdanh: " + what + ": " + reason);
  }

  private void compare(Both both) {
    List<Pair> before = new ArrayList<>(both.before());
    List<Pair> after = new ArrayList<>(both.after());
    before.removeIf(old -> remove(after, now -> isSame(old, now)) != null);
    for (Pair old : before) {
      Pair now = remove(after, pair -> overlaps(old, pair));
      if (now == null) {
        lost++;
        print("-", both.article(), describe(old));
      } else {
        changed++;
        print("~", both.article(), describe(old) + "  ->  " + describe(now));
      }
    }
    for (Pair now : after) {
      added++;
      print("+", both.article(), describe(now));
    }
  }

  private static Pair remove(List<Pair> pairs, java.util.function.Predicate<Pair> wanted) {
    for (int i = 0; i < pairs.size(); i++) {
      if (wanted.test(pairs.get(i))) {
        return pairs.remove(i);
      }
    }
    return null;
  }

  private static boolean isSame(Pair a, Pair b) {
    return a.person().begin() == b.person().begin()
        && a.name().equals(b.name())
        && a.status() == b.status()
        && a.position().equals(b.position())
        && Objects.equals(a.term(), b.term());
  }

  private static boolean overlaps(Pair a, Pair b) {
    Position one = a.position();
    Position other = b.position();
    return one.begin() < other.end() && other.begin() < one.end();
  }

  private void print(String sign, Pile.Article article, String what) {
    out.println(sign + " " + article.id() + ": " + what);
  }

  private static String describe(Pair pair) {
    String canonical = pair.position().canonical();
    String text = StringUtils.normalizeSpace(pair.position().text());
    String position = text.equals(canonical) ? text : text + " [" + canonical + "]";
    return pair.name() + " | " + position + " | " + pair.status().label();
  }

  private record Both(Pile.Article article, List<Pair> before, List<Pair> after) {}
}
