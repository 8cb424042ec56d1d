package dev.docket.server.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FailureLimiterTest {

  private static final String ADDRESS = "192.0.2.1";
  private static final long SECOND = 1_000_000_000;
  private static final long HOUR = 3_600 * SECOND;

  private final AtomicLong now = new AtomicLong();
  private final FailureLimiter limiter = new FailureLimiter(new Rate(2, 3), 1_000, now::get);

  private void fail(int times) {
    LongStream.range(0, times).forEach(i -> limiter.failed(ADDRESS, "guess"));
  }

  @ParameterizedTest
  @ValueSource(longs = {0, Long.MAX_VALUE - SECOND, Long.MIN_VALUE})
  void failures_takeTheTokensWhichComeBack(long start) {
    now.set(start);
    FailureLimiter fresh = new FailureLimiter(new Rate(2, 3), 1_000, now::get);
    for (int i = 0; i < 3; i++) {
      assertThat(fresh.waitNanos(ADDRESS)).isZero();
      fresh.failed(ADDRESS, "guess");
    }
    assertThat(fresh.waitNanos(ADDRESS)).isEqualTo(SECOND / 2);

    now.addAndGet(SECOND / 2 - 1);
    assertThat(fresh.waitNanos(ADDRESS)).isEqualTo(1);
    now.addAndGet(1);
    assertThat(fresh.waitNanos(ADDRESS)).isZero();
    fresh.failed(ADDRESS, "guess");
    assertThat(fresh.waitNanos(ADDRESS)).isEqualTo(SECOND / 2);

    now.addAndGet(HOUR);
    for (int i = 0; i < 3; i++) {
      assertThat(fresh.waitNanos(ADDRESS)).isZero();
      fresh.failed(ADDRESS, "guess");
    }
    assertThat(fresh.waitNanos(ADDRESS)).isEqualTo(SECOND / 2);
  }

  @Test
  void failuresUnderWay_emptyTheBucketAndNoMore() {
    fail(1_000);

    assertThat(limiter.waitNanos(ADDRESS)).isEqualTo(SECOND / 2);
  }

  @Test
  void looking_takesNothing() {
    fail(2);

    for (int i = 0; i < 10; i++) {
      assertThat(limiter.waitNanos(ADDRESS)).isZero();
    }
  }

  @Test
  void successes_takeNothing() {
    for (int i = 0; i < 10; i++) {
      limiter.succeeded(ADDRESS, "key");
    }

    assertThat(limiter.waitNanos(ADDRESS)).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "192.0.2.1, ::ffff:192.0.2.1, true",
    "2001:db8:1:2::1, 2001:db8:1:2:ffff::1, true",
    "192.0.2.1, 192.0.2.2, false",
    "2001:db8:1:2::1, 2001:db8:1:3::1, false"
  })
  void networks_areThoseOfRates(String first, String second, boolean same) {
    for (int i = 0; i < 3; i++) {
      limiter.failed(first, "guess");
    }
    limiter.succeeded(first, "key");

    assertThat(limiter.waitNanos(second) > 0).isEqualTo(same);
    assertThat(limiter.isKnown(second, "key")).isEqualTo(same);
  }

  @Test
  void key_isKnownForAnHourAfterItsLastSuccess() {
    assertThat(limiter.isKnown(ADDRESS, "key")).isFalse();
    limiter.succeeded(ADDRESS, "key");
    now.addAndGet(HOUR - SECOND);
    assertThat(limiter.isKnown(ADDRESS, "key")).isTrue();
    assertThat(limiter.isKnown(ADDRESS, "other")).isFalse();

    limiter.succeeded(ADDRESS, "key");
    now.addAndGet(HOUR - SECOND);
    assertThat(limiter.isKnown(ADDRESS, "key")).isTrue();
    now.addAndGet(SECOND);
    assertThat(limiter.isKnown(ADDRESS, "key")).isFalse();
  }

  @Test
  void failuresOfAKnownKey_takeNothing() {
    limiter.succeeded(ADDRESS, "key");

    for (int i = 0; i < 10; i++) {
      limiter.failed(ADDRESS, "key");
    }

    assertThat(limiter.waitNanos(ADDRESS)).isZero();
  }

  @Test
  void tables_areBounded_andMakeRoomForNewEntries() {
    for (int i = 0; i < 20_000; i++) {
      limiter.failed("2001:db8:" + Integer.toHexString(i) + "::1", "guess");
      limiter.succeeded(ADDRESS, "key-" + i);
    }
    assertThat(limiter.size()).isEqualTo(2_000);
    assertThat(limiter.isKnown(ADDRESS, "key-0")).isTrue();
    assertThat(limiter.isKnown(ADDRESS, "key-19999")).isFalse();

    now.addAndGet(HOUR);
    fail(3);
    limiter.succeeded(ADDRESS, "new");

    assertThat(limiter.waitNanos(ADDRESS)).isEqualTo(SECOND / 2);
    assertThat(limiter.isKnown(ADDRESS, "new")).isTrue();
    assertThat(limiter.size()).isEqualTo(2);
  }
}
