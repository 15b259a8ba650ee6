package io.github.chucdanh.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The words, the style and the script of pages, and text made safe for them. */
final class Html {
  private static final String FOLDER = "html/";

  private final Map<String, String> words = new HashMap<>();

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

  /** An entry of a selection, which takes its text from the script. */
  String option(String value) {
    return "<option value=\""
        + value
        + "\" "
        + words.get(value + ".data")
        + ">"
        + words.get(value + ".vi")
        + "</option>";
  }

  /** The beginning of a page up to its main part. */
  String beginning() {
    return "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n"
        + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';"
        + " style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none';"
        + " form-action 'none'\">\n"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        + "<title>Chức danh</title>\n<style>\n"
        + resource("page.css")
        + "</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#table\">"
        + word("skip")
        + "</a>\n<header>\n<h1>"
        + word("title")
        + "</h1>\n"
        + tool("language")
        + tool("theme")
        + "</header>\n<main>\n";
  }

  private String tool(String name) {
    return "<button type=\"button\" class=\"tool\" id=\""
        + name
        + "\">"
        + word(name)
        + "</button>\n";
  }

  /** The end of a page. */
  String end() {
    return "</main>\n<script>\n" + resource("page.js") + "</script>\n</body>\n</html>\n";
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
