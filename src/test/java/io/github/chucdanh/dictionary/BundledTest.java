package io.github.chucdanh.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chucdanh.OfficialExtractor;
import io.github.chucdanh.Pair;
import io.github.chucdanh.text.Scanner;
import io.github.chucdanh.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The dictionaries in the jar: no line is wrong, and each does what it says. */
class BundledTest {
  private static final Pattern CAPITAL_INSIDE = Pattern.compile("\\p{Ll}\\p{Lu}");
  private static final Lexicon LEXICON = Dictionaries.load(List.of());
  private static final OfficialExtractor EXTRACTOR = OfficialExtractor.create();

  /** Covers form, uniqueness also when folded, order, and variants that another line has. */
  @Test
  void noLineIsWrongOrOdd() {
    Check check = Dictionaries.check(List.of());

    assertThat(check.faults()).isEmpty();
    assertThat(check.warnings()).isEmpty();
  }

  @Test
  void everyLineSaysWhereItComesFrom() {
    assertThat(LEXICON.phrases()).allMatch(entry -> entry.get("source") != null);
  }

  @Test
  void thereAreAsManyAsPromised() {
    Map<Category, Integer> counts = new HashMap<>();
    LEXICON.phrases().forEach(entry -> counts.merge(entry.category(), 1, Integer::sum));

    assertThat(counts.get(Category.TITLE)).isGreaterThanOrEqualTo(350);
    assertThat(counts.get(Category.ORGANIZATION)).isGreaterThanOrEqualTo(1200);
    assertThat(counts.get(Category.COUNTRY)).isGreaterThanOrEqualTo(190);
  }

  @Test
  void everyTitleAndEveryCentralOrganizationHasItsEnglish() {
    assertThat(LEXICON.phrases())
        .filteredOn(
            entry ->
                entry.category() == Category.TITLE
                    || entry.category() == Category.ORGANIZATION && entry.has("level", "central"))
        .allMatch(entry -> entry.get("english") != null);
  }

  /** In the middle of a sentence, where the longest match may not run across its ends. */
  @ParameterizedTest
  @EnumSource(
      value = Category.class,
      names = {"NAME", "FOREIGN_NAME"},
      mode = EnumSource.Mode.EXCLUDE)
  void everyPhraseAndVariantIsFoundInASentence(Category category) {
    List<String> lost = new ArrayList<>();
    for (Entry entry : LEXICON.phrases()) {
      if (entry.category() == category) {
        for (String phrase : phrases(entry)) {
          if (!isFound(entry, phrase)) {
            lost.add(entry.line() + ": " + phrase);
          }
        }
      }
    }

    assertThat(lost).isEmpty();
  }

  /** Without words such as "ThS" and "DongA", which the scanner may cut before the capital. */
  private static List<String> phrases(Entry entry) {
    List<String> phrases = new ArrayList<>(entry.values("variants"));
    phrases.add(entry.canonical());
    phrases.removeIf(phrase -> CAPITAL_INSIDE.matcher(phrase).find());
    return phrases;
  }

  private static boolean isFound(Entry entry, String phrase) {
    Tokens tokens = new Scanner(LEXICON).scan("Hôm qua " + phrase + " đến dự.");
    int state = 0;
    for (int i = 2; i < tokens.size() && state >= 0; i++) {
      state = LEXICON.step(state, tokens.number(i));
      if (state >= 0 && tokens.end(i) == "Hôm qua ".length() + phrase.length()) {
        return LEXICON.entries(state).contains(entry);
      }
    }
    return false;
  }

  /** One sentence for each: the pair has the title whose variant it is. */
  @Test
  void everySpellingOfATitleIsReadBeforeAName() {
    List<String> unread = new ArrayList<>();
    int count = 0;
    for (Entry entry : LEXICON.phrases()) {
      if (entry.category() == Category.TITLE && entry.has("kind", "position")) {
        for (String phrase : phrases(entry)) {
          count++;
          if (!gives(phrase + " Nguyễn Văn An", entry.canonical())) {
            unread.add(phrase);
          }
        }
      }
    }
    System.out.printf("titles read: %d of %d; not: %s%n", count - unread.size(), count, unread);

    assertThat(unread.size()).isLessThanOrEqualTo(count / 50);
  }

  @Test
  void everySpellingOfARankIsReadBeforeAName() {
    List<String> unread = new ArrayList<>();
    int count = 0;
    for (Entry entry : LEXICON.phrases()) {
      if (entry.category() == Category.RANK && !entry.has("class", "religious")) {
        for (String phrase : phrases(entry)) {
          count++;
          if (!gives(phrase + " Nguyễn Văn An", entry.canonical())) {
            unread.add(phrase);
          }
        }
      }
    }
    System.out.printf("ranks read: %d of %d; not: %s%n", count - unread.size(), count, unread);

    assertThat(unread.size()).isLessThanOrEqualTo(count / 50);
  }

  @Test
  void everySpellingOfAnOrganizationIsReadBehindATitle() {
    List<String> unread = new ArrayList<>();
    int count = 0;
    for (Entry entry : LEXICON.phrases()) {
      if (entry.category() == Category.ORGANIZATION) {
        for (String phrase : phrases(entry)) {
          count++;
          String position = "Phó Giám đốc " + phrase;
          List<Pair> pairs = EXTRACTOR.extract("Ông Nguyễn Văn An, " + position + ".").pairs();
          if (pairs.stream().noneMatch(pair -> pair.position().text().equals(position))) {
            unread.add(phrase);
          }
        }
      }
    }
    System.out.printf(
        "organizations read: %d of %d; not: %s%n",
        count - unread.size(), count, unread.stream().limit(60).toList());

    assertThat(unread.size()).isLessThanOrEqualTo(count / 50);
  }

  private static boolean gives(String sentence, String title) {
    Set<String> titles = new HashSet<>();
    EXTRACTOR.extract(sentence).pairs().forEach(pair -> titles.add(pair.position().title()));
    return titles.contains(title);
  }
}
