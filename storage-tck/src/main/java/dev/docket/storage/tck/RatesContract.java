package dev.docket.storage.tck;

import static dev.docket.storage.tck.Calls.answer;
import static dev.docket.storage.tck.Concurrently.node;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.storage.RateUse;
import dev.docket.storage.SharedRates;
import dev.docket.storage.Storage;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Rates that nodes share. Times are hours, so that it does not matter how many seconds a test
 * takes. A store without nodes says of everything that the node is alone.
 */
public interface RatesContract extends StoreUnderTest {

  Duration MOST = Duration.ofHours(1_000);

  /** More than a test takes. */
  Duration MEANWHILE = Duration.ofMinutes(10);

  @Test
  default void nodes_areThoseThatCalledLately() {
    share(storage(), "one " + UUID.randomUUID());

    SharedRates rates = share(another(), "other " + UUID.randomUUID());

    if (isShared()) {
      assertThat(rates.nodes()).isGreaterThanOrEqualTo(2);
    } else {
      assertThat(rates).isEqualTo(SharedRates.ALONE);
    }
  }

  @Test
  default void debt_isWhatAllNodesHaveSpent() {
    String bucket = newBucket();

    requireDebt(3, share(storage(), "one", spent(bucket, 3)));
    requireDebt(5, share(another(), "other", spent(bucket, 2)));
    requireDebt(5, share(storage(), "one", spent(bucket, 0)));
  }

  @Test
  default void debt_endsAtTheMostOfTheUse() {
    String bucket = newBucket();
    RateUse use = new RateUse(bucket, Duration.ofHours(4), Duration.ZERO, Duration.ofHours(6));

    share(storage(), "one", use);

    requireDebt(6, share(another(), "other", use));
    requireDebt(7, share(storage(), "one", spent(bucket, 1)));
  }

  @Test
  default void use_neverLowersADebt() {
    String bucket = newBucket();
    share(storage(), "one", spent(bucket, 5));

    Duration two = Duration.ofHours(2);

    requireDebt(5, share(another(), "other", new RateUse(bucket, two, Duration.ZERO, two)));
  }

  @Test
  default void use_hasBeenRefilledSinceItBegan() {
    String bucket = newBucket();
    RateUse use = new RateUse(bucket, Duration.ofSeconds(15), Duration.ofSeconds(45), MOST);

    SharedRates rates = share(storage(), "one", use);

    if (isShared()) {
      // Thirty seconds ago, and some time has passed since.
      assertThat(rates.debts().getFirst()).isBetween(MEANWHILE.negated(), Duration.ofSeconds(-30));
    }
  }

  @Test
  default void use_ofABucketInDebt_isAddedWheneverItBegan() {
    String bucket = newBucket();
    share(storage(), "one", spent(bucket, 1));

    RateUse use = new RateUse(bucket, Duration.ofHours(2), RateUse.OLDEST, MOST);

    requireDebt(3, share(another(), "other", use));
  }

  @Test
  default void debts_areInTheOrderOfTheUses() {
    String bucket = newBucket();

    SharedRates rates =
        share(
            storage(),
            "one",
            spent(bucket + "b", 2),
            spent(bucket + "c", 3),
            spent(bucket + "a", 1));

    requireDebts(rates, 2, 3, 1);
  }

  @Test
  default void usesOfManyNodesAtOnce_allCount() {
    List<String> buckets = List.of(newBucket(), newBucket(), newBucket());

    Concurrently.atOnce(
        6,
        number -> {
          for (int i = 0; i < 20; i++) {
            List<RateUse> uses = buckets.stream().map(bucket -> spent(bucket, 1)).toList();
            List<RateUse> sorted = number % 2 == 0 ? uses : uses.reversed();
            answer(node(this, number / 2).shareRates("node " + number, sorted));
          }
          return number;
        });

    RateUse[] nothing = buckets.stream().map(bucket -> spent(bucket, 0)).toArray(RateUse[]::new);
    requireDebts(share(storage(), "one", nothing), 120, 120, 120);
  }

  private boolean isShared() {
    return storage() != another();
  }

  private static SharedRates share(Storage storage, String node, RateUse... uses) {
    return answer(storage.shareRates(node, List.of(uses)));
  }

  private static String newBucket() {
    return UUID.randomUUID().toString();
  }

  private static RateUse spent(String bucket, int hours) {
    return new RateUse(bucket, Duration.ofHours(hours), Duration.ZERO, MOST);
  }

  private void requireDebt(int hours, SharedRates rates) {
    requireDebts(rates, hours);
  }

  private void requireDebts(SharedRates rates, int... hours) {
    if (!isShared()) {
      assertThat(rates).isEqualTo(SharedRates.ALONE);
      return;
    }
    assertThat(rates.debts()).hasSize(hours.length);
    for (int i = 0; i < hours.length; i++) {
      Duration debt = Duration.ofHours(hours[i]);
      assertThat(rates.debts().get(i)).isBetween(debt.minus(MEANWHILE), debt);
    }
  }
}
