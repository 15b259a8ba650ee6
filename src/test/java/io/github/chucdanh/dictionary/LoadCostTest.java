package io.github.chucdanh.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What loading all dictionaries costs. */
class LoadCostTest {
  private static final double SECOND = 1e9;
  private static final double MEGABYTE = 1 << 20;

  @Test
  void compiledByTheBuildAFewHundredthsOfASecond() {
    assertThat(seconds(() -> Dictionaries.load(List.of()))).isLessThan(0.25);
  }

  @Test
  void halfASecondOfCpuAndLittleMemoryFromTheTables() throws InterruptedException {
    List<byte[]> tables = Dictionaries.bundled();
    List<Lexicon> lexicons = new ArrayList<>();
    long empty = used();
    double seconds = seconds(() -> lexicons.add(Dictionaries.compile(tables, List.of())));
    double megabytes = (used() - empty) / MEGABYTE;
    System.out.printf("dictionaries: %.3f s of CPU, %.1f MB of heap%n", seconds, megabytes);

    assertThat(lexicons).isNotEmpty();
    assertThat(megabytes).isLessThan(64);
    // Twice what a machine of its own takes: others may share this one's caches.
    assertThat(seconds).isLessThan(1);
  }

  private static double seconds(Runnable loading) {
    long before = cpu();
    loading.run();
    return (cpu() - before) / SECOND;
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static long used() throws InterruptedException {
    System.gc();
    Thread.sleep(50);
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
