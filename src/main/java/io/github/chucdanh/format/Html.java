package io.github.chucdanh.format;

import io.github.chucdanh.Status;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words, the style and the script of pages, and text made safe for them. */
final class Html {
  private static final String FOLDER = "html/";

  private final Map<String, String> words = new HashMap<>();

  /** All of the page's script; the page's policy lets no other run. */
  private final String script = "\n" + resource("page.js");

  Html() {
    for (String line : resource("words.tsv").lines().toList()) {
      String[] cells = line.split("\t", -1);
      words.put(cells[0], both(cells[1], cells[2]));
      words.put(cells[0] + ".data", "data-vi=\"" + cells[1] + "\" data-en=\"" + cells[2] + '"');
      words.put(cells[0] + ".vi", cells[1]);
    }
  }

  private static String both(String vietnamese, String english) {
    return "<span class=\"vi\" lang=\"vi\">"
        + escape(vietnamese)
        + "</span><span class=\"en\" lang=\"en\">"
        + escape(english)
        + "</span>";
  }

  /** A word of the page in both languages; a word it does not know stands for itself. */
  String word(String key) {
    String known = words.get(key == null ? "unknown" : key);
    return known == null ? escape(key) : known;
  }

  /** A choice of these values or any, with its words before it. */
  String select(String name, Iterable<String> values) {
    StringBuilder select = new StringBuilder("<label>" + word(name));
    select.append(" <select name=\"").append(name).append("\">").append(option("", "any"));
    values.forEach(value -> select.append(option(value, value)));
    return select.append("</select></label>\n").toString();
  }

  /** An entry of a selection, which takes its text from the script. */
  private String option(String value, String key) {
    String known = words.get(key + ".data");
    return "<option value=\""
        + escape(value)
        + (known == null ? "\">" + escape(key) : "\" " + known + ">" + words.get(key + ".vi"))
        + "</option>";
  }

  /** A field to search a list with, choices beside it, and how many entries are shown. */
  String controls(String id, String label, String choices, int count, String what) {
    return "<div class=\"controls\" id=\""
        + id
        + "\"><label>"
        + word(label)
        + " <input type=\"search\"></label>\n"
        + choices
        + "<span role=\"status\"><b>"
        + count
        + "</b> "
        + word(what)
        + "</span></div>\n";
  }

  /**
   * A table to be sorted, and filtered by the controls before it.
   *
   * @param id its id; its controls have it with "-controls" behind
   */
  String table(String id, List<String> columns, CharSequence rows) {
    StringBuilder table = new StringBuilder("<div class=\"scroll\"><table id=\"" + id);
    table.append("\" data-filter=\"").append(id).append("-controls\">\n<thead><tr>");
    for (String column : columns) {
      table.append("<th scope=\"col\"><button type=\"button\">");
      table.append(word(column)).append("</button></th>");
    }
    table.append("</tr></thead>\n<tbody>\n").append(rows);
    return table.append("</tbody></table></div>\n").toString();
  }

  /** A table as it is. */
  String plainTable(List<String> columns, CharSequence rows) {
    return "<div class=\"scroll\"><table class=\"plain\"><thead><tr>"
        + columns.stream()
            .map(column -> "<th scope=\"col\">" + word(column) + "</th>")
            .collect(Collectors.joining())
        + "</tr></thead>\n<tbody>\n"
        + rows
        + "</tbody></table></div>\n";
  }

  /** What the colours of the marks mean. */
  String key() {
    return Stream.of("person", "position", "rank", "organization")
        .map(type -> "<span class=\"" + type + "\">" + word(type) + "</span> ")
        .collect(Collectors.joining("", "<p class=\"key\">", "</p>\n"));
  }

  /** An article that unfolds. */
  String article(String anchor, String heading, String text) {
    return "<details id=\""
        + anchor
        + "\"><summary>"
        + heading
        + "</summary>\n<div class=\"text\" lang=\"vi\">"
        + text
        + "</div></details>\n";
  }

  /** How somebody stands to an office, in its colour. */
  String status(Status status) {
    String name = status.label();
    return "<span class=\"status " + name + "\">" + word(name) + "</span>";
  }

  /**
   * A page.
   *
   * @param title the word for what it shows; its explanation is the word with "sub" before it
   * @param counts the numbers at its head, by their words
   * @param contents what its sections have, by their ids, which are their headings' words
   */
  String page(String title, Map<String, Integer> counts, Map<String, String> contents) {
    Map<String, String> sections = new LinkedHashMap<>(contents);
    sections.values().removeIf(String::isEmpty);
    StringBuilder page = new StringBuilder(beginning(title, sections.keySet()));
    page.append(numbers(counts));
    sections.forEach((id, content) -> page.append(section(id, content)));
    return page.append(end()).toString();
  }

  private String section(String id, String content) {
    return "<section id=\""
        + id
        + "\" aria-labelledby=\"h-"
        + id
        + "\">\n<h2 id=\"h-"
        + id
        + "\">"
        + word(id)
        + "</h2>\n"
        + content
        + "</section>\n";
  }

  private String numbers(Map<String, Integer> counts) {
    StringBuilder numbers = new StringBuilder("<dl class=\"numbers\">");
    counts.forEach(
        (what, count) ->
            numbers
                .append("<div><dt>")
                .append(word(what))
                .append("</dt><dd>")
                .append(count)
                .append("</dd></div>"));
    return numbers.append("</dl>\n").toString();
  }

  private String beginning(String title, Set<String> sections) {
    return "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n"
        + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';"
        + " style-src 'unsafe-inline'; script-src 'sha256-"
        + digest(script)
        + "'; base-uri 'none'; form-action 'none'\">\n"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
        + words.get(title + ".vi")
        + " – Chức danh</title>\n<style>\n"
        + resource("page.css")
        + "</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#table\">"
        + word("skip")
        + "</a>\n<header>\n<div><h1>"
        + word(title)
        + "</h1>\n<p class=\"soft\">"
        + word("sub" + title)
        + "</p></div>\n"
        + tool("language")
        + tool("theme")
        + "</header>\n"
        + navigation(sections)
        + "<main>\n";
  }

  private String navigation(Set<String> sections) {
    StringBuilder links = new StringBuilder("<nav><ul>\n");
    sections.forEach(
        id ->
            links
                .append("<li><a href=\"#")
                .append(id)
                .append("\">")
                .append(word(id))
                .append("</a></li>\n"));
    return links.append("</ul></nav>\n").toString();
  }

  private String tool(String name) {
    return "<button type=\"button\" id=\"" + name + "\">" + word(name) + "</button>\n";
  }

  private String end() {
    return "</main>\n<script>" + script + "</script>\n</body>\n</html>\n";
  }

  private static String digest(String text) {
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(sum);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Text on one line that means itself. */
  static String line(String text) {
    return escape(Cells.oneLine(text));
  }

  /** Makes any text mean itself, between tags and between quotes. */
  static String escape(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> safe.append("&amp;");
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '"' -> safe.append("&quot;");
        case '\'' -> safe.append("&#39;");
        case '\r' -> safe.append("&#13;");
        default -> safe.append(isForbidden(c) ? '\uFFFD' : c);
      }
    }
    return safe.toString();
  }

  private static boolean isForbidden(char c) {
    return c < ' ' && c != '\n' && c != '\t' || c >= 0x7F && c < 0xA0 || c == '\uFFFE';
  }

  private static String resource(String name) {
    try (InputStream in = Html.class.getResourceAsStream(FOLDER + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
