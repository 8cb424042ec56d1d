package dev.docket.server.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.server.wire.RawHttp.Answer;
import java.lang.ref.Reference;
import org.junit.jupiter.api.Test;

/** A memory store without room refuses to take more, and does all else. */
class HeapMarkWireTest {

  @Test
  void storeWithoutRoom_refusesWritesWithAnErrorToTryAgainAndAnswersReads() {
    byte[][] kept = new byte[20][(int) (Runtime.getRuntime().maxMemory() / 1_000)];
    System.gc();
    try (TestDocket docket = TestDocket.startOn("memory", "--memory-heap-mark=1")) {
      RawHttp http = new RawHttp(docket.port());

      Answer refused =
          http.call("POST", "/domains", "{\"name\":\"acme\"}")
              .isError(503, "ServiceUnavailableException");

      assertThat(refused.header("Retry-After")).isEqualTo("1");
      assertThat(http.call("POST", "/domains-list", "").text()).isEqualTo("{\"domains\":[]}");
      Reference.reachabilityFence(kept);
    }
  }
}
