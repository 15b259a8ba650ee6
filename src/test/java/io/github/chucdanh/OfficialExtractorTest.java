package io.github.chucdanh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.chucdanh.dictionary.DictionaryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The library's one entrance. */
class OfficialExtractorTest {
  private static final String ARTICLE = "Bộ trưởng Bộ Y tế Đặng Văn Mẫu thăm bệnh viện.";
  private static final String TWO_OFFICES =
      "Ông Đặng Văn Mẫu, Bộ trưởng Bộ Y tế, nguyên Giám đốc Sở Y tế, thăm bệnh viện.";

  @Test
  void aPairSaysWhoHoldsWhatAndWhere() {
    Pair pair = Reading.of(ARTICLE).pairs().get(0);
    assertThat(pair.name()).isEqualTo("Đặng Văn Mẫu");
    assertThat(pair.person()).isEqualTo(new Span("Đặng Văn Mẫu", 18, 30));
    assertThat(pair.position().text()).isEqualTo("Bộ trưởng Bộ Y tế");
    assertThat(pair.position().begin()).isZero();
    assertThat(pair.position().end()).isEqualTo(17);
    assertThat(pair.position().kind()).isEqualTo(Kind.POSITION);
    assertThat(pair.status()).isEqualTo(Status.CURRENT);
    assertThat(pair.evidence()).isEqualTo("title-before-name");
    assertThat(pair.confidence()).isBetween(0.0, 1.0);
    assertThat(pair.change()).isNull();
    assertThat(pair.term()).isNull();
  }

  @Test
  void aPersonHasItsMentionsAndItsOffices() {
    Person person = Reading.of(TWO_OFFICES).persons().get(0);
    assertThat(person.name()).isEqualTo("Đặng Văn Mẫu");
    assertThat(person.mentions()).containsExactly(new Span("Đặng Văn Mẫu", 4, 16));
    assertThat(person.offices())
        .extracting(Person.Office::canonical, Person.Office::status)
        .containsExactly(
            tuple("Bộ trưởng Bộ Y tế", Status.CURRENT), tuple("Giám đốc Sở Y tế", Status.FORMER));
  }

  @Test
  void anAppointmentIsAChangeWithItsTrigger() {
    String text = "Bà Trần Thị Lan được bổ nhiệm làm Cục trưởng Cục Thuế.";
    Change change = Reading.of(text).pairs().get(0).change();
    assertThat(change.type()).isEqualTo(Change.Type.APPOINTED);
    assertThat(change.trigger().text()).contains("bổ nhiệm");
    assertThat(change.type().label()).isEqualTo("appointed");
  }

  @Test
  void aRemovalIsAChangeToo() {
    String text = "Ông Hồ Văn Định bị cách chức Bí thư Đảng ủy xã.";
    Change change = Reading.of(text).pairs().get(0).change();
    assertThat(change.type()).isEqualTo(Change.Type.REMOVED);
  }

  @Test
  void aTermOfOfficeIsKeptBesideThePosition() {
    String text = "Ông Mai Văn Định, Bí thư Thị ủy nhiệm kỳ 2020 - 2025, báo cáo.";
    Pair pair = Reading.of(text).pairs().get(0);
    assertThat(pair.position().text()).isEqualTo("Bí thư Thị ủy");
    assertThat(pair.term().text()).isEqualTo("nhiệm kỳ 2020 - 2025");
  }

  @Test
  void anEmptyTextGivesAnEmptyExtraction() {
    assertThat(Reading.of("")).isEqualTo(new Extraction(List.of(), List.of()));
    assertThat(Reading.of(" \n\u00A0\n").pairs()).isEmpty();
  }

  @Test
  void nullIsNoText() {
    assertThatNullPointerException().isThrownBy(() -> Reading.of(null)).withMessage("text");
    assertThatNullPointerException()
        .isThrownBy(() -> OfficialExtractor.builder().dictionary(null))
        .withMessage("folder");
  }

  @Test
  void whatComesOutCannotBeChanged() {
    Extraction extraction = Reading.of(ARTICLE);
    assertThat(extraction.pairs()).isUnmodifiable();
    assertThat(extraction.persons()).isUnmodifiable();
    assertThat(extraction.persons().get(0).mentions()).isUnmodifiable();
    assertThat(extraction.persons().get(0).offices()).isUnmodifiable();
    assertThat(extraction.persons().get(0).offices().get(0).mentions()).isUnmodifiable();
  }

  @Test
  void aFaultInADictionaryStopsTheBuild() {
    OfficialExtractor.Builder builder =
        OfficialExtractor.builder().dictionary(Path.of("no", "such", "folder"));
    assertThatExceptionOfType(DictionaryException.class)
        .isThrownBy(builder::build)
        .withMessageContaining("no such folder");
  }

  @Test
  void labelsAreTheContractsWords() {
    assertThat(Status.NOMINATED.label()).isEqualTo("nominated");
    assertThat(Kind.RANK.label()).isEqualTo("rank");
  }

  @Test
  void nonsenseOfAnyKindIsReadWithoutComplaint() {
    String[] pieces = {
      "Chủ tịch ",
      "UBND",
      " tỉnh ",
      "ông ",
      "Lê Văn ",
      "Mẫu",
      ", ",
      "; ",
      ": ",
      " - ",
      "(",
      ")",
      "nguyên ",
      "kiêm ",
      "các ",
      "bổ nhiệm ",
      "giữ chức ",
      "thay ",
      "là ",
      "\n",
      "\n\n",
      ". ",
      "nhiệm kỳ ",
      "2020",
      "Phó ",
      "Ảnh: ",
      "\uD83D",
      "\u0301",
      "“",
      "”",
      "Đại tá ",
      "và ",
      "đối với ",
      "Bộ trưởng ",
      "Sở ",
      "Y tế",
      "H'",
      "TP.",
      "./.",
      "6/1987 - ",
      "đến nay: "
    };
    Random random = new Random(63);
    for (int round = 0; round < 3000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(25); i >= 0; i--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      assertReadable(text.toString());
    }
  }

  private static void assertReadable(String text) {
    for (Pair pair : Reading.of(text).pairs()) {
      Position position = pair.position();
      assertThat(text.substring(position.begin(), position.end())).isEqualTo(position.text());
      Span person = pair.person();
      assertThat(text.substring(person.begin(), person.end())).isEqualTo(person.text());
    }
  }

  @Test
  void aTextOfHundredThousandsOfWordsIsRead() {
    assertThat(Reading.of(ARTICLE.repeat(5_000)).pairs()).size().isGreaterThanOrEqualTo(5_000);
    assertThat(Reading.of("Chủ tịch, ".repeat(3_000)).persons()).isEmpty();
    assertThat(Reading.of("Lê Văn Mẫu, Trần Thị Lan và ".repeat(20_000)).pairs()).isEmpty();
  }
}
