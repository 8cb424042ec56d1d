package dev.docket.server.auth;

import dev.docket.operations.ResourceAttributes;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The user or role that holds an access key.
 *
 * @param arn the ARN as audit events and refusals name it
 * @param userId the value of {@code aws:userid}
 * @param tags the values of {@code aws:PrincipalTag}, by tag keys in lower case: policies do not
 *     tell their case apart
 */
public record Principal(String arn, String userId, Map<String, String> tags) {

  private static final String USER = "user/";
  private static final String ROLE = "role/";
  private static final String ASSUMED_ROLE = "assumed-role/";
  private static final String FEDERATED_USER = "federated-user/";
  private static final String ROOT = "root";

  private static final int SERVICE = 2;
  private static final int ACCOUNT = 4;
  private static final int RESOURCE = 5;

  /**
   * @param tags by keys as they are written
   */
  public Principal {
    tags = tags.isEmpty() ? Map.of() : Map.copyOf(ResourceAttributes.byLowerCaseKey(tags));
  }

  /** A principal without tags, whose user id follows from its ARN. */
  static Principal of(String arn) {
    return new Principal(arn, defaultUserId(arn), Map.of());
  }

  /**
   * The user id where none is configured: the name of a user, {@code ROLE:SESSION} for the session
   * of a role, {@code ACCOUNT:NAME} for a federated user, the account for its root user.
   */
  static String defaultUserId(String arn) {
    String resource = resource(arn);
    if (resource.equals(ROOT)) {
      return part(arn, ACCOUNT);
    }
    if (resource.startsWith(ASSUMED_ROLE)) {
      return resource.substring(ASSUMED_ROLE.length()).replace('/', ':');
    }
    if (resource.startsWith(FEDERATED_USER)) {
      return part(arn, ACCOUNT) + ":" + resource.substring(FEDERATED_USER.length());
    }
    return name(resource);
  }

  /** The value of {@code aws:username}, without the path of the user; null for what is no user. */
  @Nullable String userName() {
    String resource = resource(arn);
    return resource.startsWith(USER) ? name(resource) : null;
  }

  /** The value of {@code aws:PrincipalType}; null when the ARN is of another form than AWS's. */
  @Nullable String type() {
    String resource = resource(arn);
    if (resource.equals(ROOT)) {
      return "Account";
    }
    if (resource.startsWith(USER)) {
      return "User";
    }
    if (resource.startsWith(ASSUMED_ROLE) || resource.startsWith(ROLE)) {
      return "AssumedRole";
    }
    return resource.startsWith(FEDERATED_USER) ? "FederatedUser" : null;
  }

  /** The value of {@code aws:PrincipalArn}: for the session of a role that of the role itself. */
  String policyArn() {
    String resource = resource(arn);
    if (!resource.startsWith(ASSUMED_ROLE) || !part(arn, SERVICE).equals("sts")) {
      return arn;
    }
    String session = resource.substring(ASSUMED_ROLE.length());
    int slash = session.indexOf('/');
    String role = slash < 0 ? session : session.substring(0, slash);
    String partition = part(arn, 1);
    return "arn:" + partition + ":iam::" + part(arn, ACCOUNT) + ":" + ROLE + role;
  }

  private static String name(String resource) {
    return resource.substring(resource.lastIndexOf('/') + 1);
  }

  private static String resource(String arn) {
    return part(arn, RESOURCE);
  }

  private static String part(String arn, int index) {
    int start = 0;
    for (int i = 0; i < index; i++) {
      int colon = arn.indexOf(':', start);
      if (colon < 0) {
        return "";
      }
      start = colon + 1;
    }
    int end = index == RESOURCE ? -1 : arn.indexOf(':', start);
    return end < 0 ? arn.substring(start) : arn.substring(start, end);
  }
}
