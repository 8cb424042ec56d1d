package dev.docket.server.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.server.wire.RawHttp.Answer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** How a server stops: nobody new is let in, and who is in is answered. */
class DrainWireTest {

  private static final String TOKEN = "Authorization: Bearer docket-secret";
  private static final String BODY = "{\"name\":\"acme\"}";

  private static RawConnection halfSent(RawHttp http) {
    // The interim answer shows that the server has the request.
    RawConnection connection = http.connect();
    connection.send(
        RawHttp.request(
            "POST", "/domains", TOKEN, "Expect: 100-continue", "Content-Length: " + BODY.length()));
    connection.requireNext("HTTP/1.1 100 Continue\r\n\r\n");
    connection.send(BODY.substring(0, 5));
    return connection;
  }

  private static Answer health(RawHttp http, String kind) {
    return http.send(RawHttp.request("GET", "/health/" + kind));
  }

  @Test
  void requestUnderWay_isFinishedWhileNewOnesAreRefused() throws Exception {
    TestDocket docket = TestDocket.start("--drain-timeout=1m");
    RawHttp http = new RawHttp(docket.port());
    try (RawConnection underWay = halfSent(http);
        RawConnection idle = http.connect()) {
      assertThat(idle.send(list()).answer().status()).isEqualTo(200);

      CompletableFuture<Void> closed = CompletableFuture.runAsync(docket::close);
      TestDocket.eventually(() -> health(http, "ready").text().contains("DOWN"));

      assertThat(health(http, "ready").status()).isEqualTo(503);
      assertThat(health(http, "ready").text())
          .isEqualTo(
              "{\"status\":\"DOWN\",\"code\":\"draining\",\"reason\":\"The server is shutting down\"}");
      assertThat(health(http, "live").status()).isEqualTo(200);
      Answer refused = idle.send(list()).answer().isError(503, "ServiceUnavailableException");
      assertThat(refused.header("Connection")).isEqualTo("close");
      assertThat(refused.header("Retry-After")).isEqualTo("1");
      idle.requireEnd();
      assertThat(closed).isNotDone();
      Answer answer = underWay.send(BODY.substring(5)).answer();
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.json().path("domainStatus").asText()).isEqualTo("CreationInProgress");
      closed.get(60, TimeUnit.SECONDS);
      underWay.requireEnd();
    }
  }

  @Test
  void requestThatNeverEnds_holdsTheServerForTheDrainTimeoutOnly() {
    TestDocket docket = TestDocket.start("--drain-timeout=200ms");
    try (RawConnection stuck = halfSent(new RawHttp(docket.port()))) {
      docket.close();

      stuck.requireEnd();
    }
  }

  private static byte[] list() {
    return RawHttp.request("POST", "/domains-list", TOKEN, "Content-Length: 0");
  }
}
