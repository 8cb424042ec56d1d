package dev.docket.server.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.connectcases.ConnectCasesClient;
import software.amazon.awssdk.services.connectcases.model.ConflictException;
import software.amazon.awssdk.services.connectcases.model.CreateDomainResponse;
import software.amazon.awssdk.services.connectcases.model.DomainStatus;
import software.amazon.awssdk.services.connectcases.model.DomainSummary;
import software.amazon.awssdk.services.connectcases.model.GetDomainResponse;
import software.amazon.awssdk.services.connectcases.model.ListDomainsResponse;
import software.amazon.awssdk.services.connectcases.model.ResourceNotFoundException;
import software.amazon.awssdk.services.connectcases.model.ServiceQuotaExceededException;
import software.amazon.awssdk.services.connectcases.model.ValidationException;

/** The operations on domains, called with the AWS SDK. */
@Wire
class DomainsWireTest extends OwnServerWireTest {

  private static final String MANY = "--quotas=off";

  @Test
  void createDomain_answersIdArnAndCreationInProgress() {
    CreateDomainResponse created = cases.createDomain(r -> r.name("acme"));

    assertThat(created.domainId())
        .matches("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
    assertThat(created.domainArn())
        .isEqualTo("arn:aws:cases:us-east-1:" + docket.account() + ":domain/" + created.domainId());
    assertThat(created.domainStatus()).isEqualTo(DomainStatus.CREATION_IN_PROGRESS);
  }

  @Test
  void getDomain_showsTheNewDomainActive() {
    Instant before = Instant.now().minusSeconds(1);
    CreateDomainResponse created = cases.createDomain(r -> r.name("Acme Ünïted 🚀"));

    GetDomainResponse domain = cases.getDomain(r -> r.domainId(created.domainId()));

    assertThat(domain.domainId()).isEqualTo(created.domainId());
    assertThat(domain.domainArn()).isEqualTo(created.domainArn());
    assertThat(domain.name()).isEqualTo("Acme Ünïted 🚀");
    assertThat(domain.domainStatus()).isEqualTo(DomainStatus.ACTIVE);
    assertThat(domain.tags()).isEmpty();
    assertThat(domain.createdTime()).isBetween(before, Instant.now().plusSeconds(1));
  }

  @Test
  void createDomain_refusesATakenName() {
    cases.createDomain(r -> r.name("acme"));

    assertThatThrownBy(() -> cases.createDomain(r -> r.name("acme")))
        .isInstanceOfSatisfying(
            ConflictException.class,
            refusal -> {
              assertThat(refusal.statusCode()).isEqualTo(409);
              assertThat(refusal.awsErrorDetails().errorMessage())
                  .isEqualTo("A domain with name acme already exists");
            });
  }

  @Test
  void createDomain_comparesNamesByCaseAndAccent() {
    cases.createDomain(r -> r.name("acme"));
    cases.createDomain(r -> r.name("Acme"));
    cases.createDomain(r -> r.name("caf\u00e9"));
    cases.createDomain(r -> r.name("cafe"));
    assertThatThrownBy(() -> cases.createDomain(r -> r.name("cafe\u0301")))
        .isInstanceOf(ConflictException.class);

    assertThat(cases.listDomains(r -> {}).domains())
        .extracting(DomainSummary::name)
        .containsExactly("acme", "Acme", "caf\u00e9", "cafe");
  }

  @Test
  void createDomain_refusesMoreThanTheQuota() {
    IntStream.range(0, 5).forEach(i -> cases.createDomain(r -> r.name("domain-" + i)));

    assertThatThrownBy(() -> cases.createDomain(r -> r.name("one too many")))
        .isInstanceOfSatisfying(
            ServiceQuotaExceededException.class,
            refusal -> {
              assertThat(refusal.statusCode()).isEqualTo(402);
              assertThat(refusal.awsErrorDetails().errorMessage())
                  .isEqualTo("Quota exceeded: Cases domains per account, limit 5");
            });
    assertThat(cases.listDomains(r -> {}).domains()).hasSize(5);
  }

  @Test
  void createDomain_namesEveryViolationInOneMessage() {
    assertThatThrownBy(() -> cases.createDomain(r -> r.name("")))
        .isInstanceOfSatisfying(
            ValidationException.class,
            refusal ->
                assertThat(refusal.awsErrorDetails().errorMessage())
                    .contains("at 'name' failed to satisfy constraint: ")
                    .contains("Member must have length greater than or equal to 1"));
    assertThat(cases.listDomains(r -> {}).domains()).isEmpty();
  }

  @Test
  void getDomain_ofAnUnknownId_namesIdAndType() {
    assertThatThrownBy(() -> cases.getDomain(r -> r.domainId("d 1/ü")))
        .isInstanceOfSatisfying(
            ResourceNotFoundException.class,
            refusal -> {
              assertThat(refusal.resourceId()).isEqualTo("d 1/ü");
              assertThat(refusal.resourceType()).isEqualTo("Domain");
              assertThat(refusal.awsErrorDetails().errorMessage())
                  .isEqualTo("Domain not found: d 1/ü");
            });
  }

  @Test
  void listDomains_pagesThroughAllInOrderOfCreation() {
    restart(MANY);
    List<String> names = IntStream.range(0, 25).mapToObj(i -> "domain-" + i).toList();
    names.forEach(name -> cases.createDomain(r -> r.name(name)));

    List<String> walked = new ArrayList<>();
    String token = null;
    do {
      String position = token;
      ListDomainsResponse page = cases.listDomains(r -> r.maxResults(7).nextToken(position));
      assertThat(page.domains()).hasSizeLessThanOrEqualTo(7);
      page.domains().forEach(domain -> walked.add(domain.name()));
      token = page.nextToken();
    } while (token != null);

    assertThat(walked).isEqualTo(names);
    assertThat(cases.listDomains(r -> {}).domains()).hasSize(10);
  }

  @Test
  void listDomains_refusesATokenThatIsNotItsOwn() {
    restart(MANY);
    try (ConnectCasesClient others = docket.client("222233334444")) {
      IntStream.range(0, 3).forEach(i -> cases.createDomain(r -> r.name("domain-" + i)));
      String token = cases.listDomains(r -> r.maxResults(1)).nextToken();
      String tampered = token.substring(1) + (token.charAt(0) == 'A' ? 'B' : 'A');

      assertThatThrownBy(() -> others.listDomains(r -> r.nextToken(token)))
          .isInstanceOf(ValidationException.class)
          .hasMessageContaining("Invalid nextToken");
      assertThatThrownBy(() -> cases.listDomains(r -> r.nextToken(tampered)))
          .isInstanceOf(ValidationException.class)
          .hasMessageContaining("Invalid nextToken");
      assertThatThrownBy(() -> cases.listDomains(r -> r.nextToken("not a token")))
          .isInstanceOf(ValidationException.class)
          .hasMessageContaining("Invalid nextToken");
    }
  }

  @Test
  void deleteDomain_freesNameAndQuotaAndTakesItsTags() {
    restart("--quotas=domains=1");
    CreateDomainResponse first = cases.createDomain(r -> r.name("acme"));
    cases.tagResource(r -> r.arn(first.domainArn()).tags(Map.of("team", "red")));

    cases.deleteDomain(r -> r.domainId(first.domainId()));

    assertThatThrownBy(() -> cases.getDomain(r -> r.domainId(first.domainId())))
        .isInstanceOf(ResourceNotFoundException.class);
    assertThatThrownBy(() -> cases.deleteDomain(r -> r.domainId(first.domainId())))
        .isInstanceOf(ResourceNotFoundException.class);
    assertThatThrownBy(() -> cases.listTagsForResource(r -> r.arn(first.domainArn())))
        .isInstanceOf(ResourceNotFoundException.class);
    CreateDomainResponse second = cases.createDomain(r -> r.name("acme"));
    assertThat(second.domainId()).isNotEqualTo(first.domainId());
    assertThat(cases.getDomain(r -> r.domainId(second.domainId())).tags()).isEmpty();
  }

  @Test
  void accountsAndRegions_doNotSeeEachOther() {
    try (TestDocket docket = TestDocket.start("--quotas=domains=1");
        ConnectCasesClient cases = docket.client("111122223333");
        ConnectCasesClient otherAccount = docket.client("222233334444");
        ConnectCasesClient otherRegion = docket.client("111122223333", "eu-central-1")) {
      String id = cases.createDomain(r -> r.name("acme")).domainId();

      for (ConnectCasesClient stranger : List.of(otherAccount, otherRegion)) {
        assertThat(stranger.listDomains(r -> {}).domains()).isEmpty();
        assertThatThrownBy(() -> stranger.getDomain(r -> r.domainId(id)))
            .isInstanceOf(ResourceNotFoundException.class);
        assertThatThrownBy(() -> stranger.deleteDomain(r -> r.domainId(id)))
            .isInstanceOf(ResourceNotFoundException.class);
        assertThat(stranger.createDomain(r -> r.name("acme")).domainArn()).doesNotContain(id);
      }
      assertThat(otherRegion.listDomains(r -> {}).domains().getFirst().domainArn())
          .startsWith("arn:aws:cases:eu-central-1:111122223333:domain/");
    }
  }

  @Test
  void provisioning_takesItsTimeAndMayFail() {
    ManualClock clock = ManualClock.atRealTime();
    try (TestDocket docket =
            TestDocket.start(clock, "--provisioning-delay=90s", "--provisioning-failure=broken.*");
        ConnectCasesClient cases = docket.client()) {
      CreateDomainResponse good = cases.createDomain(r -> r.name("acme"));
      CreateDomainResponse bad = cases.createDomain(r -> r.name("broken-1"));

      assertThat(cases.getDomain(r -> r.domainId(good.domainId())).domainStatus())
          .isEqualTo(DomainStatus.CREATION_IN_PROGRESS);
      assertThatThrownBy(() -> cases.deleteDomain(r -> r.domainId(good.domainId())))
          .isInstanceOf(ConflictException.class);
      assertThatThrownBy(
              () -> cases.tagResource(r -> r.arn(good.domainArn()).tags(Map.of("a", "b"))))
          .isInstanceOf(ValidationException.class)
          .hasMessageContaining("Domain " + good.domainId() + " is not active");

      clock.advance(Duration.ofSeconds(90));

      assertThat(cases.getDomain(r -> r.domainId(good.domainId())).domainStatus())
          .isEqualTo(DomainStatus.ACTIVE);
      assertThat(cases.getDomain(r -> r.domainId(bad.domainId())).domainStatus())
          .isEqualTo(DomainStatus.CREATION_FAILED);
      assertThatThrownBy(() -> cases.createDomain(r -> r.name("broken-1")))
          .isInstanceOf(ConflictException.class);
      cases.deleteDomain(r -> r.domainId(bad.domainId()));
      assertThat(cases.listDomains(r -> {}).domains())
          .extracting(DomainSummary::domainId)
          .containsExactly(good.domainId());
    }
  }
}
