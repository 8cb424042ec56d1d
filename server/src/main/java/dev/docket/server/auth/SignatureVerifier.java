package dev.docket.server.auth;

import java.nio.charset.StandardCharsets;
import java.security.Key;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Verifies signatures of AWS Signature Version 4 in an Authorization header. Mistakes are checked
 * in AWS's order, and clients see the first. What needs no body is checked before what does.
 */
final class SignatureVerifier {

  static final String ALGORITHM = "AWS4-HMAC-SHA256";

  private static final int SIGNING_KEYS = 10_000;

  private final AccessKeys accessKeys;
  private final Set<String> regions;
  private final InstantSource clock;
  private final SignatureTimes times;
  private final SigningKeys signingKeys;

  /**
   * @param regions the Regions that exist
   * @param times what counts as now for the age of a signature
   */
  SignatureVerifier(
      AccessKeys accessKeys, Set<String> regions, InstantSource clock, SignatureTimes times) {
    this.accessKeys = accessKeys;
    this.regions = regions;
    this.clock = clock;
    this.times = times;
    this.signingKeys = new SigningKeys(SIGNING_KEYS);
  }

  /**
   * Parses the signature of a request and checks everything that needs no body.
   *
   * @param header the request's Authorization header, of the form {@code AWS4-…}
   * @param service the signing name that the credential scope must contain
   */
  Signature read(SignedRequest head, String header, String service) {
    String date = date(head);
    Authorization authorization = Authorization.parse(header, date);
    SigningTime time = SigningTime.parse(date);
    Instant now = clock.instant();
    time.checkWithinWindow(times.at(now));
    SignedHeaders headers = SignedHeaders.of(authorization.signedHeaders(), head.headers());
    checkAlgorithm(authorization.algorithm());
    Credential credential =
        Credential.parse(authorization.credential())
            .orElseThrow(() -> malformed(authorization.credential()));
    credential.check(service, regions, time);
    AccessKey key =
        accessKeys
            .byId(credential.accessKeyId())
            .orElseThrow(() -> AuthenticationProblems.unknownKey(credential.accessKeyId()));
    return new Signature(head, authorization, time, headers, credential, key, now);
  }

  /** A well-formed, current signature of a known access key. */
  final class Signature {

    private final SignedRequest head;
    private final Authorization authorization;
    private final SigningTime time;
    private final SignedHeaders headers;
    private final Credential credential;
    private final AccessKey key;
    private final Instant now;

    private Signature(
        SignedRequest head,
        Authorization authorization,
        SigningTime time,
        SignedHeaders headers,
        Credential credential,
        AccessKey key,
        Instant now) {
      this.head = head;
      this.authorization = authorization;
      this.time = time;
      this.headers = headers;
      this.credential = credential;
      this.key = key;
      this.now = now;
    }

    /** The access key that the request names; whether it signed it is not known yet. */
    AccessKey claimedKey() {
      return key;
    }

    /** The Region that the signature is scoped to. */
    String region() {
      return credential.region();
    }

    /** Verifies that the access key signed the request with this body, and returns the key. */
    AccessKey verify(byte[] body) {
      byte[] payloadHash = Hashing.ofThread().sha256(body);
      byte[] canonicalHash = canonicalHash(head, headers, payloadHash);
      Key signingKey =
          signingKeys.get(
              key.secret(), credential.date(), credential.region(), credential.service());
      byte[] expected = signature(signingKey, credential, time, canonicalHash);
      checkPayload(head.header(SignedHeaders.CONTENT_HASH), payloadHash);
      if (!MessageDigest.isEqual(expected, latin1(authorization.signature()))) {
        throw AuthenticationProblems.mismatch(
            new SignatureMismatch(
                text -> CanonicalRequest.write(text, head, headers, payloadHash),
                text -> stringToSign(text, credential, time, canonicalHash)));
      }
      checkToken(key, head);
      checkExpiry(key, now);
      checkRegion(key, credential.region());
      return key;
    }
  }

  private static String date(SignedRequest request) {
    String date = request.header("x-amz-date");
    if (date == null) {
      date = request.header("date");
    }
    return date == null ? "" : date;
  }

  private static void checkAlgorithm(String algorithm) {
    if (!algorithm.equals(ALGORITHM)) {
      throw AuthenticationProblems.incomplete(
          "Unsupported AWS 'algorithm': " + AuthenticationProblems.quoted(algorithm) + ".");
    }
  }

  private static RuntimeException malformed(String credential) {
    return AuthenticationProblems.incomplete(
        "Credential must have exactly 5 slash-delimited elements, e.g."
            + " keyid/date/region/service/term, got "
            + AuthenticationProblems.quoted(credential));
  }

  private static byte[] canonicalHash(
      SignedRequest request, SignedHeaders headers, byte[] payloadHash) {
    Hashing hashing = Hashing.ofThread();
    ByteText text = hashing.newText();
    CanonicalRequest.write(text, request, headers, payloadHash);
    return hashing.sha256(text);
  }

  /** Computes a signature, as lower-case hexadecimal digits. */
  static byte[] signature(
      Key signingKey, Credential credential, SigningTime time, byte[] canonicalHash) {
    Hashing hashing = Hashing.ofThread();
    return ByteText.hex(
        hashing.hmac(signingKey, stringToSign(hashing.newText(), credential, time, canonicalHash)));
  }

  private static ByteText stringToSign(
      ByteText out, Credential credential, SigningTime time, byte[] canonicalHash) {
    return out.add(ALGORITHM)
        .add('\n')
        .add(time.text())
        .add('\n')
        .add(credential.date())
        .add('/')
        .add(credential.region())
        .add('/')
        .add(credential.service())
        .add('/')
        .add(credential.terminator())
        .add('\n')
        .addHex(canonicalHash);
  }

  /**
   * Refuses a hash that is not the body's, whether signed or not. The markers of chunked and
   * unsigned bodies ({@code STREAMING-…}, {@code UNSIGNED-PAYLOAD}) are refused too.
   */
  private static void checkPayload(@Nullable String claimed, byte[] payloadHash) {
    if (claimed != null && !MessageDigest.isEqual(latin1(claimed), ByteText.hex(payloadHash))) {
      throw AuthenticationProblems.invalid(
          "The value of the header '"
              + SignedHeaders.CONTENT_HASH
              + "' is not the SHA-256 of the request body.");
    }
  }

  private static void checkToken(AccessKey key, SignedRequest request) {
    String given = request.header(SignedHeaders.SESSION_TOKEN);
    String right = key.sessionToken();
    if (given == null && right == null) {
      return;
    }
    if (given == null || right == null || !MessageDigest.isEqual(utf8(given), utf8(right))) {
      throw AuthenticationProblems.wrongSessionToken(key.id());
    }
  }

  /** Refuses an expired key. */
  static void checkExpiry(AccessKey key, Instant now) {
    Instant expires = key.expires();
    if (expires != null && !now.isBefore(expires)) {
      throw AuthenticationProblems.expired(key.id(), expires);
    }
  }

  /**
   * Refuses a Region that the key is not for. Only who has the secret learns that such a key
   * exists.
   */
  static void checkRegion(AccessKey key, String region) {
    Set<String> allowed = key.regions();
    if (allowed != null && !allowed.contains(region)) {
      throw AuthenticationProblems.otherRegion(region);
    }
  }

  private static byte[] latin1(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
