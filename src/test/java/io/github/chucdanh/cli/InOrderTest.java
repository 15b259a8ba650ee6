package io.github.chucdanh.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InOrderTest {
  private static final List<Integer> ITEMS = IntStream.range(0, 200).boxed().toList();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void keepsTheOrder(int threads) throws IOException {
    List<Integer> done = new ArrayList<>();

    InOrder.run(ITEMS, threads, InOrderTest::slow, done::add);

    assertThat(done).isEqualTo(ITEMS);
  }

  @Test
  void holdsFewResultsAtATime() throws IOException {
    AtomicInteger held = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();

    InOrder.run(
        ITEMS,
        4,
        item -> most.accumulateAndGet(held.incrementAndGet(), Math::max),
        result -> held.decrementAndGet());

    assertThat(most.get()).isLessThanOrEqualTo(9);
  }

  @Test
  void stopsWhenTheResultsCannotBeTaken() {
    assertThatThrownBy(
            () ->
                InOrder.run(
                    ITEMS,
                    2,
                    item -> item,
                    result -> {
                      throw new IOException("full");
                    }))
        .isInstanceOf(IOException.class)
        .hasMessage("full");
  }

  @Test
  void passesOnWhatTheWorkThrows() {
    assertThatThrownBy(
            () ->
                InOrder.run(
                    ITEMS,
                    2,
                    item -> {
                      throw new IllegalStateException("no");
                    },
                    result -> {}))
        .isInstanceOf(IllegalStateException.class);
  }

  /** Makes neighbours end in another order than they began. */
  private static int slow(int item) {
    try {
      Thread.sleep(item % 3);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return item;
  }
}
