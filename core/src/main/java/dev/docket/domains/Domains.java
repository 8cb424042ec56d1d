package dev.docket.domains;

import static dev.docket.operations.Operation.operation;

import dev.docket.domains.DomainMessages.CreateDomainRequest;
import dev.docket.domains.DomainMessages.CreateDomainResponse;
import dev.docket.domains.DomainMessages.DeleteDomainRequest;
import dev.docket.domains.DomainMessages.DomainSummary;
import dev.docket.domains.DomainMessages.GetDomainRequest;
import dev.docket.domains.DomainMessages.GetDomainResponse;
import dev.docket.domains.DomainMessages.ListDomainsRequest;
import dev.docket.domains.DomainMessages.ListDomainsResponse;
import dev.docket.operations.Arn;
import dev.docket.operations.Caller;
import dev.docket.operations.Decision;
import dev.docket.operations.Operation;
import dev.docket.operations.PageRequest;
import dev.docket.operations.Paging;
import dev.docket.operations.Problem;
import dev.docket.operations.Quotas;
import dev.docket.operations.Resources;
import dev.docket.operations.Stages;
import dev.docket.operations.Stamps;
import dev.docket.storage.Change;
import dev.docket.storage.Changes;
import dev.docket.storage.Claim;
import dev.docket.storage.Key;
import dev.docket.storage.StaleException;
import dev.docket.storage.Stored;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** The operations on domains. */
public final class Domains {

  private static final int DEFAULT_PAGE = 10;

  private final Resources resources;
  private final Stamps stamps;
  private final Quotas quotas;
  private final Paging paging;
  private final Provisioning provisioning;

  public Domains(
      Resources resources, Stamps stamps, Quotas quotas, Paging paging, Provisioning provisioning) {
    this.resources = resources;
    this.stamps = stamps;
    this.quotas = quotas;
    this.paging = paging;
    this.provisioning = provisioning;
  }

  public List<Operation<?, ?>> operations() {
    return List.of(
        operation(
            "CreateDomain", CreateDomainRequest.class, CreateDomainResponse.class, this::create),
        operation("GetDomain", GetDomainRequest.class, GetDomainResponse.class, this::get),
        operation("ListDomains", ListDomainsRequest.class, ListDomainsResponse.class, this::list),
        operation("DeleteDomain", DeleteDomainRequest.class, this::delete));
  }

  private CompletionStage<CreateDomainResponse> create(Caller caller, CreateDomainRequest request) {
    Key<Domain> key = key(caller, stamps.newId());
    Key<Claim> name = Claim.name(caller.tenant(), Domain.KIND, request.name());
    Instant now = stamps.now();
    Domain domain =
        new Domain(
            request.name(),
            now,
            now.plus(provisioning.delay()),
            !provisioning.fails().test(request.name()),
            Map.of());

    return resources
        .commit(
            Changes.of(
                Change.create(name, new Claim(key.id())),
                Change.create(key, domain),
                quotas.countIn(caller.tenant(), Domain.KIND)))
        .handle(
            (done, failure) -> {
              if (failure == null) {
                return new CreateDomainResponse(
                    key.id(), Arn.of(key).toString(), DomainStatus.CreationInProgress);
              }
              // All keys but that of the name are new, so nothing else can have been taken.
              throw Stages.cause(failure) instanceof StaleException
                  ? nameTaken(request.name()).asException()
                  : Stages.rethrown(failure);
            });
  }

  private static Problem nameTaken(String name) {
    return Problem.conflict("A domain with name " + name + " already exists");
  }

  private CompletionStage<GetDomainResponse> get(Caller caller, GetDomainRequest request) {
    return resources
        .require(key(caller, request.domainId()))
        .thenApply(
            stored ->
                new GetDomainResponse(
                    stored.key().id(),
                    Arn.of(stored.key()).toString(),
                    stored.value().name(),
                    stored.value().createdTime(),
                    stored.value().status(stamps.now()),
                    stored.value().tags()));
  }

  private CompletionStage<ListDomainsResponse> list(Caller caller, ListDomainsRequest request) {
    PageRequest page = PageRequest.of(caller, "ListDomains", request, DEFAULT_PAGE);
    VisibleDomains visible = new VisibleDomains(resources, caller);
    return paging
        .page(page, after -> visible.page(page.size(), after))
        .thenApply(
            found ->
                new ListDomainsResponse(
                    found.items().stream().map(Domains::summary).toList(), found.next()));
  }

  private static DomainSummary summary(Stored<Domain> stored) {
    return new DomainSummary(
        stored.key().id(), Arn.of(stored.key()).toString(), stored.value().name());
  }

  private CompletionStage<@Nullable Void> delete(Caller caller, DeleteDomainRequest request) {
    Key<Domain> key = key(caller, request.domainId());
    return resources.decide(
        key,
        List.of(key),
        snapshot -> {
          Stored<Domain> stored = Resources.required(snapshot, key);
          if (stored.value().status(stamps.now()) == DomainStatus.CreationInProgress) {
            throw Problem.conflict("Domain " + key.id() + " is still being created").asException();
          }
          return Decision.completed(
              List.of(
                  Change.delete(stored),
                  Change.deleteUnder(
                      Claim.name(caller.tenant(), Domain.KIND, stored.value().name())),
                  Change.countOut(caller.tenant(), Domain.KIND)));
        });
  }

  private static Key<Domain> key(Caller caller, String id) {
    return caller.tenant().child(Domain.KIND, id);
  }
}
