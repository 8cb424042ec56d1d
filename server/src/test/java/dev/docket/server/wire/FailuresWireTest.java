package dev.docket.server.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.server.wire.RawHttp.Answer;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.retries.api.RetryStrategy;
import software.amazon.awssdk.services.connectcases.ConnectCasesClient;

/**
 * What happens at an address at which many requests fail to authenticate. Each test sends on one
 * connection, where a failure has taken its token before the next request is read.
 */
@Wire
class FailuresWireTest {

  private static final RetryStrategy NONE = DefaultRetryStrategy.doNotRetry();
  private static final String ONE = "--address-failure-limit=1/1";
  private static final String EMPTY = "Content-Length: 0";

  private static Answer list(RawConnection connection, String... headers) {
    String[] all = new String[headers.length + 1];
    System.arraycopy(headers, 0, all, 0, headers.length);
    all[headers.length] = EMPTY;
    return connection.send(RawHttp.request("POST", "/domains-list", all)).answer();
  }

  private static Answer listAs(RawConnection connection, String account) {
    return list(connection, "Authorization: Bearer docket-secret." + account);
  }

  /** Takes the last token. */
  private static void fail(RawConnection connection) {
    assertThat(list(connection, "Authorization: Bearer guess").status()).isIn(403, 429);
  }

  @Test
  void strangers_areRefusedOnceTooManyFailed() {
    try (TestDocket docket = TestDocket.start(ONE);
        RawConnection connection = new RawHttp(docket.port()).connect()) {
      TestDocket.beforeATokenComesBack(
          () -> {
            fail(connection);
            Answer answer =
                list(connection, "Authorization: Bearer guess").isError(429, "ThrottlingException");
            assertThat(answer.header("Retry-After")).isEqualTo("1");
            assertThat(Integer.parseInt(answer.header("x-amz-retry-after"))).isBetween(1, 1_000);
            list(connection).isError(429, "ThrottlingException");
            list(connection, "Authorization: AWS4-HMAC-SHA256 Credential=docket/x")
                .isError(429, "ThrottlingException");
            connection.send(RawHttp.request("POST", "/nowhere", EMPTY));
            connection.answer().isError(429, "ThrottlingException");
            connection.send(RawHttp.request("GET", "/health/live"));
            assertThat(connection.answer().status()).isEqualTo(200);
          });
    }
  }

  @Test
  void everySortOfFailure_counts() {
    for (String header :
        new String[] {
          "X-None: x",
          "Authorization: Basic YTpi",
          "Authorization: Bearer guess",
          "Authorization: AWS4-HMAC-SHA256 nonsense",
          "Authorization: AWS4-HMAC-SHA256 Credential=docket/20200101/us-east-1/cases/aws4_request,"
              + " SignedHeaders=host;x-amz-date, Signature=00\r\nX-Amz-Date: 20200101T000000Z"
        }) {
      try (TestDocket docket = TestDocket.start(ONE);
          RawConnection connection = new RawHttp(docket.port()).connect()) {
        TestDocket.beforeATokenComesBack(
            () -> {
              assertThat(list(connection, header).status()).isIn(403, 429);
              list(connection, header).isError(429, "ThrottlingException");
            });
      }
    }
  }

  @Test
  void bodyOfARefusedStranger_isNotRead() {
    try (TestDocket docket = TestDocket.start(ONE)) {
      TestDocket.beforeATokenComesBack(
          () -> {
            try (RawConnection connection = new RawHttp(docket.port()).connect()) {
              fail(connection);
              connection.send(RawHttp.request("POST", "/domains", "Content-Length: 1000000"));
              Answer answer = connection.answer().isError(429, "ThrottlingException");
              assertThat(answer.header("Connection")).isEqualTo("close");
              connection.requireEnd();
            }
          });
    }
  }

  @Test
  void keyThatProvedItself_isLetInHoweverManyFail_andANewOneWithTheNextToken() {
    AtomicInteger accounts = new AtomicInteger();
    try (TestDocket docket = TestDocket.start(ONE);
        RawConnection connection = new RawHttp(docket.port()).connect()) {
      assertThat(listAs(connection, "111122223333").status()).isEqualTo(200);
      TestDocket.beforeATokenComesBack(
          () -> {
            // One that came in by chance, as the machine was slow, is no stranger any more.
            String stranger = "22223333" + (4_000 + accounts.incrementAndGet());
            fail(connection);
            listAs(connection, stranger).isError(429, "ThrottlingException");
            for (int i = 0; i < 5; i++) {
              assertThat(listAs(connection, "111122223333").status()).isEqualTo(200);
            }
            listAs(connection, stranger).isError(429, "ThrottlingException");
          });

      TestDocket.eventually(() -> listAs(connection, "333344445555").status() == 200);
      for (int i = 0; i < 5; i++) {
        fail(connection);
        assertThat(listAs(connection, "333344445555").status()).isEqualTo(200);
      }
    }
  }

  @Test
  void successes_takeNoToken() {
    try (TestDocket docket = TestDocket.start(ONE);
        RawConnection connection = new RawHttp(docket.port()).connect()) {
      for (int i = 0; i < 20; i++) {
        assertThat(listAs(connection, "1111222233" + (10 + i)).status()).isEqualTo(200);
      }
      connection.send(RawHttp.request("POST", "/domains-list?maxResults=0", token(), EMPTY));
      connection.answer().isError(400, "ValidationException");
      assertThat(listAs(connection, "444455556666").status()).isEqualTo(200);
    }
  }

  private static String token() {
    return "Authorization: Bearer docket-secret";
  }

  @Test
  void badSignaturesWithAKnownKey_shutNobodyOut() {
    try (TestDocket docket = TestDocket.start(ONE);
        ConnectCasesClient victim = docket.client("111122223333", NONE);
        ConnectCasesClient thief = docket.clientWithSecret("111122223333", "guess", NONE);
        ConnectCasesClient neighbour = docket.client("222233334444", NONE)) {
      victim.listDomains(r -> {});
      // The success is noted once it is answered, which its reader may see first.
      victim.listDomains(r -> {});
      for (int i = 0; i < 20; i++) {
        assertThatThrownBy(() -> thief.listDomains(r -> {}))
            .hasMessageContaining("signature we calculated does not match");
      }

      assertThat(victim.listDomains(r -> {}).domains()).isEmpty();
      assertThat(neighbour.listDomains(r -> {}).domains()).isEmpty();
    }
  }

  @Test
  void off_limitsNothing() {
    try (TestDocket docket = TestDocket.start("--address-failure-limit=off");
        RawConnection connection = new RawHttp(docket.port()).connect()) {
      for (int i = 0; i < 2_000; i++) {
        list(connection, "Authorization: Bearer guess").isError(403, "UnrecognizedClientException");
      }
    }
  }
}
