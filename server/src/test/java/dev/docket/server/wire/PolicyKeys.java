package dev.docket.server.wire;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * A file of access keys for tests of policies. The key of {@link TestDocket#client()} and {@link
 * RawHttp} is in it, and may do everything.
 */
final class PolicyKeys {

  static final String ACCOUNT = "000000000000";

  private static final String CONDITION = ", \"Condition\": ";

  private final StringBuilder yaml = new StringBuilder();

  PolicyKeys() {
    yaml.append(entry(ACCOUNT, ACCOUNT, "docket-secret"));
  }

  private static String entry(String id, String account, String token) {
    return """
        - id: "%1$s"
          secret: docket-secret
          account: "%2$s"
          principal: arn:aws:iam::%2$s:user/%1$s
          bearerToken: %3$s
        """
        .formatted(id, account, token);
  }

  /** Another account's key without policies. */
  PolicyKeys addForeign(String name, String account) {
    yaml.append(entry(name, account, name + "-token"));
    return this;
  }

  /** A key of the account with a policy of these statements; without any, it may do nothing. */
  PolicyKeys add(String name, String... statements) {
    yaml.append(entry(name, ACCOUNT, name + "-token")).append("  policies: [");
    if (statements.length > 0) {
      yaml.append("{\"Version\": \"2012-10-17\", \"Statement\": [")
          .append(String.join(", ", statements))
          .append("]}");
    }
    yaml.append("]\n");
    return this;
  }

  static String allow(String action, String resource) {
    return statement("Allow", action, resource, "");
  }

  static String deny(String action, String resource) {
    return statement("Deny", action, resource, "");
  }

  static String allowIf(String action, String condition) {
    return statement("Allow", action, "*", CONDITION + condition);
  }

  static String denyIf(String action, String condition) {
    return statement("Deny", action, "*", CONDITION + condition);
  }

  /** A condition, such as StringEquals, that a key has a value. */
  static String has(String operator, String key, String value) {
    return "{\"%s\": {\"%s\": \"%s\"}}".formatted(operator, key, value);
  }

  /**
   * @param more members after the others, or none
   */
  private static String statement(String effect, String action, String resource, String more) {
    return "{\"Effect\": \"%s\", \"Action\": \"%s\", \"Resource\": \"%s\"%s}"
        .formatted(effect, action, resource, more);
  }

  /** Writes the file; gives the flag that names it. */
  String flag(Path folder) throws IOException {
    Path file = folder.resolve("keys.yaml");
    Files.writeString(file, yaml);
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
    return "--access-keys=" + file;
  }

  /** Calls with a key. */
  RawHttp as(String name, TestDocket docket) {
    return new RawHttp(docket.port(), name + "-token");
  }
}
