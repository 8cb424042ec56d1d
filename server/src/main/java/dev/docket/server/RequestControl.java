package dev.docket.server;

import dev.docket.server.contract.Contract;
import dev.docket.server.control.ControlOperation;
import dev.docket.server.control.faults.FaultOperations;
import dev.docket.server.control.faults.Faults;
import dev.docket.server.http.Api;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a control plane does to the requests of the API. */
final class RequestControl {

  private RequestControl() {}

  /**
   * Of a server that has a control plane.
   *
   * @param wall wall time, by which faults expire
   */
  static Api.Controlled begin(InstantSource wall) {
    return new Api.Controlled(new Faults(wall));
  }

  /** The operations of the control plane for it. */
  static Map<String, ControlOperation> operations(Api.Controlled controlled, Contract contract) {
    Map<String, Set<String>> errors =
        contract.operations().entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, operation -> operation.getValue().errors().keySet()));
    return new FaultOperations(controlled.faults(), errors).operations();
  }
}
