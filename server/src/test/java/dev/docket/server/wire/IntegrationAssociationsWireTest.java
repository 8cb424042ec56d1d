package dev.docket.server.wire;

import static dev.docket.server.wire.PolicyKeys.allow;
import static dev.docket.server.wire.PolicyKeys.allowIf;
import static dev.docket.server.wire.PolicyKeys.has;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.docket.server.wire.RawHttp.Answer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.connect.ConnectClient;
import software.amazon.awssdk.services.connect.model.ConnectException;
import software.amazon.awssdk.services.connect.model.CreateIntegrationAssociationRequest;
import software.amazon.awssdk.services.connect.model.CreateIntegrationAssociationResponse;
import software.amazon.awssdk.services.connect.model.DuplicateResourceException;
import software.amazon.awssdk.services.connect.model.IntegrationAssociationSummary;
import software.amazon.awssdk.services.connect.model.IntegrationType;
import software.amazon.awssdk.services.connect.model.InvalidRequestException;
import software.amazon.awssdk.services.connect.model.ResourceNotFoundException;
import software.amazon.awssdk.services.connect.model.SourceType;

/** The operations that associate a domain with an instance, called with the AWS SDK of Connect. */
@Wire
class IntegrationAssociationsWireTest extends OwnServerWireTest {

  private static final String INSTANCE = "7c1f6f0a-3f5e-4a41-9a1e-2f0c7d5b8e64";
  private static final String PATH = "/instance/" + INSTANCE + "/integration-associations";

  private String domain;
  private String domainArn;
  private ConnectClient connect;

  @TempDir Path folder;

  @Override
  void prepare() {
    var created = cases.createDomain(r -> r.name("acme"));
    domain = created.domainId();
    domainArn = created.domainArn();
    connect = docket.connect(docket.account());
  }

  @AfterEach
  void closeConnect() {
    connect.close();
  }

  private CreateIntegrationAssociationResponse associate(String instance, String arn) {
    return connect.createIntegrationAssociation(association(instance, arn).build());
  }

  private static CreateIntegrationAssociationRequest.Builder association(
      String instance, String arn) {
    return CreateIntegrationAssociationRequest.builder()
        .instanceId(instance)
        .integrationType(IntegrationType.CASES_DOMAIN)
        .integrationArn(arn);
  }

  private List<IntegrationAssociationSummary> associations(String instance) {
    return connect
        .listIntegrationAssociationsPaginator(r -> r.instanceId(instance).maxResults(1))
        .integrationAssociationSummaryList()
        .stream()
        .toList();
  }

  private void delete(String instance, String association) {
    connect.deleteIntegrationAssociation(
        r -> r.instanceId(instance).integrationAssociationId(association));
  }

  private static void invalid(Callable<?> call, String message) {
    assertThatThrownBy(call::call)
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining(message);
  }

  private static void duplicate(Callable<?> call, String message) {
    assertThatThrownBy(call::call)
        .isInstanceOf(DuplicateResourceException.class)
        .hasMessageContaining(message);
  }

  @Test
  void association_isListedUntilItIsDeleted() {
    var created = associate(INSTANCE, domainArn);

    assertThat(created.integrationAssociationArn())
        .isEqualTo(
            "arn:aws:connect:us-east-1:000000000000:instance/%s/integration-association/%s"
                .formatted(INSTANCE, created.integrationAssociationId()));
    assertThat(associations(INSTANCE))
        .containsExactly(
            IntegrationAssociationSummary.builder()
                .integrationAssociationId(created.integrationAssociationId())
                .integrationAssociationArn(created.integrationAssociationArn())
                .instanceId(INSTANCE)
                .integrationType(IntegrationType.CASES_DOMAIN)
                .integrationArn(domainArn)
                .build());
    assertThat(associations("another")).isEmpty();

    delete(INSTANCE, created.integrationAssociationId());

    assertThat(associations(INSTANCE)).isEmpty();
    assertThatThrownBy(() -> delete(INSTANCE, created.integrationAssociationId()))
        .isInstanceOf(ResourceNotFoundException.class)
        .hasMessageContaining(created.integrationAssociationId());
    assertThat(cases.getDomain(r -> r.domainId(domain)).name()).isEqualTo("acme");
  }

