package io.github.chucdanh.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What loading all dictionaries costs. */
class LoadCostTest {
  private static final double SECOND = 1e9;
  private static final double MEGABYTE = 1 << 20;

  @Test
  void halfASecondOfCpuAndLittleMemory() throws InterruptedException {
    long empty = used();
    long before = cpu();
    Lexicon lexicon = Dictionaries.load(List.of());
    double seconds = (cpu() - before) / SECOND;
    double megabytes = (used() - empty) / MEGABYTE;
    System.out.printf("dictionaries: %.3f s of CPU, %.1f MB of heap%n", seconds, megabytes);

    assertThat(lexicon.phrases()).isNotEmpty();
    assertThat(megabytes).isLessThan(64);
    // Twice what a machine of its own takes: others may share this one's caches.
    assertThat(seconds).isLessThan(1);
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
