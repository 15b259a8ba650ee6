package io.github.chucdanh.cli;

import java.io.IOException;

/**
 * Lets work end well when the process is told to stop, by Ctrl-C or SIGTERM: whatever is being done
 * then is done to its end, the given ending is run, and nothing more is begun.
 */
final class StopGuard implements AutoCloseable {
  private final Action ending;
  private final Thread hook = new Thread(this::stop, "chucdanh-stop");
  private boolean over;

  /** Something that reads or writes. */
  @FunctionalInterface
  interface Action {
    void run() throws IOException;
  }

  /**
   * Begins to guard.
   *
   * @param ending what is done when the process must stop
   */
  StopGuard(Action ending) {
    this.ending = ending;
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Does something in one piece, or nothing after a stop. */
  synchronized void unlessStopped(Action action) throws IOException {
    if (!over) {
      action.run();
    }
  }

  synchronized boolean isOver() {
    return over;
  }

  /** Ends the work before its time. */
  synchronized void stop() {
    if (over) {
      return;
    }
    over = true;
    try {
      ending.run();
    } catch (IOException e) {
      // Whatever the output's end could not say is lost with the process.
    }
  }

  @Override
  public synchronized void close() {
    over = true;
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is stopping already.
    }
  }
}
