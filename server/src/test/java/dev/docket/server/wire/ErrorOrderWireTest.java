package dev.docket.server.wire;

import org.junit.jupiter.api.Test;

/** Which error wins where a request has several. */
@Wire
class ErrorOrderWireTest {

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
      try (RawConnection connection = http.connect()) {
        byte[] invalid = RawHttp.request("DELETE", ABSENT, EMPTY, TOKEN);
        connection.send(invalid).send(invalid);
        connection.answer().isError(400, "ValidationException");
        connection.answer().isError(429, "ThrottlingException");
      }
    }
    try (TestDocket docket = TestDocket.start()) {
      new RawHttp(docket.port())
          .send(RawHttp.request("DELETE", ABSENT + "?tagKeys=a", EMPTY, TOKEN))
          .isError(404, "ResourceNotFoundException");
    }
  }
}
