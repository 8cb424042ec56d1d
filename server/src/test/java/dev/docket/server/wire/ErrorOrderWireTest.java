package dev.docket.server.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;

/** Which error wins where a request has several. */
@Wire
class ErrorOrderWireTest {

  private static final DateTimeFormatter SIGNED_AT =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private static final String HUGE = "Content-Length: 99999999";
  private static final String EMPTY = "Content-Length: 0";
  private static final String GUESS = "Authorization: Bearer guess";
  private static final String TOKEN = "Authorization: Bearer docket-secret";
  private static final String ABSENT = "/tags/arn:aws:cases:us-east-1:000000000000:domain%2Fx";

  @Test
  void errors_winInTheOrderOfTheSteps() {
    try (TestDocket docket = TestDocket.start("--rate-limit=1/1")) {
      RawHttp http = new RawHttp(docket.port());
      http.send(RawHttp.request("POST", "/nowhere", "Host: other", HUGE, GUESS))
          .isError(400, "BadRequestException");
      http.send(RawHttp.request("POST", "/nowhere", HUGE, GUESS))
          .isError(413, "RequestEntityTooLargeException");
      http.send(RawHttp.request("POST", "/nowhere", EMPTY, GUESS))
          .isError(404, "UnknownOperationException");
      http.send(RawHttp.request("DELETE", ABSENT, EMPTY, GUESS))
          .isError(403, "UnrecognizedClientException");
      byte[] invalid = RawHttp.request("DELETE", ABSENT, EMPTY, TOKEN);
      http.send(invalid).isError(400, "ValidationException");
      TestDocket.beforeATokenComesBack(
          () -> {
            assertThat(http.send(invalid).status()).isIn(400, 429);
            http.send(invalid).isError(429, "ThrottlingException");
          });
    }
    try (TestDocket docket = TestDocket.start()) {
      new RawHttp(docket.port())
          .send(RawHttp.request("DELETE", ABSENT + "?tagKeys=a", EMPTY, TOKEN))
          .isError(404, "ResourceNotFoundException");
    }
  }

  @Test
  void whatTheHeadTells_isJudgedBeforeTheBodyComes() {
    try (TestDocket docket = TestDocket.start("--rate-limit=1/1")) {
      RawHttp http = new RawHttp(docket.port());
      String large = "Content-Length: 1000000";
      http.send(RawHttp.request("POST", "/nowhere", TOKEN, large))
          .isError(404, "UnknownOperationException");
      http.send(RawHttp.request("POST", "/domains", large))
          .isError(403, "MissingAuthenticationTokenException");
      http.send(RawHttp.request("POST", "/domains", GUESS, large))
          .isError(403, "UnrecognizedClientException");
      http.send(RawHttp.request("POST", "/domains", signed("20200101T000000Z", "docket"), large))
          .isError(403, "InvalidSignatureException");
      String now = SIGNED_AT.format(Instant.now());
      http.send(RawHttp.request("POST", "/domains", signed(now, "nobody"), large))
          .isError(403, "UnrecognizedClientException");
      http.call("POST", "/domains", "{}").isError(400, "ValidationException");
      TestDocket.beforeATokenComesBack(
          () -> {
            assertThat(http.call("POST", "/domains", "{}").status()).isIn(400, 429);
            http.send(RawHttp.request("POST", "/domains", TOKEN, large))
                .isError(429, "ThrottlingException");
            http.send(RawHttp.request("POST", "/domains", TOKEN, "Transfer-Encoding: chunked"))
                .isError(429, "ThrottlingException");
            http.send(RawHttp.request("POST", "/domains", signed(now, "docket"), large))
                .isError(429, "ThrottlingException");
          });
    }
  }

  private static String signed(String time, String accessKeyId) {
    return "Authorization: AWS4-HMAC-SHA256 Credential=%s/%s/us-east-1/cases/aws4_request, SignedHeaders=host;x-amz-date, Signature=00\r\nX-Amz-Date: %s"
        .formatted(accessKeyId, time.substring(0, 8), time);
  }

  @Test
  void smallBodyThatComesAfterItsRefusal_leavesTheConnectionOpen() {
    try (TestDocket docket = TestDocket.start();
        RawConnection connection = new RawHttp(docket.port()).connect()) {
      connection.send(RawHttp.request("POST", "/domains", GUESS, "Content-Length: 60000"));
      connection.answer().isError(403, "UnrecognizedClientException");
      connection.send(" ".repeat(60_000));
      connection.send(RawHttp.request("POST", "/domains", GUESS, EMPTY));
      connection.answer().isError(403, "UnrecognizedClientException");
    }
  }

  @Test
  void bodyThatWaitsForAnInterimAnswer_endsTheConnectionWithItsRefusal() {
    try (TestDocket docket = TestDocket.start();
        RawConnection connection = new RawHttp(docket.port()).connect()) {
      connection.send(
          RawHttp.request("POST", "/domains", GUESS, "Expect: 100-continue", "Content-Length: 9"));

      assertThat(
              connection.answer().isError(403, "UnrecognizedClientException").header("Connection"))
          .isEqualTo("close");
      connection.requireEnd();
    }
  }
}
