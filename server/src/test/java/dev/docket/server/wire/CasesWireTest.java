package dev.docket.server.wire;

import static dev.docket.server.wire.CaseDesk.AGENT;
import static dev.docket.server.wire.CaseDesk.PROFILE;
import static dev.docket.server.wire.CaseDesk.clear;
import static dev.docket.server.wire.CaseDesk.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.connectcases.model.CreateCaseResponse;
import software.amazon.awssdk.services.connectcases.model.FieldType;
import software.amazon.awssdk.services.connectcases.model.FieldValueUnion;
import software.amazon.awssdk.services.connectcases.model.RequiredField;
import software.amazon.awssdk.services.connectcases.model.ResourceNotFoundException;
import software.amazon.awssdk.services.connectcases.model.TemplateStatus;
import software.amazon.awssdk.services.connectcases.model.UserUnion;

/** The life of cases, called with the AWS SDK. */
@Wire
class CasesWireTest extends DeskWireTest {

  @Test
  void createCase_answersIdAndArn() {
    CreateCaseResponse made =
        desk.cases.createCase(
            r -> r.domainId(desk.domain).templateId(desk.template).fields(CaseDesk.fields()));

    assertThat(made.caseId()).matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    assertThat(made.caseArn())
        .isEqualTo(
            "arn:aws:cases:us-east-1:000000000000:domain/"
                + desk.domain
                + "/case/"
                + made.caseId());
  }

  @Test
  void createCase_setsWhatTheServiceKnows() {
    Instant before = Instant.now();
    String id = desk.create(r -> r.performedBy(UserUnion.fromUserArn(AGENT)));

    assertThat(desk.text(id, "case_id")).isEqualTo(id);
    assertThat(desk.text(id, "reference_number")).matches("[0-9]{8}");
    assertThat(desk.text(id, "status")).isEqualTo("open");
    assertThat(Instant.parse(desk.text(id, "created_datetime")))
        .isBetween(before.minus(Duration.ofSeconds(1)), Instant.now());
    assertThat(desk.text(id, "last_updated_datetime")).isEqualTo(desk.text(id, "created_datetime"));
    assertThat(desk.get(id, "last_updated_user").get("last_updated_user").userArnValue())
        .isEqualTo(AGENT);
    assertThat(desk.get(id, "last_closed_datetime", "last_reopened_datetime")).isEmpty();
  }

  @Test
  void createCase_needsATemplateThatIsActive() {
    String gone = desk.template(r -> {});
    desk.cases.deleteTemplate(r -> r.domainId(desk.domain).templateId(gone));
    String inactive = desk.template(r -> r.status(TemplateStatus.INACTIVE));

    for (String template : List.of(gone, inactive)) {
      refused(
          () -> desk.create(r -> r.templateId(template)),
          "Template " + template + " is not active");
    }
    notFound(() -> desk.create(r -> r.templateId("nowhere")), "Template");
  }

  @Test
  void createCase_needsWhatTheTemplateRequires() {
    String field = desk.field(FieldType.TEXT);
    String template =
        desk.template(
            r ->
                r.requiredFields(
                    RequiredField.builder().fieldId(field).build(),
                    RequiredField.builder().fieldId("case_id").build()));

    refused(
        () -> desk.create(r -> r.templateId(template).fields(List.of())),
        "The following required fields are missing: [title, " + field + "]");
    String id = desk.create(r -> r.templateId(template).fields(CaseDesk.fields(set(field, "x"))));
    refused(
        () -> desk.update(id, clear(field)),
        "The following required fields are missing: [" + field + "]");
    assertThat(desk.text(id, field)).isEqualTo("x");
  }

  @Test
  void customer_isLeftOutAddedAndRemovedWhereNothingRequiresIt() {
    String id = desk.create(r -> r.fields(set("title", "Broken")));

    assertThat(desk.get(id, "title", "customer_id")).containsOnlyKeys("title");
    desk.update(id, set("customer_id", PROFILE));
    assertThat(desk.text(id, "customer_id")).isEqualTo(PROFILE);
    desk.update(id, clear("customer_id"));
    assertThat(desk.get(id, "title", "customer_id")).containsOnlyKeys("title");
  }

