package io.github.chucdanh.format;

import io.github.chucdanh.Kind;
import io.github.chucdanh.Position;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts positions by level and branch, and draws the counts as bars. */
final class Charts {
  private static final int FULL = 80;

  private final Html html;
  private final Map<String, Integer> levels = new LinkedHashMap<>();
  private final Map<String, Integer> branches = new LinkedHashMap<>();

  Charts(Html html) {
    this.html = html;
  }

  /** Counts a position; ranks have neither level nor branch. */
  void count(Position position) {
    if (position.kind() == Kind.POSITION) {
      levels.merge(known(position.level()), 1, Integer::sum);
      branches.merge(known(position.branch()), 1, Integer::sum);
    }
  }

  private static String known(String value) {
    return value == null ? "unknown" : value;
  }

  /** The levels that were counted. */
  Collection<String> levels() {
    return levels.keySet();
  }

  /** Both charts; nothing where nothing was counted. */
  String html() {
    return levels.isEmpty()
        ? ""
        : "<div class=\"charts\">\n"
            + chart("bylevel", levels)
            + chart("bybranch", branches)
            + "</div>\n";
  }

  private String chart(String heading, Map<String, Integer> counts) {
    StringBuilder bars = new StringBuilder("<div><h3>" + html.word(heading) + "</h3><dl>\n");
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .forEach(bar -> bars.append(bar(bar.getKey(), bar.getValue(), most)));
    return bars.append("</dl></div>\n").toString();
  }

  private String bar(String name, int count, int most) {
    return "<dt>"
        + html.word(name)
        + "</dt><dd><span class=\"bar\" aria-hidden=\"true\" style=\"width:"
        + FULL * count / most
        + "%\"></span>"
        + count
        + "</dd>\n";
  }
}
