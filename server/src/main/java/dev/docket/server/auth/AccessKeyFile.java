package dev.docket.server.auth;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
 * <p>The file and the policy files may change while the server runs: {@link #look} takes over what
 * has changed, when two looks in a row have found the same: the first half of a file that is being
 * written may be valid, and lack the policies that come last. While a file has a mistake or cannot
 * be read, the old keys stay active, so that a typing mistake locks nobody out. When the file of
 * the keys is gone, no key is active.
 */
public final class AccessKeyFile implements AccessKeys {

  private static final String GONE = "is gone: every key is revoked";

  /** What a look at the files has led to. */
  public enum Change {
    NONE,
    /** The keys are those of the files now. */
    REPLACED,
    /** A file has changed and has mistakes or cannot be read; the keys stay as they were. */
    BROKEN,
    /** The file was not there twice in a row; no key is active. */
    REVOKED
  }

  private final Path path;
  private final Vocabulary vocabulary;
  private volatile AccessKeyTable keys;
  private volatile List<String> mistakes = List.of();
  // Whether the last look did not find the file.
  private boolean missed;
  // The states of changed files at the last look; empty when it found no change.
  private Map<Path, String> seen = Map.of();
  // The states of the file and of the policy files as they were read last, valid or not, so that
  // each change is reported once; empty when the file is gone.
  private Map<Path, String> states = Map.of();

  private AccessKeyFile(Path path, Vocabulary vocabulary) {
    this.path = path;
    this.vocabulary = vocabulary;
    this.keys = new AccessKeyTable(List.of());
  }

  /**
   * Reads a file for the first time, and the policy files that it names. Blocks.
   *
   * @param vocabulary what the file can name
   */
  public static AccessKeyFile open(Path path, Vocabulary vocabulary)
      throws InvalidAccessKeysException {
    AccessKeyFile file = new AccessKeyFile(path, vocabulary);
    Reading reading = file.read(FileContent.of(path));
    if (file.take(reading) == Change.BROKEN) {
      throw new InvalidAccessKeysException(reading.mistakes());
    }
    return file;
  }

  /**
   * What the files hold.
   *
   * @param states of the file of the keys and of the policy files that it names
   * @param keys null when there are mistakes
   */
  private record Reading(
      Map<Path, String> states, @Nullable AccessKeyTable keys, List<String> mistakes) {}

  /**
   * Takes over what has changed, at the second look that finds it. To be called every few seconds:
   * a key that was removed or disabled works until then. Blocks.
   */
  public synchronized Change look() {
    FileContent now = FileContent.of(path);
    if (now.isMissing()) {
      return gone();
    }
    missed = false;
    if (isAsBefore(now)) {
      seen = Map.of();
      return Change.NONE;
    }
    Reading reading = read(now);
    if (!reading.states().equals(seen)) {
      seen = reading.states();
      return Change.NONE;
    }
    seen = Map.of();
    return take(reading);
  }

  /** A file may be gone for a moment while it is being replaced. */
  private Change gone() {
    seen = Map.of();
    if (!missed) {
      missed = true;
      return Change.NONE;
    }
    if (states.isEmpty()) {
      return Change.NONE;
    }
    states = Map.of();
    keys = new AccessKeyTable(List.of());
    mistakes = List.of(GONE);
    return Change.REVOKED;
  }

  private boolean isAsBefore(FileContent now) {
    if (states.isEmpty()) {
      return false;
    }
    for (Map.Entry<Path, String> before : states.entrySet()) {
      boolean isKeys = before.getKey().equals(path);
      FileContent current = isKeys ? now : FileContent.of(before.getKey());
      if (!current.state().equals(before.getValue())) {
        return false;
      }
    }
    return true;
  }

  private Reading read(FileContent content) {
    Map<Path, String> read = new LinkedHashMap<>();
    read.put(path, content.state());
    byte[] bytes = content.bytes();
    if (bytes == null) {
      return new Reading(read, null, List.of(content.state()));
    }
    Path directory = Objects.requireNonNull(path.toAbsolutePath().getParent());
    PolicyFiles policyFiles = new PolicyFiles(directory, vocabulary.operations());
    try {
      AccessKeyTable table = AccessKeyReader.read(bytes, policyFiles, vocabulary.regions());
      read.putAll(policyFiles.states());
      return new Reading(read, table, List.of());
    } catch (InvalidAccessKeysException invalid) {
      read.putAll(policyFiles.states());
      return new Reading(read, null, invalid.mistakes());
    }
  }

  /** Replaces the keys, all at once, or leaves them as they are. */
  private Change take(Reading reading) {
    states = reading.states();
    mistakes = reading.mistakes();
    AccessKeyTable table = reading.keys();
    if (table == null) {
      return Change.BROKEN;
    }
    keys = table;
    return Change.REPLACED;
  }

  /** What is wrong with the files as they are now; empty when the keys are those of the files. */
  public List<String> mistakes() {
    return mistakes;
  }

  /** Whether no key is active because the file is gone. */
  public synchronized boolean isRevoked() {
    return states.isEmpty();
  }

  /** The files that others can read or change. Blocks. */
  public synchronized List<Path> openFiles() {
    return OpenFiles.among(states.keySet());
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
