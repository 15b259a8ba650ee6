package io.github.chucdanh.format;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import io.github.chucdanh.Extraction;
import java.io.IOException;
import java.io.Writer;

/** Writes one JSON array with an object an article, the same objects as {@link JsonLinesWriter}. */
public final class JsonWriter implements ExtractionWriter {
  private final JsonGenerator json;
  private final ArticleJson articles;

  /**
   * Makes a writer.
   *
   * @param target where the array goes
   * @throws IOException if the target cannot be written
   */
  public JsonWriter(Writer target) throws IOException {
    json = ArticleJson.generator(target).setPrettyPrinter(new MinimalPrettyPrinter("\n"));
    articles = new ArticleJson(json);
    json.writeStartArray();
  }

  @Override
  public void write(String id, String text, Extraction extraction) throws IOException {
    json.writeRaw('\n');
    articles.write(id, extraction);
    json.flush();
  }

  @Override
  public void close() throws IOException {
    json.writeRaw('\n');
    json.writeEndArray();
    json.writeRaw('\n');
    json.close();
  }
}
