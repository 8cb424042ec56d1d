package dev.docket.server.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.server.contract.ContractDocument.OperationDocument;
import dev.docket.server.limits.Rate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.connectcases.ConnectCasesClient;
import software.amazon.awssdk.services.connectcases.model.ConnectCasesRequest;

class RatesTest {

  @ParameterizedTest
  @CsvSource({
    "CreateCase,2/10",
    "GetCase,4/10",
    "UpdateCase,2/2",
    "CreateDomain,2/5",
    "DeleteCaseRule,2/5",
    "BatchGetCaseRule,8/25",
    "ListFieldOptions,6/16",
    "GetLayout,6/20",
    "DeleteCase,2/5"
  })
  void rates_areThoseOfAws(String operation, String rate) {
    assertThat(Contract.rates().get(operation)).isEqualTo(Rate.parse(rate));
  }

  @Test
  void everyOperation_hasARate() {
    assertThat(Contract.rates().keySet())
        .isEqualTo(
            Stream.of(Contracts.REAL, Contracts.CONNECT, Contracts.EXTENSIONS)
                .flatMap(document -> document.operations().stream())
                .map(OperationDocument::id)
                .collect(Collectors.toSet()))
        .contains("UpdateRelatedItem") // newer than the SDK of the tests
        .containsAll(operationsOfTheSdk());
  }

  private static Set<String> operationsOfTheSdk() {
    return Arrays.stream(ConnectCasesClient.class.getMethods())
        .filter(method -> method.getParameterCount() == 1)
        .map(method -> method.getParameterTypes()[0])
        .filter(ConnectCasesRequest.class::isAssignableFrom)
        .map(request -> request.getSimpleName().replaceFirst("Request$", ""))
        .collect(Collectors.toSet());
  }

  @Test
  void operationWithoutARate_isRefused() {
    ObjectNode root = (ObjectNode) Contracts.yaml("mechanism.yaml");
    ((ObjectNode) root.at("/paths/~1things-list/post")).remove("x-rate");

    assertThatThrownBy(() -> Contract.of(new ContractDocument(root)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("The contract lacks a text x-rate in ");
  }
}
