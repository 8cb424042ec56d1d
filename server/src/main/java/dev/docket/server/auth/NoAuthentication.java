package dev.docket.server.auth;

import dev.docket.storage.Tenant;
import java.util.Optional;
import java.util.Set;

/**
 * Accepts every request of a Region that exists and trusts what it claims: the account is the
 * access key id in the Authorization header if that has 12 digits, the Region is that of the
 * credential scope. Nothing is verified; for tests, and for servers behind a proxy that
 * authenticates.
 */
public final class NoAuthentication implements Authenticator {

  private static final String ANONYMOUS = "anonymous";

  private final String defaultRegion;
  private final Set<String> regions;

  /**
   * @param defaultRegion the Region of requests that do not name one
   * @param regions the Regions that exist; a request that names another is refused
   */
  public NoAuthentication(String defaultRegion, Set<String> regions) {
    this.defaultRegion = defaultRegion;
    this.regions = regions;
  }

  @Override
  public ClaimedIdentity claim(SignedRequest request, String service) {
    Optional<Credential> credential =
        Optional.ofNullable(request.header("authorization")).flatMap(NoAuthentication::credential);
    String id = credential.map(Credential::accessKeyId).orElse(ANONYMOUS);
    String account = Accounts.isAccount(id) ? id : Accounts.DEFAULT;
    String region = credential.map(Credential::region).orElse(defaultRegion);
    if (!regions.contains(region)) {
      throw AuthenticationProblems.otherRegion(region);
    }
    return ClaimedIdentity.proven(
        new Identity(
            new Tenant(account, region), Principal.of(Accounts.defaultUser(account)), id, null));
  }

  private static Optional<Credential> credential(String header) {
    String mark = "Credential=";
    int start = header.indexOf(mark);
    if (start < 0) {
      return Optional.empty();
    }
    int comma = header.indexOf(',', start);
    int end = comma < 0 ? header.length() : comma;
    return Credential.parse(header.substring(start + mark.length(), end).strip());
  }
}
