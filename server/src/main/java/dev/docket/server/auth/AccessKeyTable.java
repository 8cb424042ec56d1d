package dev.docket.server.auth;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A fixed set of access keys. */
final class AccessKeyTable implements AccessKeys {

  private final Map<String, AccessKey> byId = new HashMap<>();
  // By hash: a look-up by the token itself would take longer the more of its characters are right.
  private final Map<String, AccessKey> byTokenHash = new HashMap<>();

  /**
   * @param keys keys without duplicate ids or bearer tokens
   */
  AccessKeyTable(List<AccessKey> keys) {
    for (AccessKey key : keys) {
      byId.put(key.id(), key);
      if (key.bearerToken() != null) {
        byTokenHash.put(hash(key.bearerToken()), key);
      }
    }
  }

  @Override
  public Optional<AccessKey> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  @Override
  public Optional<AccessKey> byBearerToken(String token) {
    return Optional.ofNullable(byTokenHash.get(hash(token)));
  }

  int size() {
    return byId.size();
  }

  private static String hash(String token) {
    byte[] bytes = token.getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(Hashing.ofThread().sha256(bytes));
  }
}
