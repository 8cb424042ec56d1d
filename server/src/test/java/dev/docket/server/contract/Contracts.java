package dev.docket.server.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.operations.Problem;
import dev.docket.operations.ProblemException;
import dev.docket.server.contract.ContractDocument.Packaged;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The contracts that tests are run with, and short ways to ask them. */
final class Contracts {

  static final ContractDocument REAL = ContractDocument.packaged(Packaged.API);
  static final ContractDocument CONNECT = ContractDocument.packaged(Packaged.CONNECT);

  /** With the components of the API, to which it refers. */
  static final ContractDocument EXTENSIONS = ContractDocument.packaged().getLast();

  static final ContractDocument MECHANISM = new ContractDocument(yaml("mechanism.yaml"));

  static final ContractDocument ROUTES = new ContractDocument(yaml("routes.yaml"));

  private static final JsonMapper MAPPER = new JsonMapper();

  private Contracts() {}

  static JsonNode yaml(String resource) {
    try (InputStream in = Contracts.class.getResourceAsStream(resource)) {
      return ContractConverter.parse(in.readAllBytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static ObjectNode json(String text) {
    try {
      return (ObjectNode) MAPPER.readTree(text);
    } catch (IOException malformed) {
      throw new UncheckedIOException(malformed);
    }
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** What a piece of work fails with. */
  static Optional<Problem> problem(Runnable work) {
    try {
      work.run();
      return Optional.empty();
    } catch (ProblemException failed) {
      return Optional.of(failed.problem());
    }
  }
}
