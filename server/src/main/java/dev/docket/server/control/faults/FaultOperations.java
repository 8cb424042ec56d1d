package dev.docket.server.control.faults;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.operations.Problem;
import dev.docket.server.control.ControlAnswer;
import dev.docket.server.control.ControlOperation;
import dev.docket.server.control.ControlRequest;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Sets, lists and removes faults. */
public final class FaultOperations {

  private final Faults faults;
  private final FaultReader reader;

  /**
   * @param errors the types of errors that each operation of the API declares, by its name
   */
  public FaultOperations(Faults faults, Map<String, Set<String>> errors) {
    this.faults = faults;
    this.reader = new FaultReader(errors);
  }

  public Map<String, ControlOperation> operations() {
    return Map.of(
        "CreateFault", request -> answer(create(request)),
        "ListFaults", request -> answer(ControlAnswer.json(Map.of("faults", faults.list()))),
        "DeleteFault", request -> answer(delete(request)),
        "DeleteFaults", request -> answer(deleteAll()));
  }

  private static CompletionStage<ControlAnswer> answer(ControlAnswer answer) {
    return CompletableFuture.completedStage(answer);
  }

  private ControlAnswer create(ControlRequest request) {
    ObjectNode input = request.input();
    Fault.Rule rule = reader.rule(input);
    ObjectNode given = input.deepCopy();
    given.remove("expiresAfter");
    return ControlAnswer.json(faults.add(given, rule, reader.life(input)));
  }

  private ControlAnswer delete(ControlRequest request) {
    String id = request.input().path("faultId").asText();
    if (!faults.remove(id)) {
      throw new Problem("ResourceNotFoundException", "Fault not found: " + id).asException();
    }
    return ControlAnswer.done();
  }

  private ControlAnswer deleteAll() {
    faults.clear();
    return ControlAnswer.done();
  }
}
