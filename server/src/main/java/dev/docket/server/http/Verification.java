package dev.docket.server.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.server.contract.ContractVerifier;
import dev.docket.server.contract.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Validates every request and response against the contract a second time, and logs where the
 * result differs from that of the compiled shapes: a defect of the server, never of the client. Off
 * by default, because it is slow.
 */
public final class Verification {

  private static final Logger LOG = LoggerFactory.getLogger(Verification.class);

  private final @Nullable ContractVerifier verifier;
  private final ObjectMapper json = new ObjectMapper();

  private Verification(@Nullable ContractVerifier verifier) {
    this.verifier = verifier;
  }

  public static Verification off() {
    return new Verification(null);
  }

  public static Verification by(ContractVerifier verifier) {
    return new Verification(verifier);
  }

  /** Whether anything is validated a second time. */
  boolean isOn() {
    return verifier != null;
  }

  void request(Route route, ObjectNode input, boolean accepted) {
    if (verifier != null) {
      verifier.verifyRequest(route.operationId(), input, accepted).ifPresent(Verification::report);
    }
  }

  void response(Route route, int status, byte[] body) {
    if (verifier != null) {
      verifier
          .verifyResponse(route.operationId(), status, tree(body))
          .ifPresent(Verification::report);
    }
  }

  private JsonNode tree(byte[] body) {
    try {
      return json.readTree(body);
    } catch (IOException notJson) {
      throw new UncheckedIOException(notJson);
    }
  }

  private static void report(String disagreement) {
    LOG.error("Contract and checks disagree: {}", disagreement);
  }
}
