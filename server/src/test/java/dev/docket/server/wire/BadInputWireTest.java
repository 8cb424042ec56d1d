package dev.docket.server.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.server.wire.RawHttp.Answer;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What no client library would send. Never a 5xx, never a half-made domain, always JSON with the
 * right type.
 */
@Wire
class BadInputWireTest {

  private static final String VALIDATION = "ValidationException";
  private static final String SERIALIZATION = "SerializationException";

  private static final String UNCLEAN =
      "1 validation error detected: %s failed to satisfy constraint: "
          + "Member must not contain a NUL character or an unpaired surrogate";

  private static TestDocket docket;
  private static RawHttp http;

  @BeforeAll
  static void start() {
    docket = TestDocket.start("--max-body-bytes=2MiB");
    http = new RawHttp(docket.port());
  }

  @AfterEach
  void nothingWasMade() {
    assertThat(http.call("POST", "/domains-list", "").text()).isEqualTo("{\"domains\":[]}");
  }

  @AfterAll
  static void stop() {
    docket.close();
  }

  private static Answer create(String body) {
    return http.call("POST", "/domains", body);
  }

  @Test
  void emptyName() {
    Answer answer = create("{\"name\":\"\"}").isError(400, VALIDATION);
    assertThat(answer.json().get("message").asText())
        .contains("Value '' at 'name' failed to satisfy constraint: ")
        .contains("Member must have length greater than or equal to 1");
  }

  @Test
  void longName() {
    create("{\"name\":\"" + "x".repeat(101) + "\"}").isError(400, VALIDATION);
    create("{\"name\":\"" + "🚀".repeat(101) + "\"}").isError(400, VALIDATION);
  }

