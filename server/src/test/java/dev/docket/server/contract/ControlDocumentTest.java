package dev.docket.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import io.vertx.junit5.VertxExtension;
import io.vertx.junit5.VertxTestContext;
import io.vertx.openapi.contract.OpenAPIContract;
import io.vertx.openapi.contract.Operation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the contract of the control plane must be as a document. */
class ControlDocumentTest {

  @Test
  @ExtendWith(VertxExtension.class)
  void document_isValidOpenApi(Vertx vertx, VertxTestContext test) {
    // Vert.x knows no types of bodies but JSON, forms and texts.
    JsonObject document =
        new JsonObject(
            new String(Contract.controlJson(), StandardCharsets.UTF_8)
                .replaceAll("application/(x-ndjson|yaml)", "text/plain"));
    // Vert.x refuses a relative address, which OpenAPI has for the server that gives the document.
    document.getJsonArray("servers").getJsonObject(0).put("url", "http://localhost");

    OpenAPIContract.from(vertx, document)
        .onComplete(
            test.succeeding(
                contract ->
                    test.verify(
                        () -> {
                          assertThat(contract.operations().stream().map(Operation::getOperationId))
                              .containsExactlyInAnyOrderElementsOf(
                                  Contract.control().operations().keySet());
                          test.completeNow();
                        })));
  }

  @Test
  void json_saysWhatTheYamlSays() throws IOException {
    assertThat(ContractConverter.parse(Contract.controlJson()))
        .isEqualTo(ContractConverter.parse(Contract.controlYaml()));
  }
}
