package dev.docket.server.contract;

import static dev.docket.server.contract.Contracts.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractVerifierTest {

  private final ContractVerifier verifier = new ContractVerifier(Contracts.REAL);
  private final ContractVerifier mechanism = new ContractVerifier(Contracts.MECHANISM);

  @Test
  void agreement_isNothingToReport() {
    assertThat(verifier.verifyRequest("CreateDomain", json("{\"name\":\"a\"}"), true)).isEmpty();
    assertThat(verifier.verifyRequest("CreateDomain", json("{\"name\":\"\"}"), false)).isEmpty();
  }

  @Test
  void badInputThatWasAccepted_isReported() {
    assertThat(verifier.verifyRequest("CreateDomain", json("{\"name\":\"a\\n\"}"), true))
        .contains(
            "CreateDomain accepted an input that breaks the contract: #/name: String does not match"
                + " pattern");
  }

  @Test
  void goodInputThatWasRefused_isReported() {
    assertThat(verifier.verifyRequest("CreateDomain", json("{\"name\":\"a\"}"), false))
        .contains("CreateDomain refused an input that keeps to the contract");
  }

  @Test
  void deepestInput_isJudgedByBoth() {
    int depth = JsonReader.MAX_DEPTH - 5;
    String filter = "{\"not\":".repeat(depth) + "{\"andAll\":[]}" + "}".repeat(depth);
    ObjectNode input = JsonReader.read(Contracts.utf8("{\"filter\":" + filter + "}"));
    Route search = Contract.of(Contracts.MECHANISM).operations().get("SearchThings");

    assertThat(search.check(input)).isEqualTo(input);
    assertThat(mechanism.verifyRequest("SearchThings", input, true)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"value\":{}}",
        "{\"value\":{\"stringValue\":\"a\",\"doubleValue\":1}}",
        "{\"value\":{\"stringValue\":\"a\",\"doubleValue\":null}}",
        "{\"value\":{\"unknown\":1}}",
        "{\"value\":{\"stringValue\":\"a\"},\"time\":null}",
        "{\"value\":{\"stringValue\":\"a\"},\"time\":\"yesterday\"}",
        "{\"value\":null}",
        "{}"
      })
  void badResponse_isReported(String body) {
    assertThat(mechanism.verifyResponse("PutPart", 200, json(body)))
        .hasValueSatisfying(
            fault -> assertThat(fault).startsWith("PutPart answered 200 against the contract: #"));
  }

  @Test
  void goodResponse_isNothingToReport() {
    String body = "{\"value\":{\"doubleValue\":1},\"time\":\"2026-01-05T09:30:00.125000Z\"}";

    assertThat(mechanism.verifyResponse("PutPart", 200, json(body))).isEmpty();
  }

  @Test
  void statusThatIsNotDeclared_isReportedUnlessItIsAnError() {
    assertThat(verifier.verifyResponse("CreateDomain", 204, json("{}")))
        .contains("CreateDomain answered with status 204, not declared");
    assertThat(verifier.verifyResponse("CreateDomain", 413, json("{\"message\":\"x\"}"))).isEmpty();
    assertThat(verifier.verifyResponse("CreateDomain", 413, json("{}"))).isPresent();
  }
}
