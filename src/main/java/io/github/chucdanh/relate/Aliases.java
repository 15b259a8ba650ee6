package io.github.chucdanh.relate;

import io.github.chucdanh.recognize.Item.Type;
import java.util.ArrayList;
import java.util.List;

/** Other names behind a name: "A (bí danh B)", "A, tức B", "Aurelio Banfi (Au-rê-li-ô Ban-phi)". */
final class Aliases {
  private final Sentence s;

  Aliases(Sentence sentence) {
    this.s = sentence;
  }

  List<Findings.Alias> found() {
    List<Findings.Alias> aliases = new ArrayList<>();
    for (int other : s.persons()) {
      int person = namesake(other);
      if (person >= 0) {
        aliases.add(new Findings.Alias(s.get(person), s.get(other)));
      }
    }
    return aliases;
  }

  /** Index of the person whose other name this is; -1 for none. */
  private int namesake(int other) {
    int k = s.beforeName(other);
    boolean told = s.hasRole(k, "alias");
    if (told) {
      k--;
    }
    boolean bracket = s.isMark(k, '(') && s.isMark(other + 1, ')');
    boolean apposed = told && (bracket || s.isMark(k, ',') || s.isMark(k, '-'));
    if (apposed || bracket) {
      k--;
    }
    return (apposed || bracket || told) && s.is(k, Type.PERSON) ? k : -1;
  }
}
