package dev.docket.server.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.json.ShapeMapper;
import dev.docket.operations.Operation;
import dev.docket.operations.Permission;
import dev.docket.operations.Permission.OnArn;
import dev.docket.operations.Permission.OnResource;
import dev.docket.policy.ConditionValues;
import dev.docket.server.contract.ContractDocument.OperationDocument;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the contract says that policies have to allow. */
class PermissionsTest {

  private static final Contract CONTRACT = Contract.of(Contracts.REAL);
  private static final JsonMapper MAPPER = ShapeMapper.create();
  private static final Map<String, Operation<?, ?>> OPERATIONS = Served.operations();
  private static final String LIST_THINGS = "/paths/~1things-list/post";

  private static JsonNode json(String text) {
    try {
      return new JsonMapper().readTree(text.replace('\'', '"'));
    } catch (JsonProcessingException malformed) {
      throw new AssertionError(malformed);
    }
  }

  private static RequiredPermissions of(String operation) {
    return CONTRACT.operations().get(operation).permissions();
  }

  private static ConditionValues keys(String operation, String input) {
    return of(operation).conditions(input(operation, input));
  }

  /** An input, which may lack members, as the record that the operation takes. */
  private static Object input(String operation, String text) {
    try {
      return MAPPER.treeToValue(json(text), OPERATIONS.get(operation).input());
    } catch (JsonProcessingException other) {
      throw new AssertionError(other);
    }
  }

  private static List<String> before(String operation, String input) {
    return of(operation).before(input(operation, input)).stream()
        .map(PermissionsTest::text)
        .toList();
  }

  private static String text(Permission permission) {
    String resource =
        switch (permission) {
          case OnArn named -> named.arn();
          case OnResource named ->
              named.path().stream()
                  .map(part -> part.kind() + "/" + part.id())
                  .collect(Collectors.joining("/"));
        };
    return permission.operation() + " " + resource;
  }

  @Test
  void createCase_asksForEachThingThatItTakes() {
    assertThat(
            before(
                "CreateCase",
                "{'domainId': 'd', 'templateId': 't', 'fields': [{'id': 'a'}, {'id': 'b'}], 'tags': {'k': 'v'}}"))
        .containsExactly(
            "CreateCase domain/d",
            "CreateCase domain/d/case/*",
            "CreateCase domain/d/field/a",
            "CreateCase domain/d/field/b",
            "CreateCase domain/d/template/t",
            "TagResource domain/d/case/*");
  }

  @Test
  void emptyTags_areNotAskedFor() {
    assertThat(
            before("CreateCase", "{'domainId': 'd', 'templateId': 't', 'fields': [], 'tags': {}}"))
        .containsExactly(
            "CreateCase domain/d", "CreateCase domain/d/case/*", "CreateCase domain/d/template/t");
  }

  @Test
  void startMergeCases_asksForAllCasesAndFields() {
    assertThat(
            before(
                "StartMergeCases",
                "{'domainId': 'd', 'caseId': 'c', 'secondaryCaseIds': ['e'], 'fieldsConfiguration': [{'sourceCaseId': 'e', 'fieldIds': [{'id': 'f'}, {'id': 'g'}]}]}"))
        .containsExactly(
            "StartMergeCases domain/d",
            "StartMergeCases domain/d/case/c",
            "StartMergeCases domain/d/case/e",
            "StartMergeCases domain/d/field/f",
            "StartMergeCases domain/d/field/g");
  }

  @Test
  void createRelatedItem_asksForTheCaseThatItRelates() {
    assertThat(
            before(
                "CreateRelatedItem",
                "{'domainId': 'd', 'caseId': 'c', 'type': 'ConnectCase', 'content': {'connectCase': {'caseId': 'e'}}}"))
        .containsExactly(
            "CreateRelatedItem domain/d",
            "CreateRelatedItem domain/d/case/c",
            "CreateRelatedItem domain/d/case/e",
            "CreateRelatedItem domain/d/case/c/related-item/*");
  }

  /** Whether an SLA is met tells the value of its field. */
  @Test
  void createRelatedItem_asksForTheFieldOfAnSla() {
    assertThat(
            before(
                "CreateRelatedItem",
                "{'domainId': 'd', 'caseId': 'c', 'type': 'Sla', 'content': {'sla': {'slaInputConfiguration': {'fieldId': 'f'}}}}"))
        .containsExactly(
            "CreateRelatedItem domain/d",
            "CreateRelatedItem domain/d/case/c",
            "CreateRelatedItem domain/d/case/c/related-item/*",
            "GetCase domain/d/field/f");
  }

