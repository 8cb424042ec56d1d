package dev.docket.server.wire;

import static dev.docket.server.wire.LayoutSamples.content;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.connectcases.ConnectCasesAsyncClient;
import software.amazon.awssdk.services.connectcases.model.ConflictException;
import software.amazon.awssdk.services.connectcases.model.CreateTemplateRequest;
import software.amazon.awssdk.services.connectcases.model.GetTemplateResponse;
import software.amazon.awssdk.services.connectcases.model.LayoutConfiguration;
import software.amazon.awssdk.services.connectcases.model.ListTemplatesResponse;
import software.amazon.awssdk.services.connectcases.model.RequiredField;
import software.amazon.awssdk.services.connectcases.model.ServiceQuotaExceededException;
import software.amazon.awssdk.services.connectcases.model.TemplateStatus;
import software.amazon.awssdk.services.connectcases.model.TemplateSummary;
import software.amazon.awssdk.services.connectcases.model.UpdateTemplateRequest;

/** The operations on templates, called with the AWS SDK. */
@Wire
class TemplatesWireTest extends DomainWireTest {

  private String create(String name) {
    return create(name, r -> {});
  }

  private String create(String name, Consumer<CreateTemplateRequest.Builder> members) {
    return cases
        .createTemplate(r -> r.domainId(domain).name(name).applyMutation(members))
        .templateId();
  }

  private void update(String id, Consumer<UpdateTemplateRequest.Builder> members) {
    cases.updateTemplate(r -> r.domainId(domain).templateId(id).applyMutation(members));
  }

  private void rename(String id, String name) {
    update(id, r -> r.name(name));
  }

  private void delete(String id) {
    cases.deleteTemplate(r -> r.domainId(domain).templateId(id));
  }

  private GetTemplateResponse template(String id) {
    return cases.getTemplate(r -> r.domainId(domain).templateId(id));
  }

  private String layout(String name) {
    return cases.createLayout(r -> r.domainId(domain).name(name).content(content())).layoutId();
  }

  private void deleteLayout(String id) {
    cases.deleteLayout(r -> r.domainId(domain).layoutId(id));
  }

  private static LayoutConfiguration defaultLayout(String id) {
    return LayoutConfiguration.builder().defaultLayout(id).build();
  }

  private static List<RequiredField> required(String... ids) {
    return Arrays.stream(ids).map(id -> RequiredField.builder().fieldId(id).build()).toList();
  }

  private Walks.Page page(int size, String token, TemplateStatus... status) {
    ListTemplatesResponse page =
        cases.listTemplates(
            r -> r.domainId(domain).maxResults(size).nextToken(token).status(status));
    return new Walks.Page(
        page.templates().stream().map(TemplateSummary::templateId).toList(), page.nextToken());
  }

  private List<String> templates(TemplateStatus... status) {
    return page(100, null, status).ids();
  }

  @Test
  void createTemplate_keepsWhatIsGiven() {
    String layout = layout("Form");
    String colour = textField("Colour");

    var created =
        cases.createTemplate(
            r ->
                r.domainId(domain)
                    .name("Returns")
                    .description("Goods that come back")
                    .layoutConfiguration(defaultLayout(layout))
                    .requiredFields(required("summary", colour))
                    .status(TemplateStatus.INACTIVE));

    GetTemplateResponse template = template(created.templateId());
    assertThat(template.name()).isEqualTo("Returns");
    assertThat(template.description()).isEqualTo("Goods that come back");
    assertThat(template.layoutConfiguration()).isEqualTo(defaultLayout(layout));
    assertThat(template.requiredFields()).isEqualTo(required("summary", colour));
    assertThat(template.status()).isEqualTo(TemplateStatus.INACTIVE);
    assertThat(template.templateArn())
        .isEqualTo(created.templateArn())
        .endsWith("domain/" + domain + "/template/" + created.templateId());
    assertThat(template.deleted()).isFalse();
    assertThat(template.tags()).isEmpty();
    assertThat(template.createdTime()).isEqualTo(template.lastModifiedTime());
  }

  @Test
  void createTemplate_needsOnlyAName() {
    GetTemplateResponse template = template(create("Returns"));

    assertThat(template.status()).isEqualTo(TemplateStatus.ACTIVE);
    assertThat(template.layoutConfiguration()).isNull();
    assertThat(template.description()).isNull();
    assertThat(template.requiredFields()).isEmpty();
    assertThat(template.rules()).isEmpty();
    assertThat(template(create("Empty", r -> r.layoutConfiguration(l -> {}))).layoutConfiguration())
        .isNull();
  }

  @Test
  void createTemplate_refusesATakenName() {
    create("Returns");

    conflicting(
        () -> create("Returns"), "A template with name Returns already exists in domain " + domain);
    create("returns");
    layout("Returns");
  }

