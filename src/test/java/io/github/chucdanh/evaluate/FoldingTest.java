package io.github.chucdanh.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class FoldingTest {
  @Test
  void comparesSpellingsAlike() {
    assertThat(Folding.fold("Uỷ  ban\u00A0“Hoà”")).isEqualTo(Folding.fold("ủy ban hòa"));
    assertThat(Folding.fold(Normalizer.normalize("Đặng Mẫu", Normalizer.Form.NFD)))
        .isEqualTo(Folding.fold("đặng mẫu"));
    assertThat(Folding.fold("  ")).isEmpty();
  }

  @Test
  void takesStatusWordsAndTermsOffPositions() {
    assertThat(Folding.position("nguyên Quyền Giám đốc (nhiệm kỳ 2016-2021)"))
        .isEqualTo(Folding.position("Giám đốc"));
    assertThat(Folding.position("đại biểu Quốc hội khóa XIV"))
        .isEqualTo(Folding.position("Đại biểu Quốc hội"));
  }
}
