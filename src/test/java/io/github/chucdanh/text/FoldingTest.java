package io.github.chucdanh.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which spellings of a syllable share a key, and which do not. */
class FoldingTest {
  private static void assertOne(String one, String other) {
    assertThat(Scanner.key(other)).as("%s = %s", one, other).isEqualTo(Scanner.key(one));
  }

  private static String nfd(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ủy", "trưởng", "nghiệp", "Nguyễn", "Ặ", "đường", "Phường", "ỡ", "khuỷu"})
  void eitherNormalFormIsOne(String word) {
    assertOne(word, nfd(word));
    assertOne(word, Normalizer.normalize(word, Normalizer.Form.NFKD));
  }

  @ParameterizedTest
  @CsvSource({
    "hoà,hòa",
    "hoá,hóa",
    "khoẻ,khỏe",
    "thuỷ,thủy",
    "uỷ,ủy",
    "thuý,thúy",
    "quý,qúy",
    "tuỳ,tùy",
    "hoạ,họa",
    "loã,lõa",
    "toàn,tòan",
    "Hoà,HÒA"
  })
  void theToneMayStandOnEitherVowel(String one, String other) {
    assertOne(one, other);
    assertOne(nfd(one), other);
    assertOne(one, nfd(other));
  }

  @ParameterizedTest
  @CsvSource({"kỹ,kĩ", "sĩ,sỹ", "lý,lí", "mỹ,mĩ", "tỷ,tỉ", "hy,hi", "quý,quí", "quỹ,quĩ", "Kỳ,kì"})
  void finalYAndIAreOneWhereBothAreWritten(String one, String other) {
    assertOne(one, other);
    assertOne(nfd(one), other);
  }

  @ParameterizedTest
  @CsvSource({"tay,tai", "thúy,thúi", "mấy,mấi", "y,i", "may,mai"})
  void yAndIStayApartWhereTheySoundApart(String one, String other) {
    assertThat(Scanner.key(one)).isNotEqualTo(Scanner.key(other));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Đảng", "ĐẢNG", "đảng", "đẢNG"})
  void upperAndLowerCaseAreOne(String word) {
    assertOne("đảng", word);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00D0ảng", "\u0189ảng", "\u00F0ảng", "\u0256ảng", "\u0110ảng"})
  void lettersThatLookLikeDWithAStrokeAreOne(String word) {
    assertOne("đảng", word);
  }

  @Test
  void combiningMarksMayStandInAnyOrder() {
    assertOne("nghiệp", "nghie\u0323\u0302p");
    assertOne("nghiệp", "nghie\u0302\u0323p");
    assertOne("nghiệp", "nghi\u00EA\u0323p");
    assertOne("nghiệp", "nghi\u1EB9\u0302p");
    assertOne("trưởng", "trươ\u0309ng");
    assertOne("hòa", "ho\u0340a");
    assertOne("hóa", "ho\u0341a");
  }

  @Test
  void aStrayMarkThatIsNoVietnameseOneIsNothing() {
    assertOne("Nam", "Na\u0327m");
    assertOne("hòa", "ho\u0300a\u0300");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u200B", "\u200C", "\u200D", "\u2060", "\u00AD", "\uFEFF", "\uFE0F"})
  void whatCannotBeSeenIsNothing(String invisible) {
    assertOne("trưởng", "trư" + invisible + "ởng");
    assertOne("trưởng", "trưởng" + invisible);
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "  ", "\u00A0", "\u2009", "\u3000", "\t", "\u00A0 ", "\u202F", "\n"})
  void anyBlankParts(String blank) {
    Tokens tokens = new Scanner(Vocabulary.EMPTY).scan("Hà" + blank + "Nội");
    assertThat(Words.of(tokens)).containsExactly("Hà", "Nội");
  }

  @Test
  void everyToneAndEveryLetterCounts() {
    List<String> words =
        List.of(
            "ma",
            "mà",
            "má",
            "mả",
            "mã",
            "mạ",
            "mă",
            "mâ",
            "mằ",
            "mầ",
            "mo",
            "mô",
            "mơ",
            "mu",
            "mư",
            "me",
            "mê",
            "da",
            "đa",
            "mam",
            "amm",
            "ban",
            "bàn",
            "bân",
            "quy",
            "qui\u0301t",
            "hoa",
            "hao",
            "hòa",
            "Constantinopolis",
            "Constantinopoli",
            "constantinopòlis");
    long distinct = words.stream().mapToLong(Scanner::key).distinct().count();
    assertThat(distinct).isEqualTo(words.size());
  }

  @Test
  void longWordsAndOtherScriptsFoldTheirCaseToo() {
    assertOne("Constantinopolis", "CONSTANTINOPOLIS");
    assertOne("Москва", "МОСКВА");
    assertThat(Scanner.key("Москва")).isNotEqualTo(Scanner.key("Москве"));
  }

  @Test
  void foldingDoesNotDependOnTheMachinesLanguage() {
    Locale before = Locale.getDefault();
    Locale.setDefault(new Locale.Builder().setLanguage("tr").build());
    try {
      assertOne("in", "IN");
      assertOne("vị", "VỊ");
    } finally {
      Locale.setDefault(before);
    }
  }
}
