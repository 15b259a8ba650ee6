package io.github.chucdanh.cli;

import io.github.chucdanh.OfficialExtractor;
import io.github.chucdanh.Pair;
import io.github.chucdanh.Position;
import io.github.chucdanh.dictionary.Category;
import io.github.chucdanh.dictionary.Dictionaries;
import io.github.chucdanh.dictionary.DictionaryException;
import io.github.chucdanh.dictionary.Entry;
import io.github.chucdanh.dictionary.Lexicon;
import io.github.chucdanh.recognize.Composition;
import io.github.chucdanh.recognize.Item;
import io.github.chucdanh.recognize.Recognizer;
import io.github.chucdanh.text.Scanner;
import io.github.chucdanh.text.Tokens;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.commons.lang3.StringUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dictionary explain}: how a phrase is read and from which lines its pieces come. */
@Command(
    name = "explain",
    description =
        "Says how a phrase is read, piece by piece, and from which file and line each is.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    footerHeading = "%nExamples:%n",
    footer =
        "  java -jar chucdanh.jar dictionary explain \"Phó Trưởng ban Ban Tổ chức Trung ương\"")
final class DictionaryExplainCommand implements Callable<Integer> {
  /** Put behind a phrase that names nobody, so that the phrase is read as somebody's. */
  private static final String SOMEBODY = " Nguyễn Văn An";

  private final PrintWriter out;
  private final PrintWriter err;
  private Lexicon lexicon;
  private Tokens tokens;

  @Option(
      names = "--dictionaries",
      paramLabel = "DIR",
      description = "A folder of further dictionaries; may be given several times.")
  private List<Path> folders = new ArrayList<>();

  @Parameters(paramLabel = "PHRASE", description = "A position, or a sentence with one.")
  private String phrase;

  DictionaryExplainCommand(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() {
    OfficialExtractor extractor;
    try {
      lexicon = Dictionaries.load(folders);
      OfficialExtractor.Builder builder = OfficialExtractor.builder();
      folders.forEach(builder::dictionary);
      extractor = builder.build();
    } catch (DictionaryException e) {
      err.println(e.getMessage());
      return Main.USAGE;
    }
    List<Pair> pairs = extractor.extract(phrase).pairs();
    String text = pairs.isEmpty() ? phrase + SOMEBODY : phrase;
    pieces(text, phrase.length());
    for (Pair pair : pairs.isEmpty() ? extractor.extract(text).pairs() : pairs) {
      composed(pair.position());
    }
    out.flush();
    return Main.OK;
  }

  private void pieces(String text, int length) {
    tokens = new Scanner(lexicon).scan(text);
    for (int i = 0; i < tokens.sentences(); i++) {
      int end = tokens.sentenceEnd(i);
      for (Item item : new Recognizer(lexicon).read(tokens, tokens.sentenceBegin(i), end).items()) {
        if (tokens.begin(item.begin()) < length) {
          item(item);
        }
      }
    }
  }

  private void item(Item item) {
    Composition parts = item.position();
    if (parts == null) {
      line(
          "",
          item.begin(),
          item.end(),
          word(item),
          item.entry() == null ? item.marker() : item.entry());
      if (item.is(Item.Type.ORGANIZATION) || item.is(Item.Type.PLACE)) {
        organization("  ", item.begin(), item.end());
      }
      return;
    }
    line("", item.begin(), item.end(), "position", null);
    int title = item.begin();
    if (parts.deputy()) {
      Lexicon.Match deputy = longest(title, parts.titleEnd(), Category.DEPUTY);
      int end = deputy == null ? title + 1 : deputy.end();
      line("  ", title, end, "deputy", deputy == null ? null : deputy.entry());
      title = end;
    }
    Lexicon.Match head = longest(title, parts.titleEnd(), Category.TITLE);
    line("  ", title, head == null ? parts.titleEnd() : head.end(), "title", parts.head());
    if (parts.qualifier() != null && head != null) {
      line("  ", head.end(), parts.titleEnd(), "qualifier", parts.qualifier());
    }
    part("organization", parts.organizationBegin(), parts.organizationEnd());
    part("parent organization", parts.parentBegin(), parts.parentEnd());
  }

  private void part(String what, int begin, int end) {
    if (end > begin) {
      line("  ", begin, end, what, null);
      organization("    ", begin, end);
    }
  }

  private static String word(Item item) {
    String type = item.type().name().toLowerCase(Locale.ROOT);
    return item.marker() == null ? type : type + " (" + item.marker().get("role") + ")";
  }

  /** The pieces of an organization's name: the longest phrases, and what no dictionary has. */
  private void organization(String indent, int begin, int end) {
    int i = begin;
    while (i < end) {
      Lexicon.Match match = lexicon.longest(tokens, i, end, Suggester.NAME_PARTS);
      if (match == null) {
        boolean word = tokens.kind(i) == Tokens.WORD;
        line(indent, i, i + 1, word ? "in no dictionary" : "mark or number", null);
        i++;
      } else {
        line(indent, i, match.end(), name(match.entry().category()), match.entry());
        i = match.end();
      }
    }
  }

  private static String name(Category category) {
    return category.columns().get(0).equals("phrase")
        ? category.name().toLowerCase(Locale.ROOT)
        : category == Category.HEAD ? "organization head" : category.columns().get(0);
  }

  private Lexicon.Match longest(int token, int limit, Category category) {
    return lexicon.longest(tokens, token, limit, List.of(category));
  }

  private void line(String indent, int begin, int end, String what, Entry entry) {
    String text = StringUtils.normalizeSpace(tokens.text(begin, end - 1));
    StringBuilder line = new StringBuilder(indent).append(text).append(": ").append(what);
    if (entry != null) {
      if (!entry.canonical().equals(text)) {
        line.append(" '").append(entry.canonical()).append("'");
      }
      if (entry.get("english") != null) {
        line.append(", \"").append(entry.get("english")).append('"');
      }
      line.append(", ").append(entry.file()).append(':').append(entry.line());
    }
    out.println(line);
  }

  private void composed(Position position) {
    out.println();
    out.println(position.text());
    value("canonical", position.canonical());
    value("title", position.title());
    value("organization", position.organization());
    value("English", position.english());
    value("level", position.level());
    value("branch", position.branch());
  }

  private void value(String name, String value) {
    out.println("  " + name + ": " + (value == null ? "unknown" : value));
  }
}
