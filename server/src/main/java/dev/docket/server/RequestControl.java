package dev.docket.server;

import dev.docket.server.contract.Contract;
import dev.docket.server.contract.Route;
import dev.docket.server.control.ControlOperation;
import dev.docket.server.control.ControlledIds;
import dev.docket.server.control.ResetHooks;
import dev.docket.server.control.faults.FaultOperations;
import dev.docket.server.control.faults.Faults;
import dev.docket.server.control.journal.Journal;
import dev.docket.server.control.journal.JournalOperations;
import dev.docket.server.http.Api;
import io.vertx.core.Vertx;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a control plane does to the requests of the API, and keeps of them. */
final class RequestControl {

  private RequestControl() {}

  /**
   * Of a server that has a control plane.
   *
   * @param wall wall time, by which faults expire
   */
  static Api.Controlled begin(InstantSource wall) {
    return new Api.Controlled(new Faults(wall), new Journal());
  }

  /**
   * Lets a seed of ids decide which calls a fault meets, and a reset forget faults and requests.
   */
  static void follow(Api.Controlled controlled, ControlledIds ids, ResetHooks resets) {
    ids.follow(controlled.faults()::seed);
    resets.also("Faults", controlled.faults()::clear);
    resets.also("Requests", controlled.journal()::clear);
  }

  /** The operations of the control plane for it. */
  static Map<String, ControlOperation> operations(
      Api.Controlled controlled, Contract contract, Vertx vertx) {
    Map<String, Set<String>> errors =
        contract.operations().entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, operation -> errors(operation.getValue())));
    Map<String, ControlOperation> operations =
        new HashMap<>(new FaultOperations(controlled.faults(), errors).operations());
    operations.putAll(
        new JournalOperations(controlled.journal(), errors.keySet(), vertx).operations());
    return operations;
  }

  private static Set<String> errors(Route operation) {
    return operation.service().known(operation.errors().keySet());
  }
}