  @Test
  void customer_isNeededWhereTheTemplateRequiresIt() {
    RequiredField customer = RequiredField.builder().fieldId("customer_id").build();
    String template = desk.template(r -> r.requiredFields(customer));
    String message = "The following required fields are missing: [customer_id]";

    refused(() -> desk.create(r -> r.templateId(template).fields(set("title", "Broken"))), message);
    String id = desk.create(r -> r.templateId(template));
    refused(() -> desk.update(id, clear("customer_id")), message);
    assertThat(desk.text(id, "customer_id")).isEqualTo(PROFILE);
  }

  @Test
  void customer_isNeededAlwaysWhereTheServerAsksForOne() {
    try (CaseDesk strict = CaseDesk.open("--require-customer-id=true")) {
      String message =
          "The following required fields are missing: [customer_id]; Field customer_id is required"
              + " unless the server runs with --require-customer-id false";

      refused(() -> strict.create(r -> r.fields(set("title", "Broken"))), message);
      String id = strict.create();
      refused(() -> strict.update(id, clear("customer_id")), message);
    }
  }

  @Test
  void createCase_mergesTagsOfTemplateAndRequest() {
    String template =
        desk.http
            .call(
                "POST",
                "/domains/" + desk.domain + "/templates",
                """
                {"name":"Tagged","tagPropagationConfigurations":
                 [{"resourceType":"Cases","tagMap":{"team":"red","unit":"7"}}]}
                """)
            .json()
            .get("templateId")
            .asText();

    JsonNode made = post("/cases", body(template, "\"team\":\"blue\",\"own\":\"1\"")).json();

    String path = "/cases/" + made.get("caseId").asText();
    JsonNode found = post(path, "{\"fields\":[{\"id\":\"title\"}]}").json();
    assertThat(found.get("tags").toString()).contains("\"team\":\"blue\"", "\"unit\":\"7\"");
    assertThat(found.get("tags").properties()).hasSize(3);
    String arn = made.get("caseArn").asText();
    assertThat(desk.cases.listTagsForResource(r -> r.arn(arn)).tags())
        .containsOnlyKeys("team", "unit", "own");
    String fifty =
        IntStream.range(0, 50)
            .mapToObj(i -> "\"k" + i + "\":\"\"")
            .collect(Collectors.joining(","));
    post("/cases", body(template, fifty)).isError(400, "ValidationException");
  }

  private RawHttp.Answer post(String path, String body) {
    return desk.http.call("POST", "/domains/" + desk.domain + path, body);
  }

  private static String body(String template, String tags) {
    return """
    {"templateId":"%s","tags":{%s},"fields":[
      {"id":"title","value":{"stringValue":"Broken"}},
      {"id":"customer_id","value":{"stringValue":"%s"}}]}
    """
        .formatted(template, tags, PROFILE);
  }

  @Test
  void getCase_answersInTheOrderOfAskingWhatHasAValue() {
    String id = desk.create(set("summary", "Two parts"));

    assertThat(desk.get(id, "summary", "assigned_queue", "title", "status", "title").keySet())
        .containsExactly("summary", "title", "status");
    assertThat(
            desk.cases
                .getCase(r -> r.domainId(desk.domain).caseId(id).fields(f -> f.id("title")))
                .templateId())
        .isEqualTo(desk.template);
  }

  @Test
  void getCase_refusesFieldsThatDoNotExist() {
    String id = desk.create();

    refused(() -> desk.get(id, "title", "nowhere"), "The following fields do not exist: [nowhere]");
    refused(
        () ->
            desk.cases.getCase(
                r ->
                    r.domainId(desk.domain)
                        .caseId(id)
                        .fields(f -> f.id("title"))
                        .nextToken("more")),
        "Invalid nextToken");
  }

