package dev.docket.server.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.docket.server.contract.ContractDocument.OperationDocument;
import io.vertx.json.schema.Draft;
import io.vertx.json.schema.JsonSchema;
import io.vertx.json.schema.JsonSchemaOptions;
import io.vertx.json.schema.OutputFormat;
import io.vertx.json.schema.OutputUnit;
import io.vertx.json.schema.SchemaRepository;
import io.vertx.json.schema.Validator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A second opinion on every request and response: the contracts as vertx-json-schema reads it,
 * independently of the compiled shapes. A hundred times slower, and one thread at a time; meant for
 * tests and for debugging.
 */
public final class ContractVerifier {

  private static final String BASE = "https://docket.invalid/contract";

  private final Map<String, Verified> operations = new HashMap<>();
  private final Map<String, Validator> validators = new HashMap<>();

  /** An operation, the contract that it is in, and the schemas of that. */
  private record Verified(
      OperationDocument operation, ContractDocument document, SchemaRepository schemas) {}

  ContractVerifier(ContractDocument document) {
    this(List.of(document));
  }

  private ContractVerifier(List<ContractDocument> documents) {
    documents.forEach(this::add);
  }

  private void add(ContractDocument document) {
    SchemaRepository schemas =
        SchemaRepository.create(
                new JsonSchemaOptions()
                    .setBaseUri(BASE)
                    .setDraft(Draft.DRAFT7)
                    .setOutputFormat(OutputFormat.Basic))
            .dereference(JsonSchema.of(JsonSchemas.of(document)));
    for (OperationDocument operation : document.operations()) {
      operations.put(operation.id(), new Verified(operation, document, schemas));
    }
  }

  /** The verifier of the contracts of the API that are packaged with the server. */
  public static ContractVerifier load() {
    return Api.VERIFIER;
  }

  /** One for all servers of a JVM: what they would make anew takes longer than most tests. */
  private static final class Api {
    static final ContractVerifier VERIFIER = new ContractVerifier(ContractDocument.packaged());
  }

  /**
   * Compares the outcome of a validation with that of the JSON schema.
   *
   * @param input the input before its validation
   * @param accepted whether the compiled shape accepted it
   * @return the disagreement in one line; empty when there is none
   */
  public synchronized Optional<String> verifyRequest(
      String operationId, JsonNode input, boolean accepted) {
    Verified verified = verified(operationId);
    JsonNode body = verified.operation().body();
    JsonNode schema = body == null ? JsonNodeFactory.instance.objectNode() : body;
    Object value = JsonSchemaInput.input(input, schema, verified.document());
    Optional<String> fault = fault(verified, JsonSchemas.inputOf(operationId), value);
    if (fault.isEmpty() == accepted) {
      return Optional.empty();
    }
    return Optional.of(
        fault
            .map(text -> operationId + " accepted an input that breaks the contract: " + text)
            .orElse(operationId + " refused an input that keeps to the contract"));
  }

  /**
   * Validates a response. An error with a status that the contract does not list must match the
   * default error; null is never valid, because absent members are left out.
   *
   * @return how the response violates the contract, in one line; empty when it does not
   */
  public synchronized Optional<String> verifyResponse(
      String operationId, int status, JsonNode body) {
    Verified verified = verified(operationId);
    Map<String, JsonNode> responses = verified.operation().responses();
    String declared = String.valueOf(status);
    if (!responses.containsKey(declared)) {
      if (status < 400) {
        return Optional.of(operationId + " answered with status " + status + ", not declared");
      }
      declared = "default";
    }
    return fault(
            verified, JsonSchemas.responseOf(operationId, declared), JsonSchemaInput.plain(body))
        .map(text -> operationId + " answered " + status + " against the contract: " + text);
  }

  private Verified verified(String operationId) {
    Verified verified = operations.get(operationId);
    if (verified == null) {
      throw new IllegalArgumentException("The contract has no operation " + operationId);
    }
    return verified;
  }

  private Optional<String> fault(Verified verified, String definition, @Nullable Object value) {
    OutputUnit verdict =
        validators
            .computeIfAbsent(
                definition, name -> verified.schemas().validator(JsonSchemas.pointer(name)))
            .validate(value);
    return Boolean.TRUE.equals(verdict.getValid())
        ? Optional.empty()
        : Optional.of(innermost(verdict.getErrors()));
  }

  /** The validator reports a fault and everything around it, from the outside in. */
  private static String innermost(@Nullable List<OutputUnit> errors) {
    if (errors == null || errors.isEmpty()) {
      return "no reason given";
    }
    OutputUnit error = errors.getLast();
    return error.getInstanceLocation() + ": " + error.getError();
  }
}
