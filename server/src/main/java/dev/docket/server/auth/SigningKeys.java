package dev.docket.server.auth;

import java.nio.charset.StandardCharsets;
import java.security.Key;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys derived from secrets, one per access key, day and region, kept because deriving takes
 * four times the hashing of a signature.
 *
 * <p>When there are too many, all are dropped: the next requests derive theirs again, and
 * yesterday's go the same way. A changed secret makes another access key, so nothing derived from
 * the old one is found again.
 */
final class SigningKeys {

  private record Scope(AccessKey accessKey, String date, String region) {}

  private final String service;
  private final int capacity;
  private final ConcurrentMap<Scope, Key> keys = new ConcurrentHashMap<>();

  SigningKeys(String service, int capacity) {
    this.service = service;
    this.capacity = capacity;
  }

  Key get(AccessKey accessKey, String date, String region) {
    Scope scope = new Scope(accessKey, date, region);
    Key known = keys.get(scope);
    if (known != null) {
      return known;
    }
    Key derived = derive(accessKey.secret(), date, region);
    if (keys.size() >= capacity) {
      keys.clear();
    }
    keys.put(scope, derived);
    return derived;
  }

  int size() {
    return keys.size();
  }

  private Key derive(String secret, String date, String region) {
    Key key = key(("AWS4" + secret).getBytes(StandardCharsets.UTF_8));
    for (String part : new String[] {date, region, service, "aws4_request"}) {
      key = key(Hashing.ofThread().hmac(key, part.getBytes(StandardCharsets.UTF_8)));
    }
    return key;
  }

  private static Key key(byte[] bytes) {
    return new SecretKeySpec(bytes, Hashing.HMAC);
  }
}
