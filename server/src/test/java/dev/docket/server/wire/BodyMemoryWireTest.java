package dev.docket.server.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.server.wire.RawHttp.Answer;
import java.io.UncheckedIOException;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

/** Bodies take so much memory together and no more. */
@Wire
class BodyMemoryWireTest {

  private static final String TOKEN = "Authorization: Bearer docket-secret";
  private static final int LARGE = 800_000;
  private static final String SHORT_OF_LARGE = " ".repeat(700_000);

  private static Answer large(RawHttp http) {
    return http.call("POST", "/domains", " ".repeat(LARGE - 2) + "{}");
  }

  @Test
  void bodyWithoutRoom_isRefusedWhileSmallOnesAreReadAndTheOtherIsTaken() {
    try (TestDocket docket = TestDocket.start("--body-memory=1MiB")) {
      RawHttp http = new RawHttp(docket.port());
      // Of two that are read at the same moment either may be refused, or both.
      TestDocket.eventually(() -> holds(() -> isRefusedBesideASlowOne(http)));

      assertThat(large(http).status()).isEqualTo(400);
    }
  }

  /** Nor may all of a body be sent that is refused. */
  private static boolean holds(BooleanSupplier asked) {
    try {
      return asked.getAsBoolean();
    } catch (UncheckedIOException closed) {
      return false;
    }
  }

  private static boolean isRefusedBesideASlowOne(RawHttp http) {
    try (RawConnection slow = http.connect()) {
      slow.send(RawHttp.request("POST", "/domains", TOKEN, "Content-Length: " + LARGE));
      slow.send(SHORT_OF_LARGE);
      Answer refused = large(http);
      assertThat(http.call("POST", "/domains-list", "{}").status()).isEqualTo(200);
      slow.send(" ".repeat(LARGE - SHORT_OF_LARGE.length() - 2)).send("{}");
      if (refused.status() != 503 || slow.answer().status() != 400) {
        return false;
      }
      refused.isError(503, "ServiceUnavailableException");
      assertThat(refused.header("Retry-After")).isEqualTo("1");
      assertThat(refused.header("Connection")).isEqualTo("close");
      return true;
    }
  }

  @Test
  void memoryOfClientsThatLeave_isGivenBack() {
    try (TestDocket docket = TestDocket.start("--body-memory=1MiB")) {
      RawHttp http = new RawHttp(docket.port());
      for (int i = 0; i < 20; i++) {
        try (RawConnection gone = http.connect()) {
          gone.send(RawHttp.request("POST", "/domains", TOKEN, "Transfer-Encoding: chunked"));
          gone.send("aae60\r\n").send(SHORT_OF_LARGE);
        }
      }

      TestDocket.eventually(() -> holds(() -> large(http).status() == 400));
    }
  }

  @Test
  void bodyThatCouldNeverHaveRoom_isTooLarge() {
    try (TestDocket docket = TestDocket.start("--body-memory=1MiB")) {
      new RawHttp(docket.port())
          .send(RawHttp.request("POST", "/domains", TOKEN, "Content-Length: 1000000"))
          .isError(413, "RequestEntityTooLargeException");
    }
  }
}
