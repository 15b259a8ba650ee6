package io.github.chucdanh.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chucdanh.Extraction;
import io.github.chucdanh.Reading;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Sixteen threads on one extractor for a minute. */
class ThreadsLoad {
  private static final int THREADS = 16;

  @Test
  void everyThreadReadsAsOneDoes() throws Exception {
    List<Extraction> expected = Texts.ARTICLES.stream().map(Reading::of).toList();
    long end = System.nanoTime() + (long) (Duration.ofMinutes(1).toNanos() * Load.SHARE);
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    List<Future<Long>> results = new ArrayList<>();
    for (int thread = 0; thread < THREADS; thread++) {
      int first = thread;
      results.add(pool.submit(() -> readUntil(end, first, expected)));
    }
    pool.shutdown();
    long articles = 0;
    for (Future<Long> result : results) {
      articles += result.get();
    }
    Load.say("%d threads read %d articles alike", THREADS, articles);
    assertThat(articles).isGreaterThan(THREADS);
  }

  private static long readUntil(long end, int first, List<Extraction> expected) {
    long articles = 0;
    for (int i = first; System.nanoTime() < end; i++) {
      int which = i % expected.size();
      assertThat(Reading.of(Texts.ARTICLES.get(which))).isEqualTo(expected.get(which));
      articles++;
    }
    return articles;
  }
}
