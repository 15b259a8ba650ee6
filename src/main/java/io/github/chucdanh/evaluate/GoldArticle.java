package io.github.chucdanh.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One annotated article.
 *
 * @param id the article's id
 * @param persons everyone the annotation lists
 */
public record GoldArticle(String id, List<Holder> persons) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * Copies the list.
   *
   * @param id the article's id
   * @param persons everyone the annotation lists public
   */
  public GoldArticle {
    persons = List.copyOf(persons);
  }

  /**
   * A person of the annotation.
   *
   * @param name the fullest form
   * @param aliases shorter or other forms
   * @param posts the person's posts
   * @param ranks the person's ranks
   */
  public record Holder(String name, List<String> aliases, List<Post> posts, List<String> ranks) {
    /**
     * Copies the lists.
     *
     * @param name the fullest form
     * @param aliases shorter or other forms
     * @param posts the person's posts
     * @param ranks the person's ranks public
     */
    public Holder {
      aliases = List.copyOf(aliases);
      posts = List.copyOf(posts);
      ranks = List.copyOf(ranks);
    }
  }

  /**
   * A post of a person.
   *
   * @param surfaces the forms the text gives it
   * @param status {@code current}, {@code former}, {@code acting} or {@code nominated}
   * @param scope {@code official}, {@code foreign}, {@code private} or {@code staff}
   */
  public record Post(List<String> surfaces, String status, String scope) {
    /**
     * Copies the list.
     *
     * @param surfaces the forms the text gives it
     * @param status {@code current}
     * @param scope {@code official}
     */
    public Post {
      surfaces = List.copyOf(surfaces);
    }
  }

  /**
   * Reads an annotation.
   *
   * @param file a JSON file
   * @return what it says
   * @throws IOException with a message for people, if the file cannot be read or is no annotation
   */
  public static GoldArticle read(Path file) throws IOException {
    JsonNode root;
    try {
      root = JSON.readTree(Files.readString(file));
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw new IOException("line " + line + ": not JSON: " + e.getOriginalMessage(), e);
    }
    List<Holder> persons = new ArrayList<>();
    for (JsonNode person : require(root, "persons")) {
      persons.add(holder(person));
    }
    return new GoldArticle(require(root, "id").asText(), persons);
  }

  private static Holder holder(JsonNode person) throws IOException {
    List<Post> posts = new ArrayList<>();
    for (JsonNode post : person.path("posts")) {
      posts.add(
          new Post(
              strings(require(post, "surfaces")),
              require(post, "status").asText(),
              require(post, "scope").asText()));
    }
    String name = require(person, "name").asText();
    return new Holder(name, strings(person.path("aliases")), posts, strings(person.path("ranks")));
  }

  private static JsonNode require(JsonNode object, String field) throws IOException {
    JsonNode value = object.get(field);
    if (value == null) {
      throw new IOException("no annotation: \"" + field + "\" is missing");
    }
    return value;
  }

  private static List<String> strings(JsonNode array) {
    List<String> values = new ArrayList<>();
    array.forEach(value -> values.add(value.asText()));
    return values;
  }
}
