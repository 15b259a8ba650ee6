package io.github.chucdanh.robustness;

import com.sun.management.ThreadMXBean;
import io.github.chucdanh.Extraction;
import io.github.chucdanh.Reading;
import java.lang.management.ManagementFactory;
import java.util.Comparator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;

/**
 * What an extraction costs, for a million characters.
 *
 * @param milliseconds processor time, which other programs disturb less than the clock's
 * @param bytes what was allocated, which bounds what was held at any time
 * @param extraction the extraction
 */
record Cost(double milliseconds, double bytes, Extraction extraction) {
  private static final int STACK = 512 << 10;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** Measures one extraction, in a thread with a small stack. */
  static Cost once(String text) {
    FutureTask<Cost> task = new FutureTask<>(() -> measure(text));
    new Thread(null, task, "cost", STACK).start();
    try {
      return task.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e.getCause() == null ? e : e.getCause());
    }
  }

  /** The one of three extractions that is in the middle by time. */
  static Cost median(String text) {
    return Stream.generate(() -> once(text))
        .limit(3)
        .sorted(Comparator.comparingDouble(Cost::milliseconds))
        .toList()
        .get(1);
  }

  private static Cost measure(String text) {
    double millions = text.length() / 1e6;
    long self = Thread.currentThread().getId();
    long time = THREADS.getCurrentThreadCpuTime();
    long allocated = THREADS.getThreadAllocatedBytes(self);
    Extraction extraction = Reading.of(text);
    return new Cost(
        (THREADS.getCurrentThreadCpuTime() - time) / 1e6 / millions,
        (THREADS.getThreadAllocatedBytes(self) - allocated) / millions,
        extraction);
  }
}
