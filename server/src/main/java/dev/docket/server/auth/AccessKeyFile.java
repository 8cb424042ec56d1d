package dev.docket.server.auth;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

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
 * has changed. While one of them has a mistake or cannot be read, the old keys stay active, so that
 * a typing mistake locks nobody out. When the file of the keys is gone, no key is active.
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
    file.load(FileContent.of(path));
    return file;
  }

  /**
   * Takes over what has changed. To be called every few seconds: a key that was removed or disabled
   * works until then. Blocks.
   */
  public synchronized Change look() {
    FileContent now = FileContent.of(path);
    if (now.isMissing()) {
      return gone();
    }
    missed = false;
    if (isAsBefore(now)) {
      return Change.NONE;
    }
    try {
      load(now);
      mistakes = List.of();
      return Change.REPLACED;
    } catch (InvalidAccessKeysException invalid) {
      mistakes = invalid.mistakes();
      return Change.BROKEN;
    }
  }

  /** A file may be gone for a moment while it is being replaced. */
  private Change gone() {
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

  /** Replaces the keys, all at once, or leaves them as they are. */
  private void load(FileContent content) throws InvalidAccessKeysException {
    Map<Path, String> read = new LinkedHashMap<>();
    read.put(path, content.state());
    Path directory = Objects.requireNonNull(path.toAbsolutePath().getParent());
    PolicyFiles policyFiles = new PolicyFiles(directory, vocabulary.operations());
    try {
      byte[] bytes = content.bytes();
      if (bytes == null) {
        throw new InvalidAccessKeysException(List.of(content.state()));
      }
      keys = AccessKeyReader.read(bytes, policyFiles, vocabulary.regions());
    } finally {
      read.putAll(policyFiles.states());
      states = read;
    }
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
  synchronized List<Path> openFiles() {
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
