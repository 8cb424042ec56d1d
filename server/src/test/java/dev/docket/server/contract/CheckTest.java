package dev.docket.server.contract;

import static dev.docket.server.contract.Contracts.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.operations.Problem;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckTest {

  private static final String LABELS = "\"thingId\":\"t\",\"partId\":\"p\",";
  private static final String GOOD = "\"name\":\"a\",\"fields\":[],";

  private final Contract mechanism = Contract.of(Contracts.MECHANISM);
  private final Route putPart = mechanism.operations().get("PutPart");
  private final Route search = mechanism.operations().get("SearchThings");

  private static Problem refusal(Route route, ObjectNode input) {
    return Contracts.problem(() -> route.check(input)).orElseThrow();
  }

  private String violations(String members) {
    Problem problem = refusal(putPart, json("{" + LABELS + members + "}"));
    assertThat(problem.type()).as(problem.message()).isEqualTo("ValidationException");
    return problem.message();
  }

  private String violation(String members) {
    String one = "1 validation error detected: ";
    assertThat(violations(GOOD + members)).startsWith(one);
    return violations(GOOD + members).substring(one.length());
  }

  private ObjectNode accepted(String members) {
    ObjectNode checked = putPart.check(json("{" + LABELS + GOOD + members + "}"));
    checked.remove(List.of("thingId", "partId", "name", "fields"));
    return checked;
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"name\":null}"})
  void requiredMemberThatIsAbsent_isNull(String input) {
    Route create = Contract.of(Contracts.REAL).operations().get("CreateDomain");

    assertThat(refusal(create, json(input)))
        .isEqualTo(
            Problem.validation(
                "1 validation error detected: Value null at 'name' failed to satisfy constraint:"
                    + " Member must not be null"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "\"option\":\"abcdef\"  ~ Value 'abcdef' at 'option' failed to satisfy constraint: Member must have length less than or equal to 5",
        "\"option\":\"a \"      ~ Value 'a ' at 'option' failed to satisfy constraint: Member must satisfy regular expression pattern: $|^.*[\\S]",
        "\"option\":\"a\\nb\"   ~ Value 'a\\u000ab' at 'option' failed to satisfy constraint: Member must satisfy regular expression pattern: $|^.*[\\S]",
        "\"option\":\"a\\n\"    ~ Value 'a\\u000a' at 'option' failed to satisfy constraint: Member must satisfy regular expression pattern: $|^.*[\\S]",
        "\"minutes\":0          ~ Value '0' at 'minutes' failed to satisfy constraint: Member must have value greater than or equal to 1",
        "\"minutes\":1051201    ~ Value '1051201' at 'minutes' failed to satisfy constraint: Member must have value less than or equal to 1051200",
        "\"table\":[[\"Active\"],[\"On\"]] ~ Value 'On' at 'table.2.member.1.member' failed to satisfy constraint: Member must satisfy enum value set: [Active, Inactive]",
        "\"table\":[[]]         ~ Value '[]' at 'table.1.member' failed to satisfy constraint: Member must have length greater than or equal to 1",
        "\"table\":[[\"a\"],[],[1]] ~ Value '[[a], [], [1]]' at 'table' failed to satisfy constraint: Member must have length less than or equal to 2",
        "\"flags\":[\"a\",\"b\",\"a\"] ~ Value '[a, b, a]' at 'flags' failed to satisfy constraint: Member must have unique values",
        "\"tags\":{}            ~ Value '{}' at 'tags' failed to satisfy constraint: Member must have length greater than or equal to 1",
        "\"tags\":{\"aws:\":\"x\"} ~ Value '{aws:=x}' at 'tags' failed to satisfy constraint: Map keys must satisfy constraint: [Member must have length less than or equal to 4, Member must have length greater than or equal to 1, Member must satisfy regular expression pattern: (?![aA][wW][sS]:)[a-z:]+]",
        "\"tags\":{\"a\":\"X\"} ~ Value '{a=X}' at 'tags' failed to satisfy constraint: Map value must satisfy constraint: [Member must have length less than or equal to 4, Member must have length greater than or equal to 0, Member must satisfy regular expression pattern: ([a-z]*), Member must not be null]",
        "\"performedBy\":{\"entity\":\"SECRET\"} ~ Value at 'performedBy.entity' failed to satisfy constraint: Member must have length less than or equal to 5",
        "\"performedBy\":{\"entity\":\"SECR\"} ~ Value at 'performedBy.entity' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-z]+",
        "\"secrets\":[\"a\",\"b\"] ~ Value at 'secrets' failed to satisfy constraint: Member must have length less than or equal to 1",
        "\"sparseFields\":[null,{\"id\":\"\",\"value\":{\"emptyValue\":{}}}] ~ Value '' at 'sparseFields.2.member.id' failed to satisfy constraint: Member must have length greater than or equal to 1"
      })
  void violation_hasAwsWording(String members, String message) {
    assertThat(violation(members)).isEqualTo(message);
  }

  @Test
  void violations_areAllReportedInTheOrderOfTheContract() {
    String message =
        violations(
            "\"minutes\":0,\"fields\":[{\"value\":{\"stringValue\":\"abcdef\"}}],\"name\":\"\"");

    assertThat(message)
        .isEqualTo(
            "4 validation errors detected: Value '' at 'name' failed to satisfy constraint: Member"
                + " must have length greater than or equal to 1; Value null at 'fields.1.member.id'"
                + " failed to satisfy constraint: Member must not be null; Value 'abcdef' at"
                + " 'fields.1.member.value.stringValue' failed to satisfy constraint: Member must"
                + " have length less than or equal to 5; Value '0' at 'minutes' failed to satisfy"
                + " constraint: Member must have value greater than or equal to 1");
  }

  @Test
  void longValue_isShortened() {
    String message = violation("\"option\":\"a" + "😀".repeat(1_000) + "\"");

    assertThat(message)
        .startsWith("Value 'a" + "😀".repeat(127) + "…' at 'option'")
        .hasSizeLessThan(450);
  }

  @Test
  void lineSeparators_areEscaped() {
    assertThat(violation("\"option\":\"\\u2028\\u2029\\u0085\\u007f\\r \""))
        .startsWith("Value '\\u2028\\u2029\\u0085\\u007f\\u000d ' at 'option'");
  }

  @Test
  void violationsBeyondMeasure_areCounted() {
    ObjectNode input = json("{\"filter\":{}}");
    ObjectNode root = (ObjectNode) input.path("filter");
    ArrayNode outer = root.putArray("andAll");
    for (int i = 0; i < 3; i++) {
      ArrayNode middle = outer.addObject().putArray("andAll");
      for (int j = 0; j < 3; j++) {
        ArrayNode inner = middle.addObject().putArray("orAll");
        for (int k = 0; k < 3; k++) {
          inner.addObject().putObject("field");
        }
      }
    }

    assertThat(refusal(search, input).message())
        .startsWith("54 validation errors detected: Value null at 'filter.andAll.1.member.andAll")
        .endsWith("Member must not be null; and 4 more");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"option\":1            | The member 'option' must be a string",
        "\"option\":{}           | The member 'option' must be a string",
        "\"count\":\"1\"         | The member 'count' must be an integer of 32 bits",
        "\"count\":1.001         | The member 'count' must be an integer of 32 bits",
        "\"count\":2147483648    | The member 'count' must be an integer of 32 bits",
        "\"count\":-2147483649   | The member 'count' must be an integer of 32 bits",
        "\"count\":true          | The member 'count' must be an integer of 32 bits",
        "\"weight\":9223372036854775808 | The member 'weight' must be an integer of 64 bits",
        "\"weight\":123000000000000000000000 | The member 'weight' must be an integer of 64 bits",
        "\"weight\":9.3e18       | The member 'weight' must be an integer of 64 bits",
        "\"deleted\":\"true\"    | The member 'deleted' must be true or false",
        "\"deleted\":1           | The member 'deleted' must be true or false",
        "\"performedBy\":[]      | The member 'performedBy' must be an object",
        "\"table\":{}            | The member 'table' must be a list",
        "\"table\":[null]        | The member 'table.1.member' must be something other than null",
        "\"tags\":[]             | The member 'tags' must be a map",
        "\"tags\":{\"a\":null}   | The member 'tags' must be a map from strings to strings",
        "\"tags\":{\"a\":1}      | The member 'tags' must be a map from strings to strings",
        "\"looseTags\":{\"a\":{}}| The member 'looseTags' must be a map from strings to strings"
      })
  void valueOfOtherType_isASerializationException(String members, String message) {
    assertThat(refusal(putPart, json("{" + LABELS + GOOD + members + "}")))
        .isEqualTo(new Problem("SerializationException", message));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "\"x\"",
        "{\"stringValue\":null}",
        "{\"stringValue\":\"a\",\"doubleValue\":1}",
        "{\"unknown\":1}",
        "{\"stringValue\":\"a\",\"unknown\":1}",
        "{\"__type\":\"x\"}",
        "{\"doubleValue\":\"NaN\"}",
        "{\"doubleValue\":\"1\"}",
        "{\"emptyValue\":[]}"
      })
  void badUnion_isASerializationException(String union) {
    String fields = "\"name\":\"a\",\"fields\":[{\"id\":\"f\",\"value\":" + union + "}]";

    assertThat(refusal(putPart, json("{" + LABELS + fields + "}")))
        .satisfies(
            problem -> {
              assertThat(problem.type()).isEqualTo("SerializationException");
              assertThat(problem.message()).startsWith("The member 'fields.1.member.value");
            });
  }

  @Test
  void wrongType_winsOverViolations() {
    assertThat(refusal(putPart, json("{\"count\":\"1\"}")).type())
        .isEqualTo("SerializationException");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"option\":null,\"unknown\":{\"a\":[null]}     | {}",
        "\"option\":\"\"                                | {\"option\":\"\"}",
        "\"option\":\"😀😀😀😀😀\"                      | {\"option\":\"😀😀😀😀😀\"}",
        "\"count\":1.0                                  | {\"count\":1}",
        "\"performedBy\":{\"entity\":null,\"x\":1}      | {\"performedBy\":{}}",
        "\"looseTags\":{\"\":null,\"aws:\":\"\"}        | {\"looseTags\":{\"\":null,\"aws:\":\"\"}}",
        "\"sparseFields\":[null]                        | {\"sparseFields\":[null]}"
      })
  void input_isHandedOnAsTheModelSeesIt(String members, String checked) {
    assertThat(accepted(members)).isEqualTo(json(checked));
  }

  @Test
  void union_ignoresItsTypeAndMembersThatAreNull() {
    ObjectNode input =
        json("{\"filter\":{\"__type\":\"x\",\"not\":null,\"y\":null,\"andAll\":[]}}");

    assertThat(search.check(input)).isEqualTo(json("{\"filter\":{\"andAll\":[]}}"));
  }

  @Test
  void checkedInput_staysAsItIs() {
    ObjectNode input = json("{\"unknown\":1,\"searchTerm\":null}");

    assertThat(search.check(input)).isEmpty();
    assertThat(input).isEqualTo(json("{\"unknown\":1,\"searchTerm\":null}"));
  }

  @Test
  void listFarTooLong_isNotWalkedThrough() {
    ObjectNode input = json("{" + LABELS + "\"name\":\"a\"}");
    ArrayNode fields = input.putArray("fields");
    for (int i = 0; i < 300_000; i++) {
      fields.addObject();
    }

    Assertions.assertTimeout(
        Duration.ofSeconds(10),
        () ->
            assertThat(refusal(putPart, input).message())
                .startsWith("1 validation error detected: Value '[{}, {}, {}")
                .hasSizeLessThan(500));
  }

  @Test
  void blanksByTheMillion_areRefusedAtOnce() {
    ObjectNode input = json("{}").put("name", " ".repeat(1_000_000));
    Route create = Contract.of(Contracts.REAL).operations().get("CreateDomain");

    Assertions.assertTimeout(
        Duration.ofSeconds(10),
        () ->
            assertThat(refusal(create, input).message())
                .endsWith("Member must have length less than or equal to 100"));
  }
}
