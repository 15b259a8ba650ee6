package io.github.chucdanh.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * Shows on a terminal how far long work is, how fast it goes, what time is left and how much of it
 * failed; elsewhere nothing. Draws without colours.
 */
final class Progress implements AutoCloseable {
  private static final int INTERVAL_MILLIS = 200;
  private static final int PERCENT = 100;

  private final PrintWriter err;
  private final int width;
  private final ProgressBar bar;

  /** Shows nothing, and does not ask the terminal how wide it is: that takes a process. */
  private Progress(PrintWriter err) {
    this.err = err;
    width = 0;
    bar = null;
  }

  private Progress(PrintWriter err, ProgressBarBuilder builder) {
    this.err = err;
    width = new UsageMessageSpec().autoWidth(true).width() - 1;
    bar = build(builder);
  }

  private ProgressBar build(ProgressBarBuilder builder) {
    return builder
        .setStyle(ProgressBarStyle.UNICODE_BLOCK)
        .setUpdateIntervalMillis(INTERVAL_MILLIS)
        .continuousUpdate()
        .clearDisplayOnFinish()
        .setConsumer(new Line())
        .build();
  }

  /** Shows a share of the work. */
  static Progress ofShare(PrintWriter err, String what, boolean shown) {
    return shown
        ? new Progress(err, new ProgressBarBuilder().setTaskName(what).setInitialMax(PERCENT))
        : new Progress(err);
  }

  /**
   * Shows a number of things and how many of them are done in a second.
   *
   * @param most how many units there are; below 0 where nobody knows
   * @param unit what is counted
   * @param size how much of it makes one unit
   */
  static Progress ofUnits(
      PrintWriter err, String what, long most, String unit, long size, boolean shown) {
    if (!shown) {
      return new Progress(err);
    }
    DecimalFormat rate = new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(Locale.ROOT));
    ProgressBarBuilder builder =
        new ProgressBarBuilder()
            .setTaskName(what)
            .setInitialMax(most)
            .setUnit(" " + unit, size)
            .showSpeed(rate);
    return new Progress(err, builder);
  }

  /** Whether the standard error is a terminal, as far as the system tells. */
  @SuppressWarnings("SystemConsoleNull") // The version is asked too.
  static boolean onTerminal() {
    try {
      String target = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException | SecurityException e) {
      return System.console() != null && Runtime.version().feature() < 22;
    }
  }

  /** Shows how far the work is, 0 to 1. */
  void show(double done) {
    if (bar != null) {
      bar.stepTo((long) (Math.min(1, done) * PERCENT));
    }
  }

  /** Shows how far the work is, and a note behind it. */
  void show(long units, String note) {
    if (bar != null) {
      bar.stepTo(units);
      bar.setExtraMessage(note.isEmpty() ? "" : ", " + note);
    }
  }

  /** Prints a message on a line of its own, above what is shown. */
  void say(String message) {
    err.print((bar == null ? "" : blank()) + message + System.lineSeparator());
    err.flush();
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }

  private String blank() {
    return "\r" + " ".repeat(width) + "\r";
  }

  /** The last line of the terminal. */
  private final class Line implements ProgressBarConsumer {
    @Override
    public int getMaxRenderedLength() {
      return width;
    }

    @Override
    public void accept(String drawing) {
      err.print("\r" + drawing);
      err.flush();
    }

    @Override
    public void clear() {
      err.print(blank());
    }

    @Override
    public void close() {
      err.flush();
    }
  }
}
