package io.github.chucdanh.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KeyTableTest {
  @Test
  void holdsWhatAMapHoldsWhileItGrows() {
    Random random = new Random(1);
    KeyTable table = new KeyTable();
    Map<Long, Integer> map = new HashMap<>();
    for (int number = 1; number <= 50_000; number++) {
      long key = number % 2 == 0 ? random.nextLong() : number;
      if (map.putIfAbsent(key, number) == null) {
        table.put(key, number);
      }
    }
    map.forEach((key, number) -> assertThat(table.get(key)).isEqualTo(number));
    assertThat(table.get(-5)).isZero();
  }

  @Test
  void takesZeroAndNegativeKeys() {
    KeyTable table = new KeyTable();
    assertThat(table.get(0)).isZero();
    table.put(0, 7);
    table.put(Long.MIN_VALUE, 8);
    assertThat(table.get(0)).isEqualTo(7);
    assertThat(table.get(Long.MIN_VALUE)).isEqualTo(8);
  }
}
