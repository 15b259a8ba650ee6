package io.github.chucdanh.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/** Pipelines and texts that several tests use. */
final class Pipelines {
  static final List<String> ARTICLES =
      List.of(
          "appointment-notice",
          "foreign-affairs",
          "national-daily",
          "obituary",
          "party-journal",
          "photo-captions",
          "provincial-paper");

  private Pipelines() {}

  /** A pipeline by properties alone, with CoreNLP's check of requirements. */
  static StanfordCoreNLP of(String annotators, String... more) {
    Properties properties = new Properties();
    properties.setProperty("annotators", annotators);
    properties.setProperty(
        "customAnnotatorClass.vitokenize",
        "io.github.chucdanh.corenlp.VietnameseTokenizerAnnotator");
    properties.setProperty(
        "customAnnotatorClass.officials", "io.github.chucdanh.corenlp.OfficialsAnnotator");
    for (int i = 0; i < more.length; i += 2) {
      properties.setProperty(more[i], more[i + 1]);
    }
    return new StanfordCoreNLP(properties);
  }

  static Annotation annotate(StanfordCoreNLP pipeline, String text) {
    Annotation document = new Annotation(text);
    pipeline.annotate(document);
    return document;
  }

  static List<CoreLabel> tokens(Annotation document) {
    return document.get(CoreAnnotations.TokensAnnotation.class);
  }

  static List<CoreMap> sentences(Annotation document) {
    return document.get(CoreAnnotations.SentencesAnnotation.class);
  }

  static String article(String name) throws IOException {
    String path = "/io/github/chucdanh/examples/" + name + ".txt";
    try (InputStream in = Pipelines.class.getResourceAsStream(path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
