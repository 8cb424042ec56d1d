package dev.docket.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.policy.Network;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClientAddressesTest {

  private static final ClientAddresses ADDRESSES = trusting("10.0.0.0/8", "2001:db8::/32");

  private static ClientAddresses trusting(String... networks) {
    return new ClientAddresses(
        Stream.of(networks).map(Network::read).map(Objects::requireNonNull).toList());
  }

  private static String client(String peer, String... forwarded) {
    return ADDRESSES.of(peer, List.of(forwarded));
  }

  @Test
  void peerThatIsNoProxy_isTheClientWhateverItSays() {
    assertThat(client("192.0.2.1", "203.0.113.7")).isEqualTo("192.0.2.1");
    assertThat(client("fe80::1%eth0", "203.0.113.7")).isEqualTo("fe80::1%eth0");
    assertThat(trusting().of("10.0.0.1", List.of("203.0.113.7"))).isEqualTo("10.0.0.1");
  }

  @Test
  void proxy_namesTheClient() {
    assertThat(client("10.0.0.1", "203.0.113.7")).isEqualTo("203.0.113.7");
    assertThat(client("2001:db8::1", "2001:DB9:0::7")).isEqualTo("2001:db9:0:0:0:0:0:7");
    assertThat(client("::ffff:10.0.0.1", "::ffff:203.0.113.7")).isEqualTo("203.0.113.7");
  }

  @Test
  void whatTheClientSaysItself_isNotBelieved() {
    assertThat(client("10.0.0.1", "198.51.100.1, 203.0.113.7, 10.1.1.1")).isEqualTo("203.0.113.7");
    assertThat(client("10.0.0.1", "10.9.9.9", "198.51.100.1", "203.0.113.7,10.1.1.1"))
        .isEqualTo("203.0.113.7");
  }

  @Test
  void addressWithAPort_isTheAddress() {
    assertThat(client("10.0.0.1", "203.0.113.7:50123")).isEqualTo("203.0.113.7");
    assertThat(client("10.0.0.1", "[2001:db9::7]:50123")).isEqualTo("2001:db9:0:0:0:0:0:7");
  }

  @Test
  void proxyThatNamesNobody_isTheClient() {
    assertThat(client("10.0.0.1")).isEqualTo("10.0.0.1");
    assertThat(client("10.0.0.1", "")).isEqualTo("10.0.0.1");
    assertThat(client("10.0.0.1", "unknown")).isEqualTo("10.0.0.1");
    assertThat(client("10.0.0.1", "203.0.113.7, forged\u001b, 10.1.1.1")).isEqualTo("10.1.1.1");
    assertThat(client("10.0.0.1", "203.0.113.7,")).isEqualTo("10.0.0.1");
    assertThat(client("10.0.0.1", "10.1.1.2, 10.1.1.1")).isEqualTo("10.1.1.2");
  }

  @Test
  void endlessHops_areNotFollowed() {
    assertThat(client("10.0.0.1", "203.0.113.7" + ",10.1.1.1".repeat(1_000))).isEqualTo("10.1.1.1");
  }
}
