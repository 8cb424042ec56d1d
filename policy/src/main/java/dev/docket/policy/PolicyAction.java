package dev.docket.policy;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A pattern of actions in a policy, such as {@code cases:Get*}: one service and its actions, or
 * {@code *} for all actions of all services. The case of letters does not matter.
 */
public final class PolicyAction {

  private static final Pattern FORM = Pattern.compile("\\*|\\*:\\*|[A-Za-z0-9-]+:[A-Za-z0-9*?]+");

  private final String written;
  private final String place;
  private final Glob pattern;

  PolicyAction(String written, String place) {
    this.written = written;
    this.place = place;
    this.pattern = Glob.of(written.toLowerCase(Locale.ROOT));
  }

  static boolean isWellFormed(String written) {
    return FORM.matcher(written).matches();
  }

  /** As it stands in the policy. */
  public String written() {
    return written;
  }

  /** Where it stands, such as {@code line 12, column 5}. */
  public String place() {
    return place;
  }

  /** The service in lower case; a star for all. */
  public String service() {
    return written.substring(0, (written + ":").indexOf(':')).toLowerCase(Locale.ROOT);
  }

  /** Whether the pattern stands for an action, without regard to case. */
  public boolean matches(String action) {
    return pattern.matches(action.toLowerCase(Locale.ROOT));
  }
}