  @Test
  void instanceAndDomain_haveOneOfEachOther() {
    String other = cases.createDomain(r -> r.name("other")).domainArn();
    var first = associate(INSTANCE, domainArn);

    duplicate(() -> associate(INSTANCE, domainArn), "Instance " + INSTANCE);
    duplicate(() -> associate(INSTANCE, other), "Instance " + INSTANCE);
    duplicate(() -> associate("another", domainArn), "already associated with instance");

    delete(INSTANCE, first.integrationAssociationId());
    associate("another", domainArn);
    associate(INSTANCE, other);

    assertThat(associations(INSTANCE).getFirst().integrationArn()).isEqualTo(other);
  }

  @Test
  void domain_getsOneInstanceWhenManyRace() {
    restart("--rate-limit=off");

    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var calls =
          IntStream.range(0, 8)
              .mapToObj(
                  i ->
                      CompletableFuture.supplyAsync(
                          () -> associate("instance-" + i, domainArn), threads))
              .toList();

      assertThat(Outcomes.of(calls))
          .isEqualTo(Map.of(Void.class, 1L, DuplicateResourceException.class, 7L));
    }
  }

  @Test
  void association_outlivesItsDomain() {
    var first = associate(INSTANCE, domainArn);
    cases.deleteDomain(r -> r.domainId(domain));
    String next = cases.createDomain(r -> r.name("acme")).domainArn();

    assertThat(associations(INSTANCE).getFirst().integrationArn()).isEqualTo(domainArn);
    duplicate(() -> associate(INSTANCE, next), "Instance " + INSTANCE);

    delete(INSTANCE, first.integrationAssociationId());
    associate(INSTANCE, next);

    assertThat(associations(INSTANCE).getFirst().integrationArn()).isEqualTo(next);
  }

  @Test
  void filters_keepWhatTheyName() {
    associate(INSTANCE, domainArn);

    assertThat(
            connect
                .listIntegrationAssociations(
                    r ->
                        r.instanceId(INSTANCE)
                            .integrationType(IntegrationType.CASES_DOMAIN)
                            .integrationArn(domainArn))
                .integrationAssociationSummaryList())
        .hasSize(1);
    assertThat(
            connect
                .listIntegrationAssociations(
                    r -> r.instanceId(INSTANCE).integrationType(IntegrationType.EVENT))
                .integrationAssociationSummaryList())
        .isEmpty();
    assertThat(
            connect
                .listIntegrationAssociations(
                    r -> r.instanceId(INSTANCE).integrationArn(domainArn + "0"))
                .integrationAssociationSummaryList())
        .isEmpty();
    invalid(
        () -> connect.listIntegrationAssociations(r -> r.instanceId(INSTANCE).maxResults(101)),
        "'maxResults'");
    invalid(
        () -> connect.listIntegrationAssociations(r -> r.instanceId(INSTANCE).nextToken("x")),
        "oken");
  }

  @Test
  void whatIsNoDomainOfTheCaller_isRefused() {
    String arn = "arn:aws:cases:us-east-1:000000000000:";
    for (String wrong :
        List.of(
            "x",
            arn + "domain/",
            arn + "domain/" + domain + "/case/c",
            arn + "domain/" + "d".repeat(2_000),
            domainArn.replace(":cases:", ":connect:"))) {
      invalid(() -> associate(INSTANCE, wrong), "not the ARN of a Cases domain");
    }
    invalid(
        () -> associate(INSTANCE, domainArn.replace("us-east-1", "eu-central-1")),
        "another account or Region");
    invalid(
        () -> associate(INSTANCE, domainArn.replace("000000000000", "111122223333")),
        "another account or Region");
    assertThatThrownBy(() -> associate(INSTANCE, arn + "domain/nowhere"))
        .isInstanceOf(ResourceNotFoundException.class)
        .hasMessageContaining("Domain not found: nowhere");
    assertThat(associations(INSTANCE)).isEmpty();
  }

  @Test
  void otherTypes_areRefused() {
    var domainOnly = association(INSTANCE, domainArn);
    invalid(
        () ->
            connect.createIntegrationAssociation(
                r ->
                    r.instanceId(INSTANCE)
                        .integrationType(IntegrationType.EVENT)
                        .integrationArn(domainArn)),
        "only CASES_DOMAIN is");
    invalid(
        () ->
            connect.createIntegrationAssociation(
                domainOnly.copy().sourceType(SourceType.CASES).build()),
        "SourceType is for the IntegrationType EVENT only");
    invalid(
        () ->
            connect.createIntegrationAssociation(
                domainOnly.copy().tags(Map.of("aws:x", "y")).build()),
        "'Tags'");
  }

  @Test
  void domainThatIsNotActive_isRefused() {
    restart("--provisioning-delay=1h");

    invalid(() -> associate(INSTANCE, domainArn), "not active");
  }

  @Test
  void errors_haveTheFormOfTheService() {
    Answer answer = http.call("PUT", PATH, "{\"IntegrationType\": \"CASES_DOMAIN\"}");
    JsonNode body = answer.json();

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.header("x-amzn-ErrorType")).isEqualTo("InvalidRequestException");
    assertThat(body.path("Message").asText()).contains("'IntegrationArn'");
    assertThat(body.has("message")).isFalse();
  }

  @Test
  void signature_isForTheServiceOfTheOperation() {
    Answer forCases = signed("cases", PATH);
    Answer forConnect = signed("connect", "/domains-list");

    assertThat(forCases.header("x-amzn-ErrorType")).isEqualTo("InvalidSignatureException");
    assertThat(forCases.json().path("Message").asText())
        .isEqualTo("Credential should be scoped to correct service: 'connect'.");
    assertThat(forConnect.json().path("message").asText())
        .isEqualTo("Credential should be scoped to correct service: 'cases'.");
  }

  /** A request whose credential scope names a service; how it is signed does not matter. */
  private Answer signed(String service, String path) {
    String time =
        DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC)
            .format(Instant.now());
    return http.send(
        """
        GET %s HTTP/1.1\r
        Host: localhost\r
        X-Amz-Date: %s\r
        Authorization: AWS4-HMAC-SHA256 Credential=000000000000/%s/us-east-1/%s/aws4_request, \
        SignedHeaders=host;x-amz-date, Signature=%s\r
        \r
        """
            .replace("GET", path.startsWith("/instance") ? "GET" : "POST")
            .formatted(path, time, time.substring(0, 8), service, "0".repeat(64))
            .getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void policies_decideByInstanceTagsAndDomain() throws IOException {
    String instance = "arn:aws:connect:us-east-1:000000000000:instance/" + INSTANCE;
    restart(
        new PolicyKeys()
            .add("cases-only", allow("cases:*", "*"))
            .add("connect-only", allow("connect:*", "*"))
            .add("one-instance", allow("connect:*", instance + "*"), allow("cases:GetDomain", "*"))
            .add("other-instance", allowIf("*", has("StringEquals", "connect:InstanceId", "other")))
            .add(
                "red",
                allow("connect:*", instance),
                allowIf("connect:*", has("StringEquals", "aws:ResourceTag/team", "red")))
            .flag(folder));

    for (String key : List.of("cases-only", "connect-only", "other-instance")) {
      denied(
          () ->
              docket
                  .connect(key)
                  .createIntegrationAssociation(association(INSTANCE, domainArn).build()));
    }
    ConnectClient one = docket.connect("one-instance");
    denied(() -> one.createIntegrationAssociation(association("other", domainArn).build()));
    String association =
        one.createIntegrationAssociation(
                association(INSTANCE, domainArn).tags(Map.of("team", "red")).build())
            .integrationAssociationId();
    assertThat(
            docket
                .connect("other-instance")
                .listIntegrationAssociations(r -> r.instanceId("other"))
                .integrationAssociationSummaryList())
        .isEmpty();
    docket
        .connect("red")
        .deleteIntegrationAssociation(
            r -> r.instanceId(INSTANCE).integrationAssociationId(association));
    String blue =
        one.createIntegrationAssociation(
                association(INSTANCE, domainArn).tags(Map.of("team", "blue")).build())
            .integrationAssociationId();
    denied(
        () ->
            docket
                .connect("red")
                .deleteIntegrationAssociation(
                    r -> r.instanceId(INSTANCE).integrationAssociationId(blue)));
  }

  private static void denied(Callable<?> call) {
    assertThatThrownBy(call::call)
        .isInstanceOfSatisfying(
            ConnectException.class,
            refusal -> {
              assertThat(refusal.statusCode()).isEqualTo(403);
              assertThat(refusal.awsErrorDetails().errorCode()).isEqualTo("AccessDeniedException");
              assertThat(refusal.getMessage()).contains("is not authorized to perform: c");
            });
  }
}
