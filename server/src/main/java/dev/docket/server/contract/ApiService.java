package dev.docket.server.contract;

import dev.docket.operations.Arn;
import dev.docket.operations.Problem;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The service whose operations a contract has: one of AWS's, or Docket's own.
 *
 * @param signingName the name of the service in credential scopes
 * @param name its name in actions
 * @param errorMember the member of errors that holds the message
 * @param errors what the service calls errors that Connect Cases calls otherwise, by the names of
 *     the latter
 */
public record ApiService(
    String signingName, String name, String errorMember, Map<String, String> errors) {

  /** Connect Cases, to which belongs what names no service. */
  public static final ApiService CASES =
      new ApiService(Arn.SERVICE, Arn.SERVICE, "message", Map.of());

  public ApiService {
    errors = Map.copyOf(errors);
  }

  /** A problem under the name that the service has for it. */
  public Problem named(Problem problem) {
    String type = errors.get(problem.type());
    return type == null ? problem : new Problem(type, problem.message(), problem.members());
  }

  /**
   * The names by which the server knows errors, and those of the service, of which it declares
   * some.
   */
  public Set<String> known(Set<String> declared) {
    Set<String> known = new HashSet<>(declared);
    errors.forEach(
        (own, named) -> {
          if (declared.contains(named)) {
            known.add(own);
          }
        });
    return known;
  }

  /** The action of policies that is named after an operation. */
  String action(String operationId) {
    return name + ":" + operationId;
  }
}
