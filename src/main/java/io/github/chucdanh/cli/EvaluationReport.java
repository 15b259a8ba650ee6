package io.github.chucdanh.cli;

import io.github.chucdanh.evaluate.Evaluation;
import io.github.chucdanh.evaluate.Evaluation.Measure;
import io.github.chucdanh.evaluate.Mistake;
import io.github.chucdanh.evaluate.Tally;
import io.github.chucdanh.format.ErrorPage;
import io.github.chucdanh.format.Passages;
import io.github.chucdanh.relate.Pattern;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Says an evaluation in words. */
final class EvaluationReport {
  private final Map<String, String> texts;
  private final Passages passages = new Passages();

  /**
   * Makes a report.
   *
   * @param texts the articles by id
   */
  EvaluationReport(Map<String, String> texts) {
    this.texts = texts;
  }

  /** The figures, for people. */
  static String figures(Evaluation evaluation) {
    StringBuilder lines = new StringBuilder();
    for (Measure measure : Measure.values()) {
      Tally tally = evaluation.tally(measure);
      String recall =
          String.format(
              Locale.ROOT,
              "R %6s (%d/%d)",
              round(tally.recall(), 3),
              tally.foundOfSought(),
              tally.sought());
      String precision =
          String.format(
              Locale.ROOT,
              "P %6s (%d/%d)  ",
              round(tally.precision(), 3),
              tally.rightOfFound(),
              tally.found());
      lines.append(String.format(Locale.ROOT, "%-8s ", measure.label()));
      lines.append(measure == Measure.FOREIGN ? "" : precision).append(recall);
      lines.append(measure == Measure.FOREIGN ? "" : "  F1  " + round(tally.f1(), 3)).append('\n');
    }
    return lines + "status   accuracy " + round(evaluation.statusAccuracy(), 3) + "\n";
  }

  /** The figures as one JSON object. */
  static String json(Evaluation evaluation) {
    StringBuilder json = new StringBuilder("{");
    for (Measure measure : Measure.values()) {
      Tally tally = evaluation.tally(measure);
      json.append('"').append(measure.label()).append("\": {\"p\": ");
      json.append(plain(tally.precision())).append(", \"r\": ").append(plain(tally.recall()));
      json.append(", \"f1\": ").append(plain(tally.f1())).append("}, ");
    }
    return json + "\"status\": " + plain(evaluation.statusAccuracy()) + "}\n";
  }

  /** Figures, patterns and kinds of mistakes as Markdown tables, without a word of the articles. */
  static String markdown(Evaluation evaluation) {
    StringBuilder lines = new StringBuilder("| figure | precision | recall | F1 |\n");
    lines.append("| --- | --- | --- | --- |\n");
    for (Measure measure : Measure.values()) {
      Tally tally = evaluation.tally(measure);
      boolean recallOnly = measure == Measure.FOREIGN;
      String precision = recallOnly ? "" : round(tally.precision(), 3);
      String f1 = recallOnly ? "" : round(tally.f1(), 3);
      row(lines, measure.label(), precision, round(tally.recall(), 3), f1);
    }
    row(lines, "status of strict pairs", round(evaluation.statusAccuracy(), 3), "", "");
    lines.append("\n| pattern | pairs | right | precision | confidence |\n");
    lines.append("| --- | --- | --- | --- | --- |\n");
    Map<String, Tally> counts = evaluation.patterns();
    for (Pattern pattern : Pattern.values()) {
      Tally tally = counts.get(pattern.label());
      row(
          lines,
          pattern.label(),
          tally == null ? "0" : String.valueOf(tally.found()),
          tally == null ? "0" : String.valueOf(tally.rightOfFound()),
          tally == null ? "" : round(tally.precision(), 3),
          String.valueOf(pattern.precision()));
    }
    lines.append("\n| kind of mistake | how many |\n| --- | --- |\n");
    for (Mistake.Type type : Mistake.Type.values()) {
      long count = evaluation.mistakes().stream().filter(m -> m.type() == type).count();
      row(lines, type.label(), String.valueOf(count));
    }
    return lines.toString();
  }

  private static void row(StringBuilder lines, String... cells) {
    lines.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  /** Writes figures and mistakes to a page that has the articles. */
  static void write(Evaluation evaluation, ErrorPage page, Path file) throws IOException {
    for (Measure measure : Measure.values()) {
      Tally tally = evaluation.tally(measure);
      boolean recallOnly = measure == Measure.FOREIGN;
      page.addFigures(
          measure.label(),
          List.of(
              recallOnly ? "" : round(tally.precision(), 3),
              round(tally.recall(), 3),
              recallOnly ? "" : round(tally.f1(), 3)));
    }
    page.addFigures("status", List.of(round(evaluation.statusAccuracy(), 3), "", ""));
    for (Mistake mistake : evaluation.mistakes()) {
      page.addError(
          mistake.type().label(),
          mistake.article(),
          mistake.offset(),
          mistake.person(),
          mistake.detail());
    }
    try (OutputFile output = new OutputFile(file)) {
      page.write(output.begin());
      output.finish();
    }
  }

  /** The first mistakes of each type, each with the sentence it stands in. */
  String mistakes(Evaluation evaluation, int limit) {
    StringBuilder lines = new StringBuilder();
    for (Mistake.Type type : Mistake.Type.values()) {
      List<Mistake> all =
          evaluation.mistakes().stream().filter(mistake -> mistake.type() == type).toList();
      if (all.isEmpty() || limit == 0) {
        continue;
      }
      lines.append('\n').append(type.label()).append(": ").append(all.size()).append('\n');
      all.stream().limit(limit).forEach(mistake -> append(lines, mistake));
    }
    return lines.toString();
  }

  private void append(StringBuilder lines, Mistake mistake) {
    String text = texts.get(mistake.article());
    boolean placed = mistake.offset() >= 0;
    lines.append("  ").append(mistake.article());
    lines.append(placed ? ":" + passages.locate(text, mistake.offset()) : "");
    lines.append("  ").append(mistake.person());
    lines.append(mistake.detail().isEmpty() ? "" : "  " + mistake.detail()).append('\n');
    if (placed) {
      lines.append("      ").append(passages.sentence(text, mistake.offset())).append('\n');
    }
  }

  private static String round(double value, int places) {
    return new BigDecimal(value).setScale(places, RoundingMode.HALF_EVEN).toPlainString();
  }

  private static String plain(double value) {
    BigDecimal rounded = new BigDecimal(round(value, 4)).stripTrailingZeros();
    return rounded.scale() < 1 ? rounded.setScale(1).toPlainString() : rounded.toPlainString();
  }
}
