package dev.docket.server.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.server.wire.RawHttp.Answer;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rates on three servers, or one where no other server can share the store. */
@Wire
class ClusterRatesWireTest {

  private static final int RATE = 20;
  private static final Duration TIME = Duration.ofSeconds(6);

  /** A server that is alone has nobody to agree with. */
  private static final Duration TIME_ALONE = Duration.ofSeconds(1);

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** So many refusals of each server show that it was asked for more than it admitted. */
  private static final int REFUSALS = 20;

  private final List<TestDocket> servers =
      TestDocket.startTogether(3, "--rate-limit=" + RATE + "/" + RATE, "--address-rate-limit=off");

  private int admitted;

  @AfterEach
  void close() {
    servers.forEach(TestDocket::close);
  }

  /** Servers that knew only of themselves would admit three times what one may. */
  @Test
  void rates_holdForAllServersTogether() {
    int[] refused = new int[servers.size()];
    Duration time = servers.size() == 1 ? TIME_ALONE : TIME;
    long start = System.nanoTime();

    boolean enough = false;
    // Without a pause, as whoever pauses asks for no more than the rate.
    while (!enough) {
      long asked = System.nanoTime() - start;
      assertThat(asked).as("out of patience").isLessThan(PATIENCE.toNanos());
      enough = asked > time.toNanos();
      for (int i = 0; i < refused.length; i++) {
        refused[i] += isAdmitted(servers.get(i)) ? 0 : 1;
        enough &= refused[i] >= REFUSALS;
      }
    }

    double seconds = (System.nanoTime() - start) / 1e9;
    assertThat((double) admitted).isBetween((double) RATE, 2 * (RATE + RATE * seconds));
  }

  private boolean isAdmitted(TestDocket server) {
    Answer answer = new RawHttp(server.port()).call("POST", "/domains-list", "");
    if (answer.status() == 200) {
      admitted++;
      return true;
    }
    answer.isError(429, "ThrottlingException");
    return false;
  }
}