  @Test
  void requiredFields_mustExistOnceAndNotBeDeleted() {
    String deleted = textField("Colour");
    deleteField(deleted);
    String template = create("Old", r -> r.requiredFields(required("summary")));

    for (Map.Entry<List<RequiredField>, String> refusal :
        Map.of(
                required("nowhere", "summary", "neither"),
                "The following fields do not exist: [nowhere, neither]",
                required("summary", deleted),
                "The following fields have been deleted: [" + deleted + "]",
                required("title", "summary", "title"),
                "Field title is named more than once")
            .entrySet()) {
      refused(() -> create("New", r -> r.requiredFields(refusal.getKey())), refusal.getValue());
      refused(() -> update(template, r -> r.requiredFields(refusal.getKey())), refusal.getValue());
    }
    assertThat(templates()).containsExactly(template);
    assertThat(template(template).requiredFields()).isEqualTo(required("summary"));
  }

  @Test
  void defaultLayout_mustExistAndNotBeDeleted() {
    String deleted = layout("Form");
    deleteLayout(deleted);
    String template = create("Old");

    for (ThrowingCallable call :
        List.<ThrowingCallable>of(
            () -> create("New", r -> r.layoutConfiguration(defaultLayout("nowhere"))),
            () -> update(template, r -> r.layoutConfiguration(defaultLayout("nowhere"))))) {
      notFound(call, "Layout");
    }
    for (ThrowingCallable call :
        List.<ThrowingCallable>of(
            () -> create("New", r -> r.layoutConfiguration(defaultLayout(deleted))),
            () -> update(template, r -> r.layoutConfiguration(defaultLayout(deleted))))) {
      refused(call, "Layout " + deleted + " has been deleted");
    }
    assertThat(templates()).containsExactly(template);
    assertThat(template(template).layoutConfiguration()).isNull();
  }

  @Test
  void defaultLayout_isNotDeletedWhileATemplateHasIt() {
    String layout = layout("Form");
    String first = create("First", r -> r.layoutConfiguration(defaultLayout(layout)));
    String second = create("Second", r -> r.layoutConfiguration(defaultLayout(layout)));
    conflicting(() -> deleteLayout(layout), "Layout " + layout + " is used by template " + first);

    update(first, r -> r.layoutConfiguration(l -> {}));
    conflicting(() -> deleteLayout(layout), "Layout " + layout + " is used by template " + second);
    assertThat(cases.getLayout(r -> r.domainId(domain).layoutId(layout)).deleted()).isFalse();

    delete(second);
    deleteLayout(layout);
    assertThat(template(first).layoutConfiguration()).isNull();
    assertThat(template(second).layoutConfiguration()).isEqualTo(defaultLayout(layout));
  }

  @Test
  void updateTemplate_changesWhatIsGivenAndKeepsTheRest() {
    String layout = layout("Form");
    String id =
        create(
            "Returns",
            r ->
                r.description("Goods that come back")
                    .layoutConfiguration(defaultLayout(layout))
                    .requiredFields(required("summary", "case_reason")));

    update(id, r -> r.status(TemplateStatus.INACTIVE));
    update(id, r -> r.requiredFields(required("assigned_user")));
    update(id, r -> r.name("Complaints").description(""));

    GetTemplateResponse template = template(id);
    assertThat(template.name()).isEqualTo("Complaints");
    assertThat(template.description()).isEmpty();
    assertThat(template.status()).isEqualTo(TemplateStatus.INACTIVE);
    assertThat(template.layoutConfiguration()).isEqualTo(defaultLayout(layout));
    assertThat(template.requiredFields()).isEqualTo(required("assigned_user"));
    assertThat(template.lastModifiedTime()).isAfter(template.createdTime());
    update(id, r -> r.requiredFields(List.of()));
    assertThat(template(id).requiredFields()).isEmpty();
  }

  @Test
  void updateTemplate_givesTheOldNameBackAndTakesNoOther() {
    String id = create("Returns");
    rename(id, "Complaints");
    rename(id, "Complaints");

    create("Returns");
    conflicting(() -> create("Complaints"), "already exists");
    conflicting(() -> rename(id, "Returns"), "already exists");
  }

  @Test
  void updateTemplate_needsSomethingToChange() {
    String id = create("Returns");

    refused(() -> update(id, r -> {}), "At least one attribute");
    assertThat(template(id).lastModifiedTime()).isEqualTo(template(id).createdTime());
  }

  @Test
  void deletedField_isLeftOutWhenTheTemplateIsRead() {
    String colour = textField("Colour");
    String id = create("Returns", r -> r.requiredFields(required("summary", colour)));

    deleteField(colour);

    assertThat(template(id).requiredFields()).isEqualTo(required("summary"));
    rename(id, "Complaints");
    update(id, r -> r.requiredFields(template(id).requiredFields()));
    delete(id);
    assertThat(template(id).requiredFields()).isEqualTo(required("summary"));
  }

