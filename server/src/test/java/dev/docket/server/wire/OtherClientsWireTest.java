package dev.docket.server.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.server.wire.RawHttp.Answer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What generated clients and some SDKs send and others do not: ARNs that are left raw in the path,
 * nulls beside the member of a union that is set, unions of two members.
 */
@Wire
class OtherClientsWireTest {

  private static TestDocket docket;
  private static RawHttp http;
  private static String domainId;
  private static String arn;

  @BeforeAll
  static void start() {
    docket = TestDocket.start();
    http = new RawHttp(docket.port());
    Answer domain = call("POST", "/domains", "{\"name\":\"acme\"}");
    domainId = domain.json().path("domainId").asText();
    arn = domain.json().path("domainArn").asText();
  }

  @AfterAll
  static void stop() {
    docket.close();
  }

  private static Answer call(String method, String target, String body) {
    Answer answer = http.call(method, target, body);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer;
  }

  @Test
  void arnInAPath_isReadWhateverOfItIsEncoded() {
    String encoded = URLEncoder.encode(arn, StandardCharsets.UTF_8);
    call("POST", "/tags/" + encoded, "{\"tags\":{\"a\":\"b\"}}");

    for (String spelling : new String[] {encoded, arn, arn.replace("/", "%2F")}) {
      assertThat(call("GET", "/tags/" + spelling, "").text()).isEqualTo("{\"tags\":{\"a\":\"b\"}}");
    }
  }

  @Test
  void nullsBesideTheMemberOfAUnion_sayNothing() {
    String template =
        call("POST", "/domains/" + domainId + "/templates", "{\"name\":\"Complaint\"}")
            .json()
            .path("templateId")
            .asText();
    String value =
        "{\"stringValue\":\"Late\",\"doubleValue\":null,\"booleanValue\":null,"
            + "\"emptyValue\":null,\"userArnValue\":null}";

    Answer made =
        call(
            "POST",
            "/domains/" + domainId + "/cases",
            "{\"templateId\":\""
                + template
                + "\",\"clientToken\":null,\"performedBy\":null,\"tags\":null,"
                + "\"fields\":[{\"id\":\"title\",\"value\":"
                + value
                + "}]}");

    String path = "/domains/" + domainId + "/cases/" + made.json().path("caseId").asText();
    assertThat(call("POST", path, "{\"fields\":[{\"id\":\"title\"}],\"nextToken\":null}").text())
        .contains("{\"id\":\"title\",\"value\":{\"stringValue\":\"Late\"}}");
  }

  @Test
  void unionOfTwoMembers_isRefusedWithTheirNames() {
    String fields =
        "{\"fields\":[{\"id\":\"title\",\"value\":{\"stringValue\":\"a\",\"booleanValue\":true}}]}";

    assertThat(
            http.call("PUT", "/domains/" + domainId + "/cases/any", fields)
                .isError(400, "SerializationException")
                .text())
        .contains("fields.1.member.value", "stringValue", "booleanValue");
  }
}
