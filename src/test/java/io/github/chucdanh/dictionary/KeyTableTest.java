package io.github.chucdanh.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KeyTableTest {
  @Test
  void numbersKeysInTheirOrderWhileItGrows() {
    Random random = new Random(1);
    KeyTable table = new KeyTable();
    Map<Long, Integer> map = new HashMap<>();
    for (int i = 0; i < 50_000; i++) {
      long key = i % 2 == 0 ? random.nextLong() : i / 3;
      assertThat(table.add(key)).isEqualTo(numberIn(map, key));
    }
    assertThat(table.size()).isEqualTo(map.size());
    map.forEach(
        (key, number) -> {
          assertThat(table.get(key)).isEqualTo(number);
          assertThat(table.key(number)).isEqualTo(key);
        });
    assertThat(table.get(-5)).isZero();
  }

  private static int numberIn(Map<Long, Integer> map, long key) {
    map.putIfAbsent(key, map.size() + 1);
    return map.get(key);
  }

  @Test
  void takesZeroAndNegativeKeys() {
    KeyTable table = new KeyTable();
    assertThat(table.get(0)).isZero();
    assertThat(table.add(0)).isEqualTo(1);
    assertThat(table.add(Long.MIN_VALUE)).isEqualTo(2);
    assertThat(table.get(0)).isEqualTo(1);
    assertThat(table.get(Long.MIN_VALUE)).isEqualTo(2);
  }
}
