package io.github.chucdanh.cli;

import io.github.chucdanh.evaluate.Evaluation;
import io.github.chucdanh.evaluate.Evaluation.Measure;
import io.github.chucdanh.evaluate.Mistake;
import io.github.chucdanh.evaluate.Tally;
import io.github.chucdanh.format.ErrorPage;
import io.github.chucdanh.format.Passages;
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
