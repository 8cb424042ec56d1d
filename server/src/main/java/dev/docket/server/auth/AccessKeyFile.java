package dev.docket.server.auth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
 * </pre>
 *
 * <p>The file may change while the server runs: {@link #reload} applies the new content. While that
 * is invalid, the old keys stay active, so that a typing mistake locks nobody out.
 */
public final class AccessKeyFile implements AccessKeys {

  private final Path path;
  private volatile AccessKeyTable keys;
  // What was read last, valid or not, so that each change is reported once; null when unreadable.
  private byte @Nullable [] content;

  private AccessKeyFile(Path path, byte[] content, AccessKeyTable keys) {
    this.path = path;
    this.content = content;
    this.keys = keys;
  }

  /** Reads a file for the first time. Blocks. */
  public static AccessKeyFile open(Path path) throws InvalidAccessKeysException {
    byte[] content = read(path);
    return new AccessKeyFile(path, content, AccessKeyReader.read(content));
  }

  /**
   * Applies a change of the file. To be called every few seconds: a key that was removed or
   * disabled works until then. Blocks.
   *
   * @return whether the keys were replaced
   * @throws InvalidAccessKeysException when the file has changed and is invalid; thrown once per
   *     change, and the old keys stay active
   */
  public synchronized boolean reload() throws InvalidAccessKeysException {
    byte @Nullable [] before = content;
    content = null;
    byte[] now;
    try {
      now = read(path);
    } catch (InvalidAccessKeysException unreadable) {
      if (before == null) {
        return false;
      }
      throw unreadable;
    }
    content = now;
    if (Arrays.equals(before, now)) {
      return false;
    }
    keys = AccessKeyReader.read(now);
    return true;
  }

  private static byte[] read(Path path) throws InvalidAccessKeysException {
    try {
      return Files.readAllBytes(path);
    } catch (IOException unreadable) {
      throw new InvalidAccessKeysException(
          List.of("cannot be read (" + unreadable.getClass().getSimpleName() + ")"));
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
