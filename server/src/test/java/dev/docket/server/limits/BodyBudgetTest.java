package dev.docket.server.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BodyBudgetTest {

  private static final int BYTES = 9_000_000;

  private final BodyBudget budget = new BodyBudget(BYTES);

  @Test
  void largestBody_fitsAloneAndNoLargerOne() {
    assertThat(budget.largest()).isEqualTo(8_000_000);
    assertThat(budget.tryTake(0, 8_000_001)).isFalse();
    assertThat(budget.tryTake(0, 8_000_000)).isTrue();
  }

  @Test
  void smallBody_fitsBesideAnyNumberOfLargeOnes() {
    // Each takes a hundred bytes more by turns, until there is no room for it.
    int[] held = new int[500];
    boolean grows = true;
    while (grows) {
      grows = false;
      for (int i = 0; i < held.length; i++) {
        if (budget.tryTake(held[i], 100)) {
          held[i] += 100;
          grows = true;
        }
      }
    }

    assertThat(budget.taken()).isLessThan(BYTES);
    assertThat(IntStream.of(held).min().orElseThrow()).isGreaterThan(10_000);
    assertThat(budget.tryTake(0, 1_500)).isTrue();
  }

  @Test
  void memoryThatIsGivenBack_canBeTakenAgain() {
    assertThat(budget.tryTake(0, 8_000_000)).isTrue();
    assertThat(budget.tryTake(0, 8_000_000)).isFalse();

    budget.giveBack(8_000_000);

    assertThat(budget.taken()).isZero();
    assertThat(budget.tryTake(0, 8_000_000)).isTrue();
  }
}
