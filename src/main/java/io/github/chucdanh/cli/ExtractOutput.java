package io.github.chucdanh.cli;

import io.github.chucdanh.format.CsvWriter;
import io.github.chucdanh.format.ExtractionWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Where {@code extract} writes: a stream, a folder, or a file that grows beside its place. Beside a
 * file of JSON Lines or comma-separated values a journal says how far it is.
 */
final class ExtractOutput implements ArticleRun.Target {
  private final OutputFormat format;
  private final boolean byteOrderMark;
  private final Path output;
  private final OutputStream out;
  private final String run;
  private final OutputFile file;
  private Journal.Point reached = Journal.Point.START;
  private Journal journal;
  private ExtractionWriter writer;

  /**
   * Makes an output and does not open it yet.
   *
   * @param output the file or folder; null for the standard output
   * @param out the standard output
   * @param run everything that decides what is written
   */
  ExtractOutput(
      OutputFormat format, boolean byteOrderMark, Path output, OutputStream out, String run) {
    this.format = format;
    this.byteOrderMark = byteOrderMark;
    this.output = output;
    this.out = out;
    this.run = format + " " + byteOrderMark + " " + run;
    this.file = output == null || format.isFolder() ? null : new OutputFile(output);
  }

  /**
   * Goes on where an interrupted run stopped.
   *
   * @return that place; null if that run did something else
   */
  Journal.Point resume() throws IOException {
    Journal.Point point = Journal.read(file.growing(), run);
    if (point != null) {
      reached = point;
    }
    return point;
  }

  @Override
  public void begin() throws IOException {
    if (format.isFolder()) {
      writer = format.open(output);
    } else if (file == null) {
      writer = open(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
    } else if (reached.equals(Journal.Point.START)) {
      Writer target = file.begin();
      writer = open(target);
      target.flush();
    } else {
      writer = format.continued(file.goOn(reached.bytes()));
    }
    if (file != null && file.isMoved() && format.isResumable()) {
      journal = Journal.open(file.growing(), run);
      note(reached.articles(), reached.failures());
    }
  }

  private ExtractionWriter open(Writer target) throws IOException {
    return byteOrderMark ? CsvWriter.withByteOrderMark(target) : format.open(target);
  }

  @Override
  public void put(Outcome outcome, long failures) throws IOException {
    if (outcome.failure() == null) {
      InputArticle.Content content = outcome.content();
      writer.write(outcome.article().id(), content.date(), content.text(), outcome.extraction());
    }
    note(reached.articles() + 1, failures);
  }

  private void note(long articles, long failures) throws IOException {
    reached = new Journal.Point(articles, file == null ? 0 : file.size(), failures);
    if (journal != null) {
      journal.note(reached);
    }
  }

  @Override
  public void complete() throws IOException {
    writer.close();
    if (file != null) {
      file.finish();
    }
    if (journal != null) {
      journal.finish();
    }
  }

  @Override
  public String interrupt() throws IOException {
    writer.close();
    if (file == null) {
      return "the output ends there";
    }
    file.close();
    String left = "their output is " + file.growing();
    return journal == null ? left : left + "; --resume goes on from there";
  }
}
