package dev.docket.clients.junit5;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.junit5.Docket;
import dev.docket.junit5.DocketFault;
import dev.docket.junit5.WithDocket;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.connectcases.ConnectCasesClient;
import software.amazon.awssdk.services.connectcases.model.ThrottlingException;

@WithDocket(resetBeforeEach = true)
class ThrottlingTest {

  @Test
  void client_triesAgain(Docket docket, ConnectCasesClient cases) {
    docket.faults().on("CreateDomain").next(2).throttle();

    assertThat(cases.createDomain(r -> r.name("acme")).domainId()).isNotEmpty();

    assertThat(docket.requests().of("CreateDomain").list())
        .extracting(request -> request.errorType())
        .containsExactly("ThrottlingException", "ThrottlingException", null);
  }

  @Test
  void client_givesUpInTheEnd(Docket docket, ConnectCasesClient cases) {
    DocketFault fault = docket.faults().onAll().throttle();

    assertThatThrownBy(() -> cases.listDomains(r -> {})).isInstanceOf(ThrottlingException.class);

    assertThat(fault.hits()).isGreaterThan(1);
  }
}