  @Test
  void batchUpdateCase_asksForUpdateCase() {
    String input =
        "{'domainId': 'd', 'cases': [{'caseIdentifier': {'caseId': 'c'}}, {'caseIdentifier': {'referenceId': 'r'}}], 'title': 't', 'fields': [{'fieldIdentifier': {'id': 'f'}}, {'fieldIdentifier': {'name': 'n'}}]}";

    assertThat(before("BatchUpdateCase", input))
        .containsExactly(
            "UpdateCase domain/d",
            "UpdateCase domain/d/field/f",
            "UpdateCase domain/d/field/title");
    assertThat(
            of("BatchUpdateCase").during(input("BatchUpdateCase", input)).stream()
                .map(PermissionsTest::text))
        .containsExactly("UpdateCase domain/d/case/c");
  }

  @ParameterizedTest
  @CsvSource({
    "ListDomains, {}, ListDomains *",
    "TagResource, {'arn': 'any:text'}, TagResource any:text",
    "GetDomain, {'domainId': 'a/b'}, GetDomain domain/a/b"
  })
  void resource_isWhatTheInputNames(String operation, String input, String permission) {
    assertThat(before(operation, input)).containsExactly(permission);
  }

  static Stream<OperationDocument> operations() {
    return Contracts.REAL.operations().stream();
  }

  /** Whatever has an id in the path is asked for, the domain above all. */
  @ParameterizedTest
  @MethodSource("operations")
  void labelsOfThePath_areAllAskedFor(OperationDocument operation) {
    List<String> labels =
        operation.parameters("path").stream().map(label -> label.path("name").asText()).toList();

    assertThat(labels)
        .allSatisfy(
            label -> assertThat(operation.permissions().toString()).contains("{" + label + "}"));
  }

  /** The kinds of resources of each action, as AWS's service authorization reference has them. */
  @ParameterizedTest
  @CsvSource({
    "'*', CreateDomain ListDomains",
    "domain, GetDomain DeleteDomain GetCaseEventConfiguration PutCaseEventConfiguration ListFields ListLayouts",
    "domain, ListTemplates ListCaseRules ListCasesForContact SearchCases SearchAllRelatedItems",
    "domain field, BatchGetField BatchPutFieldOptions CreateField UpdateField DeleteField ListFieldOptions",
    "domain layout, CreateLayout GetLayout UpdateLayout DeleteLayout",
    "domain layout template, CreateTemplate",
    "domain template, GetTemplate UpdateTemplate DeleteTemplate",
    "domain case-rule, BatchGetCaseRule CreateCaseRule UpdateCaseRule DeleteCaseRule",
    "case domain field template, CreateCase",
    "case domain field, GetCase UpdateCase BatchUpdateCase StartMergeCases",
    "case domain, DeleteCase GetCaseAuditEvents SearchRelatedItems GetMergeCasesStatus",
    "case domain related-item, UpdateRelatedItem DeleteRelatedItem BatchCreateRelatedItem",
    // The reference has no field here; ADR 42 says why there is one.
    "case domain field related-item, CreateRelatedItem",
    "{arn}, TagResource UntagResource ListTagsForResource"
  })
  void kindsOfResources_areThoseOfTheReference(String kinds, String operations) {
    Set<String> expected = Set.of(kinds.split(" "));

    for (String operation : operations.split(" ")) {
      assertThat(kinds(operation)).as(operation).isEqualTo(expected);
    }
  }

  private static Set<String> kinds(String operation) {
    OperationDocument document =
        operations().filter(each -> each.id().equals(operation)).findFirst().orElseThrow();
    Set<String> kinds = new TreeSet<>();
    for (JsonNode asked : document.permissions()) {
      for (JsonNode list : List.of(asked.path("resources"), asked.path("entries"))) {
        for (JsonNode resource : list) {
          String[] parts = resource.asText().split("/");
          kinds.add(parts[Math.max(0, parts.length - 2)]);
        }
      }
    }
    return kinds;
  }

  @ParameterizedTest
  @MethodSource("operations")
  void operationInADomain_asksForTheDomain(OperationDocument operation) {
    if (operation.body() != null || !operation.parameters("path").isEmpty()) {
      String permissions = operation.permissions().toString();
      assertThat(permissions)
          .containsAnyOf("\"domain/{domainId}\"", "\"{arn}\"", "\"CreateDomain\"");
    }
  }

