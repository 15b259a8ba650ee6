package io.github.chucdanh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutputFormatTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "a.txt,TABLE",
    "a.jsonl,JSONL",
    "a.ndjson,JSONL",
    "a.JSON,JSON",
    "a.csv,CSV",
    "a.conll,CONLL",
    "a.ftm.json,FTM",
    "a.ftm,FTM",
    "a.html,HTML",
    "dir.brat,BRAT",
    "a.other,TABLE"
  })
  void isGuessedFromTheEnding(String name, OutputFormat expected) {
    assertThat(OutputFormat.guess(folder.resolve(name))).isEqualTo(expected);
  }

  @Test
  void isGuessedFromNoOutputAndFromAFolder() {
    assertThat(OutputFormat.guess(null)).isEqualTo(OutputFormat.TABLE);
    assertThat(OutputFormat.guess(folder)).isEqualTo(OutputFormat.BRAT);
  }
}
