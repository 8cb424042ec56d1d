package dev.docket.server.wire;

import static dev.docket.server.wire.CaseFixture.set;
import static dev.docket.server.wire.PolicyKeys.allow;
import static dev.docket.server.wire.PolicyKeys.allowIf;
import static dev.docket.server.wire.PolicyKeys.deny;
import static dev.docket.server.wire.PolicyKeys.denyIf;
import static dev.docket.server.wire.PolicyKeys.has;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.server.wire.RawHttp.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.connectcases.ConnectCasesClient;
import software.amazon.awssdk.services.connectcases.model.AccessDeniedException;

/** What policies decide about single calls. */
@Wire
class AccessWireTest extends AccessFixtureWireTest {

  private static final String NEW_CASE =
      "{'templateId': '%s', 'fields': [{'id': 'title', 'value': {'stringValue': 'x'}},"
          + " {'id': 'customer_id', 'value': {'stringValue': '%s'}},"
          + " {'id': 'summary', 'value': {'stringValue': 'y'}}]%s}";

  @Override
  void addKeys() {
    keys.add("nobody")
        .add("no-tagging", allow("*", "*"), deny("cases:TagResource", "*"))
        .add(
            "no-status", allow("*", "*"), deny("cases:GetCase", "arn:aws:cases:*:*:*/field/status"))
        .add("no-summary", allow("*", "*"), deny("*", "arn:aws:cases:*:*:*/field/summary"))
        .add(
            "red",
            allow("*", "arn:aws:cases:*:*:*/field/*"),
            allowIf("*", has("StringEquals", "aws:ResourceTag/team", "red")))
        .add(
            "red-cases",
            allow("*", "arn:aws:cases:*:*:domain/????????-????-????-????-????????????"),
            allow("*", "arn:aws:cases:*:*:*/related-item/*"),
            allowIf("*", has("StringEquals", "aws:ResourceTag/team", "red")))
        .add(
            "not-secret",
            allow("*", "*"),
            denyIf("*", has("Bool", "aws:ResourceTag/secret", "true")))
        .add("tags-red", allowIf("*", has("StringEquals", "aws:RequestTag/team", "red")))
        .add("tags-team", allowIf("*", has("ForAllValues:StringEquals", "aws:TagKeys", "team")))
        .add("for-ann", allowIf("*", has("StringEquals", "connect:UserArn", CaseFixture.AGENT)))
        .add("comments", allowIf("*", has("StringEquals", "cases:RelatedItemType", "Comment")))
        .add("of-bot", allowIf("*", has("StringEquals", "cases:CreatedBy", "bot")))
        .add("local", allowIf("*", has("IpAddress", "aws:SourceIp", "127.0.0.0/8")))
        .add("far", allowIf("*", has("IpAddress", "aws:SourceIp", "192.0.2.0/24")));
  }

  private Answer create(String key, String more) {
    return inDomain(
        key, "POST", "/cases", NEW_CASE.formatted(fixture.template, CaseFixture.PROFILE, more));
  }

  private int count() {
    return inDomain("no-tagging", "POST", "/cases-search", "{}").json().path("cases").size();
  }

  @Test
  void createCaseWithTags_needsThePermissionToTag() {
    assertThat(refused(create("no-tagging", ", 'tags': {'team': 'red'}")))
        .isEqualTo(
            "User: arn:aws:iam::000000000000:user/no-tagging is not authorized to perform: cases:TagResource on resource: "
                + arn("/case/*")
                + " with an explicit deny in an identity-based policy");
    assertThat(count()).isZero();
    succeeded(create("no-tagging", ""));
    assertThat(count()).isEqualTo(1);
  }

  @Test
  void oneFieldDeniedOfThree_writesNothing() {
    String id = fixture.create();
    int events = fixture.audit(id).size();
    String fields =
        "{'fields': [{'id': 'title', 'value': {'stringValue': 'new'}},"
            + " {'id': 'summary', 'value': {'stringValue': 'new'}}]}";

    assertThat(refused(create("no-summary", ""))).contains(arn("/field/summary"));
    assertThat(refused(inDomain("no-summary", "PUT", "/cases/" + id, fields)))
        .contains("cases:UpdateCase on resource: " + arn("/field/summary"));
    assertThat(refused(getCase("no-summary", id, "title", "summary")))
        .contains(arn("/field/summary"));

    assertThat(count()).isEqualTo(1);
    assertThat(fixture.audit(id)).hasSize(events);
    assertThat(fixture.text(id, "title")).isEqualTo("Broken");
    succeeded(getCase("no-summary", id, "title"));
  }

