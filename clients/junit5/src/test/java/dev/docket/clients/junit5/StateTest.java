package dev.docket.clients.junit5;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.junit5.Docket;
import dev.docket.junit5.DocketEvent;
import dev.docket.junit5.WithDocket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.connectcases.ConnectCasesClient;

/** Seeds, snapshots, ids, time and requests; what is seeded comes back with each reset. */
@WithDocket(seeds = "cases.yaml", resetBeforeEach = true)
class StateTest {

  @Test
  void seed_givesItsIds(ConnectCasesClient cases) {
    assertThat(cases.getDomain(r -> r.domainId("acme")).name()).isEqualTo("acme");
  }

  @Test
  void snapshot_isRestored(Docket docket, ConnectCasesClient cases) {
    docket.snapshots().save("before");
    cases.deleteDomain(r -> r.domainId("acme"));

    docket.snapshots().restore("before");

    assertThat(cases.getDomain(r -> r.domainId("acme")).name()).isEqualTo("acme");
    assertThat(docket.snapshots().names()).containsExactly("before");
    docket.snapshots().delete("before");
  }

  @Test
  void ids_areTheSameForTheSameSeed(Docket docket, ConnectCasesClient cases) {
    docket.ids().seed(42);
    String first = cases.createDomain(r -> r.name("other")).domainId();
    docket.reset();
    docket.ids().seed(42);

    assertThat(cases.createDomain(r -> r.name("other")).domainId()).isEqualTo(first);
  }

  @Test
  void clock_standsStill(Docket docket) {
    Instant time = Instant.parse("2030-01-01T00:00:00Z");

    docket.clock().freezeAt(time);

    assertThat(docket.clock().isFrozen()).isTrue();
    assertThat(docket.clock().now()).isEqualTo(time);
  }

  @Test
  void request_isAwaited(Docket docket) {
    docket.asyncClient().createDomain(r -> r.name("later"));

    assertThat(docket.requests().of("CreateDomain").await(Duration.ofSeconds(30)).input())
        .containsEntry("name", "later");
    assertThat(docket.requests().of("DeleteDomain").list()).isEqualTo(List.of());
  }

  @Test
  void event_isThereWhenTheCallIsAnswered(Docket docket, ConnectCasesClient cases) {
    String domain = cases.createDomain(r -> r.name("telling")).domainId();
    String template = cases.createTemplate(r -> r.domainId(domain).name("Any")).templateId();
    cases.putCaseEventConfiguration(r -> r.domainId(domain).eventBridge(b -> b.enabled(true)));

    String caseId =
        cases
            .createCase(
                r ->
                    r.domainId(domain)
                        .templateId(template)
                        .fields(f -> f.id("title").value(v -> v.stringValue("Broken"))))
            .caseId();

    DocketEvent event =
        docket.events().of("CASE.CREATED").domainId(domain).await(Duration.ofSeconds(30));
    assertThat(event.caseId()).isEqualTo(caseId);
    assertThat(event.changedFieldIds()).contains("title", "status");
    assertThat(event.changedCase()).containsEntry("templateId", template);
    assertThat(docket.events().of("CASE.DELETED").list()).isEqualTo(List.of());
  }
}
