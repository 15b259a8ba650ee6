package io.github.chucdanh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private final StringWriter screen = new StringWriter();
  private final PrintWriter err = new PrintWriter(screen);

  @Test
  void showsRateTimeLeftAndFailures() throws InterruptedException {
    try (Progress progress = Progress.ofUnits(err, "extract", 200, "articles", 1, true)) {
      progress.show(50, "3 failed");
      Thread.sleep(1500);
    }

    assertThat(screen.toString())
        .contains("extract  25% |", " 50/200 articles (0:00:0", " articles/s, 3 failed");
    assertThat(lastLine()).isBlank();
  }

  @Test
  void usesNoColours() {
    try (Progress progress = Progress.ofUnits(err, "extract", 2, "articles", 1, true)) {
      progress.show(1, "");
    }

    assertThat(screen.toString()).doesNotContain("\u001b");
  }

  @Test
  void printsMessagesOnLinesOfTheirOwn() {
    try (Progress progress = Progress.ofShare(err, "reading", true)) {
      progress.show(0.5);
      progress.say("chucdanh: a: b");
    }

    assertThat(screen.toString()).contains("\rchucdanh: a: b" + System.lineSeparator());
  }

  @Test
  void isSilentWhereThereIsNoTerminal() {
    try (Progress progress = Progress.ofUnits(err, "extract", -1, "articles", 1, false)) {
      progress.show(1, "1 failed");
      progress.say("message");
    }

    assertThat(screen.toString()).isEqualTo("message" + System.lineSeparator());
  }

  private String lastLine() {
    String[] parts = screen.toString().split("\r", 0);
    return parts[parts.length - 1];
  }
}
