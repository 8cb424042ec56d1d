package dev.docket.server.wire;

import static dev.docket.server.wire.CaseFixture.AGENT;
import static dev.docket.server.wire.CaseFixture.PROFILE;
import static dev.docket.server.wire.CaseFixture.clear;
import static dev.docket.server.wire.CaseFixture.set;
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
class CasesWireTest extends CaseFixtureWireTest {

  @Test
  void createCase_answersIdAndArn() {
    CreateCaseResponse made =
        fixture.cases.createCase(
            r ->
                r.domainId(fixture.domain)
                    .templateId(fixture.template)
                    .fields(CaseFixture.fields()));

    assertThat(made.caseId()).matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    assertThat(made.caseArn())
        .isEqualTo(
            "arn:aws:cases:us-east-1:000000000000:domain/"
                + fixture.domain
                + "/case/"
                + made.caseId());
  }

  @Test
  void createCase_setsWhatTheServiceKnows() {
    Instant before = Instant.now();
    String id = fixture.create(r -> r.performedBy(UserUnion.fromUserArn(AGENT)));

    assertThat(fixture.text(id, "case_id")).isEqualTo(id);
    assertThat(fixture.text(id, "reference_number")).matches("[0-9]{8}");
    assertThat(fixture.text(id, "status")).isEqualTo("open");
    assertThat(Instant.parse(fixture.text(id, "created_datetime")))
        .isBetween(before.minus(Duration.ofSeconds(1)), Instant.now());
    assertThat(fixture.text(id, "last_updated_datetime"))
        .isEqualTo(fixture.text(id, "created_datetime"));
    assertThat(fixture.get(id, "last_updated_user").get("last_updated_user").userArnValue())
        .isEqualTo(AGENT);
    assertThat(fixture.get(id, "last_closed_datetime", "last_reopened_datetime")).isEmpty();
  }

  @Test
  void createCase_needsATemplateThatIsActive() {
    String gone = fixture.template(r -> {});
    fixture.cases.deleteTemplate(r -> r.domainId(fixture.domain).templateId(gone));
    String inactive = fixture.template(r -> r.status(TemplateStatus.INACTIVE));

    for (String template : List.of(gone, inactive)) {
      refused(
          () -> fixture.create(r -> r.templateId(template)),
          "Template " + template + " is not active");
    }
    notFound(() -> fixture.create(r -> r.templateId("nowhere")), "Template");
  }

  @Test
  void createCase_needsWhatTheTemplateRequires() {
    String field = fixture.field(FieldType.TEXT);
    String template =
        fixture.template(
            r ->
                r.requiredFields(
                    RequiredField.builder().fieldId(field).build(),
                    RequiredField.builder().fieldId("case_id").build()));

    refused(
        () -> fixture.create(r -> r.templateId(template).fields(List.of())),
        "The following required fields are missing: [title, " + field + "]");
    String id =
        fixture.create(r -> r.templateId(template).fields(CaseFixture.fields(set(field, "x"))));
    refused(
        () -> fixture.update(id, clear(field)),
        "The following required fields are missing: [" + field + "]");
    assertThat(fixture.text(id, field)).isEqualTo("x");
  }

  @Test
  void customer_isLeftOutAddedAndRemovedWhereNothingRequiresIt() {
    String id = fixture.create(r -> r.fields(set("title", "Broken")));

    assertThat(fixture.get(id, "title", "customer_id")).containsOnlyKeys("title");
    fixture.update(id, set("customer_id", PROFILE));
    assertThat(fixture.text(id, "customer_id")).isEqualTo(PROFILE);
    fixture.update(id, clear("customer_id"));
    assertThat(fixture.get(id, "title", "customer_id")).containsOnlyKeys("title");
  }

  @Test
  void customer_isNeededWhereTheTemplateRequiresIt() {
    RequiredField customer = RequiredField.builder().fieldId("customer_id").build();
    String template = fixture.template(r -> r.requiredFields(customer));
    String message = "The following required fields are missing: [customer_id]";

    refused(
        () -> fixture.create(r -> r.templateId(template).fields(set("title", "Broken"))), message);
    String id = fixture.create(r -> r.templateId(template));
    refused(() -> fixture.update(id, clear("customer_id")), message);
    assertThat(fixture.text(id, "customer_id")).isEqualTo(PROFILE);
  }

