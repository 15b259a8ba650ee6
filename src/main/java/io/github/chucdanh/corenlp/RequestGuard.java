package io.github.chucdanh.corenlp;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Says which requests the server may do. CoreNLP lets a request set any property, also those that
 * name classes to load and files to read; here a request chooses annotators and output, no more.
 */
final class RequestGuard implements Predicate<Properties> {
  private static final Set<String> ANNOTATORS =
      Set.of("tokenize", "ssplit", OfficialsServer.TOKENIZER, OfficialsServer.OFFICIALS);
  private static final Set<String> FORMATS =
      Set.of("json", "xml", "text", "conll", "conllu", "inlinexml", "serialized");
  private static final Set<String> FREE =
      Set.of(
          "annotators",
          "date",
          "mention.type",
          "output.includeText",
          "output.prettyPrint",
          "outputFormat",
          "pipelineLanguage",
          "prettyPrint",
          "timeout",
          "tokenize.whitespace");

  private final Properties defaults;

  RequestGuard(Properties defaults) {
    this.defaults = defaults;
  }

  @Override
  public boolean test(Properties request) {
    return request.stringPropertyNames().stream().allMatch(key -> isAllowed(key, request))
        && annotators(request).stream().allMatch(ANNOTATORS::contains)
        && FORMATS.contains(request.getProperty("outputFormat", "json").toLowerCase(Locale.ROOT));
  }

  private boolean isAllowed(String key, Properties request) {
    return FREE.contains(key) || request.getProperty(key).equals(defaults.getProperty(key));
  }

  private static List<String> annotators(Properties request) {
    return Arrays.stream(request.getProperty("annotators", "").split("[, \t]+"))
        .filter(name -> !name.isEmpty())
        .toList();
  }
}
