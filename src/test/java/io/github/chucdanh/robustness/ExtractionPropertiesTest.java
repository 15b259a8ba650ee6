package io.github.chucdanh.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chucdanh.Extraction;
import io.github.chucdanh.OfficialExtractor;
import io.github.chucdanh.Pair;
import io.github.chucdanh.Reading;
import io.github.chucdanh.robustness.Texts.Damage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of any text, and of example sentences in any state of damage. */
class ExtractionPropertiesTest {
  private static final String SEED = "20261124";
  private static final OfficialExtractor OTHER = OfficialExtractor.create();

  @Provide
  Arbitrary<String> anything() {
    Arbitrary<String> noise = Arbitraries.strings().all().ofMaxLength(60);
    Arbitrary<String> words = Arbitraries.of(words());
    Arbitrary<String> spices = Arbitraries.of(Texts.SPICES);
    return Arbitraries.oneOf(noise, words, words, spices).list().ofMaxSize(40).map(this::joined);
  }

  @Provide
  Arbitrary<String> sentences() {
    return Arbitraries.of(Texts.SENTENCES);
  }

  @Provide
  Arbitrary<String> damaged() {
    Arbitrary<Integer> place = Arbitraries.integers().between(0, 10_000);
    Arbitrary<Damage> damage =
        Combinators.combine(Arbitraries.of(Damage.Kind.values()), place, place).as(Damage::new);
    return Combinators.combine(
            sentences().list().ofMinSize(1).ofMaxSize(4), damage.list().ofMaxSize(25))
        .as(ExtractionPropertiesTest::damage);
  }

  @Provide
  Arbitrary<String> shuffled() {
    return sentences().list().ofMinSize(1).ofMaxSize(6).map(found -> String.join("\n", found));
  }

  private static List<String> words() {
    return Texts.SENTENCES.stream().flatMap(s -> Stream.of(s.split(" "))).distinct().toList();
  }

  private String joined(List<String> parts) {
    return String.join(" ", parts);
  }

  private static String damage(List<String> sentences, List<Damage> damages) {
    List<String> words = new ArrayList<>(List.of(String.join(" ", sentences).split(" ")));
    damages.forEach(damage -> damage.to(words));
    return String.join(" ", words);
  }

  @Property(seed = SEED)
  void anyTextIsReadSoundly(@ForAll("anything") String text) {
    Invariants.assertSound(Reading.of(text), text);
  }

  @Property(seed = SEED)
  void damagedSentencesAreReadSoundly(@ForAll("damaged") String text) {
    Invariants.assertSound(Reading.of(text), text);
  }

  @Property(seed = SEED)
  void anotherExtractorReadsTheSame(@ForAll("damaged") String text) {
    assertThat(OTHER.extract(text)).isEqualTo(Reading.of(text));
  }

  @Property(seed = SEED)
  void anArticleTwiceKeepsWhatTheFirstSaid(@ForAll("shuffled") String text) {
    assertKept(text, text + "\n\n" + text);
  }

  @Property(seed = SEED)
  void textBehindABlankLineChangesNothingBefore(
      @ForAll("shuffled") String text, @ForAll("shuffled") String more) {
    assertKept(text, text + "\n\n" + more);
  }

  @Property(seed = SEED)
  void theNormalFormChangesNothing(@ForAll("damaged") String text) {
    assertThat(said(Texts.nfd(text))).isEqualTo(said(Texts.nfc(text)));
  }

  /**
   * Found by the property above, or looked for where it had found one: letters were counted or
   * compared as characters, marks included.
   */
  @Provide
  Arbitrary<String> lettersOnceCounted() {
    return Arbitraries.of(
        "Viện nhiệm lại chức vụ Viện trưởng Bổ Kinh tế xây dựng đối với bà Hồ Thị Thử.",
        "Đồng chí Đặng Văn Mẫu, Ủy viên Trung ương Đảng, Phó Trưởng ban Thường trực Ban Tổ chức Trung ưPhó ơng trì hội thảo.",
        "Ông Eric Dumont, Giám đốc Sở Du lịch, đến dự. Ông É. Dumont, Chủ tịch Hội Nhà báo, vắng mặt.",
        "Ông Martin Mautến, Giám đốc Sở Du lịch, đến dự. Ông Martin Mauten, Chủ tịch Hội Nhà báo, vắng mặt.");
  }

  @Property
  void lettersCountAlikeInEitherNormalForm(@ForAll("lettersOnceCounted") String text) {
    assertThat(said(Texts.nfd(text))).isEqualTo(said(Texts.nfc(text)));
  }

  @Property(seed = SEED)
  void theTonesPlaceChangesNothing(@ForAll("damaged") String text) {
    String old = Texts.oldTones(text);
    assertThat(said(Texts.newTones(old))).isEqualTo(said(old));
  }

  @Property(seed = SEED)
  void theKindOfBlankChangesNothing(@ForAll("damaged") String text) {
    assertThat(said(text.replace(' ', '\u00A0'))).isEqualTo(said(text));
    assertThat(said(text.replace(" ", " \u200B "))).isEqualTo(said(text));
  }

  /** More text may name in full who stood there by a short name; what was tied stays tied. */
  private static void assertKept(String text, String longer) {
    List<String> before = ties(Reading.of(text), text.length());
    Extraction after = Reading.of(longer);
    Invariants.assertSound(after, longer);
    assertThat(ties(after, text.length())).containsAll(before);
  }

  private static List<String> ties(Extraction extraction, int end) {
    return extraction.pairs().stream()
        .filter(pair -> pair.position().begin() < end && pair.person().begin() < end)
        .map(ExtractionPropertiesTest::tie)
        .toList();
  }

  private static String tie(Pair pair) {
    return pair.person()
        + " "
        + pair.position().begin()
        + "-"
        + pair.position().end()
        + " "
        + pair.status()
        + " "
        + pair.evidence();
  }

  /** The pairs as words in which neither blanks nor the way of spelling matter. */
  private static List<String> said(String text) {
    return Reading.of(text).pairs().stream()
        .map(pair -> Reading.line(pair) + " @" + pair.evidence())
        .map(line -> Texts.oldTones(line.replaceAll("[\\s\\u00A0\\u200B]+", " ")))
        .toList();
  }
}
