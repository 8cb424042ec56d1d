package dev.docket.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.docket.cases.CaseMessages.UpdateCaseRequest;
import dev.docket.cases.FieldValue;
import dev.docket.cases.UserUnion.UserArn;
import dev.docket.fields.FieldValueUnion.BooleanValue;
import dev.docket.fields.FieldValueUnion.DoubleValue;
import dev.docket.fields.FieldValueUnion.EmptyValue;
import dev.docket.fields.FieldValueUnion.StringValue;
import dev.docket.json.ShapeMapper;
import dev.docket.operations.Operation;
import dev.docket.operations.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class InputReadersTest {

  private static final JsonMapper MAPPER = ShapeMapper.create();
  private static final Map<String, Operation<?, ?>> OPERATIONS = Served.operations();
  private static final Contract CONTRACT = Contract.of(Contracts.REAL);

  private static final String GOOD =
      "{\"fields\":[{\"id\":\"f\",\"value\":{\"stringValue\":\"a\"}}]}";

  private final InputReaders readers = new InputReaders(OPERATIONS, MAPPER);
  private final RouteMatch updateCase =
      CONTRACT.match("PUT", "/domains/d/cases/c%2Fd").orElseThrow();
  private final List<String> observed = new ArrayList<>();

  static Stream<Route> routes() {
    return CONTRACT.operations().values().stream();
  }

  private UpdateCaseRequest updated(String body) {
    return (UpdateCaseRequest)
        readers.readPlain(updateCase, null, "application/json", Contracts.utf8(body));
  }

  private static String fields(String value) {
    return "{\"fields\":[{\"id\":\"f\",\"value\":" + value + "}]}";
  }

  private static UpdateCaseRequest of(FieldValue... fields) {
    return new UpdateCaseRequest("d", "c/d", List.of(fields), null);
  }

  /** Otherwise the first call of the operation would fail. */
  @ParameterizedTest
  @MethodSource("routes")
  void everyOperation_hasAReader(Route route) {
    Class<?> input = OPERATIONS.get(route.operationId()).input();

    assertThat(route.plainInput(input)).isNotNull();
  }

  @Test
  void plainBody_isReadInOnePass() {
    assertThat(
            updated(
                " {\"performedBy\" : null, \"fields\":\n"
                    + "[{\"value\":{\"stringValue\":\"\\\"é\\u00e9\\ud83d\\ude00\\/\\n\"},\"id\":\"f\"},"
                    + "{\"id\":\"g\",\"value\":{\"doubleValue\":-1.5e2}},"
                    + "{\"id\":\"h\",\"value\":{\"doubleValue\":17}},"
                    + "{\"id\":\"i\",\"value\":{\"booleanValue\":true}},"
                    + "{\"id\":\"j\",\"value\":{\"emptyValue\":{ }}}]}\t"))
        .isEqualTo(
            of(
                new FieldValue("f", new StringValue("\"éé😀/\n")),
                new FieldValue("g", new DoubleValue(-150)),
                new FieldValue("h", new DoubleValue(17)),
                new FieldValue("i", new BooleanValue(true)),
                new FieldValue("j", new EmptyValue())));
    assertThat(updated("{\"fields\":[],\"performedBy\":{\"userArn\":\"u\"}}"))
        .isEqualTo(new UpdateCaseRequest("d", "c/d", List.of(), new UserArn("u")));
  }

  /** As some generated clients send it. */
  @Test
  void unionWithNulls_isReadInOnePass() {
    UpdateCaseRequest expected = new UpdateCaseRequest("d", "c/d", List.of(), new UserArn("u"));

    assertThat(updated("{\"fields\":[],\"performedBy\":{\"userArn\":\"u\",\"customEntity\":null}}"))
        .isEqualTo(expected);
    assertThat(updated("{\"fields\":[],\"performedBy\":{\"customEntity\":null,\"userArn\":\"u\"}}"))
        .isEqualTo(expected);
  }

  /** Valid or not: these are left to the way that knows every rule. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "[]",
        "{\"fields\":[]} x",
        "{\"fields\":[],}",
        "{\"fields\":[,]}",
        "{\"fields\":[]",
        "{\"fields\":[],\"fields\":[]}",
        "{\"fields\":[],\"more\":1}",
        "{\"fields\":[],\"domainId\":\"d\"}",
        "{\"fi\\u0065lds\":[]}",
        "{\"fields\":null}",
        "{\"fields\":[null]}",
        "{\"fields\":[{\"id\":\"f\"}]}",
        "{\"fields\":[],\"performedBy\":{}}",
        "{\"fields\":[],\"performedBy\":{\"userArn\":null}}",
        "{\"fields\":[],\"performedBy\":{\"userArn\":\"u\",\"customEntity\":\"c\"}}",
        "{\"fields\":[],\"performedBy\":{\"userArn\":\"u\",\"userArn\":null}}",
        "{\"fields\":[],\"performedBy\":{\"userArn\":\"u\",\"other\":null}}",
        "{\"fields\":[],\"performedBy\":{\"__type\":\"x\",\"userArn\":\"u\"}}",
        "{\"fields\":[],\"performedBy\":{\"userArn\":\"\"}}"
      })
  void otherBody_isLeft(String body) {
    assertThat(updated(body)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"stringValue\":\"\\u0000\"}",
        "{\"stringValue\":\"\\ud83d\"}",
        "{\"stringValue\":\"\\ud83dx\"}",
        "{\"stringValue\":\"\\ude00\\ud83d\"}",
        "{\"stringValue\":\"\uFFFD\"}",
        "{\"stringValue\":\"\\x\"}",
        "{\"stringValue\":\"\\u00g0\"}",
        "{\"stringValue\":\"\\u00\"}",
        "{\"stringValue\":\"\n\"}",
        "{\"stringValue\":\"é\n\"}",
        "{\"stringValue\":1}",
        "{\"doubleValue\":\"1\"}",
        "{\"doubleValue\":01}",
        "{\"doubleValue\":1.}",
        "{\"doubleValue\":.5}",
        "{\"doubleValue\":1e}",
        "{\"doubleValue\":+1}",
        "{\"doubleValue\":-}",
        "{\"doubleValue\":1.5.5}",
        "{\"doubleValue\":1e999}",
        "{\"doubleValue\":1234567890123456789}",
        "{\"doubleValue\":0.1234567890123456789012345678901}",
        "{\"doubleValue\":NaN}",
        "{\"booleanValue\":truth}",
        "{\"booleanValue\":1}",
        "{\"emptyValue\":{\"a\":1}}",
        "{\"emptyValue\":[]}"
      })
  void oddValue_isLeft(String value) {
    assertThat(updated(fields("{\"stringValue\":\"a\"}"))).isNotNull();
    assertThat(updated(fields(value))).isNull();
  }

  @Test
  void bytesThatAreNotUtf8_areLeft() {
    byte[] body = Contracts.utf8(GOOD);
    body[GOOD.indexOf('a')] = (byte) 0xc3;

    assertThat(readers.readPlain(updateCase, null, null, body)).isNull();
  }

  @Test
  void otherContentTypesAndQueries_areLeft() {
    byte[] body = Contracts.utf8(GOOD);
    RouteMatch untag = CONTRACT.match("DELETE", "/tags/a").orElseThrow();
    RouteMatch list = CONTRACT.match("POST", "/domains-list").orElseThrow();

    assertThat(readers.readPlain(updateCase, "x=1", null, body)).isNotNull();
    assertThat(readers.readPlain(updateCase, null, "text/plain", body)).isNull();
    assertThat(readers.readPlain(list, null, null, new byte[0])).isNotNull();
    assertThat(readers.readPlain(list, "maxResults=1", null, new byte[0])).isNull();
    assertThat(readers.readPlain(untag, null, null, new byte[0])).isNull();
  }

  /** Beyond what this way allows, the other one decides. */
  @Test
  void deepFilter_isLeft() {
    RouteMatch search = CONTRACT.match("POST", "/domains/d/cases-search").orElseThrow();

    assertThat(readers.readPlain(search, null, null, deep(40))).isNotNull();
    assertThat(readers.readPlain(search, null, null, deep(120))).isNull();
  }

  private static byte[] deep(int filters) {
    return Contracts.utf8(
        "{\"filter\":"
            + "{\"not\":".repeat(filters)
            + "{\"andAll\":[]}"
            + "}".repeat(filters)
            + "}");
  }

  @Test
  void valueThatIsLeft_isReadAllTheSame() {
    ValidInput input =
        readers.read(updateCase, null, null, Contracts.utf8("{\"fields\":[],\"more\":1}"));

    assertThat(input.as(UpdateCaseRequest.class)).isEqualTo(of());
    assertThat(input.tree()).hasToString("{\"domainId\":\"d\",\"caseId\":\"c/d\",\"fields\":[]}");
  }

  @Test
  void tree_isThatOfTheSameRequest() {
    ValidInput input = readers.read(updateCase, null, null, Contracts.utf8(GOOD));

    assertThat(input.tree())
        .isEqualTo(updateCase.read(null, null, Contracts.utf8(GOOD), (route, tree, ok) -> {}))
        .isSameAs(input.tree());
  }

  @Test
  void refusal_isThatOfTheOtherWay() {
    byte[] body = Contracts.utf8("{\"fields\":[{\"id\":\"\"}]}");

    assertThat(problem(body))
        .isEqualTo(
            Contracts.problem(
                    () -> updateCase.read(null, null, body, (route, tree, accepted) -> {}))
                .orElseThrow());
  }

  private Problem problem(byte[] body) {
    return Contracts.problem(() -> readers.read(updateCase, null, null, body)).orElseThrow();
  }

  @Test
  void treeThatAnObserverSees_becomesTheRecord() {
    ValidInput input =
        readers.readByTree(
            updateCase,
            null,
            null,
            Contracts.utf8(GOOD),
            (route, tree, accepted) -> observed.add(route + " " + tree + " " + accepted));

    assertThat(observed).containsExactly("UpdateCase " + input.tree() + " true");
    assertThat(input.as(UpdateCaseRequest.class)).isEqualTo(updated(GOOD));
  }
}
