package dev.docket.server.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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
  private static final String SECRET = "a-secret-of-this-test";

  @TempDir private Path directory;

  private TestDocket docket;
  private ConnectCasesClient admin;
  private String domain;
  private String template;

  @BeforeEach
  void open() throws IOException {
    docket = TestDocket.start("--access-keys=" + keys(""));
    admin = docket.clientWithSecret("AKIDADMIN", SECRET);
    domain = admin.createDomain(r -> r.name("acme")).domainId();
    template = admin.createTemplate(r -> r.domainId(domain).name("Repair")).templateId();
  }

  @AfterEach
  void close() {
    admin.close();
    docket.close();
  }

  @Test
  void readOnly_readsEverythingAndChangesNothing() throws IOException {
    String id = create(admin);

    try (ConnectCasesClient reader = limited("read-only")) {
      assertThat(title(reader, id)).isEqualTo("Broken");
      assertThat(found(reader)).containsExactly(id);
      assertThat(reader.listDomains(r -> {}).domains()).hasSize(1);

      assertDenied(() -> reader.createDomain(r -> r.name("other")), "cases:CreateDomain");
      assertDenied(() -> retitle(reader, id), "cases:UpdateCase");
      assertDenied(
          () -> reader.deleteTemplate(r -> r.domainId(domain).templateId(template)),
          "cases:DeleteTemplate");
      assertThat(title(reader, id)).isEqualTo("Broken");
    }
  }

  @Test
  void agent_worksOnCasesAndDeletesNothing() throws IOException {
    try (ConnectCasesClient agent = limited("agent")) {
      String id = create(agent);
      comment(agent, id);
      retitle(agent, id);

      assertThat(title(agent, id)).isEqualTo("Mended");
      assertThatThrownBy(() -> agent.deleteDomain(r -> r.domainId(domain)))
          .isInstanceOf(AccessDeniedException.class)
          .hasMessageContaining("with an explicit deny in an identity-based policy");
      assertDenied(() -> agent.createField(r -> r.domainId(domain).name("x").type("Text")), "");
      RawHttp.Answer tagged = create("AKIDLIMITED", Map.of("team", "support"));
      assertThat(tagged.isError(403, "AccessDeniedException").text()).contains("cases:TagResource");
    }
  }

  @Test
  void oneDomain_isAllThatThereIs() throws IOException {
    String other = admin.createDomain(r -> r.name("other")).domainId();

    try (ConnectCasesClient limited = limited("one-domain")) {
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
  }

  @Test
  void byTag_showsTheCasesOfTheTeamAlone() throws IOException {
    String own = tagged("support");
    String foreign = tagged("sales");
    String untagged = create(admin);

    try (ConnectCasesClient support = limited("by-tag", "principalTags: {team: support}")) {
      assertThat(found(support)).containsExactly(own);
      retitle(support, own);
      comment(support, own);
      assertThat(title(support, own)).isEqualTo("Mended");

      for (String hidden : List.of(foreign, untagged, "no-such-case")) {
        assertDenied(() -> title(support, hidden), "case/" + hidden);
        assertDenied(() -> retitle(support, hidden), "case/" + hidden);
        assertDenied(() -> comment(support, hidden), "case/" + hidden);
      }
      String arn = arn(domain) + "/case/" + own;
      assertDenied(
          () -> support.tagResource(r -> r.arn(arn).tags(Map.of("team", "sales"))),
          "cases:TagResource");
      assertDenied(() -> support.listDomains(r -> {}), "cases:ListDomains");
    }
  }

  @Test
  void importer_createsTaggedCasesAndReadsNothing() throws IOException {
    try (ConnectCasesClient importer = limited("import")) {
      String id =
          create("AKIDLIMITED", Map.of("source", "import")).json().get("caseId").textValue();
      comment(importer, id);

      assertThat(title(admin, id)).isEqualTo("Broken");
      assertDenied(() -> title(importer, id), "cases:GetCase");
      for (Map<String, String> tags :
          List.of(Map.of("source", "elsewhere"), Map.of("source", "import", "team", "support"))) {
        RawHttp.Answer refusal = create("AKIDLIMITED", tags).isError(403, "AccessDeniedException");
        assertThat(refusal.text()).contains("cases:TagResource");
      }
      assertThat(found(admin)).containsExactly(id);

      String untagged = create(importer);
      assertThat(found(admin)).containsExactlyInAnyOrder(id, untagged);
    }
  }

  /** A client whose key has a policy of the page, once the server has taken the key up. */
  private ConnectCasesClient limited(String policy, String... members) throws IOException {
    Files.writeString(directory.resolve("policy.json"), block(policy).replace("DOMAIN", domain));
    StringBuilder entry = new StringBuilder(entry("AKIDLIMITED", "limited"));
    entry.append("  policies: [policy.json]\n");
    for (String member : members) {
      entry.append("  ").append(member).append('\n');
    }
    keys(entry.toString());
    ConnectCasesClient client = docket.clientWithSecret("AKIDLIMITED", SECRET);
    TestDocket.eventually(() -> isKnown(client));
    return client;
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

  /** Writes the file of keys: that of the administrator, and more. */
  private Path keys(String more) throws IOException {
    return Files.writeString(directory.resolve("keys.yaml"), entry("AKIDADMIN", "admin") + more);
  }

  private static String entry(String id, String user) {
    return String.join(
        "\n",
        "- id: " + id,
        "  secret: " + SECRET,
        "  bearerToken: " + id,
        "  account: \"111122223333\"",
        "  principal: arn:aws:iam::111122223333:user/" + user,
        "");
  }

  private static String arn(String domain) {
    return "arn:aws:cases:us-east-1:111122223333:domain/" + domain;
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
  private RawHttp.Answer create(String key, Map<String, String> tags) {
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
    return new RawHttp(docket.port(), key)
        .call("POST", "/domains/" + domain + "/cases", body.encode());
  }

  private String tagged(String team) {
    return create("AKIDADMIN", Map.of("team", team)).json().get("caseId").textValue();
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
