package dev.docket.server.auth;

import dev.docket.storage.Tenant;
import io.vertx.core.http.HttpHeaders;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;

/**
 * Authenticates requests by access key: with an AWS Signature Version 4 in the Authorization
 * header, or with the key's bearer token there (RFC 6750). Credentials in the query (presigned
 * URLs) are ignored.
 */
public final class AccessKeyAuthenticator implements Authenticator {

  private static final String SIGNATURE_PREFIX = "AWS4-";
  private static final String BEARER_PREFIX = "Bearer ";

  private final AccessKeys accessKeys;
  private final String bearerRegion;
  private final InstantSource clock;
  private final SignatureVerifier signatures;

  /**
   * @param bearerRegion the Region of requests with a bearer token, which do not name one
   * @param regions the Regions that exist
   * @param clock decides which keys have expired
   * @param times decides which signatures are too old
   */
  public AccessKeyAuthenticator(
      AccessKeys accessKeys,
      String bearerRegion,
      Set<String> regions,
      InstantSource clock,
      SignatureTimes times) {
    this.accessKeys = accessKeys;
    this.bearerRegion = bearerRegion;
    this.clock = clock;
    this.signatures = new SignatureVerifier(accessKeys, regions, clock, times);
  }

  @Override
  public ClaimedIdentity claim(SignedRequest head, String service) {
    List<String> headers = head.headers().getAll(HttpHeaders.AUTHORIZATION);
    if (headers.isEmpty()) {
      throw AuthenticationProblems.missingToken();
    }
    if (headers.size() > 1) {
      throw AuthenticationProblems.incomplete("A request must have one Authorization header.");
    }
    String header = headers.getFirst().strip();
    if (header.startsWith(SIGNATURE_PREFIX)) {
      return new Signed(signatures.read(head, header, service));
    }
    if (header.regionMatches(true, 0, BEARER_PREFIX, 0, BEARER_PREFIX.length())) {
      AccessKey key = bearer(header.substring(BEARER_PREFIX.length()).strip());
      return ClaimedIdentity.proven(identity(key, bearerRegion));
    }
    throw AuthenticationProblems.missingToken();
  }

  /** The claim of a signature, which the body may still disprove. */
  private record Signed(SignatureVerifier.Signature signature) implements ClaimedIdentity {

    @Override
    public Claimant claimant() {
      AccessKey key = signature.claimedKey();
      return new Claimant(new Tenant(key.account(), signature.region()), key.id());
    }

    @Override
    public boolean needsBody() {
      return true;
    }

    @Override
    public Identity verify(byte[] body) {
      return identity(signature.verify(body), signature.region());
    }
  }

  private AccessKey bearer(String token) {
    AccessKey key =
        accessKeys.byBearerToken(token).orElseThrow(AuthenticationProblems::unknownToken);
    SignatureVerifier.checkExpiry(key, clock.instant());
    SignatureVerifier.checkRegion(key, bearerRegion);
    return key;
  }

  private static Identity identity(AccessKey key, String region) {
    Tenant tenant = new Tenant(key.account(), region);
    return new Identity(tenant, key.principal(), key.id(), key.policies());
  }
}
