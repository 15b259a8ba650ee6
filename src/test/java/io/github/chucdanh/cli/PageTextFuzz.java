package io.github.chucdanh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;

/** Reads any bytes as a page: its text has lines and no tabs, or the reader says what is wrong. */
class PageTextFuzz {
  @DictionaryEntries({
    "<p>",
    "</p>",
    "<article>",
    "<h1>",
    "<meta charset=\"utf-16\">",
    "<!--",
    "<![CDATA[",
    "&#x",
    "<br>",
    "<svg>",
    "<template>"
  })
  @FuzzTest(maxDuration = "1h")
  void anyBytesAreAPageOrAFailureInWords(byte[] bytes) {
    try {
      assertThat(PageText.read(bytes).text()).doesNotContain("\t", "\n\n");
    } catch (IOException e) {
      assertThat(e.getMessage()).isNotBlank();
    }
  }
}
