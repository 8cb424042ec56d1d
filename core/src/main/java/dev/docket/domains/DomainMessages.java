package dev.docket.domains;

import dev.docket.operations.Paged;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The inputs and outputs of the domain operations, named and shaped as in the model. */
public final class DomainMessages {

  private DomainMessages() {}

  public record CreateDomainRequest(String name) {}

  public record CreateDomainResponse(
      String domainId, String domainArn, DomainStatus domainStatus) {}

  public record GetDomainRequest(String domainId) {}

  public record GetDomainResponse(
      String domainId,
      String domainArn,
      String name,
      Instant createdTime,
      DomainStatus domainStatus,
      Map<String, String> tags) {}

  public record ListDomainsRequest(@Nullable Integer maxResults, @Nullable String nextToken)
      implements Paged {}

  public record ListDomainsResponse(List<DomainSummary> domains, @Nullable String nextToken) {}

  public record DomainSummary(String domainId, String domainArn, String name) {}

  public record DeleteDomainRequest(String domainId) {}
}
