package dev.docket.server.auth;

import dev.docket.operations.Access;
import dev.docket.operations.Caller;
import dev.docket.policy.PolicySet;
import dev.docket.storage.Tenant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Who makes a request, and with which access key.
 *
 * @param tenant the account and Region whose data the request may touch
 * @param accessKeyId the id of the key that signed the request or whose bearer token was sent
 * @param policies what limits the key; null when it may do everything in its account
 */
public record Identity(
    Tenant tenant, Principal principal, String accessKeyId, @Nullable PolicySet policies) {

  /**
   * The caller of a request.
   *
   * @param facts asked for only when policies limit the key
   */
  public Caller caller(Supplier<RequestFacts> facts) {
    Access access =
        policies == null
            ? Access.UNRESTRICTED
            : Access.limitedBy(
                policies, principal.arn(), new GlobalKeys(tenant, principal, facts.get()));
    return new Caller(tenant, principal.arn(), access);
  }
}
