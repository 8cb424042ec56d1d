package dev.docket.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.docket.CasesService;
import dev.docket.cases.ValidationPolicy;
import dev.docket.domains.Provisioning;
import dev.docket.json.ShapeMapper;
import dev.docket.json.ShapeWriter;
import dev.docket.operations.Access;
import dev.docket.operations.Caller;
import dev.docket.operations.Operation;
import dev.docket.operations.Quotas;
import dev.docket.operations.Resources;
import dev.docket.operations.Stamps;
import dev.docket.operations.WithEntityTag;
import dev.docket.server.events.SentEvents;
import dev.docket.storage.Storage;
import dev.docket.storage.Tenant;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletionStage;

/** Calls operations with JSON, as a caller, without a server. */
public record ServiceCalls(Caller caller) {

  private static final JsonMapper JSON = ShapeMapper.create();

  /** Calls by somebody to whom everything is allowed. */
  public static ServiceCalls unrestricted(Tenant tenant) {
    return new ServiceCalls(
        new Caller(
            tenant, "arn:aws:iam::" + tenant.account() + ":user/alice", Access.UNRESTRICTED));
  }

  /** The operations over a store, of which none is delayed, with the quotas of AWS. */
  public static CasesService operations(Storage storage, Stamps stamps) {
    return new CasesService(
        new Resources(storage),
        stamps,
        Quotas.standard(),
        Provisioning.immediate(),
        new ValidationPolicy(false, true),
        Duration.ZERO,
        SentEvents.DOCUMENTED);
  }

  /** Calls an operation with an input that has single quotes for double ones. */
  public JsonNode call(CasesService service, String name, String input) {
    Operation<?, ?> operation =
        service.operations().stream()
            .filter(candidate -> candidate.name().equals(name))
            .findFirst()
            .orElseThrow();
    return call(operation, input.replace('\'', '"'));
  }

  private <I, O> JsonNode call(Operation<I, O> operation, String input) {
    try {
      CompletionStage<O> output =
          operation.run().apply(caller, JSON.readValue(input, operation.input()));
      Object written = shown(output.toCompletableFuture().join());
      return written == null
          ? JSON.getNodeFactory().nullNode()
          : JSON.readTree(ShapeWriter.bytes(written));
    } catch (IOException notJson) {
      throw new AssertionError(notJson);
    }
  }

  /** What of an output is in the answer's body. */
  public static Object shown(Object output) {
    return output instanceof WithEntityTag<?> tagged ? tagged.output() : output;
  }
}
