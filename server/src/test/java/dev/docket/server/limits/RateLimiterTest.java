package dev.docket.server.limits;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.storage.Tenant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RateLimiterTest {

  private static final Tenant HERE = new Tenant("111122223333", "us-east-1");

  private final AtomicLong now = new AtomicLong();

  private RateLimiter limiter(RateLimits limits) {
    return new RateLimiter(limits, 100, now::get);
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
  void manyClients_areBoundedAndNoneIsRefusedItsFirstCall() {
    RateLimiter limiter = limiter(RateLimits.each(new Rate(1, 1)));

    for (int i = 0; i < 10_000; i++) {
      assertThat(limiter.tryTake(HERE, "key" + i, "GetCase")).isZero();
    }

    assertThat(limiter.size()).isEqualTo(104);
  }
}
