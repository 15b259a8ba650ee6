package io.github.chucdanh.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.util.CoreMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseTokenizerTest {
  private static final TokenizerFactory<CoreLabel> FACTORY = VietnameseTokenizer.factory();

  private static List<CoreLabel> tokens(String text) {
    return FACTORY.getTokenizer(new StringReader(text)).tokenize();
  }

  private static String inverted(List<CoreLabel> tokens) {
    return tokens.get(0).before()
        + tokens.stream().map(t -> t.originalText() + t.after()).collect(Collectors.joining());
  }

  @Test
  void cutsSyllablesNumbersAndMarks() {
    assertThat(tokens("Ông Đặng Văn Mẫu, 52 tuổi.").stream().map(CoreLabel::word))
        .containsExactly("Ông", "Đặng", "Văn", "Mẫu", ",", "52", "tuổi", ".");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "một",
        "  Ông  Mẫu ,\n\n\tBộ trưởng\u00A0Bộ Y tế .\r\n ",
        "Uỷ\u200B viên Bo\u0302\u0323 Chi\u0301nh trị",
        "Thường trựcĐảng ủy TP.HCM \uD83D\uDE00 \uD83D x\u0000y"
      })
  void givesTheInputBack(String text) {
    List<CoreLabel> tokens = tokens(text);

    assertThat(inverted(tokens)).isEqualTo(text);
    for (int i = 0; i < tokens.size(); i++) {
      CoreLabel token = tokens.get(i);
      assertThat(text.substring(token.beginPosition(), token.endPosition()))
          .isEqualTo(token.originalText());
      assertThat(token.before()).isEqualTo(i == 0 ? token.before() : tokens.get(i - 1).after());
    }
  }

  @Test
  void wordsAreComposedAndWithoutInvisibleCharacters() {
    CoreLabel token = tokens("To\u00ADa\u0300n").get(0);

    assertThat(token.word()).isEqualTo("Toàn");
    assertThat(token.originalText()).isEqualTo("To\u00ADa\u0300n");
  }

  @Test
  void wordsHaveNothingThatXmlRefuses() {
    assertThat(tokens("\uD83D \uFFFE \uD83D\uDE00").stream().map(CoreLabel::word))
        .containsExactly("\uFFFD", "\uFFFD", "\uD83D\uDE00");
  }

  @Test
  void hasNoTokensWhereThereAreNone() {
    assertThat(tokens("")).isEmpty();
    assertThat(tokens(" \n ")).isEmpty();
  }

  @Test
  void keepsTheContractsOfCoreNlp() {
    assertThat(FACTORY.getIterator(new StringReader("hai từ")))
        .toIterable()
        .extracting(CoreLabel::word)
        .containsExactly("hai", "từ");
    assertThat(FACTORY.getTokenizer(new StringReader("từ"), "invertible").peek().word())
        .isEqualTo("từ");
    assertThatThrownBy(() -> FACTORY.setOptions("splitHyphenated=true"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("splitHyphenated");
  }

  @Test
  void reportsWhatCannotBeRead() {
    Reader broken =
        new Reader() {
          @Override
          public int read(char[] buffer, int from, int length) throws IOException {
            throw new IOException("gone");
          }

          @Override
          public void close() {}
        };

    assertThatThrownBy(() -> FACTORY.getTokenizer(broken).tokenize())
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("gone");
  }

  @Test
  void factorySurvivesJavaSerialization() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(FACTORY);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      TokenizerFactory<?> copy = (TokenizerFactory<?>) in.readObject();
      assertThat(copy.getTokenizer(new StringReader("hai từ")).tokenize()).hasSize(2);
    }
  }

  @Test
  void annotatorCutsSentencesAndNumbersTokens() {
    StanfordCoreNLP pipeline = Pipelines.of("vitokenize");
    Annotation document =
        Pipelines.annotate(pipeline, "TS. Lê Thị Ví phát biểu. Ông Mẫu nghe.\nHết");
    List<CoreMap> sentences = Pipelines.sentences(document);

    assertThat(sentences.stream().map(CoreMap::toString))
        .containsExactly("TS. Lê Thị Ví phát biểu.", "Ông Mẫu nghe.", "Hết");
    CoreLabel ong = Pipelines.tokens(document).get(8);
    assertThat(ong.word()).isEqualTo("Ông");
    assertThat(ong.index()).isEqualTo(1);
    assertThat(ong.sentIndex()).isEqualTo(1);
    assertThat(Pipelines.sentences(Pipelines.annotate(pipeline, ""))).isEmpty();
  }
}
