package io.github.chucdanh.cli;

import io.github.chucdanh.cli.Proposal.Kind;
import io.github.chucdanh.cli.Proposal.Sighting;
import io.github.chucdanh.dictionary.Category;
import io.github.chucdanh.dictionary.Entry;
import io.github.chucdanh.dictionary.Folded;
import io.github.chucdanh.dictionary.Lexicon;
import io.github.chucdanh.recognize.Item;
import io.github.chucdanh.recognize.Recognizer;
import io.github.chucdanh.text.Scanner;
import io.github.chucdanh.text.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;

/** Looks in articles for phrases that the dictionaries may lack. Safe for use by many threads. */
final class Suggester {
  private static final int LONGEST_TITLE = 5;
  private static final int NEAR = 4;
  private static final int AROUND = 45;

  /** What organizations' names are made of. */
  static final List<Category> NAME_PARTS =
      List.of(
          Category.ORGANIZATION,
          Category.HEAD,
          Category.FIELD,
          Category.PLACE,
          Category.COUNTRY,
          Category.MARKER);

  private final Lexicon lexicon;
  private final Scanner scanner;
  private final Recognizer recognizer;
  private final Set<Long> titleFirst = new HashSet<>();
  private final Set<Long> titleLast = new HashSet<>();

  Suggester(Lexicon lexicon) {
    this.lexicon = lexicon;
    scanner = new Scanner(lexicon);
    recognizer = new Recognizer(lexicon);
    for (Entry entry : lexicon.phrases()) {
      if (entry.category() == Category.TITLE) {
        Tokens title = scanner.scan(entry.canonical());
        if (title.size() > 1) {
          titleFirst.add(title.key(0));
          titleLast.add(title.key(title.size() - 1));
        }
      }
    }
  }

  /** The article's tokens. */
  Tokens scan(Pile.Article article) {
    return scanner.scan(article.text());
  }

  /** What an article has of such phrases. */
  List<Sighting> look(Pile.Article article) {
    Reading reading = new Reading(scan(article));
    for (int i = 0; i < reading.tokens.sentences(); i++) {
      reading.sentence(reading.tokens.sentenceBegin(i), reading.tokens.sentenceEnd(i));
    }
    return reading.found;
  }

  /** Whether a phrase begins or ends with a word with which known titles do. */
  boolean isLikeTitle(String phrase) {
    Tokens tokens = scanner.scan(phrase);
    return titleFirst.contains(tokens.key(0)) || titleLast.contains(tokens.key(tokens.size() - 1));
  }

  private final class Reading {
    private final Tokens tokens;
    private final List<Sighting> found = new ArrayList<>();
    private List<Item> items;

    Reading(Tokens tokens) {
      this.tokens = tokens;
    }

    void sentence(int begin, int end) {
      items = recognizer.read(tokens, begin, end).items();
      for (int i = 0; i < items.size(); i++) {
        Item item = items.get(i);
        switch (item.type()) {
          case PERSON -> {
            titlesBefore(i);
            titlesBehind(i);
          }
          case POSITION ->
              organization(item.position().organizationBegin(), item.position().organizationEnd());
          case ORGANIZATION -> {
            if (isNearPerson(i)) {
              organization(item.begin(), item.end());
            }
          }
          default -> {}
        }
      }
      for (int i = begin; i < end; i++) {
        abbreviation(i, begin, end);
      }
    }

    /** Plain words that run up to a person's name, from the last one to the last five. */
    private void titlesBefore(int person) {
      int end = items.get(person).begin();
      int begin = end;
      for (int i = person - 1; i >= 0 && isPlainWord(items.get(i)); i--) {
        if (tokens.startsLine(items.get(i).end())) {
          break;
        }
        begin = items.get(i).begin();
      }
      for (int i = end - 1; i >= begin && end - i <= LONGEST_TITLE; i--) {
        title(i, end);
      }
    }

    /** Plain words behind a person's name and a mark: "Đặng Văn Mẫu, điều phối viên Hội ...". */
    private void titlesBehind(int person) {
      int next = items.get(person).end();
      if (person + 2 >= items.size() || !isApposing(next)) {
        return;
      }
      int begin = next + 1;
      int end = begin;
      for (int i = person + 2; i < items.size() && isPlainWord(items.get(i)); i++) {
        end = items.get(i).end();
      }
      for (int i = begin + 1; i <= end && i - begin <= LONGEST_TITLE; i++) {
        title(begin, i);
      }
    }

    private boolean isApposing(int token) {
      return tokens.isMark(token, ',') || tokens.isMark(token, '-') || tokens.isMark(token, '(');
    }

    private boolean isPlainWord(Item item) {
      return item.is(Item.Type.WORD)
          && item.marker() == null
          && tokens.kind(item.begin()) == Tokens.WORD;
    }

