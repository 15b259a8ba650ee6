package io.github.chucdanh.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Works on many things with several threads and hands the results on in the order of the things.
 */
final class InOrder {
  private InOrder() {}

  /** Takes a result. */
  @FunctionalInterface
  interface Sink<R> {
    void accept(R result) throws IOException;
  }

  /**
   * Applies {@code work} to every item. Holds at most a few results a thread at any time. Whatever
   * {@code work} throws comes out of this method, and so does what {@code sink} throws; nothing
   * more is begun then.
   */
  static <T, R> void run(Iterable<T> items, int threads, Function<T, R> work, Sink<R> sink)
      throws IOException {
    ExecutorService pool = Executors.newFixedThreadPool(threads, InOrder::daemon);
    try {
      Deque<Future<R>> waiting = new ArrayDeque<>();
      for (T item : items) {
        if (waiting.size() >= 2 * threads) {
          sink.accept(result(waiting.remove()));
        }
        waiting.add(pool.submit(() -> work.apply(item)));
      }
      while (!waiting.isEmpty()) {
        sink.accept(result(waiting.remove()));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "chucdanh");
    thread.setDaemon(true);
    return thread;
  }

  private static <R> R result(Future<R> future) throws IOException {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) e.getCause();
    }
  }
}
