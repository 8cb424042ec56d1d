package dev.docket.server.auth;

import java.nio.charset.StandardCharsets;
import java.security.Key;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import javax.crypto.spec.SecretKeySpec;

/**
 * Caches the signing keys derived from secrets, one per secret, day, Region and service: deriving
 * one takes four times the hashing of a signature. What else an access key has, such as its
 * policies, makes no difference.
 *
 * <p>When the cache is full, it is cleared: the next requests derive their keys again, and
 * yesterday's keys are gone. An access key with a changed secret finds nothing that was derived
 * from the old one.
 */
final class SigningKeys {

  private record Scope(String secret, String date, String region, String service) {}

  private final int capacity;
  private final ConcurrentMap<Scope, Key> keys = new ConcurrentHashMap<>();

  SigningKeys(int capacity) {
    this.capacity = capacity;
  }

  Key get(String secret, String date, String region, String service) {
    Scope scope = new Scope(secret, date, region, service);
    Key known = keys.get(scope);
    if (known != null) {
      return known;
    }
    Key derived = derive(scope);
    if (keys.size() >= capacity) {
      keys.clear();
    }
    keys.put(scope, derived);
    return derived;
  }

  int size() {
    return keys.size();
  }

  private static Key derive(Scope scope) {
    Key key = key(("AWS4" + scope.secret()).getBytes(StandardCharsets.UTF_8));
    for (String part :
        new String[] {scope.date(), scope.region(), scope.service(), "aws4_request"}) {
      key = key(Hashing.ofThread().hmac(key, part.getBytes(StandardCharsets.UTF_8)));
    }
    return key;
  }

  private static Key key(byte[] bytes) {
    return new SecretKeySpec(bytes, Hashing.HMAC);
  }
}