  @Test
  void blankEnd() {
    Answer answer = create("{\"name\":\"acme \"}").isError(400, VALIDATION);
    assertThat(answer.json().get("message").asText())
        .isEqualTo(
            "1 validation error detected: Value 'acme ' at 'name' failed to satisfy constraint: "
                + "Member must satisfy regular expression pattern: .*[\\S]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "{\"name\":null}", "{\"Name\":\"acme\"}"})
  void missingName(String body) {
    Answer answer = create(body).isError(400, VALIDATION);
    assertThat(answer.json().get("message").asText())
        .isEqualTo(
            "1 validation error detected: Value null at 'name' failed to satisfy constraint: "
                + "Member must not be null");
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "true", "[\"acme\"]", "{\"a\":1}"})
  void nameOfAnotherType(String name) {
    create("{\"name\":" + name + "}").isError(400, SERIALIZATION);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "acme",
        "{",
        "{\"name\":\"acme\"",
        "[]",
        "\"acme\"",
        "7",
        "null",
        "{\"name\":\"acme\"} {}",
        "{\"name\":\"acme\"}x",
        "{\"name\":\"acme\",}",
        "{'name':'acme'}",
        "{name:\"acme\"}",
        "/* c */{\"name\":\"acme\"}",
        "{\"name\":\"acme\"} // c",
        "# c\n{\"name\":\"acme\"}",
        "{\"name\":\"acme\",\"name\":\"acme\"}",
        "{\"name\":\"a\",\"x\":NaN}",
        "{\"name\":\"a\",\"x\":1e400}",
        "{\"name\":\"a\",\"x\":0x42}",
        "{\"name\":\"a\tb\"}",
        "\ufeff{\"name\":\"acme\"}"
      })
  void bodyThatIsNoJsonObject(String body) {
    create(body).isError(400, SERIALIZATION);
  }

  @Test
  void bodyThatIsNotUtf8() {
    List<String> json = List.of("Content-Type: application/json");
    http.call("POST", "/domains", json, "{\"name\":\"ü\"}".getBytes(ISO_8859_1))
        .isError(400, SERIALIZATION);
    http.call(
            "POST",
            "/domains",
            json,
            "{\"name\":\"acme\"}".getBytes(java.nio.charset.StandardCharsets.UTF_16BE))
        .isError(400, SERIALIZATION);
  }

  @Test
  void bodyNestedTwentyThousandDeep() {
    create("{\"name\":" + "[".repeat(20_000) + "]".repeat(20_000) + "}")
        .isError(400, SERIALIZATION);
    create("{\"name\":\"a\",\"x\":" + "{\"y\":".repeat(20_000) + "1" + "}".repeat(20_001))
        .isError(400, SERIALIZATION);
  }

  @Test
  void bodyOfAMegabyte() {
    create("{\"name\":\"" + "x".repeat(1 << 20) + "\"}").isError(400, VALIDATION);
    create("{\"name\":\"" + " ".repeat(1 << 20) + "\"}").isError(400, VALIDATION);
  }

  @Test
  void bodyAboveTheLimit() {
    create("{\"name\":\"" + "x".repeat(3 << 20) + "\"}")
        .isError(413, "RequestEntityTooLargeException");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\\u0000b", "\\ud800", "\\udc00\\ud800", "a\\ud83d"})
  void textThatStoresCannotHold(String name) {
    assertThat(message(create("{\"name\":\"" + name + "\"}").isError(400, VALIDATION)))
        .isEqualTo(UNCLEAN.formatted("Value at 'name'"));
  }

  @Test
  void textThatStoresCannotHold_isFoundWhereverItLies() {
    String field = "{\"id\":\"title\",\"value\":{\"stringValue\":\"%s\"}}";
    String fields = field.formatted("fine") + "," + field.formatted("\\ud800");
    assertUnclean(
        "Value at 'fields.2.member.value.stringValue'",
        http.call(
            "POST", "/domains/d/cases", "{\"templateId\":\"t\",\"fields\":[" + fields + "]}"));
    String tags = "/tags/arn%3Aaws%3Acases%3Aus-east-1%3A000000000000%3Adomain%2Fx";
    assertUnclean(
        "Value at 'tags.team'", http.call("POST", tags, "{\"tags\":{\"team\":\"\\u0000\"}}"));
    assertUnclean(
        "Name at 'tags.te\uFFFDam'", http.call("POST", tags, "{\"tags\":{\"te\\udc00am\":\"x\"}}"));
    assertUnclean("Value at 'unknown'", create("{\"name\":\"a\",\"unknown\":\"\\u0000\"}"));
    assertUnclean("Value at 'domainId'", http.call("POST", "/domains/a%00b", ""));
    assertUnclean(
        "Value at 'tagKeys.2.member'", http.call("DELETE", tags + "?tagKeys=a&tagKeys=%00", ""));
  }

  private static void assertUnclean(String where, Answer answer) {
    assertThat(message(answer.isError(400, VALIDATION))).isEqualTo(UNCLEAN.formatted(where));
  }

  private static String message(Answer answer) {
    return answer.json().get("message").asText();
  }

  @Test
  void contentType() {
    byte[] bad = "{\"name\":\"\"}".getBytes(UTF_8);
    for (String type :
        List.of("text/plain", "application/xml", "application/x-www-form-urlencoded")) {
      http.call("POST", "/domains", List.of("Content-Type: " + type), bad)
          .isError(415, "UnsupportedMediaTypeException");
    }
    for (List<String> accepted :
        List.of(
            List.<String>of(),
            List.of("Content-Type: application/json; charset=utf-8"),
            List.of("Content-Type: APPLICATION/JSON"))) {
      http.call("POST", "/domains", accepted, bad).isError(400, VALIDATION);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /domains",
    "POST, /",
    "POST, /domain",
    "POST, //domains",
    "POST, /domains//x",
    "PATCH, /domains",
    "POST, /./domains",
    "POST, /x/../domains",
    "POST, /domains/..",
    "POST, /domains/.",
    "GET, /tags/arn:aws/../x",
    "POST, /domains/../domains",
    "POST, /DOMAINS",
    "HEAD, /nowhere"
  })
  void unknownPathOrMethod(String method, String target) {
    Answer answer = http.call(method, target, "{\"name\":\"\"}");
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.header("x-amzn-ErrorType")).isEqualTo("UnknownOperationException");
  }

  @ParameterizedTest
  @CsvSource({
    "POST, /domains/, domainId",
    "DELETE, /domains/, domainId",
    "POST, /domains/a/cases/, caseId",
    "POST, /domains/a/layouts/, layoutId",
    "DELETE, /domains/a/fields/, fieldId",
    "PUT, /domains/a/cases/b/related-items/, relatedItemId",
    "DELETE, /tags/?tagKeys=a, arn"
  })
  void emptyIdInThePath_isNamed(String method, String target, String member) {
    Answer answer = http.call(method, target, "").isError(400, VALIDATION);

    assertThat(answer.json().get("message").asText())
        .contains("Value '' at '" + member + "' failed to satisfy constraint: ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/domains/%FF", "/domains/%zz", "/domains/%", "/domains/%4", "/domains/%C0%AF"})
  void labelThatCannotBeDecoded(String target) {
    http.call("POST", target, "").isError(400, SERIALIZATION);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a%20b", "a%0A", "%C3%BC", "a*b", "a%2Cb", "%7Ba%7D", "a%5Cb"})
  void idOfACase_hasLettersDigitsAndSomeSigns(String id) {
    String fields = "{\"fields\":[{\"id\":\"title\"}]}";

    Answer answer = http.call("POST", "/domains/a/cases/" + id, fields).isError(400, VALIDATION);

    assertThat(answer.json().get("message").asText())
        .contains(
            "at 'caseId' failed to satisfy constraint: Member must satisfy regular expression");
    http.call("POST", "/domains/a/cases/a.b_c-d%2Fe:f%23g%3Dh+9", fields)
        .isError(404, "ResourceNotFoundException");
  }

  @Test
  void labelsAreLookedUpAsTheyAre() {
    http.call("POST", "/domains/a+b", "").isError(404, "ResourceNotFoundException");
    assertThat(http.call("POST", "/domains/a+b%20c%2Fd", "").json().get("resourceId").asText())
        .isEqualTo("a+b c/d");
    http.call("POST", "/domains/" + "x".repeat(501), "").isError(400, VALIDATION);
    http.call("POST", "/domains/a%00b", "").isError(400, VALIDATION);
  }

  @ParameterizedTest
  @CsvSource({
    "maxResults=0, ValidationException",
    "maxResults=11, ValidationException",
    "maxResults=-1, ValidationException",
    "maxResults=x, SerializationException",
    "maxResults=1.5, SerializationException",
    "maxResults=99999999999, SerializationException",
    "maxResults=, SerializationException",
    "nextToken=garbage, ValidationException",
    "nextToken=%FF, SerializationException",
    "nextToken=%zz, SerializationException",
    "nextToken=a%00, ValidationException"
  })
  void badQuery(String query, String type) {
    http.call("POST", "/domains-list?" + query, "").isError(400, type);
  }

  @Test
  void longNextToken() {
    http.call("POST", "/domains-list?nextToken=" + "x".repeat(9_000), "").isError(400, VALIDATION);
    http.call("POST", "/domains-list?nextToken=" + "x".repeat(9_001), "").isError(400, VALIDATION);
    http.call("POST", "/domains-list?nextToken=" + "x".repeat(40_000), "")
        .isError(414, "RequestUriTooLongException");
  }

  @Test
  void longHeaders() {
    http.call("POST", "/domains-list", List.of("X-Long: " + "x".repeat(40_000)), new byte[0])
        .isError(431, "RequestHeaderFieldsTooLargeException");
  }

  @Test
  void malformedHttp() {
    for (String request :
        List.of(
            "POST /domains HTTP/1.1\r\nHost: a\r\nHost: b\r\nContent-Length: 0\r\n\r\n",
            "POST /domains HTTP/1.1\r\nContent-Length: 0\r\n\r\n",
            "POST http://other/domains HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n",
            "POST /domains HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: identity\r\n\r\n12345",
            "POST /domains HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: xchunked\r\n\r\n",
            "POST /domains HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n123456",
            "POST /domains HTTP/1.1\r\nHost: a\r\nContent-Length: +5\r\n\r\n12345",
            "nonsense\r\n\r\n")) {
      http.send(request.getBytes(ISO_8859_1)).isError(400, "BadRequestException");
    }
  }

  @Test
  void tagsThatAreNoTags() {
    String target = "/tags/arn%3Aaws%3Acases%3Aus-east-1%3A000000000000%3Adomain%2Fx";
    http.call("POST", target, "{}").isError(400, VALIDATION);
    http.call("POST", target, "{\"tags\":[]}").isError(400, SERIALIZATION);
    http.call("POST", target, "{\"tags\":{\"a\":1}}").isError(400, SERIALIZATION);
    http.call("POST", target, "{\"tags\":{\"a\":\"b\"}}").isError(404, "ResourceNotFoundException");
    http.call("DELETE", target, "").isError(400, VALIDATION);
    http.call("DELETE", target + "?tagKeys=", "").isError(400, VALIDATION);
    http.call("DELETE", target + "?tagKeys=" + "k".repeat(129), "").isError(400, VALIDATION);
    http.call("DELETE", target + "?tagKeys=aws:x", "").isError(400, VALIDATION);
    http.call("GET", "/tags/arn:aws:cases:us-east-1:000000000000:domain/x", "")
        .isError(404, "ResourceNotFoundException");
  }
}