  @Test
  void deletedTemplate_canOnlyBeRead() {
    String id = create("Returns", r -> r.requiredFields(required("summary")));
    String arn = template(id).templateArn();
    cases.tagResource(r -> r.arn(arn).tags(Map.of("team", "red")));

    delete(id);

    GetTemplateResponse template = template(id);
    assertThat(template.deleted()).isTrue();
    assertThat(template.requiredFields()).isEqualTo(required("summary"));
    assertThat(template.tags()).isEqualTo(Map.of("team", "red"));
    assertThat(templates()).isEmpty();
    refused(() -> rename(id, "Complaints"), "Template " + id + " has been deleted");
    refused(() -> delete(id), "Template " + id + " has been deleted");
    assertThat(cases.listTagsForResource(r -> r.arn(arn)).tags()).isEqualTo(Map.of("team", "red"));
    refused(() -> cases.tagResource(r -> r.arn(arn).tags(Map.of("a", "b"))), "deleted");
    refused(() -> cases.untagResource(r -> r.arn(arn).tagKeys("team")), "deleted");
  }

  @Test
  void deletedTemplate_givesNameAndQuotaBack() {
    restart("--quotas=templates=1");
    String id = create("Returns");
    assertThatThrownBy(() -> create("Complaints"))
        .isInstanceOf(ServiceQuotaExceededException.class)
        .hasMessageContaining("Templates in a domain, limit 1");

    delete(id);

    String heir = create("Returns");
    assertThat(templates()).containsExactly(heir);
    assertThat(template(id).name()).isEqualTo("Returns");
  }

  @Test
  void createTemplate_givesANameOnceAndKeepsTheQuotaWhenManyRace() {
    restart("--quotas=templates=5", "--rate-limit=off");
    delete(create("Former"));
    try (ConnectCasesAsyncClient async = docket.asyncClient()) {
      var same = IntStream.range(0, 16).mapToObj(i -> created(async, "Returns")).toList();
      assertThat(Outcomes.of(same)).isEqualTo(Map.of(Void.class, 1L, ConflictException.class, 15L));
      var many = IntStream.range(0, 16).mapToObj(i -> created(async, "Returns " + i)).toList();
      assertThat(Outcomes.of(many))
          .isEqualTo(Map.of(Void.class, 4L, ServiceQuotaExceededException.class, 12L));
    }
    assertThat(templates()).hasSize(5);
  }

  private CompletableFuture<?> created(ConnectCasesAsyncClient async, String name) {
    return async.createTemplate(r -> r.domainId(domain).name(name));
  }

  @Test
  void listTemplates_pagesInOrderOfCreation() {
    List<String> made = IntStream.range(0, 7).mapToObj(i -> create("Template " + i)).toList();
    delete(made.get(3));

    List<String> expected = new ArrayList<>(made);
    expected.remove(3);
    assertThat(Walks.along(token -> page(2, token))).isEqualTo(expected);
    assertThat(page(6, null).nextToken()).isNull();
    refused(() -> page(101, null), "maxResults");
  }

  @Test
  void listTemplates_answersTheStatusesThatAreWanted() {
    String active = create("Active");
    String inactive = create("Inactive", r -> r.status(TemplateStatus.INACTIVE));

    assertThat(templates(TemplateStatus.ACTIVE)).containsExactly(active);
    assertThat(templates(TemplateStatus.INACTIVE)).containsExactly(inactive);
    assertThat(templates(TemplateStatus.INACTIVE, TemplateStatus.ACTIVE))
        .containsExactly(active, inactive);
    assertThat(cases.listTemplates(r -> r.domainId(domain)).templates())
        .extracting(TemplateSummary::status)
        .containsExactly(TemplateStatus.ACTIVE, TemplateStatus.INACTIVE);
    refused(
        () -> templates(TemplateStatus.ACTIVE, TemplateStatus.ACTIVE),
        "'[Active, Active]' at 'status' failed to satisfy constraint: Member must have unique");
    String token = page(1, null).nextToken();
    refused(() -> page(1, token, TemplateStatus.ACTIVE), "Invalid nextToken");
  }

  @Test
  void listTemplates_meetsEachTemplateOnceWhileOthersAreMade() {
    restart("--rate-limit=off");
    List<String> before = IntStream.range(0, 20).mapToObj(i -> create("Before " + i)).toList();
    try (ConnectCasesAsyncClient async = docket.asyncClient()) {
      var others = IntStream.range(0, 40).mapToObj(i -> created(async, "Meanwhile " + i)).toList();
      List<String> met = Walks.along(token -> page(3, token));

      assertThat(met).containsAll(before).doesNotHaveDuplicates();
      assertThat(Outcomes.of(others)).isEqualTo(Map.of(Void.class, 40L));
    }
    assertThat(Walks.along(token -> page(7, token))).hasSize(60).doesNotHaveDuplicates();
  }

  @Test
  void unknownTemplate_isNotFound() {
    for (ThrowingCallable call :
        List.<ThrowingCallable>of(
            () -> template("nowhere"), () -> rename("nowhere", "A"), () -> delete("nowhere"))) {
      notFound(call, "Template");
    }
  }

  @Test
  void templateOperations_needTheirDomain() {
    String template = create("Returns");
    domain = "x";
    for (ThrowingCallable call :
        List.<ThrowingCallable>of(
            () -> create("A"),
            () -> template(template),
            () -> rename(template, "A"),
            () -> delete(template),
            this::templates)) {
      notFound(call, "Domain");
    }
  }
}
