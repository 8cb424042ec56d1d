package dev.docket.server.wire;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.connectcases.ConnectCasesClient;
import software.amazon.awssdk.services.connectcases.model.AccessDeniedException;
import software.amazon.awssdk.services.connectcases.model.CommentBodyTextType;
import software.amazon.awssdk.services.connectcases.model.FieldIdentifier;
import software.amazon.awssdk.services.connectcases.model.FieldValue;
import software.amazon.awssdk.services.connectcases.model.FieldValueUnion;
import software.amazon.awssdk.services.connectcases.model.RelatedItemInputContent;
import software.amazon.awssdk.services.connectcases.model.RelatedItemType;
import software.amazon.awssdk.services.connectcases.model.SearchCasesResponseItem;

/** The policies of docs/security.md, as they stand there. */
@Wire
class SecurityPageWireTest {

  private static final Path PAGE = Path.of("..", "docs", "security.md");
  private static final String ACCOUNT_OF_THE_PAGE = "111122223333";
  private static final String SECRET = "a-secret-of-this-test";

  private static final List<String> POLICIES =
      List.of("read-only", "agent", "one-domain", "by-tag", "import");

  @TempDir private static Path directory;

  private static TestDocket docket;
  private static Map<String, Place> places;

  /** Where the key with a policy works, in an account in which no other policy is tried. */
  private record Place(String domain, String template) {}

  private ConnectCasesClient admin;
  private ConnectCasesClient limited;
  private String policy;
  private String domain;
  private String template;

  /** All keys are taken up at once, as the server looks for changes every few seconds. */
  @BeforeAll
  static void start() throws IOException {
    Path keys = directory.resolve("keys.yaml");
    String admins = POLICIES.stream().map(policy -> entry("ADMIN", policy)).collect(joining());
    Files.writeString(keys, admins);
    docket = TestDocket.start("--access-keys=" + keys);
    places = new HashMap<>();
    StringBuilder limited = new StringBuilder();
    for (String policy : POLICIES) {
      Place place = place(policy);
      places.put(policy, place);
      Files.writeString(
          directory.resolve(policy + ".json"),
          block(policy)
              .replace(ACCOUNT_OF_THE_PAGE, account(policy))
              .replace("DOMAIN", place.domain()));
      limited.append(entry("LIMITED", policy)).append("  policies: [" + policy + ".json]\n");
      if (policy.equals("by-tag")) {
        limited.append("  principalTags: {team: support}\n");
      }
    }
    Files.writeString(keys, admins + limited);
    try (ConnectCasesClient reader = client("LIMITED", "read-only")) {
      TestDocket.eventually(() -> isKnown(reader));
    }
  }

  private static Place place(String policy) {
    try (ConnectCasesClient admin = client("ADMIN", policy)) {
      String domain = admin.createDomain(r -> r.name("acme")).domainId();
      String template = admin.createTemplate(r -> r.domainId(domain).name("Repair")).templateId();
      return new Place(domain, template);
    }
  }

  @AfterAll
  static void stop() {
    docket.close();
  }

  /** Makes ready to try a policy of the page. */
  private void open(String tried) {
    Place place = places.get(tried);
    policy = tried;
    domain = place.domain();
    template = place.template();
    admin = client("ADMIN", policy);
    limited = client("LIMITED", policy);
  }

  @AfterEach
  void close() {
    limited.close();
    admin.close();
  }

  @Test
  void readOnly_readsEverythingAndChangesNothing() {
    open("read-only");
    String id = create(admin);

    assertThat(title(limited, id)).isEqualTo("Broken");
    assertThat(found(limited)).containsExactly(id);
    assertThat(limited.listDomains(r -> {}).domains()).hasSize(1);

    assertDenied(() -> limited.createDomain(r -> r.name("other")), "cases:CreateDomain");
    assertDenied(() -> retitle(limited, id), "cases:UpdateCase");
    assertDenied(
        () -> limited.deleteTemplate(r -> r.domainId(domain).templateId(template)),
        "cases:DeleteTemplate");
    assertThat(title(limited, id)).isEqualTo("Broken");
  }

  @Test
  void agent_worksOnCasesAndDeletesNothing() {
    open("agent");
    String id = create(limited);
    comment(limited, id);
    retitle(limited, id);

    assertThat(title(limited, id)).isEqualTo("Mended");
    assertThatThrownBy(() -> limited.deleteDomain(r -> r.domainId(domain)))
        .isInstanceOf(AccessDeniedException.class)
        .hasMessageContaining("with an explicit deny in an identity-based policy");
    assertDenied(() -> limited.createField(r -> r.domainId(domain).name("x").type("Text")), "");
    RawHttp.Answer tagged = create("LIMITED", Map.of("team", "support"));
    assertThat(tagged.isError(403, "AccessDeniedException").text()).contains("cases:TagResource");
  }

  @Test
  void oneDomain_isAllThatThereIs() {
    open("one-domain");
    String other = admin.createDomain(r -> r.name("other")).domainId();

    String id = create(limited);

    assertThat(found(limited)).containsExactly(id);
    assertThat(limited.listDomains(r -> {}).domains())
        .extracting(summary -> summary.domainId())
        .containsExactly(domain);
    assertDenied(() -> limited.getDomain(r -> r.domainId(other)), "cases:GetDomain");
    assertDenied(() -> limited.createDomain(r -> r.name("third")), "cases:CreateDomain");
    assertThat(limited.listTagsForResource(r -> r.arn(arn(domain))).tags()).isEmpty();
    assertDenied(
        () -> limited.listTagsForResource(r -> r.arn(arn(other))), "cases:ListTagsForResource");
  }

