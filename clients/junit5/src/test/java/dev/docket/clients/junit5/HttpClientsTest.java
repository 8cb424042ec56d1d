package dev.docket.clients.junit5;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.junit5.Docket;
import dev.docket.junit5.WithDocket;
import java.net.URI;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.http.apache.ApacheHttpClient;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;
import software.amazon.awssdk.http.crt.AwsCrtAsyncHttpClient;
import software.amazon.awssdk.http.crt.AwsCrtHttpClient;
import software.amazon.awssdk.http.nio.netty.NettyNioAsyncHttpClient;
import software.amazon.awssdk.services.connectcases.ConnectCasesAsyncClient;
import software.amazon.awssdk.services.connectcases.ConnectCasesClient;
import software.amazon.awssdk.services.connectcases.model.ListDomainsResponse;

/** All HTTP clients of the SDK beside a server in the same JVM. */
@WithDocket
class HttpClientsTest {

  private static void assertWorks(ListDomainsResponse answer) {
    assertThat(answer.domains()).isEmpty();
  }

  private static void assertWorks(Docket docket, SdkAsyncHttpClient http) {
    try (http;
        ConnectCasesAsyncClient cases = docket.asyncClientBuilder().httpClient(http).build()) {
      assertWorks(cases.listDomains(r -> {}).join());
    }
  }

  @Test
  void clients_areInjected(
      URI endpoint, Docket docket, ConnectCasesClient cases, ConnectCasesAsyncClient asyncCases) {
    assertThat(endpoint).isEqualTo(docket.endpoint()).hasHost("127.0.0.1");
    assertWorks(cases.listDomains(r -> {}));
    assertWorks(asyncCases.listDomains(r -> {}).join());
    assertThat(cases).isSameAs(docket.client());
    assertThat(asyncCases).isSameAs(docket.asyncClient());
  }

  @Test
  void accounts_doNotMeet(Docket docket) {
    docket.client("111122223333").createDomain(r -> r.name("acme"));

    assertWorks(docket.client("444455556666").listDomains(r -> {}));
  }

  @Test
  void apache_works(Docket docket) {
    try (ConnectCasesClient cases =
        docket.clientBuilder().httpClientBuilder(ApacheHttpClient.builder()).build()) {
      assertWorks(cases.listDomains(r -> {}));
    }
  }

  @Test
  void netty_works(Docket docket) {
    assertWorks(docket, NettyNioAsyncHttpClient.create());
  }

  @Test
  void crt_works(Docket docket) {
    assertWorks(docket, AwsCrtAsyncHttpClient.create());
    try (ConnectCasesClient cases =
        docket.clientBuilder().httpClientBuilder(AwsCrtHttpClient.builder()).build()) {
      assertWorks(cases.listDomains(r -> {}));
    }
  }
}
