package io.github.chucdanh.corenlp;

import edu.stanford.nlp.ling.CoreAnnotation;
import io.github.chucdanh.Extraction;

/**
 * The key under which {@link OfficialsAnnotator} leaves everything that it found in a document.
 *
 * <pre>{@code
 * Extraction extraction = document.get(ExtractionAnnotation.class);
 * }</pre>
 */
public final class ExtractionAnnotation implements CoreAnnotation<Extraction> {
  @Override
  public Class<Extraction> getType() {
    return Extraction.class;
  }
}
