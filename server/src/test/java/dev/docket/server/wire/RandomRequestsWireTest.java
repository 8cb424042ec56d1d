package dev.docket.server.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.server.contract.RandomRequests;
import dev.docket.server.contract.RandomRequests.Faulty;
import dev.docket.server.contract.RandomRequests.Request;
import dev.docket.server.wire.RawHttp.Answer;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every operation of the contract under random input. Stopping the server fails when it reported
 * that contract and checks disagree, or a defect of its own.
 */
@Wire
class RandomRequestsWireTest {

  private static final int REQUESTS = 100;

  private static TestDocket docket;
  private static RawHttp http;

  @BeforeAll
  static void start() {
    docket = TestDocket.start("--quotas=off", "--rate-limit=off", "--address-rate-limit=off");
    http = new RawHttp(docket.port());
  }

  @AfterAll
  static void stop() {
    docket.close();
  }

  static Stream<String> operations() {
    return RandomRequests.operations();
  }

  private static Answer send(Request request) {
    return http.call(request.method(), request.target(), request.body());
  }

  @ParameterizedTest
  @MethodSource("operations")
  void randomRequests_neverBreakTheServer(String operation) {
    for (long seed = 0; seed < REQUESTS; seed++) {
      Request request = new RandomRequests(operation, seed).any();

      Answer answer = send(request);

      if (answer.status() != 200) {
        assertThat(answer.status()).as("%d: %s", seed, request).isBetween(400, 499);
        answer.isError(answer.status(), answer.header("x-amzn-ErrorType"));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("operations")
  void faultOfAMember_isNamed(String operation) {
    for (long seed = 0; seed < REQUESTS; seed++) {
      Optional<Faulty> faulty = new RandomRequests(operation, seed).faulty();
      if (faulty.isPresent()) {
        Answer answer = send(faulty.get().request());

        assertThat(answer.status()).as("%d: %s", seed, faulty).isEqualTo(400);
        assertThat(answer.header("x-amzn-ErrorType"))
            .isIn("ValidationException", "SerializationException");
        assertThat(answer.json().path("message").asText())
            .as("%d: %s", seed, faulty)
            .contains("'" + faulty.get().location() + "'");
      }
    }
  }
}
