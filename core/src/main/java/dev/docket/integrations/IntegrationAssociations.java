package dev.docket.integrations;

import static dev.docket.operations.Operation.operation;

import dev.docket.domains.Domain;
import dev.docket.integrations.IntegrationMessages.CreateIntegrationAssociationRequest;
import dev.docket.integrations.IntegrationMessages.CreateIntegrationAssociationResponse;
import dev.docket.integrations.IntegrationMessages.DeleteIntegrationAssociationRequest;
import dev.docket.integrations.IntegrationMessages.IntegrationAssociationSummary;
import dev.docket.integrations.IntegrationMessages.ListIntegrationAssociationsRequest;
import dev.docket.integrations.IntegrationMessages.ListIntegrationAssociationsResponse;
import dev.docket.operations.Arn;
import dev.docket.operations.Caller;
import dev.docket.operations.Decision;
import dev.docket.operations.Operation;
import dev.docket.operations.PageRequest;
import dev.docket.operations.Paging;
import dev.docket.operations.Problem;
import dev.docket.operations.Resources;
import dev.docket.operations.Stamps;
import dev.docket.storage.Change;
import dev.docket.storage.Claim;
import dev.docket.storage.Key;
import dev.docket.storage.Snapshot;
import dev.docket.storage.Stored;
import dev.docket.storage.Tenant;
import dev.docket.storage.Window;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * The operations of the service {@code connect} that associate a domain with an instance. An
 * instance has one domain at most, and a domain one instance. Every id is an instance.
 */
public final class IntegrationAssociations {

  /** The service that the operations belong to, as actions, ARNs and credential scopes name it. */
  public static final String SERVICE = "connect";

  private static final int DEFAULT_PAGE = 100;

  private final Resources resources;
  private final Stamps stamps;
  private final Paging paging;

  public IntegrationAssociations(Resources resources, Stamps stamps, Paging paging) {
    this.resources = resources;
    this.stamps = stamps;
    this.paging = paging;
  }

  public List<Operation<?, ?>> operations() {
    return List.of(
        operation(
            "CreateIntegrationAssociation",
            CreateIntegrationAssociationRequest.class,
            CreateIntegrationAssociationResponse.class,
            this::create),
        operation(
            "ListIntegrationAssociations",
            ListIntegrationAssociationsRequest.class,
            ListIntegrationAssociationsResponse.class,
            this::list),
        operation(
            "DeleteIntegrationAssociation",
            DeleteIntegrationAssociationRequest.class,
            this::delete));
  }

  private CompletionStage<CreateIntegrationAssociationResponse> create(
      Caller caller, CreateIntegrationAssociationRequest request) {
    requireServed(request);
    Tenant tenant = caller.tenant();
    Key<Domain> domain = domain(tenant, request.IntegrationArn());
    Key<ConnectInstance> instance = ConnectInstance.key(tenant, request.InstanceId());
    Key<Claim> claim = IntegrationAssociation.claim(tenant, domain.id());
    Key<IntegrationAssociation> key = instance.child(IntegrationAssociation.KIND, stamps.newId());
    Map<String, String> tags = request.Tags() == null ? Map.of() : request.Tags();
    return resources.decide(
        instance,
        List.of(domain, instance, claim),
        snapshot -> {
          Stored<Domain> found = existing(snapshot, domain);
          Domain.requireActive(found, stamps.now(), Problem::validation);
          requireFree(snapshot, instance, claim);
          return Decision.completed(
              List.of(
                  Change.expect(found),
                  Change.create(claim, new Claim(instance.id())),
                  Change.create(instance, new ConnectInstance(key.id())),
                  Change.create(key, new IntegrationAssociation(domain.id(), tags))),
              new CreateIntegrationAssociationResponse(key.id(), arn(key)));
        });
  }

  private static void requireServed(CreateIntegrationAssociationRequest request) {
    if (request.IntegrationType() != IntegrationType.CASES_DOMAIN) {
      throw Problem.validation(
              "The IntegrationType "
                  + request.IntegrationType()
                  + " is not served, only CASES_DOMAIN is")
          .asException();
    }
    requireAbsent("SourceApplicationUrl", request.SourceApplicationUrl());
    requireAbsent("SourceApplicationName", request.SourceApplicationName());
    requireAbsent("SourceType", request.SourceType());
  }

  private static void requireAbsent(String member, @Nullable String value) {
    if (value != null) {
      throw Problem.validation(member + " is for the IntegrationType EVENT only").asException();
    }
  }

