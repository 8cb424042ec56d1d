package dev.docket.server.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressLimiterTest {

  private final AtomicLong now = new AtomicLong();
  private final AddressLimiter limiter = new AddressLimiter(new Rate(1, 1), 1_000, now::get);

  @ParameterizedTest
  @CsvSource({
    "192.0.2.1, 192.0.2.1",
    "192.0.2.1, ::ffff:192.0.2.1",
    "2001:db8:1:2::1, 2001:db8:1:2:ffff:ffff:ffff:ffff",
    "2001:DB8::1, 2001:db8:0:0::2",
    "fe80::1, fe80::2%eth0",
    "unknown, another"
  })
  void sameNetwork_sharesABucket(String first, String second) {
    limiter.tryTake(first);

    assertThat(limiter.tryTake(second)).isEqualTo(1_000_000_000);
  }

  @ParameterizedTest
  @CsvSource({
    "192.0.2.1, 192.0.2.2",
    "2001:db8:1:2::1, 2001:db8:1:3::1",
    "192.0.2.1, 2001:db8::c000:201",
    "127.0.0.1, ::1"
  })
  void otherNetwork_hasItsOwn(String first, String second) {
    limiter.tryTake(first);

    assertThat(limiter.tryTake(second)).isZero();
  }

  @Test
  void manyAddresses_areBoundedAndNoneIsRefusedItsFirstRequest() {
    for (int i = 0; i < 20_000; i++) {
      assertThat(limiter.tryTake("2001:db8:" + Integer.toHexString(i) + "::1")).isZero();
    }

    assertThat(limiter.size()).isEqualTo(1_000);
  }
}
