package io.github.chucdanh.format;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import io.github.chucdanh.Extraction;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes JSON Lines: one object an article, each on a line of its own.
 *
 * <p>What a text does not tell is {@code null}; {@code change} and {@code term} stand only where
 * the pair has them.
 */
public final class JsonLinesWriter implements ExtractionWriter {
  private final JsonGenerator json;
  private final ArticleJson articles;

  /**
   * Makes a writer.
   *
   * @param target where the lines go
   * @throws IOException if the target cannot be written
   */
  public JsonLinesWriter(Writer target) throws IOException {
    json = ArticleJson.generator(target).setPrettyPrinter(new MinimalPrettyPrinter(""));
    articles = new ArticleJson(json);
  }

  @Override
  public void write(String id, String text, Extraction extraction) throws IOException {
    articles.write(id, extraction);
    json.writeRaw('\n');
    json.flush();
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
