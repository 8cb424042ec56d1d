package dev.docket.domains;

import dev.docket.operations.Problem;
import dev.docket.operations.ProblemException;
import dev.docket.operations.Taggable;
import dev.docket.storage.Kind;
import dev.docket.storage.Stored;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;

/**
 * A domain.
 *
 * @param name unique among the tenant's domains; never changes
 * @param createdTime when it was created
 * @param provisionedTime when its creation ends, whether or not it succeeds
 * @param provisioned whether its creation succeeds
 * @param tags its tags
 */
public record Domain(
    String name,
    Instant createdTime,
    Instant provisionedTime,
    boolean provisioned,
    Map<String, String> tags)
    implements Taggable {

  public static final Kind<Domain> KIND = new Kind<>("domain", Domain.class, 1);

  public Domain {
    tags = Taggable.sorted(tags);
  }

  /** The status at a time: in progress until provisioned, then active or failed for good. */
  public DomainStatus status(Instant now) {
    if (now.isBefore(provisionedTime)) {
      return DomainStatus.CreationInProgress;
    }
    return provisioned ? DomainStatus.Active : DomainStatus.CreationFailed;
  }

  /**
   * Refuses a call into a domain that is not active.
   *
   * @param problem the kind of problem that the operation declares for it: a conflict, or else a
   *     validation problem
   */
  public static void requireActive(
      Stored<Domain> domain, Instant now, Function<String, Problem> problem) {
    if (domain.value().status(now) != DomainStatus.Active) {
      throw new ProblemException(problem.apply("Domain " + domain.key().id() + " is not active"));
    }
  }

  @Override
  public Domain withTags(Map<String, String> tags) {
    return new Domain(name, createdTime, provisionedTime, provisioned, tags);
  }
}
