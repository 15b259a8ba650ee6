package io.github.chucdanh.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AutomatonTest {
  private static final int LABELS = 300;

  @Test
  void stepsExactlyWhereATreeHasEdges() {
    Automaton.Builder tree = new Automaton.Builder();
    Map<Long, Integer> edges = new HashMap<>();
    Random random = new Random(1);
    for (int phrase = 0; phrase < 20_000; phrase++) {
      int node = 0;
      for (int length = 1 + random.nextInt(5); length > 0; length--) {
        int label = 1 + (int) (LABELS * Math.pow(random.nextDouble(), 3));
        int child = tree.child(node, label);
        edges.put((long) node << 32 | label, child);
        node = child;
      }
    }

    Automaton automaton = tree.build(LABELS);

    for (int node = 0; node < tree.size(); node++) {
      int state = node == 0 ? 0 : tree.state(node);
      for (int label = 0; label <= LABELS; label++) {
        Integer child = edges.get((long) node << 32 | label);
        assertThat(automaton.step(state, label)).isEqualTo(child == null ? -1 : tree.state(child));
      }
    }
  }

  @Test
  void aTreeWithoutPhrasesHasNoStep() {
    Automaton automaton = new Automaton.Builder().build(3);

    assertThat(automaton.step(0, 0)).isEqualTo(-1);
    assertThat(automaton.step(0, 3)).isEqualTo(-1);
  }
}
