package dev.docket.server.auth;

import dev.docket.operations.Arn;
import dev.docket.policy.PolicySet;
import dev.docket.policy.Verdict;
import dev.docket.storage.Tenant;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the policies of an access key say of a request that nobody makes. */
public final class PolicyTrial {

  /** Stands for the Region of a resource that has none. No condition sees it. */
  private static final String NO_REGION = "*";

  private PolicyTrial() {}

  /**
   * Decides about a request.
   *
   * @param policies those of the key
   * @param action with its service, such as {@code cases:GetCase}
   * @param resource the ARN of a resource; null for an action that has none
   * @param context values of condition keys by their names in lower case; the principal's and the
   *     time have values of their own where there are none, and so has the Region that an ARN names
   * @param absent is told the name, in lower case, of each key that was asked for and has no value
   */
  public static Verdict decide(
      PolicySet policies,
      AccessKey key,
      String action,
      @Nullable Arn resource,
      Map<String, List<String>> context,
      Consumer<String> absent,
      Instant now) {
    Tenant tenant = resource == null ? new Tenant(key.account(), NO_REGION) : resource.tenant();
    GlobalKeys own =
        new GlobalKeys(
            tenant, key.principal(), new RequestFacts(null, false, null, now, name -> null));
    return policies.decide(
        action,
        resource == null ? "*" : resource.toString(),
        name -> {
          List<String> given = context.get(name);
          if (given == null && isKnown(name, resource)) {
            return own.get(name);
          }
          if (given == null) {
            absent.accept(name);
          }
          return given;
        });
  }

  /** Whether a value follows from the key, the time and the resource. */
  private static boolean isKnown(String name, @Nullable Arn resource) {
    return switch (name) {
      case "aws:currenttime", "aws:epochtime", "aws:username", "aws:userid" -> true;
      case "aws:requestedregion" -> resource != null;
      default -> name.startsWith("aws:principal");
    };
  }
}
