package io.github.chucdanh.corenlp;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import io.github.chucdanh.Extraction;
import io.github.chucdanh.OfficialExtractor;
import java.util.Properties;
import java.util.Set;

/**
 * A CoreNLP annotator that finds officials and their positions, behind {@link
 * VietnameseTokenizerAnnotator} or any tokenizer of CoreNLP's own.
 *
 * <pre>{@code
 * annotators = vitokenize, officials
 * customAnnotatorClass.officials = io.github.chucdanh.corenlp.OfficialsAnnotator
 * officials.dictionaries = my-titles
 * }</pre>
 *
 * <p>It reads the document's text and lays what it finds on the tokens there are:
 *
 * <ul>
 *   <li>named-entity tags, and mentions, PERSON, TITLE and ORGANIZATION; an organization's mention
 *       lies inside its title's, and its tokens bear its tag;
 *   <li>the triples {@code per:title} and, where the title names its organization, {@code
 *       per:employee_of}, under {@link CoreAnnotations.KBPTriplesAnnotation}, with the person's
 *       fullest name as the canonical subject;
 *   <li>the whole {@link Extraction} under {@link ExtractionAnnotation}, unless the property {@code
 *       officials.extraction} is {@code false}. CoreNLP's serializers do not know that one: {@code
 *       new ProtobufAnnotationSerializer(false)} leaves it out, the strict one refuses it.
 * </ul>
 *
 * <p>What other annotators tagged stays where it does not overlap. Immutable and safe for use by
 * many threads.
 */
public final class OfficialsAnnotator implements Annotator {
  private final OfficialExtractor extractor;
  private final boolean keepsExtraction;

  /**
   * Called by CoreNLP.
   *
   * @param name the name that the properties give this annotator
   * @param properties the pipeline's properties
   * @throws io.github.chucdanh.dictionary.DictionaryException if a dictionary has a fault
   */
  public OfficialsAnnotator(String name, Properties properties) {
    OfficialExtractor.Builder builder = OfficialExtractor.builder();
    Folders.of(name, properties).forEach(builder::dictionary);
    extractor = builder.build();
    keepsExtraction = Boolean.parseBoolean(properties.getProperty(name + ".extraction", "true"));
  }

  @Override
  public void annotate(Annotation document) {
    String text = document.get(CoreAnnotations.TextAnnotation.class);
    if (text == null || !document.containsKey(CoreAnnotations.SentencesAnnotation.class)) {
      throw new IllegalArgumentException("the document has no text, or no sentences yet");
    }
    Extraction extraction = extractor.extract(text);
    if (keepsExtraction) {
      document.set(ExtractionAnnotation.class, extraction);
    }
    new AnnotationWriter(document, text).write(extraction);
  }

  @Override
  @SuppressWarnings("rawtypes")
  public Set<Class<? extends CoreAnnotation>> requires() {
    return Set.of(
        CoreAnnotations.TextAnnotation.class,
        CoreAnnotations.TokensAnnotation.class,
        CoreAnnotations.SentencesAnnotation.class,
        CoreAnnotations.CharacterOffsetBeginAnnotation.class,
        CoreAnnotations.CharacterOffsetEndAnnotation.class);
  }

  @Override
  @SuppressWarnings("rawtypes")
  public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
    return Set.of(
        CoreAnnotations.NamedEntityTagAnnotation.class,
        CoreAnnotations.NormalizedNamedEntityTagAnnotation.class,
        CoreAnnotations.EntityTypeAnnotation.class,
        CoreAnnotations.MentionsAnnotation.class,
        CoreAnnotations.EntityMentionIndexAnnotation.class,
        CoreAnnotations.KBPTriplesAnnotation.class,
        ExtractionAnnotation.class);
  }
}
