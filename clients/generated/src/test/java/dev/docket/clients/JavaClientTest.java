package dev.docket.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.docket.generated.ApiClient;
import dev.docket.generated.ApiException;
import dev.docket.generated.ApiResponse;
import dev.docket.generated.api.DomainsApi;
import dev.docket.generated.api.TagsApi;
import dev.docket.generated.model.CommonError;
import dev.docket.generated.model.ConflictException;
import dev.docket.generated.model.CreateDomainRequest;
import dev.docket.generated.model.CreateDomainResponse;
import dev.docket.generated.model.DomainStatus;
import dev.docket.generated.model.DomainSummary;
import dev.docket.generated.model.GetDomainResponse;
import dev.docket.generated.model.ListDomainsResponse;
import dev.docket.generated.model.ResourceNotFoundException;
import dev.docket.generated.model.ServiceQuotaExceededException;
import dev.docket.generated.model.TagResourceRequest;
import dev.docket.generated.model.ThrottlingException;
import dev.docket.generated.model.ValidationException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The Java client that openapi-generator makes of the contract, with a bearer token. */
class JavaClientTest {

  @AutoClose private final RunningDocket docket = RunningDocket.start();
  private final ApiClient client = docket.client();
  private final DomainsApi domains = new DomainsApi(client);
  private final TagsApi tags = new TagsApi(client);

  private static CreateDomainRequest named(String name) {
    return new CreateDomainRequest().name(name);
  }

  /** What the server says about a call that it refuses, in the schema that the contract names. */
  private static <E> E refusal(int status, String type, Class<E> schema, ThrowingCallable call) {
    ApiException refused = catchThrowableOfType(ApiException.class, call);
    assertThat(refused).isNotNull();
    assertThat(refused.getCode()).isEqualTo(status);
    assertThat(refused.getResponseHeaders().firstValue("x-amzn-ErrorType")).contains(type);
    try {
      return ApiClient.createDefaultObjectMapper().readValue(refused.getResponseBody(), schema);
    } catch (JsonProcessingException unreadable) {
      throw new AssertionError(refused.getResponseBody(), unreadable);
    }
  }

  private static <E> E refusal(int status, Class<E> schema, ThrowingCallable call) {
    return refusal(status, schema.getSimpleName(), schema, call);
  }

  @Test
  void createDomain_answersIdArnAndStatus() throws ApiException {
    ApiResponse<CreateDomainResponse> answer = domains.createDomainWithHttpInfo(named("acme"));

    CreateDomainResponse created = answer.getData();
    assertThat(answer.getStatusCode()).isEqualTo(200);
    assertThat(answer.getHeaders()).containsKey("x-amzn-RequestId");
    assertThat(created.getDomainArn())
        .isEqualTo("arn:aws:cases:us-east-1:111122223333:domain/" + created.getDomainId());
    assertThat(created.getDomainStatus()).isEqualTo(DomainStatus.CREATION_IN_PROGRESS);
  }

  @Test
  void getDomain_readsEveryMember() throws ApiException {
    OffsetDateTime before = OffsetDateTime.now(ZoneOffset.UTC).minusSeconds(1);
    CreateDomainResponse created = domains.createDomain(named("Acme Ünïted 🚀"));
    tags.tagResource(created.getDomainArn(), new TagResourceRequest().tags(Map.of("team", "red")));

    GetDomainResponse domain = domains.getDomain(created.getDomainId());

    assertThat(domain.getDomainId()).isEqualTo(created.getDomainId());
    assertThat(domain.getDomainArn()).isEqualTo(created.getDomainArn());
    assertThat(domain.getName()).isEqualTo("Acme Ünïted 🚀");
    assertThat(domain.getDomainStatus()).isEqualTo(DomainStatus.ACTIVE);
    assertThat(domain.getCreatedTime())
        .isBetween(before, OffsetDateTime.now(ZoneOffset.UTC).plusSeconds(1));
    assertThat(domain.getTags()).isEqualTo(Map.of("team", "red"));
  }

