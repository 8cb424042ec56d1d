package dev.docket.server.auth;

import java.nio.charset.StandardCharsets;
import java.security.Key;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Verifies signatures of AWS Signature Version 4 in an Authorization header. The order in which
 * mistakes are found is AWS's; clients see the first.
 *
 * <p>An unknown access key takes the same way as a known one to the end, with a secret that nobody
 * has, so that time does not tell which keys exist.
 */
final class SignatureVerifier {

  static final String ALGORITHM = "AWS4-HMAC-SHA256";
  static final String CONTENT_HASH_HEADER = "x-amz-content-sha256";
  static final String TOKEN_HEADER = "x-amz-security-token";

  private static final int SIGNING_KEYS = 10_000;
  private static final AccessKey NOBODY = nobody();

  private final AccessKeys accessKeys;
  private final String service;
  private final InstantSource clock;
  private final SigningKeys signingKeys;

  /**
   * @param service the signing name that credential scopes must have
   */
  SignatureVerifier(AccessKeys accessKeys, String service, InstantSource clock) {
    this.accessKeys = accessKeys;
    this.service = service;
    this.clock = clock;
    this.signingKeys = new SigningKeys(service, SIGNING_KEYS);
  }

  private static AccessKey nobody() {
    byte[] secret = new byte[32];
    new SecureRandom().nextBytes(secret);
    return new AccessKey(
        "", HexFormat.of().formatHex(secret), Accounts.DEFAULT, "", null, null, null);
  }

  /** An access key and the region that it was used for. */
  record Verified(AccessKey accessKey, String region) {}

  /**
   * The access key that signed a request.
   *
   * @param header the request's Authorization header, of the form {@code AWS4-…}
   */
  Verified verify(SignedRequest request, String header) {
    String date = date(request);
    Authorization authorization = Authorization.parse(header, date);
    SigningTime time = SigningTime.parse(date);
    Instant now = clock.instant();
    time.checkWithinWindow(now);
    SignedHeaders headers = SignedHeaders.of(authorization.signedHeaders(), request.headers());
    checkAlgorithm(authorization.algorithm());
    Credential credential =
        Credential.parse(authorization.credential())
            .orElseThrow(() -> malformed(authorization.credential()));
    credential.check(service, time);
    AccessKey key = verifySignature(request, authorization, credential, time, headers);
    checkToken(key, request);
    checkExpiry(key, now);
    return new Verified(key, credential.region());
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
      throw Refusal.incomplete("Unsupported AWS 'algorithm': " + Refusal.quoted(algorithm) + ".");
    }
  }

  private static RuntimeException malformed(String credential) {
    return Refusal.incomplete(
        "Credential must have exactly 5 slash-delimited elements, e.g."
            + " keyid/date/region/service/term, got "
            + Refusal.quoted(credential));
  }

  private AccessKey verifySignature(
      SignedRequest request,
      Authorization authorization,
      Credential credential,
      SigningTime time,
      SignedHeaders headers) {
    Optional<AccessKey> known = accessKeys.byId(credential.accessKeyId());
    byte[] payloadHash = Hashing.ofThread().sha256(request.body());
    byte[] canonicalHash = canonicalHash(request, headers, payloadHash);
    Key signingKey = signingKeys.get(known.orElse(NOBODY), credential.date(), credential.region());
    byte[] expected = signature(signingKey, credential, time, canonicalHash);
    boolean matches = MessageDigest.isEqual(expected, latin1(authorization.signature()));

    AccessKey key = known.orElseThrow(Refusal::unrecognized);
    checkPayload(request.header(CONTENT_HASH_HEADER), payloadHash);
    if (!matches) {
      throw Refusal.mismatch();
    }
    return key;
  }

  private static byte[] canonicalHash(
      SignedRequest request, SignedHeaders headers, byte[] payloadHash) {
    Hashing hashing = Hashing.ofThread();
    ByteText text = hashing.newText();
    CanonicalRequest.write(text, request, headers, payloadHash);
    return hashing.sha256(text);
  }

  /** The lower-case hexadecimal digits of the signature that a key gives. */
  static byte[] signature(
      Key signingKey, Credential credential, SigningTime time, byte[] canonicalHash) {
    Hashing hashing = Hashing.ofThread();
    ByteText stringToSign =
        hashing
            .newText()
            .add(ALGORITHM)
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
    return ByteText.hex(hashing.hmac(signingKey, stringToSign));
  }

  /**
   * Refuses a hash that is not the body's, signed or not. The markers that stand for a body hashed
   * in chunks or not at all ({@code STREAMING-…}, {@code UNSIGNED-PAYLOAD}) are no hashes either.
   */
  private static void checkPayload(@Nullable String claimed, byte[] payloadHash) {
    if (claimed != null && !MessageDigest.isEqual(latin1(claimed), ByteText.hex(payloadHash))) {
      throw Refusal.invalid(
          "The value of the header '"
              + CONTENT_HASH_HEADER
              + "' is not the SHA-256 of the request body.");
    }
  }

  private static void checkToken(AccessKey key, SignedRequest request) {
    String given = request.header(TOKEN_HEADER);
    String right = key.sessionToken();
    if (given == null && right == null) {
      return;
    }
    if (given == null || right == null || !MessageDigest.isEqual(utf8(given), utf8(right))) {
      throw Refusal.unrecognized();
    }
  }

  /** Refuses a key whose time is over. */
  static void checkExpiry(AccessKey key, Instant now) {
    Instant expires = key.expires();
    if (expires != null && !now.isBefore(expires)) {
      throw Refusal.expired();
    }
  }

  private static byte[] latin1(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
