package io.github.chucdanh.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Damages a compiled lexicon: it is read only where it is whole. Bytes made up altogether are no
 * damage: the fuzzer sees what a checksum is compared with, and would forge it.
 */
class CompiledFuzz {
  private static final byte[] WHOLE =
      Compiled.write(
          Lexicon.of(List.of(new Entry(Category.TITLE, "Bộ trưởng", Map.of(), "titles.tsv", 2))),
          List.of());

  @FuzzTest(maxDuration = "1h")
  void isReadOnlyWhereWhole(FuzzedDataProvider data) {
    byte[] bytes = Arrays.copyOf(WHOLE, data.consumeInt(0, 2 * WHOLE.length));
    while (bytes.length > 0 && data.remainingBytes() > 0) {
      bytes[data.consumeInt(0, bytes.length - 1)] = data.consumeByte();
    }

    Lexicon lexicon = Compiled.read(bytes, List.of());

    assertThat(lexicon == null).isEqualTo(!Arrays.equals(bytes, WHOLE));
  }
}