  /** The key of the domain that an ARN names, which need not exist. */
  private static Key<Domain> domain(Tenant tenant, String text) {
    Arn arn =
        Arn.parse(text)
            .filter(named -> Key.isId(domainId(named)))
            .orElseThrow(
                () ->
                    Problem.validation("IntegrationArn is not the ARN of a Cases domain")
                        .asException());
    if (!arn.tenant().equals(tenant)) {
      throw Problem.validation("IntegrationArn is in another account or Region").asException();
    }
    return tenant.child(Domain.KIND, domainId(arn));
  }

  /** The id of the domain that an ARN names; empty when it names none. */
  private static String domainId(Arn arn) {
    String[] path = arn.resource().split("/", -1);
    return path.length == 2 && path[0].equals(Domain.KIND.name()) ? path[1] : "";
  }

  private static Stored<Domain> existing(Snapshot snapshot, Key<Domain> domain) {
    Stored<Domain> stored = snapshot.find(domain);
    if (stored == null) {
      throw notFound(domain);
    }
    return stored;
  }

  private static void requireFree(
      Snapshot snapshot, Key<ConnectInstance> instance, Key<Claim> claim) {
    if (snapshot.find(instance) != null) {
      throw duplicate("Instance " + instance.id() + " is already associated with a domain");
    }
    Stored<Claim> taken = snapshot.find(claim);
    if (taken != null) {
      throw duplicate("The domain is already associated with instance " + taken.value().holder());
    }
  }

  private CompletionStage<ListIntegrationAssociationsResponse> list(
      Caller caller, ListIntegrationAssociationsRequest request) {
    Key<ConnectInstance> instance = ConnectInstance.key(caller.tenant(), request.InstanceId());
    String query =
        String.join(
            " ",
            "ListIntegrationAssociations",
            instance.path(),
            String.valueOf(request.integrationType()),
            String.valueOf(request.integrationArn()));
    PageRequest page = PageRequest.of(caller, query, request, DEFAULT_PAGE);
    return resources
        .all(instance, IntegrationAssociation.KIND)
        .thenCompose(
            all ->
                paging.page(
                    page,
                    all.stream()
                        .map(IntegrationAssociations::summary)
                        .filter(summary -> isAskedFor(summary, request))
                        .toList(),
                    IntegrationAssociationSummary::IntegrationAssociationId,
                    Window.Order.ASCENDING))
        .thenApply(found -> new ListIntegrationAssociationsResponse(found.items(), found.next()));
  }

  private static boolean isAskedFor(
      IntegrationAssociationSummary summary, ListIntegrationAssociationsRequest request) {
    return (request.integrationType() == null
            || request.integrationType() == summary.IntegrationType())
        && (request.integrationArn() == null
            || request.integrationArn().equals(summary.IntegrationArn()));
  }

  private static IntegrationAssociationSummary summary(Stored<IntegrationAssociation> stored) {
    Key<IntegrationAssociation> key = stored.key();
    Key<Domain> domain = key.tenant().child(Domain.KIND, stored.value().domainId());
    return new IntegrationAssociationSummary(
        key.id(),
        arn(key),
        ((Key<?>) key.parent()).id(),
        IntegrationType.CASES_DOMAIN,
        Arn.of(domain).toString());
  }

  private CompletionStage<@Nullable Void> delete(
      Caller caller, DeleteIntegrationAssociationRequest request) {
    Key<ConnectInstance> instance = ConnectInstance.key(caller.tenant(), request.InstanceId());
    Key<IntegrationAssociation> key =
        instance.child(IntegrationAssociation.KIND, request.IntegrationAssociationId());
    return resources.decide(
        instance,
        List.of(instance, key),
        snapshot -> {
          Stored<ConnectInstance> associated = snapshot.find(instance);
          Stored<IntegrationAssociation> association = snapshot.find(key);
          if (associated == null || association == null) {
            throw notFound(key);
          }
          return Decision.completed(
              List.of(
                  Change.delete(associated),
                  Change.deleteUnder(
                      IntegrationAssociation.claim(
                          caller.tenant(), association.value().domainId()))));
        });
  }

  private static String arn(Key<IntegrationAssociation> key) {
    return Arn.of(SERVICE, key).toString();
  }

  private static RuntimeException duplicate(String message) {
    return new Problem("DuplicateResourceException", message).asException();
  }

  /** In this service the error has no members besides the message. */
  private static RuntimeException notFound(Key<?> key) {
    return new Problem(
            "ResourceNotFoundException", key.kind().resourceType() + " not found: " + key.id())
        .asException();
  }
}
