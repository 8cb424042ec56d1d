package dev.docket.server.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BucketTableTest {

  private final AtomicLong now = new AtomicLong(17);
  private final BucketTable<Integer> table = new BucketTable<>(1_000, now::get);

  private Limit limit(String rate) {
    return new Limit(Rate.parse(rate));
  }

  private void pass(Duration time) {
    now.addAndGet(time.toNanos());
  }

  private int takeAll(int key, Limit limit) {
    return takeAll(table, key, limit);
  }

  private static int takeAll(BucketTable<Integer> table, int key, Limit limit) {
    int taken = 0;
    while (table.tryTake(key, limit) == 0) {
      taken++;
    }
    return taken;
  }

  @ParameterizedTest
  @CsvSource({"2/10", "100/200", "1000/2000", "10000/20000", "3/7", "7/1"})
  void saturatedFor60Seconds_admitsBurstPlusRateTimesTime(String text) {
    Rate rate = Rate.parse(text);
    Limit limit = new Limit(rate);
    long step = rate.nanosPerToken() / 3 + 1;
    long end = now.get() + Duration.ofSeconds(60).toNanos();

    long admitted = 0;
    while (now.get() <= end) {
      admitted += takeAll(1, limit);
      now.addAndGet(step);
    }

    long most = rate.burst() + rate.perSecond() * 60L;
    assertThat(admitted).isBetween(most * 99 / 100, most);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, Long.MAX_VALUE - 5, Long.MIN_VALUE, -1_000_000_000})
  void anyTime_admitsExactlyTheBurstThenOneForEachPause(long start) {
    now.set(start);
    Limit limit = limit("2/10");

    assertThat(takeAll(1, limit)).isEqualTo(10);
    pass(Duration.ofMillis(500));
    assertThat(takeAll(1, limit)).isEqualTo(1);
    pass(Duration.ofMillis(499));
    assertThat(takeAll(1, limit)).isZero();
    pass(Duration.ofHours(1));
    assertThat(takeAll(1, limit)).isEqualTo(10);
  }

  @Test
  void emptyBucket_answersTheTimeToTheNextToken() {
    Limit limit = limit("4/1");
    table.tryTake(1, limit);
    pass(Duration.ofMillis(100));

    long wait = table.tryTake(1, limit);

    assertThat(wait).isEqualTo(Duration.ofMillis(150).toNanos());
    now.addAndGet(wait - 1);
    assertThat(table.tryTake(1, limit)).isEqualTo(1);
    now.addAndGet(1);
    assertThat(table.tryTake(1, limit)).isZero();
  }

  @Test
  void refusals_costNothing() {
    Limit limit = limit("10/1");
    table.tryTake(1, limit);
    for (int i = 0; i < 1_000; i++) {
      table.tryTake(1, limit);
    }

    pass(Duration.ofMillis(100));

    assertThat(table.tryTake(1, limit)).isZero();
  }

  @Test
  void largestBucket_idleForAYear_holdsItsBurstOnly() {
    Limit limit = limit("1/" + Rate.MOST_BURST);
    assertThat(takeAll(1, limit)).isEqualTo(Rate.MOST_BURST);

    pass(Duration.ofSeconds(5));
    assertThat(takeAll(1, limit)).isEqualTo(5);
    pass(Duration.ofDays(365));
    assertThat(takeAll(1, limit)).isEqualTo(Rate.MOST_BURST);
  }

  @Test
  void keys_haveBucketsOfTheirOwn() {
    Limit limit = limit("1/3");
    takeAll(1, limit);

    assertThat(takeAll(2, limit)).isEqualTo(3);
  }

  @Test
  void fullBuckets_giveTheirPlaceToNewcomers() {
    BucketTable<Integer> one = new BucketTable<>(1, now::get);
    Limit limit = limit("1/5");
    takeAll(one, 1, limit);
    one.tryTake(2, limit);

    pass(Duration.ofSeconds(2));
    one.tryTake(3, limit);

    assertThat(one.size()).isEqualTo(2);
    assertThat(takeAll(one, 1, limit)).isEqualTo(2);
    assertThat(takeAll(one, 2, limit)).isEqualTo(5);
  }

  @Test
  void fullTable_admitsEveryNewcomer() {
    Limit limit = limit("1/5");
    for (int key = 0; key < 10_000; key++) {
      takeAll(key, limit);
    }
    assertThat(table.size()).isEqualTo(1_000);

    for (int key = 10_000; key < 12_000; key++) {
      assertThat(table.tryTake(key, limit)).isZero();
    }
    assertThat(table.size()).isEqualTo(1_000);
  }

  @Test
  void fullSet_losesTheBucketThatIsNearestToFull() {
    BucketTable<Integer> one = new BucketTable<>(BucketTable.WAYS, now::get);
    Limit limit = limit("1/5");
    for (int key = 1; key < BucketTable.WAYS; key++) {
      takeAll(one, key, limit);
    }
    one.tryTake(0, limit);

    for (int newcomer = 100; newcomer < 200; newcomer++) {
      assertThat(one.tryTake(newcomer, limit)).isZero();
    }

    for (int key = 1; key < BucketTable.WAYS; key++) {
      assertThat(one.tryTake(key, limit)).isPositive();
    }
    assertThat(takeAll(one, 0, limit)).isEqualTo(5);
  }

  @Test
  void evictedKey_hasOneFreshBurst() {
    BucketTable<Integer> one = new BucketTable<>(BucketTable.WAYS, now::get);
    Limit limit = limit("1/5");
    takeAll(one, 0, limit);
    pass(Duration.ofSeconds(1));
    for (int key = 1; key <= BucketTable.WAYS; key++) {
      takeAll(one, key, limit);
    }

    assertThat(takeAll(one, 0, limit)).isEqualTo(5);
    assertThat(takeAll(one, 0, limit)).isZero();
  }

  @Test
  void millionKeys_areHeldInABoundedTable() {
    Limit limit = limit("10/20");
    int largest = 0;
    for (int key = 0; key < 1_000_000; key++) {
      now.addAndGet(1_000_000);
      table.tryTake(key, limit);
      largest = Math.max(largest, table.size());
    }

    assertThat(largest).isBetween(100, 1_000);
  }

  @Test
  void threadsRacingToEnter_shareOneBucket() throws Exception {
    Limit limit = limit("1/3");
    BucketTable<Integer> crowded = new BucketTable<>(BucketTable.WAYS, now::get);
    for (int key = 1; key < BucketTable.WAYS; key++) {
      takeAll(crowded, key, limit);
    }

    AtomicInteger taken = new AtomicInteger();
    inParallel(64, () -> taken.addAndGet(takeAll(crowded, 0, limit)));

    assertThat(taken.get()).isEqualTo(3);
  }

  @Test
  void key_isCompactedWhenItEntersOnly() {
    AtomicInteger compacted = new AtomicInteger();
    BucketTable<List<Integer>> lists =
        new BucketTable<>(
            BucketTable.WAYS,
            now::get,
            key -> {
              compacted.incrementAndGet();
              return List.copyOf(key);
            });
    Limit limit = limit("1/2");

    assertThat(lists.tryTake(new ArrayList<>(List.of(1)), limit)).isZero();
    assertThat(lists.tryTake(new ArrayList<>(List.of(1)), limit)).isZero();
    assertThat(lists.tryTake(new ArrayList<>(List.of(1)), limit)).isPositive();
    assertThat(compacted).hasValue(1);
  }

  @Test
  void threadsRacingForOneBucket_takeExactlyTheBurst() throws Exception {
    Limit limit = limit("1/10000");

    assertThat(race(64, limit, 1)).isEqualTo(10_000);
  }

  @Test
  void threadsRacingWithNewcomers_takeExactlyWhatTimeAllows() throws Exception {
    // A bucket is full again four calls later, so newcomers always find a full one to replace.
    BucketTable<Integer> ticking = new BucketTable<>(512, () -> now.addAndGet(1_000));
    Limit limit = limit("300000/1");
    AtomicInteger newcomers = new AtomicInteger(1);
    long start = now.get();

    AtomicInteger admitted = new AtomicInteger();
    inParallel(
        8,
        () -> {
          for (int i = 0; i < 50_000; i++) {
            if (ticking.tryTake(0, limit) == 0) {
              admitted.incrementAndGet();
            }
            ticking.tryTake(newcomers.incrementAndGet(), limit);
          }
        });

    assertThat(admitted.get()).isPositive();
    assertThat((long) admitted.get())
        .isLessThanOrEqualTo(1 + (now.get() - start) / limit.nanosPerToken());
  }

  private int race(int threads, Limit limit, int key) throws InterruptedException {
    AtomicInteger taken = new AtomicInteger();
    inParallel(threads, () -> taken.addAndGet(takeAll(key, limit)));
    return taken.get();
  }

  private static void inParallel(int threads, Runnable work) throws InterruptedException {
    CountDownLatch start = new CountDownLatch(1);
    CountDownLatch done = new CountDownLatch(threads);
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      for (int i = 0; i < threads; i++) {
        pool.execute(
            () -> {
              try {
                start.await();
                work.run();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              } finally {
                done.countDown();
              }
            });
      }
      start.countDown();
      done.await();
    }
  }
}
