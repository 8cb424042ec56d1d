package dev.docket.server.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.server.wire.RawHttp.Answer;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What a case rule may be. Conditions that are joined are not known to the AWS SDK for Java in use,
 * so that rules are sent as they are.
 */
@Wire
class CaseRuleCheckWireTest extends DomainWireTest {

  private static final String LEAF =
      comparison("equalTo", "title", "{\"stringValue\":\"x\"}", true);

  private int rules;

  private static String comparison(
      String operator, String field, String operandTwo, boolean result) {
    return "{\"%s\":{\"operandOne\":{\"fieldId\":\"%s\"},\"operandTwo\":%s,\"result\":%s}}"
        .formatted(operator, field, operandTwo, result);
  }

  private static String joined(String operator, String... conditions) {
    return "{\"%s\":{\"conditions\":[%s]}}".formatted(operator, String.join(",", conditions));
  }

  private static String[] leaves(int count) {
    return Collections.nCopies(count, LEAF).toArray(String[]::new);
  }

  private Answer create(String rule) {
    return call("POST", "/case-rules", "{\"name\":\"Rule " + rules++ + "\",\"rule\":" + rule + "}");
  }

  private Answer required(String... conditions) {
    return create(rule("required", conditions));
  }

  private static String rule(String type, String... conditions) {
    return "{\"%s\":{\"defaultValue\":false,\"conditions\":[%s]}}"
        .formatted(type, String.join(",", conditions));
  }

  private Answer options(String parent, String child, String mappings) {
    return create(
        "{\"fieldOptions\":{\"parentFieldId\":\"%s\",\"childFieldId\":\"%s\",\"parentChildFieldOptionsMappings\":[%s]}}"
            .formatted(parent, child, mappings));
  }

  private static String mapping(String parent, String... child) {
    String values =
        Arrays.stream(child).map(value -> "\"" + value + "\"").collect(Collectors.joining(","));
    return "{\"parentFieldOptionValue\":\"%s\",\"childFieldOptionValues\":[%s]}"
        .formatted(parent, values);
  }

  private static String accepted(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json().path("caseRuleId").asText();
  }

  private static void refused(Answer answer, String message) {
    answer.isError(400, "ValidationException");
    assertThat(answer.json().get("message").asText()).isEqualTo(message);
  }

  private static void notFound(Answer answer, String field) {
    answer.isError(404, "ResourceNotFoundException");
    assertThat(answer.json().get("resourceType").asText()).isEqualTo("Field");
    assertThat(answer.json().get("resourceId").asText()).isEqualTo(field);
  }

  private String field(String type) {
    return call(
            "POST", "/fields", "{\"name\":\"Of type %s\",\"type\":\"%s\"}".formatted(type, type))
        .json()
        .get("fieldId")
        .asText();
  }

  private void putOptions(String field, String... values) {
    String options =
        Arrays.stream(values)
            .map(value -> "{\"name\":\"N\",\"value\":\"" + value + "\",\"active\":false}")
            .collect(Collectors.joining(","));
    accepted(call("PUT", "/fields/" + field + "/options", "{\"options\":[" + options + "]}"));
  }

  private void delete(String field) {
    accepted(call("DELETE", "/fields/" + field, ""));
  }

  @Test
  void conditions_mayBeJoinedInTwoLevels() {
    String nested = joined("orAll", LEAF, joined("andAll", leaves(2)), joined("orAll", LEAF));
    String id = accepted(required(nested, LEAF));

    Answer answer = call("POST", "/rules-batch", "{\"caseRules\":[{\"id\":\"" + id + "\"}]}");

    assertThat(answer.json().at("/caseRules/0/rule")).hasToString(rule("required", nested, LEAF));
    refused(
        required(joined("andAll", joined("orAll", joined("andAll", LEAF)))),
        "Conditions are nested at most 2 levels deep");
  }

  @Test
  void conditions_areFiveAtMostWhereverTheyStand() {
    accepted(required());
    accepted(required(leaves(5)));
    accepted(required(joined("orAll", leaves(5))));

    String tooMany = "A case rule has at most 5 conditions, not 6";
    refused(required(leaves(6)), tooMany);
    refused(required(joined("orAll", leaves(6))), tooMany);
    refused(required(LEAF, joined("orAll", leaves(3)), joined("andAll", leaves(2))), tooMany);
    refused(create(rule("hidden", leaves(6))), tooMany);
  }

  @Test
  void conditions_nestedVeryDeepAreRefused() {
    String deep = LEAF;
    for (int i = 0; i < 50; i++) {
      deep = joined("andAll", deep);
    }

    refused(required(deep), "Conditions are nested at most 2 levels deep");
  }

  @Test
  void conditions_thatAreJoinedAreNeverNone() {
    String none = "andAll and orAll need at least one condition";

    refused(required(joined("andAll")), none);
    refused(required(joined("orAll")), none);
    refused(required(LEAF, joined("andAll", LEAF, joined("orAll"))), none);
  }

