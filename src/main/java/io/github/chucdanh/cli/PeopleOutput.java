package io.github.chucdanh.cli;

import io.github.chucdanh.dictionary.Lexicon;
import io.github.chucdanh.format.PeopleWriter;
import io.github.chucdanh.people.PeopleIndex;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Collects people and writes them at the end. */
final class PeopleOutput implements ArticleRun.Target {
  private final PeopleIndex people;
  private final PeopleWriter writer;
  private final boolean byteOrderMark;
  private final OutputFile file;
  private final OutputStream out;
  private Writer target;

  /**
   * Makes an output and does not open it yet.
   *
   * @param output the file; null for the standard output
   * @param out the standard output
   */
  PeopleOutput(
      Lexicon lexicon, PeopleWriter writer, boolean byteOrderMark, Path output, OutputStream out) {
    this.people = new PeopleIndex(lexicon);
    this.writer = writer;
    this.byteOrderMark = byteOrderMark;
    this.file = output == null ? null : new OutputFile(output);
    this.out = out;
  }

  @Override
  public void begin() throws IOException {
    target =
        file == null
            ? new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8))
            : file.begin();
  }

  @Override
  public void put(Outcome outcome, long failures) {
    if (outcome.failure() == null) {
      people.add(outcome.article().id(), outcome.content().date(), outcome.extraction());
    }
  }

  @Override
  public void complete() throws IOException {
    write();
    if (file != null) {
      file.finish();
    }
  }

  @Override
  public String interrupt() throws IOException {
    write();
    if (file == null) {
      return "the output is of those";
    }
    file.close();
    return "who is in them stands in " + file.growing();
  }

  private void write() throws IOException {
    target.write(byteOrderMark ? "\uFEFF" : "");
    writer.write(people, target);
  }
}
