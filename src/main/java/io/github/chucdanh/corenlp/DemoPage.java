package io.github.chucdanh.corenlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * CoreNLP's own page, out of its jar, with these annotators to choose instead of the English ones.
 */
final class DemoPage {
  private static final String FOLDER = "/edu/stanford/nlp/pipeline/demo/";
  private static final String CHOICES =
      "<option value=\"" + OfficialsServer.OFFICIALS + "\" selected> officials </option>";
  private static final String LANGUAGES =
      "<option value=\"default\" selected> Vietnamese </option>";

  private DemoPage() {}

  static String html() {
    String page = read("corenlp-brat.html");
    page = replace(page, "(<select id=\"annotators\"[^>]*>).*?(</select>)", "$1" + CHOICES + "$2");
    return replace(page, "(<select id=\"language\"[^>]*>).*?(</select>)", "$1" + LANGUAGES + "$2");
  }

  /** The page's program shows only what the annotators' names promise; here, all that comes. */
  static String script() {
    String script = read("corenlp-brat.js");
    script =
        replace(
            script,
            "var annotators = \"tokenize,ssplit\";",
            "var annotators = \"" + OfficialsServer.TOKENIZER + "\";");
    return replace(script, "if \\(annotators\\(\\)\\.indexOf\\(annotator\\) < 0\\)", "if (false)");
  }

  private static String replace(String text, String pattern, String replacement) {
    Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
    if (!matcher.find()) {
      throw new IllegalStateException("CoreNLP's page has changed: no " + pattern);
    }
    return matcher.replaceFirst(replacement);
  }

  private static String read(String name) {
    try (InputStream in = DemoPage.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("not in CoreNLP's jar: " + FOLDER + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
