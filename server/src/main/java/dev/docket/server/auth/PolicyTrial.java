package dev.docket.server.auth;

import dev.docket.policy.PolicySet;
import dev.docket.policy.Verdict;
import dev.docket.storage.Tenant;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What the policies of an access key say of a request that nobody makes. */
public final class PolicyTrial {

  private static final int REGION = 3;

  private PolicyTrial() {}

  /**
   * Decides about a request.
   *
   * @param policies those of the key
   * @param action with its service, such as {@code cases:GetCase}
   * @param resource the ARN of a resource, or a star
   * @param context values of condition keys by their names in lower case; the principal's and the
   *     time have values of their own where there are none, and so has the Region that an ARN names
   */
  public static Verdict decide(
      PolicySet policies,
      AccessKey key,
      String action,
      String resource,
      Map<String, List<String>> context,
      Instant now) {
    String[] parts = resource.split(":", -1);
    Tenant tenant = new Tenant(key.account(), parts.length > REGION ? parts[REGION] : "");
    GlobalKeys own =
        new GlobalKeys(
            tenant, key.principal(), new RequestFacts(null, false, null, now, name -> null));
    return policies.decide(
        action,
        resource,
        name -> {
          List<String> given = context.get(name);
          return given == null && isKnown(name, tenant) ? own.get(name) : given;
        });
  }

  /** Whether a value follows from the key, the time and the resource. */
  private static boolean isKnown(String name, Tenant tenant) {
    return switch (name) {
      case "aws:currenttime", "aws:epochtime", "aws:username", "aws:userid" -> true;
      case "aws:requestedregion" -> !tenant.region().isEmpty();
      default -> name.startsWith("aws:principal");
    };
  }
}