    private void title(int begin, int end) {
      if (end - begin >= 2) {
        add(Kind.TITLE, begin, end, null, null);
      }
    }

    private boolean isNearPerson(int item) {
      int last = Math.min(items.size() - 1, item + NEAR);
      for (int i = Math.max(0, item - NEAR); i <= last; i++) {
        if (items.get(i).is(Item.Type.PERSON)) {
          return true;
        }
      }
      return false;
    }

    /** An organization's name, if it has words that no dictionary has. */
    private void organization(int begin, int end) {
      if (end <= begin) {
        return;
      }
      if (isMarker(begin, "under")) {
        organization(begin + 1, end);
        return;
      }
      boolean unknown = false;
      int i = begin;
      while (i < end) {
        int next = longest(i, end);
        unknown |= next < 0 && tokens.isCapital(i) && tokens.end(i) - tokens.begin(i) > 2;
        i = next < 0 ? i + 1 : next;
      }
      if (unknown && end - begin > 1 && !startsTitle(begin, end)) {
        add(Kind.ORGANIZATION, begin, end, null, head(begin, end));
      }
    }

    /** Whether the token alone is a marker with this role. */
    private boolean isMarker(int token, String role) {
      int state = lexicon.step(0, tokens.number(token));
      for (Entry entry : state < 0 ? List.<Entry>of() : lexicon.entries(state)) {
        if (entry.category() == Category.MARKER && entry.has("role", role)) {
          return true;
        }
      }
      return false;
    }

    private boolean startsTitle(int begin, int end) {
      return longest(begin, end) < 0
          && begin + 1 < end
          && titleFirst.contains(tokens.key(begin))
          && titleLast.contains(tokens.key(begin + 1));
    }

    private int longest(int token, int limit) {
      Lexicon.Match match = lexicon.longest(tokens, token, limit, NAME_PARTS);
      return match == null ? -1 : match.end();
    }

    private Entry head(int begin, int end) {
      Lexicon.Match match = lexicon.longest(tokens, begin, end, List.of(Category.HEAD));
      return match == null ? null : match.entry();
    }

    private void abbreviation(int i, int begin, int end) {
      boolean unknown =
          tokens.shape(i) == Tokens.UPPER
              && tokens.kind(i) == Tokens.WORD
              && tokens.end(i) - tokens.begin(i) <= 8
              && !lexicon.contains(tokens.key(i))
              && !lexicon.isForeignName(tokens.number(i))
              && !isRoman(tokens.text(i, i));
      boolean shouting = i > begin && isLoud(i - 1) || i + 1 < end && isLoud(i + 1);
      if (unknown && !shouting) {
        add(Kind.ABBREVIATION, i, i + 1, longForm(i, begin, end), null);
      }
    }

    private boolean isLoud(int i) {
      return tokens.kind(i) == Tokens.WORD && tokens.shape(i) == Tokens.UPPER;
    }

    /** The words before a bracket whose first letters the abbreviation in it has, or null. */
    private String longForm(int i, int begin, int end) {
      boolean bracket =
          i - 1 > begin && tokens.isMark(i - 1, '(') && i + 1 < end && tokens.isMark(i + 1, ')');
      String letters = tokens.text(i, i);
      int letter = letters.length() - 1;
      int skipped = 0;
      int token = i - 2;
      while (bracket && token >= begin && letter >= 0) {
        char first = tokens.text().charAt(tokens.begin(token));
        if (Character.toUpperCase(first) == letters.charAt(letter)) {
          letter--;
        } else if (skipped++ > 2 || tokens.isCapital(token)) {
          return null;
        }
        token--;
      }
      return bracket && letter < 0
          ? StringUtils.normalizeSpace(tokens.text(token + 1, i - 2))
          : null;
    }

    private void add(Kind kind, int begin, int end, String detail, Entry head) {
      String text = StringUtils.normalizeSpace(tokens.text(begin, end - 1));
      String branch = head == null ? null : head.get("branch");
      String level = head == null ? null : head.get("level");
      String context = context(tokens.begin(begin), tokens.end(end - 1));
      found.add(new Sighting(kind, Folded.of(text), text, context, detail, branch, level));
    }

    private String context(int begin, int end) {
      String text = tokens.text();
      int from = Math.max(0, begin - AROUND);
      int to = Math.min(text.length(), end + AROUND);
      String left = from == 0 ? "" : StringUtils.substringAfter(text.substring(from, begin), " ");
      String right = text.substring(end, to);
      right = to == text.length() ? right : StringUtils.substringBeforeLast(right, " ");
      String before = from == 0 ? text.substring(0, begin) : left;
      return StringUtils.normalizeSpace(before + "[" + text.substring(begin, end) + "]" + right);
    }
  }

  private static boolean isRoman(String text) {
    return StringUtils.containsOnly(text, "IVXLCDM");
  }
}
