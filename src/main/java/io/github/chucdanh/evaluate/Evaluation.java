package io.github.chucdanh.evaluate;

import io.github.chucdanh.Extraction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Compares extractions with annotations, one article after the other, and counts. Not safe for use
 * by several threads at once.
 *
 * <p>Precision counts distinct pairs of name and position, recall counts official posts with at
 * least one pair. A pair is right strictly if its name is the annotated one and its position one of
 * the post's surfaces; relaxed, if name or alias agree and the positions contain each other or
 * share most of their words.
 */
public final class Evaluation {
  private final Map<Measure, Tally> tallies = new EnumMap<>(Measure.class);
  private final List<Mistake> mistakes = new ArrayList<>();
  private final Tally status = new Tally();
  private final Map<String, Tally> patterns = new TreeMap<>();

  /** What is counted. */
  public enum Measure {
    /** Pairs, compared strictly. */
    STRICT,
    /** Pairs, compared leniently. */
    RELAXED,
    /** Persons. */
    PERSON,
    /** Ranks. */
    RANK,
    /** Foreign posts; recall only. */
    FOREIGN;

    /** {@return the word for it: the constant's name in lower case} */
    public String label() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** Makes an evaluation of no articles. */
  public Evaluation() {
    for (Measure measure : Measure.values()) {
      tallies.put(measure, new Tally());
    }
  }

  /**
   * Compares one article.
   *
   * @param gold the annotation
   * @param text the article
   * @param extraction what the extractor says of it
   */
  public void add(GoldArticle gold, String text, Extraction extraction) {
    new Comparison(gold, text, extraction, this).run();
  }

  /**
   * {@return the counts of one measure}
   *
   * @param measure what is measured
   */
  public Tally tally(Measure measure) {
    return tallies.get(measure);
  }

  /**
   * {@return the share of the strictly right pairs whose status is right, too; 1 where there are
   * none}
   */
  public double statusAccuracy() {
    return status.precision();
  }

  /**
   * {@return how many pairs each pattern made and how many of them name the person and one of the
   * person's annotated positions or ranks; every mention counts}
   */
  public Map<String, Tally> patterns() {
    return Collections.unmodifiableMap(patterns);
  }

  /** {@return every mistake, in the order of the articles} */
  public List<Mistake> mistakes() {
    return Collections.unmodifiableList(mistakes);
  }

  void countStatus(boolean right) {
    status.countFound(right);
  }

  void countPattern(String evidence, boolean right) {
    patterns.computeIfAbsent(evidence, k -> new Tally()).countFound(right);
  }

  void add(Mistake mistake) {
    mistakes.add(mistake);
  }
}
