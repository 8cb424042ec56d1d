package dev.docket.server.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.docket.server.wire.RawHttp.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.connectcases.ConnectCasesClient;
import software.amazon.awssdk.services.connectcases.model.FieldIdentifier;

/** What the control plane tells of the events of cases. */
@Wire
class EventsWireTest {

  private TestDocket docket;
  private ConnectCasesClient cases;
  private String domain;
  private String template;

  @BeforeEach
  void start() {
    docket = TestDocket.start("--control-port=0");
    cases = docket.client();
    domain = cases.createDomain(r -> r.name("acme")).domainId();
    template = cases.createTemplate(r -> r.domainId(domain).name("Returns")).templateId();
  }

  @AfterEach
  void stop() {
    docket.close();
  }

  private void enable() {
    cases.putCaseEventConfiguration(
        r ->
            r.domainId(domain)
                .eventBridge(
                    bridge ->
                        bridge
                            .enabled(true)
                            .includedData(
                                data ->
                                    data.caseData(
                                            c ->
                                                c.fields(
                                                    FieldIdentifier.builder().id("title").build()))
                                        .relatedItemData(item -> item.includeContent(true)))));
  }

  private String newCase(String title) {
    return cases
        .createCase(
            r ->
                r.domainId(domain)
                    .templateId(template)
                    .fields(field -> field.id("title").value(v -> v.stringValue(title))))
        .caseId();
  }

  private void comment(String caseId) {
    cases.createRelatedItem(
        r ->
            r.domainId(domain)
                .caseId(caseId)
                .type("Comment")
                .content(c -> c.comment(text -> text.body("Found").contentType("Text/Plain"))));
  }

  private JsonNode list(String query) {
    Answer answer = docket.control().call("GET", "/events" + query, "");
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json();
  }

  private List<String> types(String query) {
    List<String> types = new ArrayList<>();
    list(query).path("events").forEach(event -> types.add(event.at("/detail/eventType").asText()));
    return types;
  }

  @Test
  void domain_sendsNothingUntilItIsToldTo() {
    newCase("Broken");
    assertThat(types("")).isEmpty();

    enable();
    String caseId = newCase("Lost");

    JsonNode event = list("").at("/events/0");
    assertThat(event.at("/source").asText()).isEqualTo("aws.cases");
    assertThat(event.at("/detail-type").asText()).isEqualTo("Amazon Connect Cases Change");
    assertThat(event.at("/resources/0").asText()).endsWith(":domain/" + domain);
    assertThat(event.at("/resources/1").asText()).endsWith(":domain/" + domain + "/case/" + caseId);
    assertThat(event.at("/detail/case/caseId").asText()).isEqualTo(caseId);
    assertThat(event.at("/detail/case/templateId").asText()).isEqualTo(template);
    assertThat(event.at("/detail/case/fields").toString())
        .isEqualTo("{\"title\":{\"value\":{\"stringValue\":\"Lost\"}}}");
    assertThat(event.at("/detail/performedBy/iamPrincipalArn").asText()).startsWith("arn:aws:");
  }

  @Test
  void events_areFoundByWhatIsGiven_andReadOn() {
    enable();
    String one = newCase("One");
    String other = newCase("Other");
    comment(one);
    cases.deleteCase(r -> r.domainId(domain).caseId(other));

    assertThat(types(""))
        .containsExactly("CASE.CREATED", "CASE.CREATED", "RELATED_ITEM.CREATED", "CASE.DELETED");
    assertThat(types("?caseId=" + one)).containsExactly("CASE.CREATED", "RELATED_ITEM.CREATED");
    assertThat(types("?eventType=CASE.DELETED&domainId=" + domain)).hasSize(1);
    assertThat(types("?account=999999999999")).isEmpty();
    JsonNode item = list("?eventType=RELATED_ITEM.CREATED").at("/events/0/detail/relatedItem");
    assertThat(item.at("/comment").toString()).isEqualTo("{\"body\":\"Found\"}");
    assertThat(item.at("/relatedItemType").asText()).isEqualTo("Comment");

    String next = list("").path("next").asText();
    comment(one);
    assertThat(types("?after=" + next.replace("/", "%2F").replace("=", "%3D")))
        .containsExactly("RELATED_ITEM.CREATED");
    assertThat(docket.control().call("GET", "/events?after=nonsense", "").status()).isEqualTo(400);
  }

  @Test
  void whoeverWaits_getsWhatComes() {
    enable();
    CompletableFuture<List<String>> waiting =
        CompletableFuture.supplyAsync(() -> types("?eventType=CASE.CREATED&wait=30s"));
    newCase("Broken");

    assertThat(waiting.join()).containsExactly("CASE.CREATED");
  }

  @Test
  void reset_forgetsEvents() {
    enable();
    newCase("Broken");

    docket.control().call("POST", "/reset", "{}");

    assertThat(types("")).isEmpty();
  }
}
