package dev.docket.server.wire;

import static dev.docket.server.wire.LayoutSamples.content;
import static dev.docket.server.wire.LayoutSamples.panel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.connectcases.ConnectCasesAsyncClient;
import software.amazon.awssdk.services.connectcases.model.BasicLayout;
import software.amazon.awssdk.services.connectcases.model.ConflictException;
import software.amazon.awssdk.services.connectcases.model.FieldType;
import software.amazon.awssdk.services.connectcases.model.GetLayoutResponse;
import software.amazon.awssdk.services.connectcases.model.LayoutContent;
import software.amazon.awssdk.services.connectcases.model.LayoutSections;
import software.amazon.awssdk.services.connectcases.model.LayoutSummary;
import software.amazon.awssdk.services.connectcases.model.ListLayoutsResponse;
import software.amazon.awssdk.services.connectcases.model.ResourceNotFoundException;
import software.amazon.awssdk.services.connectcases.model.ServiceQuotaExceededException;

/** The operations on layouts, called with the AWS SDK. */
@Wire
class LayoutsWireTest extends DomainWireTest {

  private String create(String name, LayoutContent content) {
    return cases.createLayout(r -> r.domainId(domain).name(name).content(content)).layoutId();
  }

  private void update(String id, LayoutContent content) {
    cases.updateLayout(r -> r.domainId(domain).layoutId(id).content(content));
  }

  private void rename(String id, String name) {
    cases.updateLayout(r -> r.domainId(domain).layoutId(id).name(name));
  }

  private void delete(String id) {
    cases.deleteLayout(r -> r.domainId(domain).layoutId(id));
  }

  private GetLayoutResponse layout(String id) {
    return cases.getLayout(r -> r.domainId(domain).layoutId(id));
  }

  private String[] fields(int count) {
    return IntStream.range(0, count).mapToObj(i -> textField("Field " + i)).toArray(String[]::new);
  }

  private Walks.Page page(int size, String token) {
    ListLayoutsResponse page =
        cases.listLayouts(r -> r.domainId(domain).maxResults(size).nextToken(token));
    return new Walks.Page(
        page.layouts().stream().map(LayoutSummary::layoutId).toList(), page.nextToken());
  }

  private List<String> layouts() {
    return page(100, null).ids();
  }

  @Test
  void createLayout_keepsTheContent() {
    LayoutContent content =
        content(
            panel(null, "customer_id", textField("Colour")),
            panel("Details", "summary", "case_id"));

    var created = cases.createLayout(r -> r.domainId(domain).name("Form").content(content));

    GetLayoutResponse layout = layout(created.layoutId());
    assertThat(layout.content()).isEqualTo(content);
    assertThat(layout.name()).isEqualTo("Form");
    assertThat(layout.layoutArn())
        .isEqualTo(created.layoutArn())
        .endsWith("domain/" + domain + "/layout/" + created.layoutId());
    assertThat(layout.deleted()).isFalse();
    assertThat(layout.tags()).isEmpty();
    assertThat(layout.createdTime()).isEqualTo(layout.lastModifiedTime());
    assertThat(cases.listLayouts(r -> r.domainId(domain)).layouts())
        .containsExactly(
            LayoutSummary.builder()
                .layoutId(created.layoutId())
                .layoutArn(created.layoutArn())
                .name("Form")
                .build());
  }

  @Test
  void createLayout_takesPanelsWithNothingInThem() {
    for (LayoutContent content :
        List.of(
            LayoutContent.fromBasic(BasicLayout.builder().build()),
            content(LayoutSections.builder().build(), null),
            content(LayoutSections.builder().sections(List.of()).build(), panel("Empty")))) {
      String id = create("Empty", content);
      assertThat(layout(id).content()).isEqualTo(content);
      delete(id);
    }
  }

  @Test
  void createLayout_refusesATakenName() {
    create("Form", content());

    assertThatThrownBy(() -> create("Form", content("summary")))
        .isInstanceOf(ConflictException.class)
        .hasMessageContaining("A layout with name Form already exists in domain " + domain);
    create("form", content());
    cases.createField(r -> r.domainId(domain).name("Form").type(FieldType.TEXT));
  }

