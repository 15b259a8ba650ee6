package io.github.chucdanh.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** How text is cut into tokens. */
class ScannerTest {
  private static final Scanner SCANNER =
      new Scanner(
          Words.of("thường", "trực", "Đảng", "ủy", "tỉnh", "Ủy", "Hà", "Nội")
              .abbreviating("TP", "TS", "GS", "PGS", "ThS", "T"));

  private static List<String> tokens(String text) {
    return Words.of(SCANNER.scan(text));
  }

  private static String nfd(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD);
  }

  @Test
  void syllablesNumbersAndMarksAreTokensAndBlanksAreNone() {
    assertThat(tokens("Bà Mai,  47 tuổi \n (quê Huế)."))
        .containsExactly("Bà", "Mai", ",", "47", "tuổi", "(", "quê", "Huế", ")", ".");
  }

  @Test
  void anEmptyTextAndBlanksAloneHaveNoTokensAndNoSentences() {
    for (String text : List.of("", " ", "\n\n", "\u00A0\u200B\uFEFF\t")) {
      Tokens tokens = SCANNER.scan(text);
      assertThat(tokens.size()).isZero();
      assertThat(tokens.sentences()).isZero();
    }
  }

  @Test
  void offsetsSpeakOfTheTextAsGiven() {
    String text = nfd("Ủy viên");
    Tokens tokens = SCANNER.scan(text);
    assertThat(tokens.begin(1)).isEqualTo(text.indexOf('v'));
    assertThat(tokens.end(0)).isEqualTo(text.indexOf(' '));
    assertThat(tokens.text(0, 1)).isEqualTo(text);
  }

  @Test
  void anApostropheInsideAMinorityNameCutsNothing() {
    assertThat(tokens("H'Yim Kđoh và K’Choi")).containsExactly("H'Yim", "Kđoh", "và", "K’Choi");
    assertThat(tokens("H'Hen Niê")).containsExactly("H'Hen", "Niê");
  }

  @Test
  void quotesAroundAWordAreMarks() {
    assertThat(tokens("'Nam'")).containsExactly("'", "Nam", "'");
  }

  @Test
  void initialsKeepTheirStopAsATokenOfItsOwn() {
    assertThat(tokens("Mark R. Warner")).containsExactly("Mark", "R", ".", "Warner");
  }

  @Test
  void abbreviationsAreCutAtTheirStops() {
    assertThat(tokens("TP.HCM")).containsExactly("TP", ".", "HCM");
    assertThat(tokens("GS.TSKH Nam")).containsExactly("GS", ".", "TSKH", "Nam");
    assertThat(tokens("T.Ư")).containsExactly("T", ".", "Ư");
    assertThat(tokens("GD&ĐT")).containsExactly("GD", "&", "ĐT");
  }

  @Test
  void numbersHoldTheirStopsAndCommasAndDatesAreCutAtStrokes() {
    assertThat(tokens("1.250.000 đồng, tăng 7,2%"))
        .containsExactly("1.250.000", "đồng", ",", "tăng", "7,2", "%");
    assertThat(tokens("ngày 01/8/2023.")).containsExactly("ngày", "01", "/", "8", "/", "2023", ".");
    assertThat(tokens("2016-2021")).containsExactly("2016", "-", "2021");
  }

  @Test
  void theSignAtAReportsEndIsThreeMarks() {
    assertThat(tokens("chấp hành./.")).containsExactly("chấp", "hành", ".", "/", ".");
  }

  @Test
  void wordsStuckTogetherAreCutWhereBothPartsAreKnown() {
    assertThat(tokens("thường trựcĐảng ủy")).containsExactly("thường", "trực", "Đảng", "ủy");
    assertThat(tokens(nfd("trựcĐảng"))).containsExactly(nfd("trực"), nfd("Đảng"));
    assertThat(tokens("tỉnhHàNội")).containsExactly("tỉnh", "Hà", "Nội");
  }

  @Test
  void wordsStuckTogetherStayWholeWhereAPartIsUnknown() {
    assertThat(tokens("YouTube iPhone trựcXyz")).containsExactly("YouTube", "iPhone", "trựcXyz");
  }

  @Test
  void wordsThatStuckTogetherCountAsSetApart() {
    Tokens tokens = SCANNER.scan("trựcĐảng");
    assertThat(tokens.isGlued(1)).isFalse();
    assertThat(tokens.isCapital(1)).isTrue();
  }

  @Test
  void aWordKnowsHowItIsCased() {
    Tokens tokens = SCANNER.scan("ông Nam UBND iPhone Ư");
    assertThat(tokens.shape(0)).isEqualTo(Tokens.LOWER);
    assertThat(tokens.shape(1)).isEqualTo(Tokens.CAPITALIZED);
    assertThat(tokens.shape(2)).isEqualTo(Tokens.UPPER);
    assertThat(tokens.shape(3)).isEqualTo(Tokens.MIXED);
    assertThat(tokens.shape(4)).isEqualTo(Tokens.CAPITALIZED);
  }

  @Test
  void aWordIsCasedAlikeInEitherNormalForm() {
    String text = "ủy Ủy ỦY Ế";
    Tokens composed = SCANNER.scan(text);
    Tokens decomposed = SCANNER.scan(nfd(text));
    for (int i = 0; i < composed.size(); i++) {
      assertThat(decomposed.shape(i)).isEqualTo(composed.shape(i));
    }
  }

  @Test
  void marksThatLookAlikeAreOne() {
    Tokens tokens = SCANNER.scan("– — - “ ” \" ， ：");
    assertThat(tokens.isMark(0, '-') && tokens.isMark(1, '-') && tokens.isMark(2, '-')).isTrue();
    assertThat(tokens.isMark(3, '"') && tokens.isMark(4, '"') && tokens.isMark(5, '"')).isTrue();
    assertThat(tokens.isMark(6, ',') && tokens.isMark(7, ':')).isTrue();
  }

  @Test
  void aCharacterBeyondTheBasicPlaneIsOneMark() {
    assertThat(tokens("Nam 😀 đi")).containsExactly("Nam", "😀", "đi");
  }

  @Test
  void loneSurrogatesAreMarksAndCutWords() {
    assertThat(tokens("a\uD800b \uDC00")).containsExactly("a", "\uD800", "b", "\uDC00");
    assertThat(tokens("Hà\uD83D")).containsExactly("Hà", "\uD83D");
  }

  @Test
  void combiningMarksWithoutALetterHarmNothing() {
    Tokens tokens = SCANNER.scan("\u0301 \u0302\u0302 x");
    assertThat(Words.of(tokens)).endsWith("x");
  }

  @Test
  void everyCharacterThatIsNoBlankStandsInOneToken() {
    Random random = new Random(20250701);
    String alphabet = "aĐệUỷy\u0301\u0323\u00A0\u200B .,'’-/\n\r\t12\uD83D\uDE00中ж\uFEFF(";
    for (int round = 0; round < 2000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      assertCovered(text.toString());
    }
  }

  private static void assertCovered(String text) {
    Tokens tokens = SCANNER.scan(text);
    int behind = 0;
    for (int i = 0; i < tokens.size(); i++) {
      assertThat(tokens.begin(i)).isGreaterThanOrEqualTo(behind);
      assertThat(tokens.end(i)).isGreaterThan(tokens.begin(i));
      assertThat(text.substring(behind, tokens.begin(i))).as(text).matches(ScannerTest::isBlank);
      behind = tokens.end(i);
    }
    assertThat(text.substring(behind)).as(text).matches(ScannerTest::isBlank);
    assertThat(tokens.sentences() == 0).isEqualTo(tokens.size() == 0);
    if (tokens.sentences() > 0) {
      assertThat(tokens.sentenceEnd(tokens.sentences() - 1)).isEqualTo(tokens.size());
    }
  }

  private static boolean isBlank(String text) {
    return text.chars().allMatch(c -> " \u00A0\t\n\r\u200B\uFEFF".indexOf(c) >= 0);
  }

  @Test
  void aWordOfAMillionLettersIsScanned() {
    assertThat(SCANNER.scan("a".repeat(1_000_000)).size()).isPositive();
    assertThat(SCANNER.scan("a" + "\u0301".repeat(1_000_000)).size()).isPositive();
  }
}
