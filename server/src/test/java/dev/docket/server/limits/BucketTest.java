package dev.docket.server.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BucketTest {

  private static final Limit LIMIT = new Limit(new Rate(1, 1));

  @Test
  void fullBucket_canBeRetiredAndIsGone() {
    Bucket bucket = new Bucket(0);

    assertThat(bucket.retire(0)).isTrue();
    assertThat(bucket.tryTake(0, LIMIT)).isEqualTo(Bucket.GONE);
    assertThat(bucket.retire(0)).isFalse();
  }

  @Test
  void bucketThatIsNotFull_cannotBeRetired() {
    Bucket bucket = new Bucket(0);
    bucket.tryTake(0, LIMIT);

    assertThat(bucket.retire(999_999_999)).isFalse();
    assertThat(bucket.retire(1_000_000_000)).isTrue();
  }

  @Test
  void untilFull_isTheTimeThatTokensTakeToComeBack() {
    Bucket bucket = new Bucket(0);
    assertThat(bucket.untilFull(0)).isZero();
    bucket.tryTake(0, LIMIT);

    assertThat(bucket.untilFull(1)).isEqualTo(999_999_999);
    assertThat(bucket.untilFull(2_000_000_000)).isZero();
    bucket.retire(2_000_000_000);
    assertThat(bucket.untilFull(2_000_000_000)).isEqualTo(Bucket.GONE);
    assertThat(bucket.isRetired()).isTrue();
  }

  @Test
  void tokenGivenBack_canBeTakenAgain() {
    Bucket bucket = new Bucket(0);
    bucket.tryTake(0, LIMIT);
    assertThat(bucket.untilToken(1, LIMIT)).isEqualTo(999_999_999);

    bucket.giveBack(LIMIT);

    assertThat(bucket.untilToken(1, LIMIT)).isZero();
    assertThat(bucket.tryTake(1, LIMIT)).isZero();
    assertThat(bucket.tryTake(1, LIMIT)).isPositive();
  }

  @Test
  void takingAndRetiringAtOnce_oneOfThemWins() throws Exception {
    List<Bucket> buckets = IntStream.range(0, 100_000).mapToObj(i -> new Bucket(0)).toList();
    boolean[] retired = new boolean[buckets.size()];
    boolean[] taken = new boolean[buckets.size()];
    CyclicBarrier together = new CyclicBarrier(2);

    Thread other =
        Thread.ofPlatform()
            .start(
                () -> {
                  await(together);
                  for (int i = 0; i < retired.length; i++) {
                    retired[i] = buckets.get(i).retire(0);
                  }
                });
    await(together);
    for (int i = 0; i < taken.length; i++) {
      taken[i] = buckets.get(i).tryTake(0, LIMIT) == 0;
    }
    other.join();

    for (int i = 0; i < taken.length; i++) {
      assertThat(taken[i]).isNotEqualTo(retired[i]);
    }
  }

  @Test
  void sharedBucket_notesWhatIsTaken() {
    Limit limit = new Limit(new Rate(1, 3));
    limit.share(true, 1);
    Bucket bucket = new Bucket(0);
    bucket.tryTake(5, limit);
    bucket.tryTake(7, limit);

    assertThat(bucket.untold()).isEqualTo(2_000_000_000);
    assertThat(bucket.untoldFor(9)).isEqualTo(4);
    assertThat(bucket.retire(10_000_000_000L)).isFalse();

    bucket.settle(9, 2_000_000_000, 0);

    assertThat(bucket.untold()).isZero();
    assertThat(bucket.retire(10_000_000_000L)).isTrue();
  }

  @Test
  void bucketInMoreDebtThanOthersKnow_staysInIt() {
    Bucket bucket = new Bucket(0);
    bucket.tryTake(0, LIMIT);

    bucket.settle(0, 0, 5);

    assertThat(bucket.debt(0)).isEqualTo(1_000_000_000);
  }

  @Test
  void settledBucket_hasTheDebtOfAllAndWhatWasTakenMeanwhile() {
    Limit limit = new Limit(new Rate(1, 3));
    limit.share(true, 1);
    Bucket bucket = new Bucket(0);
    bucket.tryTake(0, limit);
    long told = bucket.untold();
    bucket.tryTake(100, limit);

    bucket.settle(50, told, 4_000_000_000L);

    assertThat(bucket.debt(100)).isEqualTo(4_999_999_950L);
    assertThat(bucket.untold()).isEqualTo(1_000_000_000);
    assertThat(bucket.tryTake(100, limit)).isEqualTo(2_999_999_950L);
  }

  @Test
  void tokenAtAHigherPrice_fitsIntoEveryBucket() {
    Limit limit = new Limit(new Rate(1, 1));
    limit.share(true, 3);
    Bucket bucket = new Bucket(0);

    assertThat(bucket.tryTake(0, limit)).isZero();
    assertThat(bucket.tryTake(0, limit)).isEqualTo(3_000_000_000L);
    assertThat(bucket.untold()).isEqualTo(1_000_000_000);
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