  @Test
  void customer_isNeededAlwaysWhereTheServerAsksForOne() {
    try (CaseFixture strict = CaseFixture.open("--require-customer-id=true")) {
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
        fixture
            .http
            .call(
                "POST",
                "/domains/" + fixture.domain + "/templates",
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
    assertThat(fixture.cases.listTagsForResource(r -> r.arn(arn)).tags())
        .containsOnlyKeys("team", "unit", "own");
    String fifty =
        IntStream.range(0, 50)
            .mapToObj(i -> "\"k" + i + "\":\"\"")
            .collect(Collectors.joining(","));
    post("/cases", body(template, fifty)).isError(400, "ValidationException");
  }

  private RawHttp.Answer post(String path, String body) {
    return fixture.http.call("POST", "/domains/" + fixture.domain + path, body);
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
    String id = fixture.create(set("summary", "Two parts"));

    assertThat(fixture.get(id, "summary", "assigned_queue", "title", "status", "title").keySet())
        .containsExactly("summary", "title", "status");
    assertThat(
            fixture
                .cases
                .getCase(r -> r.domainId(fixture.domain).caseId(id).fields(f -> f.id("title")))
                .templateId())
        .isEqualTo(fixture.template);
  }

  @Test
  void getCase_refusesFieldsThatDoNotExist() {
    String id = fixture.create();

    refused(
        () -> fixture.get(id, "title", "nowhere"), "The following fields do not exist: [nowhere]");
    refused(
        () ->
            fixture.cases.getCase(
                r ->
                    r.domainId(fixture.domain)
                        .caseId(id)
                        .fields(f -> f.id("title"))
                        .nextToken("more")),
        "Invalid nextToken");
  }

  @Test
  void updateCase_changesWhatItNames() {
    String number = fixture.field(FieldType.NUMBER);
    String id = fixture.create(set(number, FieldValueUnion.fromDoubleValue(1.5)));
    String created = fixture.text(id, "created_datetime");

    fixture.update(id, set("title", "Lost"), clear(number));

    assertThat(fixture.text(id, "title")).isEqualTo("Lost");
    assertThat(fixture.text(id, "customer_id")).isEqualTo(PROFILE);
    assertThat(fixture.get(id, number)).isEmpty();
    assertThat(fixture.text(id, "created_datetime")).isEqualTo(created);
    assertThat(fixture.text(id, "last_updated_datetime")).isGreaterThan(created);
  }

  @Test
  void updateCase_ofNothingNewLeavesTheCaseAlone() {
    String id = fixture.create();
    String updated = fixture.text(id, "last_updated_datetime");

    fixture.update(id);
    fixture.update(id, set("title", "Broken"), clear("summary"));

    assertThat(fixture.text(id, "last_updated_datetime")).isEqualTo(updated);
    assertThat(fixture.audit(id)).hasSize(1);
  }

  @Test
  void closingAndReopening_noteTheirTimes() {
    String id = fixture.create();

    fixture.update(id, set("status", "closed"));
    String closed = fixture.text(id, "last_closed_datetime");
    assertThat(closed).isEqualTo(fixture.text(id, "last_updated_datetime"));
    fixture.update(id, set("status", "open"));

    assertThat(fixture.text(id, "last_closed_datetime")).isEqualTo(closed);
    assertThat(fixture.text(id, "last_reopened_datetime"))
        .isEqualTo(fixture.text(id, "last_updated_datetime"))
        .isGreaterThan(closed);
  }

  @Test
  void deletedField_keepsItsValues() {
    String field = fixture.field(FieldType.TEXT);
    String with = fixture.create(set(field, "x"));
    String without = fixture.create();
    fixture.cases.deleteField(r -> r.domainId(fixture.domain).fieldId(field));

    assertThat(fixture.text(with, field)).isEqualTo("x");
    fixture.update(with, set(field, "y"));
    assertThat(fixture.text(with, field)).isEqualTo("y");
    fixture.update(with, clear(field));
    for (String id : List.of(with, without)) {
      assertThat(fixture.get(id, field)).isEmpty();
      refused(
          () -> fixture.update(id, set(field, "x")),
          "The following fields have been deleted: [" + field + "]");
    }
    refused(
        () -> fixture.create(set(field, "x")),
        "The following fields have been deleted: [" + field + "]");
  }

  @Test
  void deleteCase_leavesNothing() {
    String id = fixture.create();
    fixture.update(id, set("title", "Lost"));

    fixture.cases.deleteCase(r -> r.domainId(fixture.domain).caseId(id));

    notFound(() -> fixture.get(id, "title"), "Case");
    notFound(() -> fixture.update(id, set("title", "x")), "Case");
    notFound(() -> fixture.audit(id), "Case");
    notFound(() -> fixture.cases.deleteCase(r -> r.domainId(fixture.domain).caseId(id)), "Case");
  }

  @Test
  void cases_areOfOneAccount() {
    String id = fixture.create();

    try (var other = fixture.docket.client("999999999999")) {
      assertThatThrownBy(() -> other.deleteCase(r -> r.domainId(fixture.domain).caseId(id)))
          .isInstanceOf(ResourceNotFoundException.class);
    }
    assertThat(fixture.text(id, "title")).isEqualTo("Broken");
  }

  @Test
  void cases_endWithTheirDomain() {
    String id = fixture.create();

    fixture.cases.deleteDomain(r -> r.domainId(fixture.domain));

    notFound(() -> fixture.get(id, "title"), "Domain");
  }

  @Test
  void tags_ofACaseDoNotTouchItsHistory() {
    String id = fixture.create();
    String arn = "arn:aws:cases:us-east-1:000000000000:domain/" + fixture.domain + "/case/" + id;

    fixture.cases.tagResource(r -> r.arn(arn).tags(Map.of("team", "red")));
    fixture.update(id, set("title", "Lost"));

    assertThat(fixture.cases.listTagsForResource(r -> r.arn(arn)).tags())
        .containsEntry("team", "red");
    assertThat(fixture.audit(id)).hasSize(2);
  }
}
