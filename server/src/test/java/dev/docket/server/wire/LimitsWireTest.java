package dev.docket.server.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.server.wire.RawHttp.Answer;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.retries.api.RetryStrategy;
import software.amazon.awssdk.services.connectcases.ConnectCasesAsyncClient;
import software.amazon.awssdk.services.connectcases.ConnectCasesClient;
import software.amazon.awssdk.services.connectcases.model.ConflictException;
import software.amazon.awssdk.services.connectcases.model.DomainSummary;
import software.amazon.awssdk.services.connectcases.model.ServiceQuotaExceededException;
import software.amazon.awssdk.services.connectcases.model.ThrottlingException;

/** Rates and quotas, with the AWS SDK's asynchronous client for the races. */
@Wire
class LimitsWireTest {

  private static final int RACERS = 64;
  private static final RetryStrategy NONE = DefaultRetryStrategy.doNotRetry();

  @Test
  void domainQuota_isExactWhenManyRace() {
    try (TestDocket docket = TestDocket.start("--rate-limit=off");
        ConnectCasesAsyncClient cases = docket.asyncClient()) {
      var calls =
          IntStream.range(0, RACERS)
              .mapToObj(i -> cases.createDomain(r -> r.name("domain-" + i)))
              .toList();

      assertThat(Outcomes.of(calls))
          .isEqualTo(Map.of(Void.class, 5L, ServiceQuotaExceededException.class, RACERS - 5L));
      assertThat(cases.listDomains(r -> {}).join().domains()).hasSize(5);
    }
  }

  @Test
  void oneName_isGivenOnceWhenManyRace() {
    try (TestDocket docket = TestDocket.start("--rate-limit=off");
        ConnectCasesAsyncClient cases = docket.asyncClient()) {
      var calls =
          IntStream.range(0, RACERS)
              .mapToObj(i -> cases.createDomain(r -> r.name("acme")))
              .toList();

      assertThat(Outcomes.of(calls))
          .isEqualTo(Map.of(Void.class, 1L, ConflictException.class, RACERS - 1L));
      assertThat(cases.listDomains(r -> {}).join().domains())
          .extracting(DomainSummary::name)
          .containsExactly("acme");
    }
  }

  @Test
  void tagsSetByManyAtOnce_areAllThere() {
    try (TestDocket docket = TestDocket.start("--rate-limit=off");
        ConnectCasesAsyncClient cases = docket.asyncClient()) {
      String arn = cases.createDomain(r -> r.name("acme")).join().domainArn();

      var calls =
          IntStream.range(0, 32)
              .mapToObj(i -> cases.tagResource(r -> r.arn(arn).tags(Map.of("key-" + i, "v" + i))))
              .toList();

      assertThat(Outcomes.of(calls)).isEqualTo(Map.of(Void.class, 32L));
      assertThat(cases.listTagsForResource(r -> r.arn(arn)).join().tags()).hasSize(32);
    }
  }

  @Test
  void rateLimit_isExactWhenManyRace() {
    try (TestDocket docket = TestDocket.start("--rate-limit=1/10", "--quotas=off");
        ConnectCasesAsyncClient cases = docket.asyncClient(NONE)) {
      long start = System.nanoTime();
      var calls = IntStream.range(0, RACERS).mapToObj(i -> cases.listDomains(r -> {})).toList();

      long admitted = Outcomes.of(calls).get(Void.class);
      // One token comes back for each second that the race lasts.
      long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
      assertThat(admitted).isBetween(10L, 11 + seconds);
    }
  }

  @Test
  void throttling_hasTheRightFormAndHonestTimes() {
    byte[] list =
        RawHttp.request(
            "POST", "/domains-list", "Authorization: Bearer docket-secret", "Content-Length: 0");
    try (TestDocket docket = TestDocket.start("--rate-limit=1/1");
        RawConnection connection = new RawHttp(docket.port()).connect()) {
      TestDocket.beforeATokenComesBack(
          () -> {
            connection.send(list).send(list).answer();

            Answer answer = connection.answer().isError(429, "ThrottlingException");

            assertThat(answer.json().get("message").asText()).isEqualTo("Rate exceeded");
            assertThat(answer.header("Retry-After")).isEqualTo("1");
            assertThat(Integer.parseInt(answer.header("x-amz-retry-after"))).isBetween(1, 1_000);
          });
    }
  }

  /** More often than tokens come back, however slow the machine. */
  private static void callManyTimes(ConnectCasesClient cases) {
    IntStream.range(0, 50).forEach(i -> cases.listDomains(r -> {}));
  }

  @Test
  void throttling_isOvercomeByTheDefaultRetriesOfTheSdk() {
    try (TestDocket docket = TestDocket.start("--rate-limit=2/1");
        ConnectCasesClient cases = docket.client();
        ConnectCasesClient hasty = docket.client(NONE)) {
      cases.listDomains(r -> {});
      cases.listDomains(r -> {});

      assertThatThrownBy(() -> callManyTimes(hasty))
          .isInstanceOf(ThrottlingException.class)
          .hasMessageContaining("Rate exceeded");
    }
  }

  @Test
  void buckets_areSeparateForOperationsAccountsAndRegions() {
    try (TestDocket docket = TestDocket.start("--rate-limit=1/1");
        ConnectCasesClient first = docket.client("111122223333", NONE);
        ConnectCasesClient second = docket.client("222233334444", NONE)) {
      first.listDomains(r -> {});

      assertThatThrownBy(() -> callManyTimes(first)).isInstanceOf(ThrottlingException.class);
      second.listDomains(r -> {});
      first.createDomain(r -> r.name("acme"));
    }
  }

  @Test
  void keyRate_coversAllOperationsOfAKeyAndOfNoOther() {
    try (TestDocket docket = TestDocket.start("--rate-limit=off", "--key-rate-limit=1/1");
        ConnectCasesClient first = docket.client("111122223333", NONE);
        ConnectCasesClient second = docket.client("222233334444", NONE)) {
      first.createDomain(r -> r.name("acme"));

      assertThatThrownBy(() -> callManyTimes(first))
          .isInstanceOf(ThrottlingException.class)
          .hasMessageContaining("Rate exceeded");
      second.listDomains(r -> {});
    }
  }

  @Test
  void badSignatures_doNotSpendTheVictimsTokens() {
    try (TestDocket docket = TestDocket.start("--rate-limit=1/1");
        ConnectCasesClient victim = docket.client("111122223333", NONE);
        ConnectCasesClient thief = docket.clientWithSecret("111122223333", "guess", NONE)) {
      for (int i = 0; i < 20; i++) {
        assertThatThrownBy(() -> thief.listDomains(r -> {}))
            .hasMessageContaining("signature we calculated does not match");
      }

      assertThat(victim.listDomains(r -> {}).domains()).isEmpty();
    }
  }
}