  @Test
  void tagsOfTheResource_decide() {
    String red = taggedCase("Team", "red");
    String blue = taggedCase("team", "blue");

    assertThat(refused(getCase("red", red, "title"))).contains("resource: " + arn(" "));
    fixture.cases.tagResource(r -> r.arn(arn("")).tags(Map.of("team", "red")));
    succeeded(getCase("red", red, "title"));
    assertThat(refused(getCase("red", blue, "title"))).contains(arn("/case/" + blue));
    fixture.cases.untagResource(r -> r.arn(arn("/case/" + red)).tagKeys("Team"));
    refused(getCase("red", red, "title"));
  }

  @Test
  void absentAndExisting_areRefusedAlike() {
    fixture.cases.tagResource(r -> r.arn(arn("")).tags(Map.of("team", "red")));
    String untagged = fixture.create();
    String layout =
        fixture
            .cases
            .createLayout(
                r -> r.domainId(fixture.domain).name("l").content(LayoutSamples.content("summary")))
            .layoutId();
    String item = fixture.comment(untagged, "hello");
    for (String key : List.of("nobody", "red")) {
      for (String id : List.of(untagged, UNKNOWN)) {
        alike(key, id, getCase(key, id, "title"));
        alike(key, id, inDomain(key, "DELETE", "/cases/" + id, ""));
        alike(key, id, inDomain(key, "POST", "/cases/" + id + "/audit-history", "{}"));
        alike(key, id, inDomain(key, "POST", "/cases/" + id + "/related-items-search", "{}"));
        alike(key, id, inDomain(key, "DELETE", "/cases/" + id + "/related-items/" + item, ""));
        alike(key, id, call(key, "GET", tagTarget("/case/" + id), ""));
      }
      for (String id : List.of(layout, UNKNOWN)) {
        alike(key, id, inDomain(key, "PUT", "/layouts/" + id, "{'name': 'x'}"));
      }
    }
    for (String id : List.of(fixture.domain, UNKNOWN)) {
      alike("nobody", id, call("nobody", "POST", "/domains/" + id, ""));
    }
  }

  /** What the refusals of a test said, but for the id. */
  private final Map<String, String> said = new HashMap<>();

  private void alike(String key, String id, Answer answer) {
    String message = refused(answer).replace(id, "ID");
    String call = key + message.replaceAll(".*perform: (\\S+) .*", "$1");
    assertThat(message).isEqualTo(said.computeIfAbsent(call, first -> message));
  }

  @Test
  void denyByATag_holdsForWhatHasIt() {
    String secret = taggedCase("secret", "true");

    assertThat(refused(getCase("not-secret", secret, "title")))
        .endsWith("with an explicit deny in an identity-based policy");
    getCase("not-secret", UNKNOWN, "title").isError(404, "ResourceNotFoundException");
  }

  @Test
  void tagsOfTheRequest_decide() {
    String id = "/case/" + fixture.create();
    String other = "/case/" + fixture.create();

    succeeded(tag("tags-red", id, "{'Team': 'red', 'other': 'x'}"));
    refused(tag("tags-red", id, "{'team': 'blue'}"));
    succeeded(tag("tags-team", other, "{'team': 'blue'}"));
    refused(tag("tags-team", other, "{'team': 'blue', 'other': 'y'}"));
    succeeded(call("tags-team", "DELETE", tagTarget(other) + "?tagKeys=team", ""));
    refused(call("tags-team", "DELETE", tagTarget(other) + "?tagKeys=team&tagKeys=other", ""));
    succeeded(create("tags-red", ", 'tags': {'team': 'red'}"));
    refused(create("tags-red", ""));
  }

  @Test
  void userOfTheRequest_decides() {
    String item =
        "{'type': 'Comment', 'content': {'comment': {'body': 'x', 'contentType': 'Text/Plain'}}%s}";
    String path = "/cases/" + fixture.create() + "/related-items/";
    String ann = ", 'performedBy': {'userArn': '" + CaseFixture.AGENT + "'}";

    succeeded(create("for-ann", ann));
    refused(create("for-ann", ", 'performedBy': {'userArn': '" + CaseFixture.AGENT + "x'}"));
    refused(create("for-ann", ""));
    succeeded(inDomain("for-ann", "POST", path, item.formatted(ann)));
    refused(inDomain("for-ann", "POST", path, item.formatted("")));
  }

