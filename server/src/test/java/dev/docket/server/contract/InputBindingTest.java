package dev.docket.server.contract;

import static dev.docket.server.contract.Contracts.json;
import static dev.docket.server.contract.Contracts.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.operations.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InputBindingTest {

  private static final byte[] NOTHING = {};

  private final Contract contract = Contract.of(Contracts.REAL);

  private ObjectNode input(String operation, List<String> labels, String query) {
    return contract.operations().get(operation).input(labels, query, null, NOTHING);
  }

  private ObjectNode body(String contentType, String body) {
    return contract
        .operations()
        .get("CreateDomain")
        .input(List.of(), null, contentType, utf8(body));
  }

  private static String type(Runnable work) {
    return Contracts.problem(work).map(Problem::type).orElse("none");
  }

  @ParameterizedTest
  @CsvSource({
    "a,                 a",
    "a%20b,             a b",
    "a+b,               a+b",
    "%2e%2E,            ..",
    "%252F,             %2F",
    "%C3%A9%f0%9f%98%80,é😀",
    "arn%3Aaws%2Fx,     arn:aws/x",
    "arn:aws/x,         arn:aws/x"
  })
  void label_isDecodedOnce(String label, String value) {
    assertThat(input("GetDomain", List.of(label), null).path("domainId").textValue())
        .isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"%", "%z", "%zz", "%4", "a%", "%FF", "%C3", "%C0%80", "%ED%A0%80", "é", "a b"})
  void labelThatCannotBeDecoded_isASerializationException(String label) {
    assertThat(type(() -> input("GetDomain", List.of(label), null)))
        .isEqualTo("SerializationException");
  }

  @Test
  void nulInTheUri_isAValidationExceptionThatNamesTheMember() {
    assertUnclean("domainId", () -> input("GetDomain", List.of("a%00"), null));
    assertUnclean("nextToken", () -> input("ListDomains", List.of(), "maxResults=1&nextToken=%00"));
    assertUnclean("maxResults", () -> input("ListDomains", List.of(), "maxResults=1%00"));
    assertUnclean("next%00", () -> input("ListDomains", List.of(), "next%00=a"));
    assertUnclean(
        "tagKeys.2.member",
        () -> input("UntagResource", List.of("x"), "tagKeys=a&tagKeys=b%00&tagKeys=c"));
  }

  private static void assertUnclean(String member, Runnable work) {
    assertThat(Contracts.problem(work))
        .contains(
            Problem.validation(
                "1 validation error detected: Value at '"
                    + member
                    + "' failed to satisfy constraint: "
                    + "Member must not contain a NUL character or an unpaired surrogate"));
  }

  @Test
  void memberOfTheUriThatCannotBeDecoded_isNamed() {
    assertThat(Contracts.problem(() -> input("GetDomain", List.of("%ED%A0%80"), null)))
        .contains(malformed("domainId"));
    assertThat(Contracts.problem(() -> input("ListDomains", List.of(), "nextToken=%zz")))
        .contains(malformed("nextToken"));
    assertThat(Contracts.problem(() -> input("ListDomains", List.of(), "%zz=1")))
        .contains(malformed("%zz"));
    assertThat(
            Contracts.problem(
                () -> input("UntagResource", List.of("x"), "tagKeys=a&tagKeys=%ED%A0%80")))
        .contains(malformed("tagKeys.2.member"));
  }

  private static Problem malformed(String member) {
    return new Problem(
        "SerializationException", "The member '" + member + "' must be percent-encoded UTF-8");
  }

  @ParameterizedTest
  @CsvSource({
    "'',                              '{}'",
    "'&&',                            '{}'",
    "maxResults=10,                   '{\"maxResults\":10}'",
    "maxResults=-1,                   '{\"maxResults\":-1}'",
    "max%52esults=007,                '{\"maxResults\":7}'",
    "nextToken,                       '{\"nextToken\":\"\"}'",
    "nextToken=,                      '{\"nextToken\":\"\"}'",
    "nextToken=a%2Bb%25+c=d,          '{\"nextToken\":\"a+b%+c=d\"}'",
    "nextToken=5&maxResults=5,        '{\"nextToken\":\"5\",\"maxResults\":5}'",
    "X-Amz-Date=%zz&unknown=a&unknown=b, '{}'"
  })
  void query_isReadAsTheContractSays(String query, String input) {
    assertThat(input("ListDomains", List.of(), query)).isEqualTo(longs(input));
  }

  /** Numbers of a query are longs until they are checked. */
  private static ObjectNode longs(String text) {
    ObjectNode input = json(text);
    if (input.has("maxResults")) {
      input.put("maxResults", input.path("maxResults").longValue());
    }
    return input;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "maxResults=",
        "maxResults",
        "maxResults=abc",
        "maxResults=1.0",
        "maxResults=%2B1",
        "maxResults=+1",
        "maxResults=1%20",
        "maxResults=0x1",
        "maxResults=-",
        "maxResults=%D9%A1",
        "maxResults=99999999999999999999",
        "maxResults=1&maxResults=1",
        "nextToken=a&nextToken=b",
        "nextToken=%zz",
        "%zz=1"
      })
  void queryThatCannotBeRead_isASerializationException(String query) {
    assertThat(type(() -> input("ListDomains", List.of(), query)))
        .isEqualTo("SerializationException");
  }

  @Test
  void queryBeyond32Bits_isASerializationException() {
    Route route = contract.operations().get("ListDomains");
    ObjectNode input = input("ListDomains", List.of(), "maxResults=2147483648");

    assertThat(Contracts.problem(() -> route.check(input)))
        .contains(
            new Problem(
                "SerializationException", "The member 'maxResults' must be an integer of 32 bits"));
  }

  @ParameterizedTest
  @CsvSource({
    "'',                          '{\"arn\":\"x\"}'",
    "tagKeys=a,                   '{\"arn\":\"x\",\"tagKeys\":[\"a\"]}'",
    "tagKeys=a&tagKeys=b%20c,     '{\"arn\":\"x\",\"tagKeys\":[\"a\",\"b c\"]}'",
    "tagKeys=a%2Bb&tagKeys=c%253D,'{\"arn\":\"x\",\"tagKeys\":[\"a+b\",\"c%3D\"]}'",
    "tagKeys=,                    '{\"arn\":\"x\",\"tagKeys\":[\"\"]}'"
  })
  void queryList_isRepeated(String query, String input) {
    assertThat(input("UntagResource", List.of("x"), query)).isEqualTo(json(input));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json",
        "Application/JSON",
        "application/json; charset=utf-8",
        " application/json ;charset=UTF-8"
      })
  void jsonBody_isRead(String contentType) {
    assertThat(body(contentType, "{\"name\":\"a\"}")).isEqualTo(json("{\"name\":\"a\"}"));
  }

  @Test
  void bodyWithoutContentType_isTakenForJson() {
    assertThat(body(null, "{\"name\":\"a\"}")).isEqualTo(json("{\"name\":\"a\"}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"text/plain", "", "application/x-amz-json-1.1", "application/jsonp", "text/json"})
  void bodyOfOtherContentType_isRefused(String contentType) {
    assertThat(type(() -> body(contentType, "{\"name\":\"a\"}")))
        .isEqualTo("UnsupportedMediaTypeException");
  }

  @Test
  void emptyBody_isAnEmptyObject() {
    assertThat(body("text/plain", "")).isEqualTo(json("{}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"text/plain", "", "application/x-amz-json-1.1", "multipart/form-data; boundary=x"})
  void emptyObject_isTakenInAnyContentTypeWhereNothingIsNeeded(String contentType) {
    for (String operation : List.of("SearchCases", "SearchAllRelatedItems")) {
      Route route = contract.operations().get(operation);

      assertThat(route.input(List.of("d"), null, contentType, utf8(" { }\n")))
          .isEqualTo(json("{\"domainId\":\"d\"}"));
      assertThat(
              type(() -> route.input(List.of("d"), null, contentType, utf8("{\"maxResults\":1}"))))
          .isEqualTo("UnsupportedMediaTypeException");
    }
    assertThat(type(() -> body(contentType, "{}"))).isEqualTo("UnsupportedMediaTypeException");
  }

  @Test
  void bodyOfOperationWithoutOne_isNotLookedAt() {
    ObjectNode input =
        contract
            .operations()
            .get("GetDomain")
            .input(List.of("a"), null, "text/plain", utf8("{\"domainId\":\"b\""));

    assertThat(input).isEqualTo(json("{\"domainId\":\"a\"}"));
  }

  @Test
  void bodyMember_cannotStandInForOneOfThePath() {
    Route route = contract.operations().get("TagResource");

    ObjectNode input = route.input(List.of("x"), null, null, utf8("{\"arn\":\"y\",\"tags\":{}}"));

    assertThat(input).isEqualTo(json("{\"arn\":\"x\",\"tags\":{}}"));
  }
}
