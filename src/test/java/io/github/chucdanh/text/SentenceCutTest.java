package io.github.chucdanh.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where one sentence ends and the next begins. */
class SentenceCutTest {
  private static final Scanner SCANNER =
      new Scanner(Words.of().abbreviating("TP", "TS", "GS", "PGS", "ThS"));

  private static List<String> sentences(String text) {
    return Words.sentences(SCANNER.scan(text));
  }

  @Test
  void aStopBeforeACapitalLetterEndsASentence() {
    assertThat(sentences("Hội nghị bế mạc. Ông Nam ra về."))
        .containsExactly("Hội nghị bế mạc.", "Ông Nam ra về.");
    assertThat(sentences("Ai đến? Bà Mai! Rồi… Ông Nam."))
        .containsExactly("Ai đến?", "Bà Mai!", "Rồi…", "Ông Nam.");
  }

  @Test
  void aStopBeforeASmallLetterEndsNone() {
    assertThat(sentences("sách, báo, v.v. và tranh ảnh")).hasSize(1);
  }

  @Test
  void aStopInsideAClosingQuoteEndsASentence() {
    assertThat(sentences("\"Tôi đồng ý.\" Ông Nam nói.")).hasSize(2);
    assertThat(sentences("“Tôi đồng ý.” Ông Nam nói.")).hasSize(2);
  }

  @Test
  void theStopOfAnAbbreviationOrAnInitialEndsNone() {
    assertThat(sentences("Bà Mai ở TP. Huế.")).hasSize(1);
    assertThat(sentences("PGS. TS. Lê Thị Mẫu đọc bài.")).hasSize(1);
    assertThat(sentences("Ông Mark R. Warner đến.")).hasSize(1);
    assertThat(sentences("Ông J. B. Priestley đến.")).hasSize(1);
  }

  @Test
  void aLineThatEndsBeforeACapitalLetterOrANumberIsASentence() {
    assertThat(sentences("Tin vắn\nÔng Nam ra về")).containsExactly("Tin vắn", "Ông Nam ra về");
    assertThat(sentences("Mục lục\n1. Mở đầu")).hasSizeGreaterThanOrEqualTo(2);
  }

  @Test
  void aLineBrokenInsideASentenceGoesOn() {
    assertThat(sentences("Ông Nam,\ngiám đốc nhà máy")).hasSize(1);
  }

  @Test
  void anEmptyLineAlwaysEndsASentence() {
    assertThat(sentences("Ông Nam,\n\ngiám đốc")).hasSize(2);
    assertThat(sentences("Ông Nam,\r\n\r\ngiám đốc")).hasSize(2);
    assertThat(sentences("Ông Nam,\n \t\u00A0\ngiám đốc")).hasSize(2);
  }

  @Test
  void theSignAtAReportsEndEndsASentence() {
    assertThat(sentences("Quyết định có hiệu lực./.\nTin khác")).hasSize(2);
    assertThat(sentences("Quyết định có hiệu lực./. Ông Nam ra về.")).hasSize(2);
  }

  @Test
  void decimalsAndDatesEndNone() {
    assertThat(sentences("Ngày 01.8.2023 tăng 7.2% so với 01/8/2022")).hasSize(1);
  }

  @Test
  void sentencesFollowOneAnotherWithoutAGap() {
    Tokens tokens = SCANNER.scan("Một. Hai.\n\nBa\nBốn. Năm");
    assertThat(tokens.sentenceBegin(0)).isZero();
    for (int i = 1; i < tokens.sentences(); i++) {
      assertThat(tokens.sentenceBegin(i)).isEqualTo(tokens.sentenceEnd(i - 1));
    }
    assertThat(tokens.sentenceEnd(tokens.sentences() - 1)).isEqualTo(tokens.size());
  }
}
