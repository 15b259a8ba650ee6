package io.github.chucdanh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads any bytes as JSON Lines: every line is an article or a failure in words. */
class RecordsFuzz {
  private static final RecordFields FIELDS = new RecordFields("text", "id", "meta.date");

  @DictionaryEntries({
    "{\"text\": \"",
    "\"id\": \"",
    "\"meta\": {\"date\": \"2023-08-01\"}",
    "\"}",
    "\\u",
    "}{",
    "[["
  })
  @FuzzTest(maxDuration = "1h")
  void everyLineIsAnArticleOrAFailureInWords(byte[] bytes) {
    List<String> failures = new ArrayList<>();
    Records records =
        new Records(
            Source.STANDARD_INPUT,
            new ByteArrayInputStream(bytes),
            FIELDS,
            Encoding.UTF_8,
            (what, why) -> failures.add(why));
    while (records.hasNext()) {
      read(records.next(), failures);
    }
    assertThat(failures).allMatch(why -> why != null && !why.isBlank());
  }

  private static void read(InputArticle article, List<String> failures) {
    assertThat(article.id()).isNotNull();
    try {
      assertThat(article.reading().read().text()).isNotNull();
    } catch (IOException e) {
      failures.add(e.getMessage());
    }
  }
}
