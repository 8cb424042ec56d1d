package dev.docket.server.limits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConnectionLimitTest {

  private final ConnectionLimit limit = new ConnectionLimit(3, 2);

  @Test
  void address_hasSoManyAndNoMore() {
    assertThat(limit.tryEnter("192.0.2.1")).isTrue();
    assertThat(limit.tryEnter("::ffff:192.0.2.1")).isTrue();
    assertThat(limit.tryEnter("192.0.2.1")).isFalse();
    assertThat(limit.tryEnter("192.0.2.2")).isTrue();
  }

  @Test
  void all_haveSoManyAndNoMore() {
    for (String address : new String[] {"192.0.2.1", "192.0.2.2", "2001:db8::1"}) {
      assertThat(limit.tryEnter(address)).isTrue();
    }

    assertThat(limit.tryEnter("192.0.2.3")).isFalse();
    limit.leave("192.0.2.1");
    assertThat(limit.tryEnter("192.0.2.3")).isTrue();
  }

  @Test
  void refusedOnes_takeNothing() {
    for (int i = 0; i < 10; i++) {
      limit.tryEnter("192.0.2.1");
    }

    limit.leave("192.0.2.1");
    assertThat(limit.tryEnter("192.0.2.1")).isTrue();
    assertThat(limit.tryEnter("192.0.2.2")).isTrue();
  }

  @Test
  void addressWithoutConnections_isForgotten() {
    limit.tryEnter("192.0.2.1");
    limit.tryEnter("192.0.2.1");
    limit.leave("192.0.2.1");
    assertThat(limit.addresses()).isEqualTo(1);

    limit.leave("192.0.2.1");

    assertThat(limit.addresses()).isZero();
  }
}