  @Test
  void updateCase_changesWhatItNames() {
    String number = desk.field(FieldType.NUMBER);
    String id = desk.create(set(number, FieldValueUnion.fromDoubleValue(1.5)));
    String created = desk.text(id, "created_datetime");

    desk.update(id, set("title", "Lost"), clear(number));

    assertThat(desk.text(id, "title")).isEqualTo("Lost");
    assertThat(desk.text(id, "customer_id")).isEqualTo(PROFILE);
    assertThat(desk.get(id, number)).isEmpty();
    assertThat(desk.text(id, "created_datetime")).isEqualTo(created);
    assertThat(desk.text(id, "last_updated_datetime")).isGreaterThan(created);
  }

  @Test
  void updateCase_ofNothingNewLeavesTheCaseAlone() {
    String id = desk.create();
    String updated = desk.text(id, "last_updated_datetime");

    desk.update(id);
    desk.update(id, set("title", "Broken"), clear("summary"));

    assertThat(desk.text(id, "last_updated_datetime")).isEqualTo(updated);
    assertThat(desk.audit(id)).hasSize(1);
  }

  @Test
  void closingAndReopening_noteTheirTimes() {
    String id = desk.create();

    desk.update(id, set("status", "closed"));
    String closed = desk.text(id, "last_closed_datetime");
    assertThat(closed).isEqualTo(desk.text(id, "last_updated_datetime"));
    desk.update(id, set("status", "open"));

    assertThat(desk.text(id, "last_closed_datetime")).isEqualTo(closed);
    assertThat(desk.text(id, "last_reopened_datetime"))
        .isEqualTo(desk.text(id, "last_updated_datetime"))
        .isGreaterThan(closed);
  }

  @Test
  void deletedField_keepsItsValues() {
    String field = desk.field(FieldType.TEXT);
    String with = desk.create(set(field, "x"));
    String without = desk.create();
    desk.cases.deleteField(r -> r.domainId(desk.domain).fieldId(field));

    assertThat(desk.text(with, field)).isEqualTo("x");
    desk.update(with, set(field, "y"));
    assertThat(desk.text(with, field)).isEqualTo("y");
    desk.update(with, clear(field));
    for (String id : List.of(with, without)) {
      assertThat(desk.get(id, field)).isEmpty();
      refused(
          () -> desk.update(id, set(field, "x")),
          "The following fields have been deleted: [" + field + "]");
    }
    refused(
        () -> desk.create(set(field, "x")),
        "The following fields have been deleted: [" + field + "]");
  }

  @Test
  void deleteCase_leavesNothing() {
    String id = desk.create();
    desk.update(id, set("title", "Lost"));

    desk.cases.deleteCase(r -> r.domainId(desk.domain).caseId(id));

    notFound(() -> desk.get(id, "title"), "Case");
    notFound(() -> desk.update(id, set("title", "x")), "Case");
    notFound(() -> desk.audit(id), "Case");
    notFound(() -> desk.cases.deleteCase(r -> r.domainId(desk.domain).caseId(id)), "Case");
  }

  @Test
  void cases_areOfOneAccount() {
    String id = desk.create();

    try (var other = desk.docket.client("999999999999")) {
      assertThatThrownBy(() -> other.deleteCase(r -> r.domainId(desk.domain).caseId(id)))
          .isInstanceOf(ResourceNotFoundException.class);
    }
    assertThat(desk.text(id, "title")).isEqualTo("Broken");
  }

  @Test
  void cases_endWithTheirDomain() {
    String id = desk.create();

    desk.cases.deleteDomain(r -> r.domainId(desk.domain));

    notFound(() -> desk.get(id, "title"), "Domain");
  }

  @Test
  void tags_ofACaseDoNotTouchItsHistory() {
    String id = desk.create();
    String arn = "arn:aws:cases:us-east-1:000000000000:domain/" + desk.domain + "/case/" + id;

    desk.cases.tagResource(r -> r.arn(arn).tags(Map.of("team", "red")));
    desk.update(id, set("title", "Lost"));

    assertThat(desk.cases.listTagsForResource(r -> r.arn(arn)).tags()).containsEntry("team", "red");
    assertThat(desk.audit(id)).hasSize(2);
  }
}
