package dev.docket.server;

import dev.docket.operations.Arn;
import dev.docket.policy.ConditionValues;
import dev.docket.policy.PolicySet;
import dev.docket.policy.PolicyType;
import dev.docket.policy.Verdict;
import dev.docket.server.auth.AccessKey;
import dev.docket.server.auth.AccessKeyFile;
import dev.docket.server.auth.InvalidAccessKeysException;
import dev.docket.server.auth.PolicyTrial;
import dev.docket.server.auth.Vocabulary;
import dev.docket.server.config.CommandLineApp;
import dev.docket.server.config.Tool;
import dev.docket.server.config.ToolOptions;
import dev.docket.server.contract.Contract;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Says whether an access key may do something, and which statement decides. */
final class PolicyCheck {

  private static final String ACCESS_KEYS = "access-keys";
  private static final String KEY = "key";
  private static final String ACTION = "action";
  private static final String RESOURCE = "resource";
  private static final String CONTEXT = "context";

  private static final int DENIED = 1;

  private final PrintWriter out;
  private final PrintWriter err;
  private final InstantSource clock;

  PolicyCheck(PrintWriter out, PrintWriter err, InstantSource clock) {
    this.out = out;
    this.err = err;
    this.clock = clock;
  }

  Tool tool() {
    return new Tool(
        "policy",
        "Look at what policies allow.",
        "check",
        "Say whether an access key may do something, and why: exit code 0 if so, 1 if not.",
        List.of(
            new Tool.Option(ACCESS_KEYS, "<file>", "1", true, "The file of access keys."),
            new Tool.Option(KEY, "<id>", "1", true, "The id of the key."),
            new Tool.Option(
                ACTION, "<action>", "1", true, "The action: cases: and the name of an operation."),
            new Tool.Option(RESOURCE, "<arn>", "1", true, "The ARN of the resource, or *."),
            new Tool.Option(
                CONTEXT,
                "<key=value>...",
                "1..*",
                false,
                "Condition keys, such as aws:ResourceTag/team=blue; absent unless they are given,"
                    + " but for those of the principal, the time and the Region.")),
        this::run);
  }

  private int run(ToolOptions options) {
    String file = options.required(ACCESS_KEYS);
    Contract contract = Contract.load();
    Set<String> operations = contract.operations(Arn.SERVICE);
    try {
      AccessKeyFile keys = AccessKeyFile.open(Path.of(file), new Vocabulary(null, operations));
      AccessKey key =
          keys.byId(options.required(KEY))
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(file + ": there is no active key with this id"));
      String action = action(options.required(ACTION), contract.actions());
      Arn resource = resource(options.required(RESOURCE), service(action), key);
      return decide(key, action, resource, context(options));
    } catch (InvalidAccessKeysException wrong) {
      wrong.mistakes().forEach(mistake -> err.println(file + ": " + mistake));
    } catch (IllegalArgumentException wrong) {
      err.println(wrong.getMessage());
    }
    return CommandLineApp.MISTAKE;
  }

  private int decide(
      AccessKey key, String action, @Nullable Arn resource, Map<String, List<String>> context) {
    PolicySet policies = key.policies();
    if (policies == null) {
      out.println("ALLOWED: the key has no policies");
      return CommandLineApp.OK;
    }
    Set<String> absent = new TreeSet<>();
    Verdict verdict =
        PolicyTrial.decide(policies, key, action, resource, context, absent::add, clock.instant());
    out.println(words(verdict, action));
    if (!absent.isEmpty()) {
      out.println("No value was given with --context for " + String.join(", ", absent));
    }
    return verdict.allowed() ? CommandLineApp.OK : DENIED;
  }

  private static String words(Verdict verdict, String action) {
    String type = type(verdict.type());
    String statement = verdict.statement() == null ? "" : ": " + verdict.statement();
    return switch (verdict.outcome()) {
      case ALLOWED -> "ALLOWED" + statement;
      case EXPLICITLY_DENIED -> "DENIED by a statement of the " + type + statement;
      case IMPLICITLY_DENIED -> "DENIED: no statement of the " + type + " allows " + action;
    };
  }

  private static String type(PolicyType type) {
    return switch (type) {
      case IDENTITY -> "policies";
      case BOUNDARY -> "permissionsBoundary";
      case SESSION -> "sessionPolicies";
    };
  }

  /** With the service and in the letters of the operation. */
  private static String action(String written, Set<String> actions) {
    String asked = written.contains(":") ? written : Arn.SERVICE + ":" + written;
    return actions.stream()
        .filter(asked::equalsIgnoreCase)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "--action must be cases: and the name of an operation"));
  }

  private static String service(String action) {
    return action.substring(0, action.indexOf(':'));
  }

  /** Null for the star of an action that has no resource. */
  private static @Nullable Arn resource(String written, String service, AccessKey key) {
    if (written.equals("*")) {
      return null;
    }
    Arn arn =
        Arn.parse(service, written)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "--resource must be * or an ARN such as arn:aws:"
                            + service
                            + ":us-east-1:"
                            + key.account()
                            + (service.equals(Arn.SERVICE)
                                ? ":domain/DOMAIN"
                                : ":instance/INSTANCE")));
    if (!arn.tenant().account().equals(key.account())) {
      throw new IllegalArgumentException(
          "--resource is in another account than the key, which is in " + key.account());
    }
    return arn;
  }

  private static Map<String, List<String>> context(ToolOptions options) {
    Map<String, List<String>> context = new HashMap<>();
    for (String pair : options.values().getOrDefault(CONTEXT, List.of())) {
      int equal = pair.indexOf('=');
      if (equal < 1) {
        throw new IllegalArgumentException(
            "--context must have pairs such as aws:ResourceTag/team=blue");
      }
      String mistake = ConditionValues.mistake(pair.substring(0, equal));
      if (mistake != null) {
        throw new IllegalArgumentException("--context: " + mistake);
      }
      context
          .computeIfAbsent(
              pair.substring(0, equal).toLowerCase(Locale.ROOT), name -> new ArrayList<>())
          .add(pair.substring(equal + 1));
    }
    return context;
  }
}
