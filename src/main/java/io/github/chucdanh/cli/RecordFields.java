package io.github.chucdanh.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;

/**
 * Finds article, id and date in a JSON record.
 *
 * @param text where the article stands
 * @param id where its id stands
 * @param date where its date stands
 */
record RecordFields(String text, String id, String date) {
  /** The fields of records that nobody said anything of. */
  static final RecordFields USUAL = new RecordFields("text", "id", "date");

  /** Makes an article of a record; what is wrong with it shows when it is read. */
  InputArticle article(byte[] line, Encoding encoding, String otherId, String label) {
    JsonNode node;
    try {
      node = Json.MAPPER.readTree(encoding.decode(line));
    } catch (JsonProcessingException e) {
      return InputArticle.broken(otherId, label, "not JSON: " + e.getOriginalMessage());
    } catch (IOException e) {
      return InputArticle.broken(otherId, label, e.getMessage());
    }
    JsonNode given = find(node, id);
    String name = given.isValueNode() && !given.isNull() ? given.asText() : otherId;
    JsonNode article = find(node, text);
    if (!article.isTextual()) {
      return InputArticle.broken(name, label, "no text in the field \"" + text + "\"");
    }
    String day = Dates.day(find(node, date).asText(null));
    return new InputArticle(name, label, () -> new InputArticle.Content(article.asText(), day));
  }

  /** Takes a name with points for a path, unless there is a field of the whole name. */
  private static JsonNode find(JsonNode node, String name) {
    JsonNode whole = node.path(name);
    int point = name.indexOf('.');
    if (!whole.isMissingNode() || point < 0) {
      return whole;
    }
    return find(node.path(name.substring(0, point)), name.substring(point + 1));
  }

  /** Apart, since most runs read no records and need not wait for it. */
  private static final class Json {
    static final ObjectMapper MAPPER =
        JsonMapper.builder(
                JsonFactory.builder()
                    .streamReadConstraints(
                        StreamReadConstraints.builder().maxStringLength(Records.LONGEST).build())
                    .build())
            .build();
  }
}
