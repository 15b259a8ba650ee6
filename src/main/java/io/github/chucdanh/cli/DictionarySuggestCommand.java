package io.github.chucdanh.cli;

import io.github.chucdanh.cli.Proposal.Kind;
import io.github.chucdanh.cli.Proposal.Sighting;
import io.github.chucdanh.dictionary.Category;
import io.github.chucdanh.dictionary.Dictionaries;
import io.github.chucdanh.dictionary.DictionaryException;
import io.github.chucdanh.text.Tokens;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dictionary suggest}: proposes lines that the dictionaries lack. */
@Command(
    name = "suggest",
    description = {
      "Reads a pile of articles and proposes lines that the dictionaries lack: phrases like titles"
          + " and organizations beside persons, and unknown abbreviations, with how often each was"
          + " seen, three places, and a line to copy, completed and checked by you."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = "  java -jar chucdanh.jar dictionary suggest articles/ > proposals.txt")
final class DictionarySuggestCommand implements Callable<Integer> {
  /** Of all places where a phrase stands, at least this share must be beside a person ... */
  private static final double BESIDE_PERSONS = 0.6;

  /** ... or this share, if known titles begin or end alike. */
  private static final double BESIDE_PERSONS_IF_ALIKE = 0.2;

  /** A longer phrase takes a shorter one's place if it is nearly as frequent. */
  private static final double AS_FREQUENT = 0.7;

  private final PrintWriter out;
  private final PrintWriter err;
  private final Map<String, Proposal> proposals = new HashMap<>();
  private boolean failed;

  @Option(
      names = "--min",
      paramLabel = "N",
      defaultValue = "3",
      description = "How often a phrase must be seen. Default: ${DEFAULT-VALUE}.")
  private int min;

  @Option(
      names = "--top",
      paramLabel = "N",
      defaultValue = "100",
      description = "How many of each kind to print. Default: ${DEFAULT-VALUE}.")
  private int top;

  @Option(
      names = "--dictionaries",
      paramLabel = "DIR",
      description = "A folder of further dictionaries; may be given several times.")
  private List<Path> folders = new ArrayList<>();

  @Parameters(
      paramLabel = "ARTICLES",
      description = "A folder of *.txt, a text file, or JSON Lines (.jsonl, .jsonl.gz).")
  private Path articles;

  DictionarySuggestCommand(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws IOException {
    Suggester suggester;
    try {
      suggester = new Suggester(Dictionaries.load(folders));
    } catch (DictionaryException e) {
      err.println(e.getMessage());
      return Main.USAGE;
    }
    int threads = Runtime.getRuntime().availableProcessors();
    try (Progress progress = Progress.ofShare(err, "reading", Progress.onTerminal())) {
      InOrder.run(
          new Pile(articles, this::fail),
          threads,
          article -> new Seen(article, suggester.look(article)),
          seen -> {
            progress.show(seen.article().done());
            seen.sightings().forEach(this::add);
          });
    }
    proposals.values().removeIf(proposal -> proposal.count() < min);
    try (Progress progress = Progress.ofShare(err, "counting", Progress.onTerminal())) {
      weighTitles(suggester, progress);
    }
    preferFuller();
    print(Kind.TITLE, Category.TITLE);
    print(Kind.ORGANIZATION, Category.ORGANIZATION);
    print(Kind.ABBREVIATION, Category.ORGANIZATION);
    out.flush();
    return failed ? Main.FAILED : Main.OK;
  }

  private void fail(String what, String reason) {
    failed = true;
    err.println("chucdanh: " + what + ": " + reason);
  }

  private void add(Sighting sighting) {
    proposals
        .computeIfAbsent(sighting.kind() + sighting.key(), key -> new Proposal(sighting))
        .add(sighting);
  }

  /** Drops phrases that mostly stand where no person is: they are words like others. */
  private void weighTitles(Suggester suggester, Progress progress) {
    Map<String, int[]> counts = new HashMap<>();
    int longest = 0;
    for (Proposal proposal : proposals.values()) {
      if (proposal.kind() == Kind.TITLE) {
        counts.put(proposal.key(), new int[1]);
        longest = Math.max(longest, proposal.key().length());
      }
    }
    for (Pile.Article article : new Pile(articles, (what, reason) -> {})) {
      progress.show(article.done());
      count(suggester.scan(article), longest, counts);
    }
    proposals
        .values()
        .removeIf(
            proposal ->
                proposal.kind() == Kind.TITLE
                    && proposal.count()
                        < counts.get(proposal.key())[0]
                            * (suggester.isLikeTitle(proposal.text())
                                ? BESIDE_PERSONS_IF_ALIKE
                                : BESIDE_PERSONS));
  }

  private static void count(Tokens tokens, int longest, Map<String, int[]> counts) {
    StringBuilder key = new StringBuilder();
    for (int begin = 0; begin < tokens.size(); begin++) {
      key.setLength(0);
      for (int i = begin; i < tokens.size() && key.length() < longest; i++) {
        for (int unit = 0; unit < Long.SIZE / Character.SIZE; unit++) {
          key.append((char) (tokens.key(i) >>> unit * Character.SIZE));
        }
        int[] count = i == begin ? null : counts.get(key.toString());
        if (count != null) {
          count[0]++;
        }
      }
    }
  }

  /** Of phrases within each other, keeps the longest that is nearly as frequent. */
  private void preferFuller() {
    List<Proposal> titles =
        new ArrayList<>(proposals.values().stream().filter(p -> p.kind() == Kind.TITLE).toList());
    titles.sort(Comparator.comparingInt(p -> p.key().length()));
    for (Proposal shorter : titles) {
      for (Proposal longer : titles) {
        if (longer != shorter && longer.key().contains(shorter.key())) {
          boolean fuller = longer.count() >= AS_FREQUENT * shorter.count();
          proposals.remove(Kind.TITLE + (fuller ? shorter : longer).key());
        }
      }
    }
  }

  private void print(Kind kind, Category category) {
    List<Proposal> found =
        proposals.values().stream()
            .filter(proposal -> proposal.kind() == kind)
            .sorted(
                Comparator.comparingInt(Proposal::count).reversed().thenComparing(Proposal::text))
            .limit(top)
            .toList();
    if (found.isEmpty()) {
      return;
    }
    out.println("# " + category.file() + (kind == Kind.ABBREVIATION ? ", abbreviations" : ""));
    out.println(String.join("\t", category.columns()));
    for (Proposal proposal : found) {
      out.println("# " + proposal.count() + " times");
      proposal.contexts().forEach(context -> out.println("#   " + context));
      out.println(line(proposal, category));
    }
    out.println();
  }

  private static String line(Proposal proposal, Category category) {
    Map<String, String> cells = new HashMap<>();
    String text = proposal.detail() == null ? proposal.text() : proposal.detail();
    cells.put(category.columns().get(0), Character.toUpperCase(text.charAt(0)) + text.substring(1));
    if (proposal.detail() != null) {
      cells.put("variants", proposal.text());
    }
    if (proposal.kind() == Kind.TITLE) {
      cells.put("kind", "profession");
    }
    cells.put("branch", proposal.branch());
    cells.put("level", proposal.level());
    cells.put("source", "báo chí");
    List<String> line = new ArrayList<>();
    for (String column : category.columns()) {
      String cell = cells.get(column);
      line.add(cell == null ? "" : cell);
    }
    return String.join("\t", line);
  }

  private record Seen(Pile.Article article, List<Sighting> sightings) {}
}
