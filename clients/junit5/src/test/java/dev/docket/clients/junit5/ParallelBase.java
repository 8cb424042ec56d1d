package dev.docket.clients.junit5;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.junit5.WithDocket;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import software.amazon.awssdk.services.connectcases.ConnectCasesClient;

/** Each class sees its own domains alone, though the names are the same. */
@WithDocket
abstract class ParallelBase {

  /** As many as an account may have. */
  @RepeatedTest(5)
  void domains_areThoseOfThisClass(RepetitionInfo info, ConnectCasesClient cases) {
    cases.createDomain(r -> r.name("domain " + info.getCurrentRepetition()));

    assertThat(cases.listDomains(r -> {}).domains())
        .hasSize(info.getCurrentRepetition());
  }
}
