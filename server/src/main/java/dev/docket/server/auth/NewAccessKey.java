package dev.docket.server.auth;

import dev.docket.policy.PolicyNode;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * An access key in the making, as an entry of a file of access keys.
 *
 * @param members what the entry has beside its id, its secrets and the time when it expires
 * @param session whether it has a session token
 * @param bearer whether it has a bearer token
 */
public record NewAccessKey(Map<String, PolicyNode> members, boolean session, boolean bearer) {

  /** What a key that replaces another takes over, in the order of the entry. */
  private static final List<String> KEPT =
      List.of(
          "account",
          "principal",
          "userId",
          AccessKeyLimits.PRINCIPAL_TAGS,
          AccessKeyLimits.REGIONS,
          AccessKeyLimits.POLICIES,
          AccessKeyLimits.BOUNDARY,
          AccessKeyLimits.SESSION_POLICIES);

  /** As in AWS's ids: without digits that look like letters. */
  private static final String ID_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  private static final int ID_LENGTH = 16;
  private static final int SECRET_BYTES = 30;
  private static final int SESSION_TOKEN_BYTES = 96;
  private static final int BEARER_TOKEN_BYTES = 33;

  /**
   * A key for a principal.
   *
   * @param account null for the account of callers that do not name one
   * @param principal an ARN in the account; null for its default user
   * @param policies names of policy files; null when nothing limits the key
   * @throws IllegalArgumentException when an argument is none of these
   */
  public static NewAccessKey of(
      @Nullable String account,
      @Nullable String principal,
      @Nullable List<String> policies,
      boolean session,
      boolean bearer) {
    String owner = account == null ? Accounts.DEFAULT : account;
    if (!Accounts.isAccount(owner)) {
      throw new IllegalArgumentException("--account must have 12 digits");
    }
    String arn = principal == null ? Accounts.defaultUser(owner) : principal;
    if (!Accounts.isPrincipal(arn, owner)) {
      throw new IllegalArgumentException("--principal must be an ARN in the account " + owner);
    }
    Map<String, PolicyNode> members = new LinkedHashMap<>();
    members.put("account", text(owner));
    members.put("principal", text(arn));
    if (policies != null) {
      List<PolicyNode> names = policies.stream().map(NewAccessKey::text).toList();
      members.put(AccessKeyLimits.POLICIES, new PolicyNode.Sequence(names, ""));
    }
    return new NewAccessKey(members, session, bearer);
  }

  /**
   * A key with the principal and the limits of another, and with the same tokens.
   *
   * @param file the file of access keys with the other
   * @param vocabulary what the file can name
   * @throws InvalidAccessKeysException when the file has mistakes
   * @throws IllegalArgumentException when it has no such key
   */
  public static NewAccessKey replacing(Path file, String id, Vocabulary vocabulary)
      throws InvalidAccessKeysException {
    var unused = AccessKeyFile.open(file, vocabulary);
    Map<String, PolicyNode> entry = AccessKeyReader.entry(FileContent.of(file), id);
    if (entry == null) {
      throw new IllegalArgumentException(file + ": there is no access key with this id");
    }
    Map<String, PolicyNode> members = new LinkedHashMap<>();
    for (String name : KEPT) {
      PolicyNode value = entry.get(name);
      if (value != null) {
        members.put(name, asWritten(name, value));
      }
    }
    return new NewAccessKey(
        members, entry.containsKey("sessionToken"), entry.containsKey("bearerToken"));
  }

  /** YAML may take the digits of an account for a number. */
  private static PolicyNode asWritten(String name, PolicyNode value) {
    return !AccessKeyEntry.isStructured(name) && value instanceof PolicyNode.Scalar scalar
        ? text(scalar.value())
        : value;
  }

  /**
   * The entry of the file, in YAML.
   *
   * @param random must be cryptographically strong
   */
  public String entry(RandomGenerator random, @Nullable Instant expires) {
    StringBuilder entry = new StringBuilder();
    entry.append("- id: ").append(session ? "ASIA" : "AKIA").append(id(random)).append('\n');
    add(entry, "secret", text(base64(random, SECRET_BYTES)));
    if (session) {
      add(entry, "sessionToken", text(base64(random, SESSION_TOKEN_BYTES)));
    }
    if (bearer) {
      String token = base64(random, BEARER_TOKEN_BYTES).replace('+', '-').replace('/', '_');
      add(entry, "bearerToken", text(token));
    }
    members.forEach((name, value) -> add(entry, name, value));
    if (expires != null) {
      add(entry, "expires", text(expires.toString()));
    }
    return entry.toString();
  }

  private static String id(RandomGenerator random) {
    StringBuilder id = new StringBuilder();
    for (int i = 0; i < ID_LENGTH; i++) {
      id.append(ID_LETTERS.charAt(random.nextInt(ID_LETTERS.length())));
    }
    return id.toString();
  }

  private static String base64(RandomGenerator random, int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static void add(StringBuilder entry, String name, PolicyNode value) {
    entry.append("  ").append(name).append(": ").append(NodeText.of(value)).append('\n');
  }

  private static PolicyNode text(String value) {
    return new PolicyNode.Text(value, "");
  }
}
