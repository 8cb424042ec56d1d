package dev.docket.server.limits;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.storage.Tenant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RateLimiterTest {

  private static final Tenant HERE = new Tenant("111122223333", "us-east-1");

  private final AtomicLong now = new AtomicLong();

  private RateLimiter limiter(RateLimits limits) {
    return new RateLimiter(limits, null, 100, now::get);
  }

  private RateLimiter limiter(String each, String perKey) {
    return new RateLimiter(RateLimits.each(Rate.parse(each)), Rate.parse(perKey), 1_000, now::get);
  }

  @Test
  void operations_haveBucketsOfTheirOwn() {
    RateLimiter limiter = limiter(RateLimits.each(new Rate(1, 1)));
    limiter.tryTake(HERE, "key", "CreateCase");

    assertThat(limiter.tryTake(HERE, "key", "CreateCase")).isEqualTo(1_000_000_000);
    assertThat(limiter.tryTake(HERE, "key", "GetCase")).isZero();
  }

  @Test
  void clients_haveBucketsOfTheirOwn() {
    RateLimiter limiter = limiter(RateLimits.each(new Rate(1, 1)));
    limiter.tryTake(HERE, "key", "GetCase");

    assertThat(limiter.tryTake(HERE, "key", "GetCase")).isPositive();
    assertThat(limiter.tryTake(HERE, "other", "GetCase")).isZero();
    assertThat(limiter.tryTake(new Tenant("111122223333", "eu-west-1"), "key", "GetCase")).isZero();
    assertThat(limiter.tryTake(new Tenant("444455556666", "us-east-1"), "key", "GetCase")).isZero();
  }

  @Test
  void byOperation_admitsTheBurstOfTheOperation() {
    RateLimiter limiter = limiter(RateLimits.byOperation(Map.of("CreateCase", new Rate(2, 10))));

    for (int i = 0; i < 10; i++) {
      assertThat(limiter.tryTake(HERE, "key", "CreateCase")).isZero();
    }
    assertThat(limiter.tryTake(HERE, "key", "CreateCase")).isEqualTo(500_000_000);
  }

  @Test
  void off_admitsEverythingAndHoldsNothing() {
    RateLimiter limiter = limiter(RateLimits.off());

    for (int i = 0; i < 10_000; i++) {
      assertThat(limiter.tryTake(HERE, "key" + i, "GetCase")).isZero();
    }
    assertThat(limiter.size()).isZero();
  }

  @Test
  void keyRate_coversAccountsRegionsAndOperations() {
    RateLimiter limiter = limiter("1/5", "2/3");
    limiter.tryTake(HERE, "key", "GetCase");
    limiter.tryTake(new Tenant("111122223333", "eu-west-1"), "key", "GetCase");
    limiter.tryTake(new Tenant("444455556666", "us-east-1"), "key", "CreateCase");

    assertThat(limiter.tryTake(HERE, "key", "CreateCase")).isEqualTo(500_000_000);
    assertThat(limiter.tryTake(HERE, "other", "CreateCase")).isZero();
  }

  @Test
  void refill_fillsTheBucketsOfAnAccountAndOfItsKeys() {
    RateLimiter limiter = limiter("1/1", "2/1");
    Tenant there = new Tenant("444455556666", HERE.region());
    limiter.tryTake(HERE, "key", "GetCase");
    limiter.tryTake(there, "other", "GetCase");

    limiter.refill(HERE.account());

    assertThat(limiter.tryTake(HERE, "key", "GetCase")).isZero();
    assertThat(limiter.tryTake(there, "other", "GetCase")).isPositive();
    limiter.refill(null);
    assertThat(limiter.size()).isZero();
    assertThat(limiter.tryTake(there, "other", "GetCase")).isZero();
  }

  @Test
  void keyRate_holdsWhereOperationsAreUnlimited() {
    RateLimiter limiter = new RateLimiter(RateLimits.off(), new Rate(2, 1), 100, now::get);

    assertThat(limiter.tryTake(HERE, "key", "GetCase")).isZero();
    assertThat(limiter.tryTake(HERE, "key", "CreateCase")).isEqualTo(500_000_000);
  }

  @Test
  void callRefusedForItsOperation_spendsNothingOfTheKey() {
    RateLimiter limiter = limiter("1/1", "1/3");
    limiter.tryTake(HERE, "key", "GetCase");
    for (int i = 0; i < 10; i++) {
      assertThat(limiter.tryTake(HERE, "key", "GetCase")).isPositive();
    }

    assertThat(limiter.tryTake(HERE, "key", "CreateCase")).isZero();
    assertThat(limiter.tryTake(HERE, "key", "UpdateCase")).isZero();
    assertThat(limiter.tryTake(HERE, "key", "DeleteCase")).isPositive();
  }

  @Test
  void callRefusedForItsKey_spendsNothingOfTheOperation() {
    RateLimiter limiter = limiter("1/5", "1000/1");
    limiter.tryTake(HERE, "key", "GetCase");
    for (int i = 0; i < 10; i++) {
      assertThat(limiter.tryTake(HERE, "key", "GetCase")).isEqualTo(1_000_000);
    }

    for (int i = 0; i < 4; i++) {
      now.addAndGet(1_000_000);
      assertThat(limiter.tryTake(HERE, "key", "GetCase")).isZero();
    }
    now.addAndGet(1_000_000);
    assertThat(limiter.tryTake(HERE, "key", "GetCase")).isEqualTo(995_000_000);
  }

  @Test
  void refusal_saysWhenBothBucketsHaveAToken() {
    RateLimiter limiter = limiter("1/1", "2/1");
    limiter.tryTake(HERE, "key", "GetCase");

    assertThat(limiter.tryTake(HERE, "key", "GetCase")).isEqualTo(1_000_000_000);
    assertThat(limiter.tryTake(HERE, "key", "CreateCase")).isEqualTo(500_000_000);
  }

  @Test
  void callsRacingForTheKeysTokens_spendNothingWhenRefused() throws Exception {
    RateLimiter limiter = limiter("1/1000", "1000000/10");
    AtomicInteger admitted = new AtomicInteger();
    Runnable racer =
        () -> {
          for (int i = 0; i < 1_000; i++) {
            if (limiter.tryTake(HERE, "key", "GetCase") == 0) {
              admitted.incrementAndGet();
            }
          }
        };
    for (int round = 0; round < 50; round++) {
      now.addAndGet(10_000);
      List<Thread> threads =
          IntStream.range(0, 8).mapToObj(i -> Thread.ofPlatform().start(racer)).toList();
      for (Thread thread : threads) {
        thread.join();
      }
    }
    assertThat(admitted).hasValue(500);

    for (int i = 0; i < 100; i++) {
      now.addAndGet(10_000);
      racer.run();
    }
    assertThat(admitted).hasValue(1_000);
  }

  @Test
  void untilToken_takesNone() {
    RateLimiter limiter = limiter("1/2", "2/2");
    for (int i = 0; i < 10; i++) {
      assertThat(limiter.untilToken(HERE, "key", "GetCase")).isZero();
    }
    limiter.tryTake(HERE, "key", "GetCase");
    assertThat(limiter.untilToken(HERE, "key", "GetCase")).isZero();
    limiter.tryTake(HERE, "key", "GetCase");

    assertThat(limiter.untilToken(HERE, "key", "GetCase")).isEqualTo(1_000_000_000);
    assertThat(limiter.untilToken(HERE, "key", "CreateCase")).isEqualTo(500_000_000);
    assertThat(limiter.untilToken(HERE, "other", "GetCase")).isZero();
  }

  @Test
  void manyClients_areBoundedAndNoneIsRefusedItsFirstCall() {
    RateLimiter limiter = limiter(RateLimits.each(new Rate(1, 1)));

    for (int i = 0; i < 10_000; i++) {
      assertThat(limiter.tryTake(HERE, "key" + i, "GetCase")).isZero();
    }

    assertThat(limiter.size()).isEqualTo(104);
  }
}
