package io.github.chucdanh.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.ie.util.RelationTriple;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationOutputter;
import edu.stanford.nlp.pipeline.CoNLLOutputter;
import edu.stanford.nlp.pipeline.JSONOutputter;
import edu.stanford.nlp.pipeline.ProtobufAnnotationSerializer;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.pipeline.TextOutputter;
import edu.stanford.nlp.pipeline.XMLOutputter;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.PropertiesUtils;
import io.github.chucdanh.Extraction;
import io.github.chucdanh.OfficialExtractor;
import io.github.chucdanh.Pair;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficialsAnnotatorTest {
  private static final String TEXT =
      "Ông Đặng Văn Mẫu, Bộ trưởng Bộ Y tế, phát biểu. Hôm nay trời đẹp.";

  private static final StanfordCoreNLP PIPELINE = Pipelines.of("vitokenize, officials");

  private static List<RelationTriple> triples(Annotation document, String relation) {
    List<RelationTriple> found = new ArrayList<>();
    for (CoreMap sentence : Pipelines.sentences(document)) {
      sentence.get(CoreAnnotations.KBPTriplesAnnotation.class).stream()
          .filter(triple -> triple.relationGloss().equals(relation))
          .forEach(found::add);
    }
    return found;
  }

  private static String place(List<CoreLabel> tokens) {
    return tokens.get(0).beginPosition() + "-" + tokens.get(tokens.size() - 1).endPosition();
  }

  private static List<String> mentions(Annotation document) {
    return document.get(CoreAnnotations.MentionsAnnotation.class).stream()
        .map(
            m ->
                m.get(CoreAnnotations.EntityTypeAnnotation.class)
                    + " "
                    + m.get(CoreAnnotations.TextAnnotation.class))
        .toList();
  }

  @Test
  void tagsPersonTitleAndOrganization() {
    Annotation document = Pipelines.annotate(PIPELINE, TEXT);

    assertThat(mentions(document))
        .containsExactly("PERSON Đặng Văn Mẫu", "TITLE Bộ trưởng Bộ Y tế", "ORGANIZATION Bộ Y tế");
    assertThat(Pipelines.tokens(document).stream().limit(11).map(CoreLabel::ner))
        .containsExactly(
            "O",
            "PERSON",
            "PERSON",
            "PERSON",
            "O",
            "TITLE",
            "TITLE",
            "ORGANIZATION",
            "ORGANIZATION",
            "ORGANIZATION",
            "O");
  }

  @Test
  void writesTriples() {
    Annotation document = Pipelines.annotate(PIPELINE, TEXT);

    assertThat(triples(document, "per:title"))
        .singleElement()
        .satisfies(t -> assertThat(t.subjectGloss()).isEqualTo("Đặng Văn Mẫu"))
        .satisfies(t -> assertThat(t.objectGloss()).isEqualTo("Bộ trưởng Bộ Y tế"));
    assertThat(triples(document, "per:employee_of"))
        .singleElement()
        .satisfies(t -> assertThat(t.objectGloss()).isEqualTo("Bộ Y tế"));
  }

  @Test
  void fullNameIsTheCanonicalSubject() {
    Annotation document =
        Pipelines.annotate(PIPELINE, TEXT + " Bộ trưởng Mẫu trả lời các câu hỏi.");

    assertThat(triples(document, "per:title"))
        .extracting(RelationTriple::subjectGloss)
        .containsOnly("Đặng Văn Mẫu");
  }

  @Test
  void leavesTheWholeExtraction() {
    Annotation document = Pipelines.annotate(PIPELINE, TEXT);

    assertThat(document.get(ExtractionAnnotation.class))
        .isEqualTo(OfficialExtractor.create().extract(TEXT));
    assertThat(
            Pipelines.annotate(
                    Pipelines.of("vitokenize,officials", "officials.extraction", "false"), TEXT)
                .containsKey(ExtractionAnnotation.class))
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "tokenize.whitespace, true",
    "tokenize.language, es",
    "tokenize.language, fr",
    "tokenize.language, de",
    "tokenize.language, en"
  })
  void standsBehindAnyTokenizerOfCoreNlp(String key, String value) {
    Annotation document =
        Pipelines.annotate(
            Pipelines.of("tokenize,officials", key, value), "Bộ trưởng Bộ Y tế Đặng Văn Mẫu nói .");

    assertThat(triples(document, "per:title"))
        .singleElement()
        .satisfies(t -> assertThat(t.objectGloss()).isEqualTo("Bộ trưởng Bộ Y tế"));
  }

  @Test
  void needsTokensBeforeIt() {
    assertThatThrownBy(() -> Pipelines.of("officials"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("officials");
    OfficialsAnnotator annotator = new OfficialsAnnotator("x", new Properties());
    assertThatThrownBy(() -> annotator.annotate(new Annotation("chưa có câu")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void keepsWhatOthersFoundElsewhere() {
    Annotation document = Pipelines.annotate(Pipelines.of("vitokenize"), TEXT);
    CoreMap second = Pipelines.sentences(document).get(1);
    CoreLabel token = second.get(CoreAnnotations.TokensAnnotation.class).get(0);
    token.setNER("DATE");
    Annotation date = new Annotation("Hôm");
    date.set(CoreAnnotations.TokensAnnotation.class, List.of(token));
    date.set(CoreAnnotations.EntityTypeAnnotation.class, "DATE");
    date.set(
        CoreAnnotations.TokenBeginAnnotation.class,
        token.get(CoreAnnotations.TokenBeginAnnotation.class));
    date.set(
        CoreAnnotations.TokenEndAnnotation.class,
        token.get(CoreAnnotations.TokenEndAnnotation.class));
    second.set(CoreAnnotations.MentionsAnnotation.class, List.of(date));

    new OfficialsAnnotator("officials", new Properties()).annotate(document);

    assertThat(token.ner()).isEqualTo("DATE");
    assertThat(mentions(document)).hasSize(4).contains("DATE Hôm");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n ", "\u0000", "Không có ai ở đây."})
  void bearsTextsWithoutOfficials(String text) {
    assertThat(mentions(Pipelines.annotate(PIPELINE, text))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Phó tổng cục trưởng Tổng cục Cảnh sát, Tổng cục Cảnh sát",
    "Phó Chủ tịch UBND TP.HCM, UBND TP.HCM",
    "Giám đốc Sở Y tế Hà Nội, Sở Y tế Hà Nội",
    "Thủ tướng, "
  })
  void findsWhereTheOrganizationBegins(String title, String organization) {
    String text = "Hôm qua, " + title + " Đặng Văn Mẫu phát biểu.";
    List<String> expected = new ArrayList<>(List.of("TITLE " + title));
    if (organization != null) {
      expected.add("ORGANIZATION " + organization);
    }
    expected.add("PERSON Đặng Văn Mẫu");

    assertThat(mentions(Pipelines.annotate(PIPELINE, text))).isEqualTo(expected);
  }

  @Test
  void readsFurtherDictionaries(@TempDir Path folder) throws IOException {
    List<String> bundled = bundledTitles();
    String row = bundled.stream().filter(l -> l.startsWith("Biện lý\t")).findFirst().orElseThrow();
    String added = row.replace("Biện lý", "Chánh thử vụ");
    Files.writeString(folder.resolve("titles.tsv"), bundled.get(0) + "\n" + added + "\n");
    String text = "Chánh thử vụ Đặng Văn Mẫu phát biểu.";
    String[] dictionaries = {
      "officials.dictionaries", folder.toString(), "vitokenize.dictionaries", folder.toString()
    };

    assertThat(mentions(Pipelines.annotate(PIPELINE, text))).doesNotContain("TITLE Chánh thử vụ");
    assertThat(
            mentions(Pipelines.annotate(Pipelines.of("vitokenize,officials", dictionaries), text)))
        .contains("TITLE Chánh thử vụ");
  }

  @Test
  void namesFaultsOfDictionaries(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("titles.tsv"), bundledTitles().get(0) + "\n" + "cột\t".repeat(20) + "\n");

    assertThatThrownBy(
            () ->
                Pipelines.of(
                    "vitokenize,officials", "officials.dictionaries", folder + ", " + folder))
        .hasStackTraceContaining("DictionaryException")
        .hasStackTraceContaining("titles.tsv");
  }

  private static List<String> bundledTitles() throws IOException {
    String path = "/io/github/chucdanh/dictionaries/titles.tsv";
    try (InputStream in = OfficialsAnnotator.class.getResourceAsStream(path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  @Test
  void everyOutputterShowsPersonTitleAndTriple() throws IOException {
    Annotation document = Pipelines.annotate(PIPELINE, TEXT);

    assertThat(print(new JSONOutputter(), document))
        .contains("\"relation\": \"per:title\"", "\"ner\": \"PERSON\"", "\"ner\": \"TITLE\"");
    assertThat(print(new XMLOutputter(), document))
        .contains("<NER>PERSON</NER>", "<NER>TITLE</NER>", "per:title", "Bộ trưởng Bộ Y tế");
    assertThat(print(new CoNLLOutputter(), document))
        .contains("Mẫu\t_\t_\tPERSON", "trưởng\t_\t_\tTITLE", "tế\t_\t_\tORGANIZATION");
    assertThat(print(new TextOutputter(), document))
        .contains("Đặng Văn Mẫu\tper:title\tBộ trưởng Bộ Y tế", "Bộ Y tế\tORGANIZATION");
  }

  private static String print(AnnotationOutputter outputter, Annotation document)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AnnotationOutputter.Options options =
        AnnotationOutputter.getOptions(PropertiesUtils.asProperties("prettyPrint", "false"));
    outputter.print(document, out, options);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void survivesTheLenientSerializer() throws Exception {
    checkSurvives(new ProtobufAnnotationSerializer(false), PIPELINE);
  }

  @Test
  void survivesTheStrictSerializerWithoutTheExtraction() throws Exception {
    checkSurvives(
        new ProtobufAnnotationSerializer(),
        Pipelines.of("vitokenize,officials", "officials.extraction", "false"));
  }

  private static void checkSurvives(ProtobufAnnotationSerializer serializer, StanfordCoreNLP of)
      throws Exception {
    Annotation document = Pipelines.annotate(of, Pipelines.article("national-daily"));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    serializer.write(document, bytes).close();
    Annotation copy = serializer.read(new ByteArrayInputStream(bytes.toByteArray())).first;

    assertThat(mentions(copy)).isNotEmpty().isEqualTo(mentions(document));
    assertThat(Pipelines.tokens(copy).stream().map(CoreLabel::ner))
        .containsExactlyElementsOf(
            Pipelines.tokens(document).stream().map(CoreLabel::ner).toList());
    // The canonical subject is not among what it carries; the mentions' normal forms are.
    assertThat(places(copy)).isNotEmpty().isEqualTo(places(document));
    assertThat(normalForms(copy)).isEqualTo(normalForms(document));
  }

  private static List<String> normalForms(Annotation document) {
    return document.get(CoreAnnotations.MentionsAnnotation.class).stream()
        .map(m -> m.get(CoreAnnotations.NormalizedNamedEntityTagAnnotation.class))
        .toList();
  }

  @Test
  void pipelineSaysWhatTheLibrarySays() throws IOException {
    OfficialExtractor extractor = OfficialExtractor.create();
    StanfordCoreNLP behindCoreNlp = Pipelines.of("tokenize,officials");
    int pairs = 0;
    int lost = 0;
    for (String name : Pipelines.ARTICLES) {
      String text = Pipelines.article(name);
      Extraction extraction = extractor.extract(text);
      List<String> expected =
          extraction.pairs().stream().map(OfficialsAnnotatorTest::place).toList();
      List<String> own = places(Pipelines.annotate(PIPELINE, text));
      List<String> behind = places(Pipelines.annotate(behindCoreNlp, text));
      assertThat(own).as(name).containsExactlyInAnyOrderElementsOf(expected);
      pairs += expected.size();
      lost += (int) expected.stream().filter(pair -> !behind.contains(pair)).count();
    }
    assertThat(pairs).isPositive();
    assertThat(lost).isLessThanOrEqualTo(pairs / 100);
  }

  private static String place(Pair pair) {
    return pair.person().begin()
        + "-"
        + pair.person().end()
        + " "
        + pair.position().begin()
        + "-"
        + pair.position().end();
  }

  private static List<String> places(Annotation document) {
    return triples(document, "per:title").stream()
        .map(triple -> place(triple.subject) + " " + place(triple.object))
        .toList();
  }
}
