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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A second opinion on every request and response: the contract as vertx-json-schema reads it, which
 * knows nothing of our compiled checks. Some thousand times slower than they are, and one thread at
 * a time; meant for tests and for the hunt for a defect.
 */
public final class ContractVerifier {

  private static final String BASE = "https://docket.invalid/contract";

  private final ContractDocument document;
  private final Map<String, OperationDocument> operations;
  private final SchemaRepository schemas;
  private final Map<String, Validator> validators = new HashMap<>();

  ContractVerifier(ContractDocument document) {
    this.document = document;
    this.operations =
        document.operations().stream()
            .collect(Collectors.toMap(OperationDocument::id, operation -> operation));
    this.schemas =
        SchemaRepository.create(
                new JsonSchemaOptions()
                    .setBaseUri(BASE)
                    .setDraft(Draft.DRAFT7)
                    .setOutputFormat(OutputFormat.Basic))
            .dereference(JsonSchema.of(JsonSchemas.of(document)));
  }

  /** A verifier of the contract that the server is packaged with. */
  public static ContractVerifier load() {
    return new ContractVerifier(ContractDocument.packaged());
  }

  /**
   * Judges an input beside {@link Route#check}.
   *
   * @param input what {@link Route#input} gave
   * @param accepted whether the check let it pass
   * @return the disagreement, in one line; empty when there is none
   */
  public synchronized Optional<String> verifyRequest(
      String operationId, JsonNode input, boolean accepted) {
    OperationDocument operation = operation(operationId);
    JsonNode schema =
        operation.body() == null ? JsonNodeFactory.instance.objectNode() : operation.body();
    Object value = JsonSchemaInput.input(input, schema, document);
    Optional<String> fault = fault(JsonSchemas.inputOf(operationId), value);
    if (fault.isEmpty() == accepted) {
      return Optional.empty();
    }
    return Optional.of(
        fault
            .map(text -> operationId + " accepted an input that breaks the contract: " + text)
            .orElse(operationId + " refused an input that keeps to the contract"));
  }

  /**
   * Judges a response. An error that the contract does not list with this status must look like any
   * error; null is never good, because absent members are left out.
   *
   * @return how the response breaks the contract, in one line; empty when it does not
   */
  public synchronized Optional<String> verifyResponse(
      String operationId, int status, JsonNode body) {
    Map<String, JsonNode> responses = operation(operationId).responses();
    String declared = String.valueOf(status);
    if (!responses.containsKey(declared)) {
      if (status < 400) {
        return Optional.of(operationId + " answered with status " + status + ", not declared");
      }
      declared = "default";
    }
    return fault(JsonSchemas.responseOf(operationId, declared), JsonSchemaInput.plain(body))
        .map(text -> operationId + " answered " + status + " against the contract: " + text);
  }

  private OperationDocument operation(String operationId) {
    OperationDocument operation = operations.get(operationId);
    if (operation == null) {
      throw new IllegalArgumentException("The contract has no operation " + operationId);
    }
    return operation;
  }

  private Optional<String> fault(String definition, @Nullable Object value) {
    OutputUnit verdict =
        validators
            .computeIfAbsent(definition, name -> schemas.validator(JsonSchemas.pointer(name)))
            .validate(value);
    return Boolean.TRUE.equals(verdict.getValid())
        ? Optional.empty()
        : Optional.of(innermost(verdict.getErrors()));
  }

  /** The validator names a fault and all that it lies in, from outside to inside. */
  private static String innermost(@Nullable List<OutputUnit> errors) {
    if (errors == null || errors.isEmpty()) {
      return "no reason given";
    }
    OutputUnit error = errors.getLast();
    return error.getInstanceLocation() + ": " + error.getError();
  }
}
