package dev.docket.server.visibility;

import static dev.docket.server.visibility.LimitedService.ADMIN;
import static dev.docket.server.visibility.LimitedService.all;
import static dev.docket.server.visibility.LimitedService.arn;
import static dev.docket.server.visibility.LimitedService.limitedBy;
import static dev.docket.server.visibility.PolicyDocuments.allow;
import static dev.docket.server.visibility.PolicyDocuments.allowIf;
import static dev.docket.server.visibility.PolicyDocuments.denyIf;
import static dev.docket.server.visibility.PolicyDocuments.statement;
import static dev.docket.server.visibility.PolicyDocuments.tag;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.docket.operations.Caller;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Lists have what their caller may read one by one, on full pages. */
class ListVisibilityTest {

  private static final int COUNT = 7;

  private LimitedService service;
  private String domain;

  /** The lists of the configuration of a domain. */
  enum Configured {
    LAYOUTS("CreateLayout", "'content':{'basic':{}}", "layout", "GetLayout"),
    TEMPLATES("CreateTemplate", "'status':'Active'", "template", "GetTemplate"),
    FIELDS("CreateField", "'type':'Text'", "field", "BatchGetField"),
    CASE_RULES(
        "CreateCaseRule",
        "'rule':{'required':{'defaultValue':true,'conditions':[]}}",
        "case-rule",
        "BatchGetCaseRule");

    private final String create;
    private final String content;
    private final String kind;
    private final String readBy;

    Configured(String create, String content, String kind, String readBy) {
      this.create = create;
      this.content = content;
      this.kind = kind;
      this.readBy = readBy;
    }

    String list() {
      return create.replace("Create", "List") + "s";
    }

    /** The member of the id. */
    String id() {
      String type = create.replace("Create", "");
      return Character.toLowerCase(type.charAt(0)) + type.substring(1) + "Id";
    }

    /** The member of the list. */
    String items() {
      return id().replace("Id", "s");
    }
  }

  @BeforeEach
  void start() {
    service = new LimitedService();
    domain = createDomain("acme");
  }

  @AfterEach
  void close() {
    service.close();
  }

  private String createDomain(String name) {
    return service.call(ADMIN, "CreateDomain", "{'name':'" + name + "'}").get("domainId").asText();
  }

  /** Those of a number that are tagged red; the others are Red or have no tag. */
  private List<String> ids(Configured configured) {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < COUNT; i++) {
      String id =
          service
              .call(
                  ADMIN,
                  configured.create,
                  "{'domainId':'" + domain + "','name':'N" + i + "'," + configured.content + "}")
              .get(configured.id())
              .asText();
      if (i % 3 != 2) {
        service.tag(
            "domain/" + domain + "/" + configured.kind + "/" + id,
            i % 3 == 0 ? "{'team':'red'}" : "{'team':'Red'}");
      }
      ids.add(id);
    }
    return ids;
  }

  private List<String> listed(Configured configured, Caller caller, int size) {
    List<JsonNode> pages =
        service.pages(caller, configured.list(), "{'domainId':'" + domain + "'", size);
    requireFull(pages, configured.items(), size);
    return all(pages, configured.items(), configured.id());
  }

  private static void requireFull(List<JsonNode> pages, String items, int size) {
    pages.subList(0, pages.size() - 1).forEach(page -> assertThat(page.get(items)).hasSize(size));
    if (pages.size() > 1) {
      assertThat(pages.getLast().get(items)).isNotEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void configuration_isListedAsFarAsItMayBeRead(Configured configured) {
    List<String> ids = ids(configured);
    String read = configured.readBy;
    Caller byTag = limitedBy(PolicyDocuments.of(allowIf(read, tag("StringEquals", "Team", "red"))));
    Caller byWildcard =
        limitedBy(PolicyDocuments.of(allowIf(read, tag("StringLike", "team", "?ed"))));
    Caller byDeny =
        limitedBy(
            PolicyDocuments.of(allow("*"), denyIf(read, tag("StringNotEquals", "team", "red"))));
    Caller byId =
        limitedBy(
            PolicyDocuments.of(
                statement(
                    "Allow",
                    read,
                    arn("domain/" + domain + "/" + configured.kind + "/" + ids.get(3)),
                    "")));
    Caller another = limitedBy(PolicyDocuments.of(allow(configured.list())));

    for (int size : List.of(1, 2, 25)) {
      List<String> red = List.of(ids.get(0), ids.get(3), ids.get(6));
      assertThat(listed(configured, byTag, size)).isEqualTo(red);
      assertThat(listed(configured, byDeny, size)).isEqualTo(red);
      assertThat(listed(configured, byWildcard, size))
          .isEqualTo(List.of(ids.get(0), ids.get(1), ids.get(3), ids.get(4), ids.get(6)));
      assertThat(listed(configured, byId, size)).isEqualTo(List.of(ids.get(3)));
      assertThat(listed(configured, another, size)).isEmpty();
    }
    assertThat(listed(configured, ADMIN, 25)).containsAll(ids);
  }

  /** Those of a domain that nobody has changed have no tags. */
  @Test
  void systemFields_areListedAsFarAsTheyMayBeRead() {
    service.tag("domain/" + domain + "/field/summary", "{'secret':'yes'}");
    Caller untagged =
        limitedBy(
            PolicyDocuments.of(
                allowIf("BatchGetField", "{'Null':{'aws:ResourceTag/secret':'true'}}")));

    List<String> fields = listed(Configured.FIELDS, untagged, 25);

    assertThat(fields).contains("title", "status").doesNotContain("summary").hasSize(15);
  }

  @Test
  void domains_areListedAsFarAsTheyMayBeRead_onFullPages() {
    List<String> ids = new ArrayList<>(List.of(domain));
    for (int i = 1; i < 450; i++) {
      ids.add(createDomain("d" + i));
    }
    List<String> tagged = List.of(ids.get(0), ids.get(1), ids.get(230), ids.get(449));
    tagged.forEach(id -> service.tag("domain/" + id, "{'team':'red'}"));
    Caller byTag =
        limitedBy(PolicyDocuments.of(allowIf("GetDomain", tag("StringEquals", "team", "red"))));
    Caller byId =
        limitedBy(
            PolicyDocuments.of(statement("Allow", "GetDomain", arn("domain/" + ids.get(300)), "")));
    Caller another = limitedBy(PolicyDocuments.of(allow("ListDomains")));

    for (int size : List.of(1, 2, 3, 10)) {
      assertThat(domains(byTag, size)).isEqualTo(tagged);
    }
    assertThat(domains(byId, 1)).isEqualTo(List.of(ids.get(300)));
    assertThat(domains(another, 1)).isEmpty();
    assertThat(domains(ADMIN, 10)).isEqualTo(ids);
  }

  private List<String> domains(Caller caller, int size) {
    List<JsonNode> pages = service.pages(caller, "ListDomains", "{", size);
    requireFull(pages, "domains", size);
    return all(pages, "domains", "domainId");
  }
}