  @Test
  void content_namesOnlyFieldsThatCanBeShown() {
    String deleted = textField("Colour");
    deleteField(deleted);
    String layout = create("Old", content());

    for (Map.Entry<LayoutContent, String> refusal :
        Map.of(
                content("title"), "Field title is always shown",
                content("summary", "status"), "Field status is always shown",
                content("nowhere", "summary", "neither"),
                    "The following fields do not exist: [nowhere, neither]",
                content("summary", deleted), "fields have been deleted: [" + deleted + "]",
                content(panel(null, "summary"), panel(null, "case_id", "summary")),
                    "Field summary is named more than once")
            .entrySet()) {
      refused(() -> create("New", refusal.getKey()), refusal.getValue());
      refused(() -> update(layout, refusal.getKey()), refusal.getValue());
    }
    assertThat(layouts()).containsExactly(layout);
    assertThat(layout(layout).content()).isEqualTo(content());
  }

  @Test
  void fieldQuota_countsBothPanelsTogether() {
    restart("--quotas=layout-fields=3");
    String layout = create("Old", content(panel(null, fields(2)), panel(null, "summary")));
    LayoutContent four =
        content(panel(null, "summary", "case_id"), panel(null, "customer_id", "case_reason"));

    for (ThrowingCallable call :
        List.<ThrowingCallable>of(() -> create("New", four), () -> update(layout, four))) {
      assertThatThrownBy(call)
          .isInstanceOf(ServiceQuotaExceededException.class)
          .hasMessageContaining("Case fields per layout, limit 3");
    }
    assertThat(layouts()).containsExactly(layout);
    update(layout, content("summary", "case_id", "customer_id"));
  }

  @Test
  void fieldQuota_isAHundred() {
    String[] fields = fields(101);

    assertThatThrownBy(() -> create("Form", content(fields)))
        .isInstanceOf(ServiceQuotaExceededException.class);
    create("Form", content(Arrays.copyOf(fields, 100)));
  }

  @Test
  void updateLayout_changesWhatIsGivenAndKeepsTheRest() {
    String id = create("Form", content("summary"));

    rename(id, "Sheet");
    assertThat(layout(id).content()).isEqualTo(content("summary"));
    update(id, content(null, panel("More", "case_id")));

    GetLayoutResponse layout = layout(id);
    assertThat(layout.name()).isEqualTo("Sheet");
    assertThat(layout.content()).isEqualTo(content(null, panel("More", "case_id")));
    assertThat(layout.lastModifiedTime()).isAfter(layout.createdTime());
  }

  @Test
  void updateLayout_givesTheOldNameBackAndTakesNoOther() {
    String id = create("Form", content());
    rename(id, "Sheet");
    rename(id, "Sheet");

    create("Form", content());
    conflicting(() -> create("Sheet", content()), "A layout with name Sheet already exists");
    conflicting(() -> rename(id, "Form"), "A layout with name Form already exists");
  }

  @Test
  void deletedField_isLeftOutWhenTheLayoutIsRead() {
    String gone = textField("Colour");
    String other = textField("Shade");
    String id = create("Form", content(panel(null, gone), panel("More", "summary", other)));

    deleteField(gone);

    GetLayoutResponse layout = layout(id);
    assertThat(layout.content()).isEqualTo(content(panel(null), panel("More", "summary", other)));
    rename(id, "Sheet");
    update(id, layout.content());
    deleteField(other);
    assertThat(layout(id).content()).isEqualTo(content(panel(null), panel("More", "summary")));
  }

  @Test
  void deletedLayout_canOnlyBeRead() {
    String id = create("Form", content("summary"));
    String arn = layout(id).layoutArn();
    cases.tagResource(r -> r.arn(arn).tags(Map.of("team", "red")));

    delete(id);

    GetLayoutResponse layout = layout(id);
    assertThat(layout.deleted()).isTrue();
    assertThat(layout.content()).isEqualTo(content("summary"));
    assertThat(layouts()).isEmpty();
    refused(() -> rename(id, "Sheet"), "Layout " + id + " has been deleted");
    refused(() -> update(id, content()), "Layout " + id + " has been deleted");
    refused(() -> delete(id), "Layout " + id + " has been deleted");
    assertThat(cases.listTagsForResource(r -> r.arn(arn)).tags()).isEqualTo(Map.of("team", "red"));
    refused(() -> cases.tagResource(r -> r.arn(arn).tags(Map.of("a", "b"))), "deleted");
    refused(() -> cases.untagResource(r -> r.arn(arn).tagKeys("team")), "deleted");
  }