  @Test
  void listDomains_pagesToTheEnd() throws ApiException {
    for (String name : List.of("one", "two", "three")) {
      domains.createDomain(named(name));
    }

    List<String> names = new ArrayList<>();
    String nextToken = null;
    do {
      ListDomainsResponse page = domains.listDomains(2, nextToken);
      page.getDomains().stream().map(DomainSummary::getName).forEach(names::add);
      nextToken = page.getNextToken();
    } while (nextToken != null);

    assertThat(names).containsExactly("one", "two", "three");
  }

  @Test
  void deleteDomain_freesItsName() throws ApiException {
    String id = domains.createDomain(named("acme")).getDomainId();

    domains.deleteDomain(id);

    ResourceNotFoundException gone =
        refusal(404, ResourceNotFoundException.class, () -> domains.getDomain(id));
    assertThat(gone.getResourceId()).isEqualTo(id);
    assertThat(gone.getResourceType()).isEqualTo("Domain");
    assertThat(gone.getMessage()).isEqualTo("Domain not found: " + id);
    assertThat(domains.createDomain(named("acme")).getDomainId()).isNotEqualTo(id);
  }

  @Test
  void tags_areSetListedAndRemoved() throws ApiException {
    String arn = domains.createDomain(named("acme")).getDomainArn();
    Map<String, String> set = Map.of("a+b", "1 @ 2", "path/x=1", "y:z", "kept", "");
    tags.tagResource(arn, new TagResourceRequest().tags(set));
    assertThat(tags.listTagsForResource(arn).getTags()).isEqualTo(set);

    tags.untagResource(arn, List.of("a+b", "path/x=1", "never-there"));

    assertThat(tags.listTagsForResource(arn).getTags()).isEqualTo(Map.of("kept", ""));
  }

  @Test
  void aTakenName_isAConflict() throws ApiException {
    domains.createDomain(named("acme"));

    ConflictException conflict =
        refusal(409, ConflictException.class, () -> domains.createDomain(named("acme")));

    assertThat(conflict.getMessage()).isEqualTo("A domain with name acme already exists");
  }

  @Test
  void aBadName_isAValidationFailureThatNamesTheMember() {
    ValidationException invalid =
        refusal(400, ValidationException.class, () -> domains.createDomain(named("x".repeat(101))));

    assertThat(invalid.getMessage())
        .startsWith("1 validation error detected: Value 'x")
        .endsWith(
            "at 'name' failed to satisfy constraint:"
                + " Member must have length less than or equal to 100");
  }

  @Test
  void aSixthDomain_exceedsTheQuota() throws ApiException {
    for (int i = 0; i < 5; i++) {
      domains.createDomain(named("domain-" + i));
    }

    ServiceQuotaExceededException exceeded =
        refusal(
            402, ServiceQuotaExceededException.class, () -> domains.createDomain(named("sixth")));

    assertThat(exceeded.getMessage()).contains("limit 5");
  }

  @Test
  void aWrongToken_isRefused() {
    DomainsApi stranger = new DomainsApi(docket.client("guess"));

    CommonError refused =
        refusal(
            403,
            "UnrecognizedClientException",
            CommonError.class,
            () -> stranger.listDomains(null, null));

    assertThat(refused.getMessage())
        .isEqualTo("The security token included in the request is invalid.");
  }

  @Test
  void aCallTooMany_isThrottled() throws ApiException {
    try (RunningDocket limited = RunningDocket.start("--rate-limit=1/1")) {
      DomainsApi hasty = new DomainsApi(limited.client());
      hasty.listDomains(null, null);

      // More often than tokens come back, however slow the machine.
      ThrottlingException throttled =
          refusal(
              429,
              ThrottlingException.class,
              () -> {
                for (int i = 0; i < 50; i++) {
                  hasty.listDomains(null, null);
                }
              });

      assertThat(throttled.getMessage()).isEqualTo("Rate exceeded");
    }
  }
}
