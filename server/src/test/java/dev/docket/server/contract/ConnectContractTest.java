package dev.docket.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.docket.integrations.IntegrationMessages.CreateIntegrationAssociationRequest;
import dev.docket.integrations.IntegrationMessages.DeleteIntegrationAssociationRequest;
import dev.docket.integrations.IntegrationMessages.ListIntegrationAssociationsRequest;
import dev.docket.integrations.IntegrationType;
import dev.docket.operations.Permission;
import dev.docket.operations.Problem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Holds the contract of the calls of Amazon Connect against its model and the reference. */
class ConnectContractTest extends ModelFacts {

  private static final String ARN = "arn:aws:cases:us-east-1:000000000000:domain/d";

  private final Contract contract = Contract.load();

  ConnectContractTest() {
    super(Contracts.CONNECT, "connect-facts.json");
  }

  private RequiredPermissions permissions(String operation) {
    return contract.operations().get(operation).permissions();
  }

  private List<String> asked(String operation, Object input) {
    return permissions(operation).before(input).stream().map(ConnectContractTest::text).toList();
  }

  private static String text(Permission permission) {
    return switch (permission) {
      case Permission.OnArn named -> named.operation() + " " + named.arn();
      case Permission.OnResource named ->
          named.operation()
              + " "
              + String.join(
                  "/", named.path().stream().map(part -> part.kind() + "/" + part.id()).toList());
    };
  }

  private static CreateIntegrationAssociationRequest creation() {
    return new CreateIntegrationAssociationRequest(
        "i", IntegrationType.CASES_DOMAIN, ARN, null, null, null, Map.of("Team", "red"));
  }

  /** The resources as AWS's service authorization reference has them, and the domain. */
  @Test
  void permissions_areThoseOfTheReference() {
    assertThat(asked("CreateIntegrationAssociation", creation()))
        .containsExactly(
            "connect:CreateIntegrationAssociation instance/i",
            "connect:CreateIntegrationAssociation instance/i/integration-association/*",
            "GetDomain " + ARN);
    assertThat(
            asked(
                "ListIntegrationAssociations",
                new ListIntegrationAssociationsRequest("i", null, null, null, null)))
        .containsExactly("connect:ListIntegrationAssociations instance/i");
    assertThat(
            asked(
                "DeleteIntegrationAssociation", new DeleteIntegrationAssociationRequest("i", "a")))
        .containsExactly(
            "connect:DeleteIntegrationAssociation instance/i",
            "connect:DeleteIntegrationAssociation instance/i/integration-association/a");
  }

  @Test
  void conditionKeys_areThoseOfTheInput() {
    var keys = permissions("CreateIntegrationAssociation").conditions(creation());

    assertThat(keys.get("connect:instanceid")).containsExactly("i");
    assertThat(keys.get("aws:requesttag/team")).containsExactly("red");
    assertThat(keys.get("aws:tagkeys")).containsExactly("Team");
  }

  @Test
  void actions_haveTheirService() {
    assertThat(contract.actions())
        .contains(
            "connect:ListIntegrationAssociations",
            "cases:GetCase",
            "docket:ReadFeed",
            // Which is no operation.
            "docket:KeepIdsAndTimes")
        .filteredOn(
            action -> contract.operations().containsKey(action.substring(action.indexOf(':') + 1)))
        .hasSameSizeAs(contract.operations().keySet());
    assertThat(contract.operations("connect"))
        .containsExactlyInAnyOrder(
            "CreateIntegrationAssociation",
            "ListIntegrationAssociations",
            "DeleteIntegrationAssociation");
  }

  @Test
  void errors_haveTheNamesOfTheService() {
    ApiService connect = Contracts.CONNECT.service();

    assertThat(connect.named(Problem.validation("x")).type()).isEqualTo("InvalidRequestException");
    assertThat(connect.named(Problem.internal("x")).type()).isEqualTo("InternalServiceException");
    assertThat(connect.named(Problem.conflict("x"))).isEqualTo(Problem.conflict("x"));
    assertThat(connect.errorMember()).isEqualTo("Message");
    assertThat(ApiService.CASES.named(Problem.validation("x"))).isEqualTo(Problem.validation("x"));
  }

  @Test
  void document_isTheSameAsYaml() throws Exception {
    JsonNode yaml = ContractConverter.parse(Contract.connectYaml());

    assertThat(new com.fasterxml.jackson.databind.ObjectMapper().readTree(Contract.connectJson()))
        .isEqualTo(yaml);
  }
}