  @ParameterizedTest
  @MethodSource("operations")
  void action_isTheOperationButForBatches(OperationDocument operation) {
    String first = operation.permissions().path(0).path("action").asText();

    if (operation.permissions().path(0).path("batch").booleanValue()) {
      assertThat("Batch" + first).isEqualTo(operation.id());
    } else {
      assertThat(first).isEqualTo(operation.id());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "aws:requesttag/team, red",
    "aws:requesttag/other, ",
    "connect:userarn, arn:x",
    "cases:isbatchaction, false",
    "cases:createdby, ",
    "aws:sourceip, "
  })
  void conditionKeys_areThoseOfTheInput(String key, String value) {
    ConditionValues keys =
        keys("CreateCase", "{'tags': {'Team': 'red'}, 'performedBy': {'userArn': 'arn:x'}}");

    assertThat(keys.get(key)).isEqualTo(value == null ? null : List.of(value));
  }

  @Test
  void keysOfTags_areConditionKeys() {
    assertThat(keys("TagResource", "{'tags': {'B': '', 'a': null}}").get("aws:tagkeys"))
        .containsExactlyInAnyOrder("B", "a");
    assertThat(keys("UntagResource", "{'tagKeys': ['x', 'y']}").get("aws:tagkeys"))
        .containsExactly("x", "y");
    assertThat(keys("TagResource", "{'tags': {}}").get("aws:tagkeys")).isNull();
  }

  @Test
  void newItem_hasItsTypeAndCreator() {
    ConditionValues one =
        keys(
            "CreateRelatedItem", "{'type': 'ConnectCase', 'performedBy': {'customEntity': 'bot'}}");
    ConditionValues batch =
        keys("BatchCreateRelatedItem", "{'content': {'comment': {'body': 'b'}}}");

    assertThat(one.get("cases:relateditemtype")).containsExactly("ConnectCase");
    assertThat(one.get("cases:createdby")).containsExactly("bot");
    assertThat(one.get("cases:isbatchaction")).containsExactly("false");
    assertThat(batch.get("cases:relateditemtype")).containsExactly("Comment");
    assertThat(batch.get("cases:createdby")).isNull();
    assertThat(batch.get("cases:isbatchaction")).containsExactly("true");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[] | The contract has no x-iam that says what to ask for ListThings",
        "true | The contract has no x-iam that says what to ask for ListThings",
        "[{'resources': ['*']}] | There is no action",
        "[{'action': 'GetThing', 'resources': ['*']}] | There is no action GetThing",
        "[{'action': 'ListThings', 'resource': ['*']}] | Unknown part resource",
        "[{'action': 'ListThings', 'resources': []}] | Nothing is always asked",
        "[{'action': 'ListThings', 'when': 'status', 'resources': ['*']}] | Nothing is always asked",
        "[{'action': 'ListThings', 'resources': ['thing/{thingId}']}] | The input has no member thingId",
        "[{'action': 'ListThings', 'resources': ['thing/{status.id}']}] | The input has no member status.id",
        "[{'action': 'ListThings', 'resources': ['thing/{maxResults}']}] | The member maxResults holds no texts",
        "[{'action': 'ListThings', 'resources': ['thing']}] | Not a resource: thing",
        "[{'action': 'ListThings', 'resources': ['thing/*/part']}] | Not a resource: thing/*/part",
        "[{'action': 'ListThings', 'resources': ['*'], 'userArn': 'user'}] | The input has no member user",
        "[{'action': 'ListThings', 'resources': ['*'], 'tagKeys': 'status'}, {'action': 'ListThings', 'resources': ['*'], 'tagKeys': 'status'}] | tagKeys is there twice"
      })
  void permissionsThatAreNotUnderstood_areRefused(String permissions, String message) {
    ObjectNode root = (ObjectNode) Contracts.yaml("mechanism.yaml");
    ((ObjectNode) root.at(LIST_THINGS)).set("x-iam", json(permissions));

    assertThatThrownBy(() -> Contract.of(new ContractDocument(root)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message)
        .hasMessageContaining("ListThings");
  }

  @Test
  void operationThatNoPolicyForbids_isOne() {
    Map<String, Route> operations = Contract.load().operations();

    assertThat(operations.keySet())
        .filteredOn(operation -> operations.get(operation).permissions().kinds().isEmpty())
        .containsExactly("SimulateCallerPolicy");
  }

  @Test
  void operationWithoutPermissions_isRefused() {
    ObjectNode root = (ObjectNode) Contracts.yaml("mechanism.yaml");
    ((ObjectNode) root.at(LIST_THINGS)).remove("x-iam");

    assertThatThrownBy(() -> Contract.of(new ContractDocument(root)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The contract has no x-iam that says what to ask for ListThings");
  }
}
