package io.github.chucdanh.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

/** Which phrases are one dictionary key. */
class FoldedTest {
  @Test
  void spellingsThatAgreeAreOneKey() {
    String key = Folded.of("Ủy viên Bộ Chính trị");
    assertThat(Folded.of("uỷ viên bộ chính trị")).isEqualTo(key);
    assertThat(Folded.of("ỦY VIÊN  BỘ\u00A0CHÍNH TRỊ")).isEqualTo(key);
    assertThat(Folded.of(Normalizer.normalize("Ủy viên Bộ Chính trị", Normalizer.Form.NFD)))
        .isEqualTo(key);
  }

  @Test
  void aDashIsADashAndAStopCounts() {
    assertThat(Folded.of("GD–ĐT")).isEqualTo(Folded.of("GD-ĐT"));
    assertThat(Folded.of("T.Ư")).isNotEqualTo(Folded.of("TƯ"));
  }

  @Test
  void otherPhrasesAreOtherKeys() {
    assertThat(Folded.of("Chủ tịch")).isNotEqualTo(Folded.of("Chủ tich"));
    assertThat(Folded.of("Chủ tịch")).isNotEqualTo(Folded.of("tịch Chủ"));
    assertThat(Folded.of("Chủ tịch")).isNotEqualTo(Folded.of("Chủtịch"));
  }
}