  @Test
  void byTag_showsTheCasesOfTheTeamAlone() {
    open("by-tag");
    String own = tagged("support");
    String foreign = tagged("sales");
    String untagged = create(admin);

    assertThat(found(limited)).containsExactly(own);
    retitle(limited, own);
    comment(limited, own);
    assertThat(title(limited, own)).isEqualTo("Mended");

    for (String hidden : List.of(foreign, untagged, "no-such-case")) {
      assertDenied(() -> title(limited, hidden), "case/" + hidden);
      assertDenied(() -> retitle(limited, hidden), "case/" + hidden);
      assertDenied(() -> comment(limited, hidden), "case/" + hidden);
    }
    String arn = arn(domain) + "/case/" + own;
    assertDenied(
        () -> limited.tagResource(r -> r.arn(arn).tags(Map.of("team", "sales"))),
        "cases:TagResource");
    assertDenied(() -> limited.listDomains(r -> {}), "cases:ListDomains");
  }

  @Test
  void importer_createsTaggedCasesAndReadsNothing() {
    open("import");
    String id = create("LIMITED", Map.of("source", "import")).json().get("caseId").textValue();
    comment(limited, id);

    assertThat(title(admin, id)).isEqualTo("Broken");
    assertDenied(() -> title(limited, id), "cases:GetCase");
    for (Map<String, String> tags :
        List.of(Map.of("source", "elsewhere"), Map.of("source", "import", "team", "support"))) {
      RawHttp.Answer refusal = create("LIMITED", tags).isError(403, "AccessDeniedException");
      assertThat(refusal.text()).contains("cases:TagResource");
    }
    assertThat(found(admin)).containsExactly(id);

    String untagged = create(limited);
    assertThat(found(admin)).containsExactlyInAnyOrder(id, untagged);
  }

  private static boolean isKnown(ConnectCasesClient client) {
    try {
      client.listDomains(r -> {});
      return true;
    } catch (AccessDeniedException denied) {
      return denied.awsErrorDetails().errorCode().equals("AccessDeniedException");
    } catch (RuntimeException unknown) {
      return false;
    }
  }

  private static ConnectCasesClient client(String user, String policy) {
    return docket.clientWithSecret(key(user, policy), SECRET);
  }

  private static String entry(String user, String policy) {
    return String.join(
        "\n",
        "- id: " + key(user, policy),
        "  secret: " + SECRET,
        "  bearerToken: " + key(user, policy),
        "  account: \"" + account(policy) + "\"",
        "  principal: arn:aws:iam::" + account(policy) + ":user/" + user,
        "");
  }

  private static String key(String user, String policy) {
    return "AKID" + user + account(policy);
  }

  private static String account(String policy) {
    return "00000000000" + (1 + POLICIES.indexOf(policy));
  }

  private String arn(String domain) {
    return "arn:aws:cases:us-east-1:" + account(policy) + ":domain/" + domain;
  }

  private static String block(String name) throws IOException {
    List<String> blocks =
        Pattern.compile("^```json " + name + "\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL)
            .matcher(Files.readString(PAGE))
            .results()
            .map((MatchResult found) -> found.group(1))
            .toList();
    assertThat(blocks).as(name).hasSize(1);
    return blocks.getFirst();
  }

  private static void assertDenied(ThrowingCallable call, String mentioned) {
    assertThatThrownBy(call)
        .isInstanceOf(AccessDeniedException.class)
        .hasMessageContaining("is not authorized to perform")
        .hasMessageContaining(mentioned);
  }

  private String create(ConnectCasesClient client) {
    return client
        .createCase(r -> r.domainId(domain).templateId(template).fields(field("Broken")))
        .caseId();
  }

  /** A case with tags, which the SDK is too old for. */
  private RawHttp.Answer create(String user, Map<String, String> tags) {
    JsonObject body =
        new JsonObject()
            .put("templateId", template)
            .put(
                "fields",
                new JsonArray()
                    .add(
                        new JsonObject()
                            .put("id", "title")
                            .put("value", new JsonObject().put("stringValue", "Broken"))))
            .put("tags", new JsonObject(new LinkedHashMap<>(tags)));
    return new RawHttp(docket.port(), key(user, policy))
        .call("POST", "/domains/" + domain + "/cases", body.encode());
  }

  private String tagged(String team) {
    return create("ADMIN", Map.of("team", team)).json().get("caseId").textValue();
  }

  private void retitle(ConnectCasesClient client, String id) {
    client.updateCase(r -> r.domainId(domain).caseId(id).fields(field("Mended")));
  }

  private static FieldValue field(String title) {
    return FieldValue.builder().id("title").value(FieldValueUnion.fromStringValue(title)).build();
  }

  private void comment(ConnectCasesClient client, String id) {
    client.createRelatedItem(
        r ->
            r.domainId(domain)
                .caseId(id)
                .type(RelatedItemType.COMMENT)
                .content(
                    RelatedItemInputContent.fromComment(
                        comment ->
                            comment
                                .body("Parcel found")
                                .contentType(CommentBodyTextType.TEXT_PLAIN))));
  }

  private String title(ConnectCasesClient client, String id) {
    return client
        .getCase(
            r ->
                r.domainId(domain).caseId(id).fields(FieldIdentifier.builder().id("title").build()))
        .fields()
        .getFirst()
        .value()
        .stringValue();
  }

  private List<String> found(ConnectCasesClient client) {
    return client.searchCases(r -> r.domainId(domain)).cases().stream()
        .map(SearchCasesResponseItem::caseId)
        .toList();
  }
}
