package io.github.chucdanh.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads any bytes as a dictionary: what is wrong is a fault with its place, never an exception. */
class TableReaderFuzz {
  @FuzzTest(maxDuration = "1h")
  void anyBytesAreATableOrHaveFaults(FuzzedDataProvider data) {
    Category category = data.pickValue(Category.values());
    boolean headed = data.consumeBoolean();
    byte[] bytes = data.consumeRemainingAsBytes();
    String header = String.join("\t", category.columns()) + "\n";
    List<Fault> faults = new ArrayList<>();
    List<Fault> warnings = new ArrayList<>();
    FileFindings findings = new FileFindings("fuzz.tsv", faults, warnings);

    TableReader.Table table =
        TableReader.read(category, headed ? join(header, bytes) : bytes, findings, Set.of());

    assertThat(faults).allMatch(fault -> fault.line() > 0 && fault.column() > 0);
    assertThat(table.entries().values()).allMatch(entry -> !entry.canonical().isBlank());
    if (faults.isEmpty()) {
      Lexicon.of(table.entries().values());
    }
  }

  private static byte[] join(String header, byte[] bytes) {
    byte[] first = header.getBytes(StandardCharsets.UTF_8);
    byte[] all = new byte[first.length + bytes.length];
    System.arraycopy(first, 0, all, 0, first.length);
    System.arraycopy(bytes, 0, all, first.length, bytes.length);
    return all;
  }
}
