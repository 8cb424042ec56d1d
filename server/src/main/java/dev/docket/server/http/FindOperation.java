package dev.docket.server.http;

import dev.docket.operations.ProblemException;
import dev.docket.server.contract.Contract;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/**
 * Finds the operation that the method and path identify. The path is used as it was sent: decoding
 * or normalising it would turn {@code %2F} in an ARN into a slash, and let two paths identify one
 * resource.
 */
final class FindOperation implements Handler<CallContext> {

  private final Contract contract;
  private final boolean authenticated;

  /**
   * @param authenticated whether callers must authenticate; anonymous ones are then not told which
   *     paths exist
   */
  FindOperation(Contract contract, boolean authenticated) {
    this.contract = contract;
    this.authenticated = authenticated;
  }

  @Override
  public void handle(CallContext context) {
    HttpServerRequest request = context.request();
    context
        .exchange()
        .match(
            contract
                .match(request.method().name(), Target.path(request))
                .orElseThrow(() -> refusal(request)));
    context.next();
  }

  private ProblemException refusal(HttpServerRequest request) {
    boolean anonymous = request.getHeader(HttpHeaders.AUTHORIZATION) == null;
    return authenticated && anonymous
        ? RequestProblems.missingAuthenticationToken()
        : RequestProblems.unknownOperation();
  }
}
