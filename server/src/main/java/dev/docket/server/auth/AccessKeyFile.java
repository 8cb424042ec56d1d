package dev.docket.server.auth;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Access keys in a YAML file: a list of entries such as
 *
 * <pre>
 * - id: AKIAEXAMPLE
 *   secret: …
 *   account: "123456789012"
 *   principal: arn:aws:iam::123456789012:user/ann
 *   sessionToken: …                  # optional
 *   expires: 2027-01-01T00:00:00Z    # optional
 *   enabled: false                   # optional; true when left out
 *   bearerToken: …                   # optional
 *   userId: …                        # optional
 *   principalTags: {team: blue}      # optional
 *   policies: [agents.json, {…}]     # optional; without it, everything is allowed
 *   permissionsBoundary: most.json   # optional
 *   sessionPolicies: [{…}]           # optional, with sessionToken only
 *   regions: [eu-central-1]          # optional; all Regions when left out
 * </pre>
 *
 * <p>A policy is a document or the name of a JSON file. Names start at the directory of the keys.
 *
 * <p>The file may change while the server runs: {@link #reload} applies the new content. While that
 * is invalid, the old keys stay active, so that a typing mistake locks nobody out.
 */
public final class AccessKeyFile implements AccessKeys {

  private final Path path;
  private final Set<String> regions;
  private volatile AccessKeyTable keys;
  // The states of the file and of the policy files as they were read last, valid or not, so that
  // each change is reported once.
  private Map<Path, String> states = Map.of();

  private AccessKeyFile(Path path, Set<String> regions) {
    this.path = path;
    this.regions = regions;
    this.keys = new AccessKeyTable(List.of());
  }

  /**
   * Reads a file for the first time, and the policy files that it names. Blocks.
   *
   * @param regions the Regions that exist
   */
  public static AccessKeyFile open(Path path, Set<String> regions)
      throws InvalidAccessKeysException {
    AccessKeyFile file = new AccessKeyFile(path, regions);
    file.load(FileContent.of(path));
    return file;
  }

  /**
   * Applies a change of the file or of a policy file. To be called every few seconds: a key that
   * was removed or disabled works until then. Blocks.
   *
   * @return whether the keys were replaced
   * @throws InvalidAccessKeysException when the file has changed and is invalid; thrown once per
   *     change, and the old keys stay active
   */
  public synchronized boolean reload() throws InvalidAccessKeysException {
    FileContent now = FileContent.of(path);
    if (isAsBefore(now)) {
      return false;
    }
    load(now);
    return true;
  }

  private boolean isAsBefore(FileContent now) {
    for (Map.Entry<Path, String> before : states.entrySet()) {
      boolean isKeys = before.getKey().equals(path);
      FileContent current = isKeys ? now : FileContent.of(before.getKey());
      if (!current.state().equals(before.getValue())) {
        return false;
      }
    }
    return true;
  }

  /** Replaces the keys, all at once, or leaves them as they are. */
  private void load(FileContent content) throws InvalidAccessKeysException {
    Map<Path, String> read = new LinkedHashMap<>();
    read.put(path, content.state());
    PolicyFiles policyFiles =
        new PolicyFiles(Objects.requireNonNull(path.toAbsolutePath().getParent()));
    try {
      byte[] bytes = content.bytes();
      if (bytes == null) {
        throw new InvalidAccessKeysException(List.of(content.state()));
      }
      keys = AccessKeyReader.read(bytes, policyFiles, regions);
    } finally {
      read.putAll(policyFiles.states());
      states = read;
    }
  }

  /** The path of the file. */
  public Path path() {
    return path;
  }

  @Override
  public Optional<AccessKey> byId(String id) {
    return keys.byId(id);
  }

  @Override
  public Optional<AccessKey> byBearerToken(String token) {
    return keys.byBearerToken(token);
  }

  /** The number of active keys. */
  public int size() {
    return keys.size();
  }
}