  @Test
  void conditions_thatAreJoinedAgreeOnTheResult() {
    String other = comparison("equalTo", "title", "{\"stringValue\":\"x\"}", false);
    String disagreement = "Conditions that are joined must all have the same result";

    accepted(required(LEAF, other, joined("andAll", other, joined("orAll", other))));
    refused(required(joined("andAll", LEAF, other)), disagreement);
    refused(required(joined("orAll", LEAF, joined("andAll", other))), disagreement);
  }

  @Test
  void operands_suitTheirField() {
    Map<String, String> operands =
        Map.of(
            "stringValue", "{\"stringValue\":\"x\"}",
            "doubleValue", "{\"doubleValue\":1}",
            "booleanValue", "{\"booleanValue\":true}",
            "emptyValue", "{\"emptyValue\":{}}");
    Map<String, String> suited = new HashMap<>();
    for (String type : List.of("Text", "SingleSelect", "Url", "DateTime", "User")) {
      suited.put(type, "stringValue");
    }
    suited.put("Number", "doubleValue");
    suited.put("Boolean", "booleanValue");

    suited.forEach(
        (type, member) -> {
          String field = field(type);
          operands.forEach(
              (operand, json) -> {
                Answer answer =
                    required(joined("andAll", comparison("equalTo", field, json, true)));
                if (operand.equals(member) || operand.equals("emptyValue")) {
                  accepted(answer);
                } else {
                  refused(
                      answer,
                      "Field " + field + " of type " + type + " does not accept " + operand);
                }
              });
        });
  }

  @Test
  void fieldsOfConditions_existAndAreNotDeleted() {
    String deleted = field("Text");
    delete(deleted);

    notFound(
        required(LEAF, comparison("notEqualTo", "nowhere", "{\"emptyValue\":{}}", true)),
        "nowhere");
    refused(
        required(joined("orAll", comparison("equalTo", deleted, "{\"emptyValue\":{}}", true))),
        "Field " + deleted + " has been deleted");
  }

  @Test
  void fieldsOfConditions_areCheckedInUpdatesToo() {
    String id = accepted(required(LEAF));
    String update = "/case-rules/" + id;
    String unknown = comparison("equalTo", "nowhere", "{\"emptyValue\":{}}", true);

    notFound(call("PUT", update, "{\"rule\":" + rule("required", unknown) + "}"), "nowhere");
    refused(
        call("PUT", update, "{\"rule\":" + rule("required", leaves(6)) + "}"),
        "A case rule has at most 5 conditions, not 6");
  }

  @Test
  void optionsRule_knowsTheOptionsOfBothFields() {
    String reason = field("SingleSelect");
    putOptions(reason, "lost", "damaged");

    accepted(options("status", reason, mapping("open", "lost", "") + "," + mapping("", "damaged")));
    refused(
        options("status", reason, mapping("pending", "lost")),
        "Value pending is not an option of field status");
    refused(
        options("status", reason, mapping("open", "lost", "stolen")),
        "Value stolen is not an option of field " + reason);
    refused(
        options("status", reason, mapping("open", "lost") + "," + mapping("open", "damaged")),
        "Value open of the parent field has more than one mapping");
  }

  @Test
  void optionsRule_needsTwoSingleSelectFields() {
    String any = mapping("", "");
    String deleted = field("SingleSelect");
    delete(deleted);

    refused(
        options("status", "status", any),
        "The parent field and the child field must be two different fields");
    refused(
        options("title", "status", any),
        "Field title of type Text has no options; only SingleSelect has");
    refused(
        options("status", "title", any),
        "Field title of type Text has no options; only SingleSelect has");
    notFound(options("nowhere", "status", any), "nowhere");
    notFound(options("status", "nowhere", any), "nowhere");
    refused(options(deleted, "status", any), "Field " + deleted + " has been deleted");
    refused(options("status", deleted, any), "Field " + deleted + " has been deleted");
    refused(
        create("{\"fieldOptions\":{\"parentChildFieldOptionsMappings\":[" + any + "]}}"),
        "A case rule of type FieldOptions needs the member parentFieldId");
    refused(
        create(
            "{\"fieldOptions\":{\"parentFieldId\":\"status\",\"parentChildFieldOptionsMappings\":["
                + any
                + "]}}"),
        "A case rule of type FieldOptions needs the member childFieldId");
  }

  @Test
  void deleteField_isRefusedWhileAJoinedConditionNamesIt() {
    String field = field("Text");
    String id =
        accepted(
            required(
                joined(
                    "andAll",
                    LEAF,
                    joined("orAll", comparison("equalTo", field, "{\"emptyValue\":{}}", true)))));

    call("DELETE", "/fields/" + field, "").isError(409, "ConflictException");
    accepted(call("DELETE", "/case-rules/" + id, ""));
    delete(field);
  }
}
