package dev.docket.clients.junit5;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.junit5.DocketExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.services.connectcases.ConnectCasesClient;

/** The answer to a call is lost after the call was carried out. */
class LostAnswerTest {

  @RegisterExtension static final DocketExtension docket = DocketExtension.inMemory();

  private Desk desk;

  @BeforeEach
  void openDesk() {
    docket.reset();
    desk = Desk.open(docket.client());
  }

  /** The SDK sends a token with the call, and the same one when it tries again. */
  @Test
  void clientThatTriesAgain_createsOneCase() {
    docket.faults().on("CreateCase").next(1).cutAfterCommit();

    String caseId = desk.openCase("Broken");

    assertThat(caseId).isNotEmpty();
    assertThat(desk.caseCount()).isEqualTo(1);
    assertThat(docket.requests().of("CreateCase").list())
        .extracting(request -> request.status())
        .containsExactly(0, 200);
  }

  @Test
  void clientThatGivesUp_leavesACaseBehind() {
    try (ConnectCasesClient once =
        docket
            .clientBuilder()
            .overrideConfiguration(c -> c.retryStrategy(DefaultRetryStrategy.doNotRetry()))
            .build()) {
      docket.faults().on("CreateCase").next(1).cutAfterCommit();

      assertThatThrownBy(
              () -> new Desk(once, desk.domain(), desk.template()).openCase("Broken"))
          .isInstanceOf(SdkClientException.class);
    }

    assertThat(desk.caseCount()).isEqualTo(1);
  }

  @Test
  void callThatNeverCame_createsNothing() {
    try (ConnectCasesClient once =
        docket
            .clientBuilder()
            .overrideConfiguration(c -> c.retryStrategy(DefaultRetryStrategy.doNotRetry()))
            .build()) {
      docket.faults().on("CreateCase").next(1).cutBeforeCommit();

      assertThatThrownBy(
              () -> new Desk(once, desk.domain(), desk.template()).openCase("Broken"))
          .isInstanceOf(SdkClientException.class);
    }

    assertThat(desk.caseCount()).isZero();
  }
}
