package dev.docket.server.http;

import dev.docket.operations.Authorizer;
import dev.docket.operations.Caller;
import dev.docket.server.contract.Route;
import dev.docket.server.contract.ValidInput;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * A call that its caller may make: what operations are run with. There is none without a decision,
 * which is why nothing else makes one.
 */
final class Authorized {

  private final Caller caller;
  private final Route route;
  private final ValidInput input;

  private Authorized(Caller caller, Route route, ValidInput input) {
    this.caller = caller;
    this.route = route;
    this.input = input;
  }

  /**
   * Decides about a call.
   *
   * @param input of the operation
   * @return fails with an AccessDeniedException when the caller may not make the call
   */
  static CompletionStage<Authorized> decide(
      Authorizer authorizer, Caller caller, Route route, ValidInput input) {
    Authorized call = new Authorized(caller, route, input);
    return caller.access().isUnrestricted()
        ? CompletableFuture.completedStage(call)
        : authorizer
            .require(caller, route.permissions().before(input.record()))
            .thenApply(allowed -> call);
  }

  Caller caller() {
    return caller;
  }

  Route route() {
    return route;
  }

  ValidInput input() {
    return input;
  }
}
