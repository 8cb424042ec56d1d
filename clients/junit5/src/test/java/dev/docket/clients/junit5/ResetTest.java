package dev.docket.clients.junit5;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.junit5.DocketExtension;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.RegisterExtension;

class ResetTest {

  @RegisterExtension
  static final DocketExtension docket = DocketExtension.builder().resetBeforeEach().build();

  @RepeatedTest(2)
  void everyTest_findsNothing() {
    assertThat(docket.client().listDomains(r -> {}).domains()).isEmpty();
    docket.client().createDomain(r -> r.name("acme"));
  }
}
