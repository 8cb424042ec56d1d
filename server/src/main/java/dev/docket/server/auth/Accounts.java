package dev.docket.server.auth;

/** Account ids, which have 12 digits. */
final class Accounts {

  /** The account of callers that do not name one. */
  static final String DEFAULT = "000000000000";

  private static final int LENGTH = 12;

  private Accounts() {}

  static boolean isAccount(String text) {
    if (text.length() != LENGTH) {
      return false;
    }
    for (int i = 0; i < LENGTH; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /** Whether a text is the ARN of a user or role in an account. */
  static boolean isPrincipal(String arn, String account) {
    String[] parts = arn.split(":", 6);
    return parts.length == 6
        && parts[0].equals("arn")
        && parts[4].equals(account)
        && !parts[5].isEmpty();
  }

  /** The ARN of the user of an account for which none is configured. */
  static String defaultUser(String account) {
    return "arn:aws:iam::" + account + ":user/docket";
  }
}
