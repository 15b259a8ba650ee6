package io.github.chucdanh.corenlp;

import edu.stanford.nlp.ie.util.RelationTriple;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import io.github.chucdanh.Extraction;
import io.github.chucdanh.Pair;
import io.github.chucdanh.Person;
import io.github.chucdanh.Position;
import io.github.chucdanh.Span;
import io.github.chucdanh.corenlp.TokenMap.Stretch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes an extraction onto the tokens and sentences of one document. */
final class AnnotationWriter {
  private static final String PERSON = "PERSON";
  private static final String TITLE = "TITLE";
  private static final String ORGANIZATION = "ORGANIZATION";
  private static final String NOTHING = "O";
  private static final String HOLDS = "per:title";
  private static final String WORKS_FOR = "per:employee_of";

  private final Annotation document;
  private final String text;
  private final List<CoreMap> sentences;
  private final TokenMap tokens;
  private final List<List<CoreMap>> mentions = new ArrayList<>();
  private final List<List<RelationTriple>> triples = new ArrayList<>();
  private final Map<String, List<CoreLabel>> fullNames = new HashMap<>();
  private final Set<Long> seen = new HashSet<>();

  AnnotationWriter(Annotation document, String text) {
    this.document = document;
    this.text = text;
    sentences = document.get(CoreAnnotations.SentencesAnnotation.class);
    tokens = new TokenMap(sentences);
    for (int i = 0; i < sentences.size(); i++) {
      mentions.add(new ArrayList<>());
      triples.add(new ArrayList<>());
    }
  }

  void write(Extraction extraction) {
    extraction.persons().forEach(this::addPerson);
    extraction.pairs().forEach(this::addTitle);
    extraction.pairs().forEach(this::addOrganization);
    for (int i = 0; i < sentences.size(); i++) {
      finish(sentences.get(i), mentions.get(i), triples.get(i));
    }
    number();
  }

  private void addPerson(Person person) {
    for (Span span : person.mentions()) {
      Stretch stretch = tokens.find(span.begin(), span.end());
      addMention(stretch, PERSON, person.name(), Map.of());
      if (stretch != null && span.text().equals(person.name())) {
        fullNames.putIfAbsent(person.name(), stretch.tokens());
      }
    }
  }

  private void addTitle(Pair pair) {
    Position position = pair.position();
    Stretch title = tokens.find(position.begin(), position.end());
    addMention(title, TITLE, position.canonical(), Map.of(TITLE, pair.confidence()));
    addTriple(pair, HOLDS, title);
  }

  /** Behind all titles, so that its tokens keep its tag. */
  private void addOrganization(Pair pair) {
    int begin = OrganizationPlace.begin(pair.position());
    if (begin >= 0) {
      Stretch organization = tokens.find(begin, pair.position().end());
      addMention(organization, ORGANIZATION, pair.position().organization(), Map.of());
      addTriple(pair, WORKS_FOR, organization);
    }
  }

  private void addMention(Stretch place, String type, String normal, Map<String, Double> sureness) {
    if (place == null || !seen.add((long) place.first() << 32 | place.end())) {
      return;
    }
    place.tokens().forEach(token -> token.setNER(type));
    CoreMap mention = new Annotation(text.substring(place.beginPosition(), place.endPosition()));
    mention.set(CoreAnnotations.CharacterOffsetBeginAnnotation.class, place.beginPosition());
    mention.set(CoreAnnotations.CharacterOffsetEndAnnotation.class, place.endPosition());
    mention.set(CoreAnnotations.TokensAnnotation.class, new ArrayList<>(place.tokens()));
    mention.set(CoreAnnotations.TokenBeginAnnotation.class, place.first());
    mention.set(CoreAnnotations.TokenEndAnnotation.class, place.end());
    mention.set(CoreAnnotations.SentenceIndexAnnotation.class, place.sentence());
    mention.set(CoreAnnotations.NamedEntityTagAnnotation.class, type);
    mention.set(CoreAnnotations.EntityTypeAnnotation.class, type);
    mention.set(CoreAnnotations.NamedEntityTagProbsAnnotation.class, new HashMap<>(sureness));
    if (normal != null) {
      mention.set(CoreAnnotations.NormalizedNamedEntityTagAnnotation.class, normal);
    }
    mentions.get(place.sentence()).add(mention);
  }

  /** A triple belongs to one sentence; CoreNLP has no way to write one that spans two. */
  private void addTriple(Pair pair, String relation, Stretch object) {
    Stretch person = tokens.find(pair.person().begin(), pair.person().end());
    if (person == null || object == null || person.sentence() != object.sentence()) {
      return;
    }
    List<CoreLabel> name = fullNames.getOrDefault(pair.name(), person.tokens());
    triples
        .get(person.sentence())
        .add(
            new OfficialTriple(
                person.tokens(), name, relation, object.tokens(), pair.confidence()));
  }

  private static void finish(CoreMap sentence, List<CoreMap> found, List<RelationTriple> triples) {
    for (CoreLabel token : sentence.get(CoreAnnotations.TokensAnnotation.class)) {
      if (token.ner() == null) {
        token.setNER(NOTHING);
      }
    }
    List<CoreMap> all = new ArrayList<>(found);
    others(sentence).stream()
        .filter(other -> found.stream().noneMatch(mine -> overlap(mine, other)))
        .forEach(all::add);
    all.sort(
        Comparator.comparing((CoreMap m) -> m.get(CoreAnnotations.TokenBeginAnnotation.class))
            .thenComparing(m -> -m.get(CoreAnnotations.TokenEndAnnotation.class)));
    sentence.set(CoreAnnotations.MentionsAnnotation.class, all);
    List<RelationTriple> before = sentence.get(CoreAnnotations.KBPTriplesAnnotation.class);
    if (before != null) {
      triples.addAll(0, before);
    }
    sentence.set(CoreAnnotations.KBPTriplesAnnotation.class, triples);
  }

  private static List<CoreMap> others(CoreMap sentence) {
    List<CoreMap> others = sentence.get(CoreAnnotations.MentionsAnnotation.class);
    return others == null ? List.of() : others;
  }

  private static boolean overlap(CoreMap one, CoreMap other) {
    return one.get(CoreAnnotations.TokenBeginAnnotation.class)
            < other.get(CoreAnnotations.TokenEndAnnotation.class)
        && other.get(CoreAnnotations.TokenBeginAnnotation.class)
            < one.get(CoreAnnotations.TokenEndAnnotation.class);
  }

  /** Gives every mention its number in the document, as CoreNLP's serializer wants it. */
  private void number() {
    List<CoreMap> all = new ArrayList<>();
    for (CoreMap sentence : sentences) {
      for (CoreMap mention : sentence.get(CoreAnnotations.MentionsAnnotation.class)) {
        mention.set(CoreAnnotations.EntityMentionIndexAnnotation.class, all.size());
        mention.set(CoreAnnotations.CanonicalEntityMentionIndexAnnotation.class, all.size());
        for (CoreLabel token : mention.get(CoreAnnotations.TokensAnnotation.class)) {
          token.set(CoreAnnotations.EntityMentionIndexAnnotation.class, all.size());
        }
        all.add(mention);
      }
    }
    document.set(CoreAnnotations.MentionsAnnotation.class, all);
  }
}
