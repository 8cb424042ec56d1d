package dev.docket.server.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.storage.Storage;
import dev.docket.storage.memory.MemoryStorageProvider;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who holds the lease of a sink. */
class LeaseKeeperTest {

  private final Storage storage = new MemoryStorageProvider().open(Map.of());
  private Duration passed = Duration.ZERO;
  private final LeaseKeeper one = keeper("one");
  private final LeaseKeeper other = keeper("other");

  private LeaseKeeper keeper(String holder) {
    return new LeaseKeeper(storage, "crm", holder, () -> passed.toNanos());
  }

  @AfterEach
  void close() {
    storage.close();
  }

  private static void attend(LeaseKeeper keeper) {
    keeper.attend().toCompletableFuture().join();
  }

  /** Seconds go by, in each of which the keepers attend. */
  private void pass(int seconds, LeaseKeeper... keepers) {
    for (int i = 0; i < seconds; i++) {
      passed = passed.plusSeconds(1);
      for (LeaseKeeper keeper : keepers) {
        attend(keeper);
      }
    }
  }

  @Test
  void first_holdsIt_andGoesOn() {
    attend(one);
    attend(other);
    pass(60, one, other);

    assertThat(one.isHolding()).isTrue();
    assertThat(other.isHolding()).isFalse();
  }

  @Test
  void another_takesItOverWithinTenSeconds_whenTheHolderIsKilled() {
    attend(one);
    pass(5, one, other);

    pass(6, other);
    assertThat(other.isHolding()).isFalse();
    pass(3, other);

    assertThat(other.isHolding()).isTrue();
  }

  @Test
  void holderThatCannotRenew_stopsBeforeAnotherBegins() {
    attend(one);
    pass(1, one, other);

    pass(6, other);

    assertThat(one.isHolding()).isFalse();
    assertThat(other.isHolding()).isFalse();
    pass(3, other);
    assertThat(other.isHolding()).isTrue();
    attend(one);
    assertThat(one.isHolding()).isFalse();
  }

  @Test
  void releasedLease_isTakenAtOnce() {
    attend(one);
    attend(other);

    one.release().toCompletableFuture().join();
    attend(other);

    assertThat(one.isHolding()).isFalse();
    assertThat(other.isHolding()).isTrue();
  }

  @Test
  void twoWhoSeeAnAbandonedLease_doNotBothGetIt() {
    LeaseKeeper third = keeper("third");
    attend(one);
    pass(7, other, third);
    pass(2, other, third);

    assertThat(other.isHolding()).isNotEqualTo(third.isHolding());
  }
}
