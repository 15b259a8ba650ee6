package io.github.chucdanh.robustness;

import io.github.chucdanh.Extraction;
import io.github.chucdanh.Pair;
import io.github.chucdanh.Person;
import io.github.chucdanh.Position;
import io.github.chucdanh.Span;
import java.util.HashSet;
import java.util.Set;

/** What holds of every extraction, whatever the text. */
public final class Invariants {
  private Invariants() {}

  /** Asserts that all offsets are exact and that every pair's person is a listed one. */
  public static void assertSound(Extraction extraction, String text) {
    Set<String> names = new HashSet<>();
    for (Person person : extraction.persons()) {
      names.add(person.name());
      assertTrue(!person.mentions().isEmpty(), person);
      person.mentions().forEach(mention -> assertExact(mention, text));
      person.offices().forEach(o -> o.mentions().forEach(mention -> assertExact(mention, text)));
    }
    for (Pair pair : extraction.pairs()) {
      assertTrue(names.contains(pair.name()), pair);
      assertTrue(pair.confidence() >= 0 && pair.confidence() <= 1, pair);
      assertExact(pair.person(), text);
      Position position = pair.position();
      assertExact(new Span(position.text(), position.begin(), position.end()), text);
      assertExact(pair.term(), text);
      if (pair.change() != null) {
        assertExact(pair.change().trigger(), text);
        assertExact(pair.change().dateSpan(), text);
      }
    }
  }

  private static void assertExact(Span span, String text) {
    boolean exact =
        span == null
            || span.begin() < span.end()
                && span.end() - span.begin() == span.text().length()
                && text.startsWith(span.text(), span.begin());
    assertTrue(exact, span);
  }

  /** Texts of a megabyte have many spans: what a failure says is made only when there is one. */
  private static void assertTrue(boolean holds, Object of) {
    if (!holds) {
      throw new AssertionError("does not hold of " + of);
    }
  }
}
