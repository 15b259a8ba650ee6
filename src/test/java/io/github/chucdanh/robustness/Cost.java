package io.github.chucdanh.robustness;

import com.sun.management.ThreadMXBean;
import io.github.chucdanh.Reading;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * What an extraction costs, for a million characters: the median of three runs.
 *
 * @param milliseconds processor time, which other programs disturb less than the clock's
 * @param bytes what was allocated, which bounds what was held at any time
 */
record Cost(double milliseconds, double bytes) {
  private static final int RUNS = 3;
  private static final int STACK = 512 << 10;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** Measures, in a thread with a small stack. */
  static Cost of(String text) {
    FutureTask<Cost> task = new FutureTask<>(() -> measure(text));
    new Thread(null, task, "cost", STACK).start();
    try {
      return task.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e.getCause() == null ? e : e.getCause());
    }
  }

  private static Cost measure(String text) {
    double[] milliseconds = new double[RUNS];
    double[] bytes = new double[RUNS];
    double megabytes = text.length() / 1e6;
    long self = Thread.currentThread().getId();
    for (int i = 0; i < RUNS; i++) {
      long time = THREADS.getCurrentThreadCpuTime();
      long allocated = THREADS.getThreadAllocatedBytes(self);
      Reading.of(text);
      milliseconds[i] = (THREADS.getCurrentThreadCpuTime() - time) / 1e6 / megabytes;
      bytes[i] = (THREADS.getThreadAllocatedBytes(self) - allocated) / megabytes;
    }
    Arrays.sort(milliseconds);
    Arrays.sort(bytes);
    return new Cost(milliseconds[RUNS / 2], bytes[RUNS / 2]);
  }
}