  /** A case that is related to another is asked for too, so that nobody tells whether it exists. */
  @Test
  void relatedCase_isAskedFor() {
    String path = "/cases/" + taggedCase("team", "red") + "/related-items/";
    String item = "{'type': 'ConnectCase', 'content': {'connectCase': {'caseId': '%s'}}}";
    String hidden = taggedCase("team", "blue");

    assertThat(refused(inDomain("red-cases", "POST", path, item.formatted(hidden))))
        .contains("cases:CreateRelatedItem on resource: " + arn("/case/" + hidden));
    assertThat(refused(inDomain("red-cases", "POST", path, item.formatted(UNKNOWN))))
        .contains(arn("/case/" + UNKNOWN));
    succeeded(inDomain("red-cases", "POST", path, item.formatted(taggedCase("team", "red"))));
  }

  /** Whether an SLA is met would tell the value of its field. */
  @Test
  void slaOnAFieldThatMayNotBeRead_isRefused() {
    String path = "/cases/" + fixture.create() + "/related-items/";
    String item =
        "{'type': 'Sla', 'content': {'sla': {'slaInputConfiguration': {'name': 'n',"
            + " 'type': 'CaseField', 'fieldId': 'status', 'targetSlaMinutes': 5,"
            + " 'targetFieldValues': [{'stringValue': 'closed'}]}}}}";

    assertThat(refused(inDomain("no-status", "POST", path, item)))
        .contains("cases:GetCase on resource: " + arn("/field/status"));
    succeeded(inDomain("no-summary", "POST", path, item));
  }

  @ParameterizedTest
  @ValueSource(strings = {"comments", "of-bot"})
  void itemOfACall_decides(String key) {
    String path = "/cases/" + fixture.create() + "/related-items/";
    String comment =
        "{'type': 'Comment', 'content': {'comment': {'body': 'x', 'contentType': 'Text/Plain'}},"
            + " 'performedBy': {'customEntity': 'bot'}}";
    String contact =
        "{'type': 'Contact', 'content': {'contact': {'contactArn': '"
            + RelatedItemFixture.CONTACT
            + "1'}}}";
    String update = "{'content': {'comment': {'body': 'y', 'contentType': 'Text/Plain'}}}";
    String other =
        fixture
            .http
            .call("POST", "/domains/" + fixture.domain + path, contact.replace('\'', '"'))
            .json()
            .path("relatedItemId")
            .asText();

    String item = succeeded(inDomain(key, "POST", path, comment)).path("relatedItemId").asText();
    refused(inDomain(key, "POST", path, contact));
    succeeded(inDomain(key, "PUT", path + item, update));
    refused(inDomain(key, "PUT", path + other, update));
    refused(inDomain(key, "PUT", path + UNKNOWN, update));
    refused(inDomain(key, "DELETE", path + other, ""));
    succeeded(inDomain(key, "DELETE", path + item, ""));
  }

  @Test
  void refusal_hasATypeInTheSdk() {
    try (ConnectCasesClient nobody = fixture.docket.clientWithSecret("nobody", "docket-secret")) {
      assertThatThrownBy(() -> nobody.getDomain(r -> r.domainId(fixture.domain)))
          .isInstanceOfSatisfying(
              AccessDeniedException.class,
              refusal -> assertThat(refusal.statusCode()).isEqualTo(403))
          .hasMessageContaining("user/nobody is not authorized to perform: cases:GetDomain");
    }
  }

  @ParameterizedTest
  @CsvSource({"local, 200", "far, 403"})
  void addressOfTheClient_decides(String key, int status) {
    assertThat(call(key, "POST", "/domains-list", "").status()).isEqualTo(status);
  }

  @Test
  void mistakeInTheInput_isToldBeforeTheRefusal() {
    inDomain("nobody", "POST", "/cases", "{'fields': 1}").isError(400, "SerializationException");
    inDomain("nobody", "POST", "/cases", "{}").isError(400, "ValidationException");
    refused(call("nobody", "POST", "/domains/none/fields", "{'name': 'x', 'type': 'Text'}"));
  }

  @Test
  void updateOfACase_isDecidedByItsTags() {
    String secret = taggedCase("secret", "true");
    fixture.update(secret, set("title", "by its owner"));

    refused(
        inDomain(
            "not-secret",
            "PUT",
            "/cases/" + secret,
            "{'fields': [{'id': 'title', 'value': {'stringValue': 'new'}}]}"));
    assertThat(fixture.text(secret, "title")).isEqualTo("by its owner");
  }
}
