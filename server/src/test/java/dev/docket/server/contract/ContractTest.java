package dev.docket.server.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractTest {

  private final Contract contract = Contract.of(Contracts.REAL);

  @ParameterizedTest
  @CsvSource({
    "POST,   /domains,             CreateDomain, ''",
    "POST,   /domains/,            GetDomain,    ''",
    "DELETE, /domains/,            DeleteDomain, ''",
    "PUT,    /domains/a/fields/,   UpdateField,  'a '",
    "POST,   /domains/a/fields/,   CreateField,  a",
    "POST,   /domains/a/cases/,    GetCase,      'a '",
    "POST,   /domains/a/cases/b/related-items/, CreateRelatedItem, a b",
    "DELETE, /domains/a/cases/b/related-items/, DeleteRelatedItem, 'a b '",
    "POST,   /domains/a/rules-list/, ListCaseRules, a",
    "POST,   /domains-list,        ListDomains,  ''",
    "POST,   /domains-list/,       ListDomains,  ''",
    "POST,   /domains/a,           GetDomain,    a",
    "POST,   /domains/a/,          GetDomain,    a",
    "DELETE, /domains/a,           DeleteDomain, a",
    "POST,   /domains/a%2Fb,       GetDomain,    a%2Fb",
    "POST,   /domains/a+b,         GetDomain,    a+b",
    "POST,   /domains/%zz,         GetDomain,    %zz",
    "POST,   /domains/%FF,         GetDomain,    %FF",
    "POST,   /domains/domains-list,GetDomain,    domains-list",
    "GET,    /tags/arn%3Aaws%3Ax%2Fy, ListTagsForResource, arn%3Aaws%3Ax%2Fy",
    "GET,    /tags/arn:aws:x/y,    ListTagsForResource, arn:aws:x/y",
    "GET,    /tags/arn:aws:x/y/,   ListTagsForResource, arn:aws:x/y",
    "GET,    /tags/,               ListTagsForResource, ''",
    "POST,   /tags/a/b/c/d,        TagResource,  a/b/c/d",
    "DELETE, /tags/a,              UntagResource, a",
    "PUT,    /cases:batchUpdateCase,   BatchUpdateCase, ''",
    "PUT,    /cases%3AbatchUpdateCase, BatchUpdateCase, ''",
    "PUT,    /cases%3abatchUpdateCase, BatchUpdateCase, ''",
    "POST,   /cases%3AbatchCreateRelatedItem, BatchCreateRelatedItem, ''"
  })
  void path_isMatchedAsItWasSent(String method, String path, String operation, String label) {
    RouteMatch match = contract.match(method, path).orElseThrow();

    assertThat(match.route().operationId()).isEqualTo(operation);
    assertThat(String.join(" ", match.labels())).isEqualTo(label);
  }

  @ParameterizedTest
  @CsvSource({
    "POST, ''",
    "POST, /",
    "POST, //",
    "POST, things",
    "POST, x/things",
    "POST, /thing",
    "POST, /Things",
    "POST, /th%69ngs",
    "POST, //things",
    "POST, /things//",
    "POST, /things/a//",
    "POST, /things//a",
    "POST, /x/../things",
    "POST, /things/..",
    "POST, /things/.",
    "GET, /tags/arn:aws/../x",
    "POST, /./things",
    "POST, /things/a/b",
    "POST, /things-list/a",
    "GET,  /things",
    "get,  /tags/a",
    "PUT,  /things/a",
    "HEAD, /tags/a",
    "GET,  /tags",
    "GET,  /tags//",
    "GET,  /tags//a",
    "GET,  /tags/a//b",
    "GET,  /tags/a//"
  })
  void otherPath_isNotMatched(String method, String path) {
    assertThat(Contract.of(Contracts.ROUTES).match(method, path)).isEmpty();
  }

  @Test
  void pathWithSlashAtItsEnd_matchesWithAndWithout() {
    Contract mechanism = Contract.of(Contracts.MECHANISM);

    assertThat(mechanism.match("PUT", "/things/a/parts/b/").orElseThrow().labels())
        .containsExactly("a", "b");
    assertThat(mechanism.match("PUT", "/things/a/parts/b").orElseThrow().labels())
        .containsExactly("a", "b");
  }

  @Test
  void errors_areThoseOfTheOperation() {
    assertThat(contract.operations().get("CreateDomain").errors())
        .containsEntry("ServiceQuotaExceededException", 402)
        .containsKey("ConflictException")
        .doesNotContainKey("CommonError");
    assertThat(contract.operations().get("GetDomain").errors())
        .doesNotContainKey("ConflictException");
  }

  @ParameterizedTest
  @CsvSource({"Id, multipleOf", "Id, minItems", "Field, minProperties", "DenseTags, x-union"})
  void constraintThatNoCheckUnderstands_isRefused(String schema, String keyword) {
    ObjectNode root = (ObjectNode) Contracts.yaml("mechanism.yaml");
    ((ObjectNode) root.at("/components/schemas/" + schema)).put(keyword, 2);

    assertThatThrownBy(() -> Contract.of(new ContractDocument(root)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("The contract uses " + keyword + ", which no check understands");
  }

  @Test
  void patternWithoutAnchors_isRefused() {
    ObjectNode root = (ObjectNode) Contracts.yaml("mechanism.yaml");
    ((ObjectNode) root.at("/components/schemas/Name")).put("pattern", "[a-z]");

    assertThatThrownBy(() -> Contract.of(new ContractDocument(root)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("anchors");
  }

  @Test
  void uniqueElements_areOfText() {
    ObjectNode root = (ObjectNode) Contracts.yaml("mechanism.yaml");
    ((ObjectNode) root.at("/components/schemas/PutPartRequest/properties/fields"))
        .put("x-uniqueItems", true);

    assertThatThrownBy(() -> Contract.of(new ContractDocument(root)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not of strings");
  }

  @Test
  void twoOperationsOnOnePath_areRefused() {
    JsonNode root = Contracts.yaml("mechanism.yaml");
    ObjectNode paths = (ObjectNode) root.path("paths");
    ObjectNode copy = paths.path("/things-list").deepCopy();
    ((ObjectNode) copy.path("post")).put("operationId", "ListThingsAgain");
    paths.set("/things-list/", copy);

    assertThatThrownBy(() -> Contract.of(new ContractDocument(root)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("ListThingsAgain and ListThings have the same path");
  }
}
