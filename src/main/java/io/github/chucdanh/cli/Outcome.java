package io.github.chucdanh.cli;

import io.github.chucdanh.Extraction;
import io.github.chucdanh.OfficialExtractor;
import java.io.IOException;

/**
 * What became of an article: either a text and its extraction, or a failure.
 *
 * @param article the article
 * @param content what is in it; null after a failure
 * @param extraction what it says; null after a failure
 * @param failure why it could not be done, or null
 */
record Outcome(
    InputArticle article, InputArticle.Content content, Extraction extraction, String failure) {
  /** Reads an article and extracts. */
  static Outcome of(InputArticle article, OfficialExtractor extractor) {
    try {
      InputArticle.Content content = article.reading().read();
      return new Outcome(article, content, extractor.extract(content.text()), null);
    } catch (IOException e) {
      return new Outcome(article, null, null, e.getMessage());
    } catch (RuntimeException e) {
      return new Outcome(article, null, null, "internal error: " + e);
    }
  }
}