  @Test
  void deletedLayout_givesNameAndQuotaBack() {
    restart("--quotas=layouts=1");
    String id = create("Form", content());
    assertThatThrownBy(() -> create("Sheet", content()))
        .isInstanceOf(ServiceQuotaExceededException.class)
        .hasMessageContaining("Layouts in a domain, limit 1");

    delete(id);

    String heir = create("Form", content());
    assertThat(layouts()).containsExactly(heir);
    assertThat(layout(id).name()).isEqualTo("Form");
  }

  @Test
  void createLayout_givesANameOnceAndKeepsTheQuotaWhenManyRace() {
    restart("--quotas=layouts=5", "--rate-limit=off");
    try (ConnectCasesAsyncClient async = docket.asyncClient()) {
      delete(create("Former", content()));
      var same = IntStream.range(0, 16).mapToObj(i -> created(async, "Form")).toList();
      assertThat(Outcomes.of(same)).isEqualTo(Map.of(Void.class, 1L, ConflictException.class, 15L));
      var many = IntStream.range(0, 16).mapToObj(i -> created(async, "Form " + i)).toList();
      assertThat(Outcomes.of(many))
          .isEqualTo(Map.of(Void.class, 4L, ServiceQuotaExceededException.class, 12L));
    }
    assertThat(layouts()).hasSize(5);
  }

  private CompletableFuture<?> created(ConnectCasesAsyncClient async, String name) {
    return async.createLayout(r -> r.domainId(domain).name(name).content(content()));
  }

  @Test
  void listLayouts_pagesInOrderOfCreation() {
    List<String> made =
        IntStream.range(0, 7).mapToObj(i -> create("Form " + i, content())).toList();
    delete(made.get(3));

    List<String> expected = new ArrayList<>(made);
    expected.remove(3);
    assertThat(Walks.along(token -> page(2, token))).isEqualTo(expected);
    assertThat(page(6, null).nextToken()).isNull();
    String token = page(2, null).nextToken();
    String other = cases.createDomain(r -> r.name("other")).domainId();
    refused(() -> cases.listLayouts(r -> r.domainId(other).nextToken(token)), "Invalid nextToken");
    refused(() -> cases.listLayouts(r -> r.domainId(domain).maxResults(101)), "maxResults");
  }

  @Test
  void listLayouts_meetsEachLayoutOnceWhileOthersAreMade() {
    restart("--rate-limit=off");
    List<String> before =
        IntStream.range(0, 20).mapToObj(i -> create("Before " + i, content())).toList();
    try (ConnectCasesAsyncClient async = docket.asyncClient()) {
      var others = IntStream.range(0, 40).mapToObj(i -> created(async, "Meanwhile " + i)).toList();
      List<String> met = Walks.along(token -> page(3, token));

      assertThat(met).containsAll(before).doesNotHaveDuplicates();
      assertThat(Outcomes.of(others)).isEqualTo(Map.of(Void.class, 40L));
    }
    assertThat(Walks.along(token -> page(7, token))).hasSize(60).doesNotHaveDuplicates();
  }

  @Test
  void unknownLayout_isNotFound() {
    for (ThrowingCallable call :
        List.<ThrowingCallable>of(
            () -> layout("nowhere"), () -> rename("nowhere", "A"), () -> delete("nowhere"))) {
      assertThatThrownBy(call)
          .isInstanceOfSatisfying(
              ResourceNotFoundException.class,
              refusal -> assertThat(refusal.resourceType()).isEqualTo("Layout"));
    }
  }

  @Test
  void layoutOperations_needTheirDomain() {
    String layout = create("Form", content());
    domain = "x";
    for (ThrowingCallable call :
        List.<ThrowingCallable>of(
            () -> create("A", content()),
            () -> layout(layout),
            () -> rename(layout, "A"),
            () -> delete(layout),
            this::layouts)) {
      assertThatThrownBy(call)
          .isInstanceOfSatisfying(
              ResourceNotFoundException.class,
              refusal -> assertThat(refusal.resourceType()).isEqualTo("Domain"));
    }
  }
}
