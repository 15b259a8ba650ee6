package io.github.chucdanh.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/** Shows on a terminal how far the work is; elsewhere nothing. */
final class Progress implements AutoCloseable {
  private static final int WIDTH = 40;

  private final PrintWriter err;
  private final String what;
  private final boolean shown;
  private int last = -1;

  Progress(PrintWriter err, String what, boolean shown) {
    this.err = err;
    this.what = what;
    this.shown = shown;
  }

  /** Whether the standard error is a terminal, as far as the system tells. */
  static boolean onTerminal() {
    try {
      String target = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException | SecurityException e) {
      return System.console() != null && Runtime.version().feature() < 22;
    }
  }

  /** Draws how far the work is, 0 to 1. */
  void show(double done) {
    int percent = (int) (Math.min(1, done) * 100);
    if (!shown || percent == last) {
      return;
    }
    last = percent;
    int full = percent * WIDTH / 100;
    err.printf("\r%s [%s%s] %3d %%", what, "#".repeat(full), " ".repeat(WIDTH - full), percent);
    err.flush();
  }

  @Override
  public void close() {
    if (shown && last >= 0) {
      err.print("\r" + " ".repeat(what.length() + WIDTH + 9) + "\r");
      err.flush();
    }
  }
}
