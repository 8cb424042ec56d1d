package dev.docket.server.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.connectcases.ConnectCasesAsyncClient;
import software.amazon.awssdk.services.connectcases.model.BatchGetFieldResponse;
import software.amazon.awssdk.services.connectcases.model.BatchPutFieldOptionsResponse;
import software.amazon.awssdk.services.connectcases.model.ConflictException;
import software.amazon.awssdk.services.connectcases.model.CreateFieldResponse;
import software.amazon.awssdk.services.connectcases.model.FieldIdentifier;
import software.amazon.awssdk.services.connectcases.model.FieldNamespace;
import software.amazon.awssdk.services.connectcases.model.FieldOption;
import software.amazon.awssdk.services.connectcases.model.FieldSummary;
import software.amazon.awssdk.services.connectcases.model.FieldType;
import software.amazon.awssdk.services.connectcases.model.GetFieldResponse;
import software.amazon.awssdk.services.connectcases.model.ListFieldsResponse;
import software.amazon.awssdk.services.connectcases.model.ResourceNotFoundException;
import software.amazon.awssdk.services.connectcases.model.ServiceQuotaExceededException;

/** The operations on fields and their options, called with the AWS SDK. */
@Wire
class FieldsWireTest extends DomainWireTest {

  private static final List<String> SYSTEM_FIELDS =
      List.of(
          "case_id",
          "title",
          "status",
          "customer_id",
          "case_reason",
          "summary",
          "assigned_user",
          "assigned_queue",
          "reference_number",
          "reference_id",
          "created_datetime",
          "last_updated_datetime",
          "last_closed_datetime",
          "last_updated_user",
          "last_reopened_datetime",
          "next_sla_breach_datetime");

  private CreateFieldResponse create(String name, FieldType type) {
    return cases.createField(r -> r.domainId(domain).name(name).type(type));
  }

  private GetFieldResponse field(String id) {
    return cases.batchGetField(r -> r.domainId(domain).fields(identifier(id))).fields().getFirst();
  }

  private static FieldIdentifier identifier(String id) {
    return FieldIdentifier.builder().id(id).build();
  }

  private List<FieldSummary> fields() {
    return cases.listFields(r -> r.domainId(domain)).fields();
  }

  private static FieldOption option(String name, String value, boolean active) {
    return FieldOption.builder().name(name).value(value).active(active).build();
  }

  private BatchPutFieldOptionsResponse put(String field, FieldOption... options) {
    return cases.batchPutFieldOptions(r -> r.domainId(domain).fieldId(field).options(options));
  }

  private List<FieldOption> options(String field) {
    return cases.listFieldOptions(r -> r.domainId(domain).fieldId(field)).options();
  }

  @Test
  void newDomain_hasTheSystemFields() {
    assertThat(fields()).extracting(FieldSummary::fieldId).isEqualTo(SYSTEM_FIELDS);
    assertThat(fields()).allMatch(field -> field.namespace() == FieldNamespace.SYSTEM);
    assertThat(field("last_updated_user").type()).isEqualTo(FieldType.USER);
    assertThat(field("case_id").description()).isEqualTo("Unique Identifier of the case");
    assertThat(options("status"))
        .containsExactly(option("Closed", "closed", true), option("Open", "open", true));
    assertThat(options("case_reason")).isEmpty();
  }

  @Test
  void createField_makesEveryType() {
    for (FieldType type : FieldType.knownValues()) {
      CreateFieldResponse created = create("Field of " + type, type);

      GetFieldResponse field = field(created.fieldId());
      assertThat(field.fieldArn())
          .isEqualTo(created.fieldArn())
          .endsWith("/field/" + field.fieldId());
      assertThat(field.type()).isEqualTo(type);
      assertThat(field.namespace()).isEqualTo(FieldNamespace.CUSTOM);
      assertThat(field.deleted()).isFalse();
      assertThat(field.createdTime()).isEqualTo(field.lastModifiedTime());
    }
    assertThat(fields()).hasSize(SYSTEM_FIELDS.size() + 7);
  }

  @Test
  void createField_refusesATakenName() {
    create("Colour", FieldType.TEXT);

    assertThatThrownBy(() -> create("Colour", FieldType.NUMBER))
        .isInstanceOf(ConflictException.class)
        .hasMessageContaining("A field with name Colour already exists in domain " + domain);
    assertThatThrownBy(() -> create("Status", FieldType.TEXT))
        .isInstanceOf(ConflictException.class);
    create("colour", FieldType.TEXT);
  }

  @Test
  void createField_givesANameOnceAndKeepsTheQuotaWhenManyRace() {
    restart("--quotas=fields=5", "--rate-limit=off");
    try (ConnectCasesAsyncClient async = docket.asyncClient()) {
      var same =
          IntStream.range(0, 16)
              .mapToObj(
                  i ->
                      async.createField(
                          r -> r.domainId(domain).name("Colour").type(FieldType.TEXT)))
              .toList();
      assertThat(Outcomes.of(same)).isEqualTo(Map.of(Void.class, 1L, ConflictException.class, 15L));
      var many =
          IntStream.range(0, 16)
              .mapToObj(
                  i ->
                      async.createField(
                          r -> r.domainId(domain).name("Field " + i).type(FieldType.TEXT)))
              .toList();
      assertThat(Outcomes.of(many))
          .isEqualTo(Map.of(Void.class, 4L, ServiceQuotaExceededException.class, 12L));
    }
    assertThat(fields()).hasSize(SYSTEM_FIELDS.size() + 5);
  }

  @Test
  void updateField_changesWhatIsGivenAndKeepsTheRest() {
    String id =
        cases
            .createField(
                r ->
                    r.domainId(domain)
                        .name("Colour")
                        .type(FieldType.TEXT)
                        .description("Of the thing"))
            .fieldId();

    cases.updateField(r -> r.domainId(domain).fieldId(id).name("Shade"));

    GetFieldResponse field = field(id);
    assertThat(field.name()).isEqualTo("Shade");
    assertThat(field.description()).isEqualTo("Of the thing");
    assertThat(field.lastModifiedTime()).isAfter(field.createdTime());
    create("Colour", FieldType.TEXT);
    assertThatThrownBy(() -> create("Shade", FieldType.TEXT)).isInstanceOf(ConflictException.class);
    assertThatThrownBy(() -> cases.updateField(r -> r.domainId(domain).fieldId(id).name("Colour")))
        .isInstanceOf(ConflictException.class);
  }

  @Test
  void systemFields_cannotBeChangedOrDeleted() {
    refused(
        () -> cases.updateField(r -> r.domainId(domain).fieldId("title").name("Heading")),
        "Field title is a system field");
    refused(
        () -> cases.deleteField(r -> r.domainId(domain).fieldId("title")),
        "Field title is a system field");
  }

  @Test
  void deleteField_keepsTheFieldForReadingOnly() {
    restart("--quotas=fields=1");
    String id = create("Reason code", FieldType.SINGLE_SELECT).fieldId();
    put(id, option("Lost", "lost", true));

    cases.deleteField(r -> r.domainId(domain).fieldId(id));

    assertThat(field(id).deleted()).isTrue();
    assertThat(fields()).extracting(FieldSummary::fieldId).isEqualTo(SYSTEM_FIELDS);
    refused(() -> cases.updateField(r -> r.domainId(domain).fieldId(id).name("X")), "deleted");
    refused(() -> put(id, option("Found", "found", true)), "deleted");
    refused(() -> cases.deleteField(r -> r.domainId(domain).fieldId(id)), "deleted");
    create("Reason code", FieldType.TEXT);
  }

  @Test
  void batchGetField_answersInOrderWithErrorsAndDuplicatesOnce() {
    BatchGetFieldResponse answer =
        cases.batchGetField(
            r ->
                r.domainId(domain)
                    .fields(
                        identifier("title"),
                        identifier("nowhere"),
                        identifier("status"),
                        identifier("title")));

    assertThat(answer.fields())
        .extracting(GetFieldResponse::fieldId)
        .containsExactly("title", "status");
    assertThat(answer.errors()).hasSize(1);
    assertThat(answer.errors().getFirst().id()).isEqualTo("nowhere");
    assertThat(answer.errors().getFirst().errorCode()).isEqualTo("ResourceNotFoundException");
  }

  @Test
  void listFields_pagesSystemFieldsFirst() {
    List<String> custom =
        IntStream.range(0, 8)
            .mapToObj(i -> create("Field " + i, FieldType.TEXT).fieldId())
            .toList();

    List<String> walked = new ArrayList<>();
    String token = null;
    do {
      String position = token;
      ListFieldsResponse page =
          cases.listFields(r -> r.domainId(domain).maxResults(5).nextToken(position));
      page.fields().forEach(field -> walked.add(field.fieldId()));
      token = page.nextToken();
    } while (token != null);

    List<String> expected = new ArrayList<>(SYSTEM_FIELDS);
    expected.addAll(custom);
    assertThat(walked).isEqualTo(expected);
  }

  @Test
  void listFields_refusesATokenOfAnotherDomain() {
    String other = cases.createDomain(r -> r.name("other")).domainId();
    String token = cases.listFields(r -> r.domainId(domain).maxResults(5)).nextToken();

    refused(() -> cases.listFields(r -> r.domainId(other).nextToken(token)), "Invalid nextToken");
  }

  @Test
  void batchPutFieldOptions_addsAndChangesByValue() {
    String id = create("Reason code", FieldType.SINGLE_SELECT).fieldId();
    put(id, option("Lost", "lost", true), option("Damaged", "damaged", true));

    BatchPutFieldOptionsResponse answer =
        put(id, option("Lost in transit", "lost", false), option("Late", "late", true));

    assertThat(answer.errors()).isEmpty();
    assertThat(options(id))
        .containsExactly(
            option("Damaged", "damaged", true),
            option("Late", "late", true),
            option("Lost in transit", "lost", false));
    assertThat(cases.listFieldOptions(r -> r.domainId(domain).fieldId(id).values("late")).options())
        .containsExactly(option("Late", "late", true));
  }

  @Test
  void optionWhoseValueIsComposedOtherwise_isTheSame() {
    String id = create("Reason code", FieldType.SINGLE_SELECT).fieldId();
    put(id, option("Caf\u00e9", "caf\u00e9", true));

    put(id, option("Cafe\u0301 noir", "cafe\u0301", false));

    assertThat(options(id)).containsExactly(option("Cafe\u0301 noir", "caf\u00e9", false));
    assertThat(
            cases
                .listFieldOptions(r -> r.domainId(domain).fieldId(id).values("cafe\u0301"))
                .options())
        .hasSize(1);
    refused(
        () -> put(id, option("A", "\u00e0", true), option("B", "a\u0300", true)),
        "appears more than once");
  }

  @Test
  void batchPutFieldOptions_refusesSingleOptionsAndPutsTheOthers() {
    BatchPutFieldOptionsResponse answer =
        put(
            "status",
            option("Opened", "open", true),
            option("Closed", "closed", true),
            option("Pending", "pending", true));

    assertThat(answer.errors()).hasSize(1);
    assertThat(answer.errors().getFirst().value()).isEqualTo("open");
    assertThat(options("status"))
        .containsExactly(
            option("Closed", "closed", true),
            option("Open", "open", true),
            option("Pending", "pending", true));
  }

  @Test
  void batchPutFieldOptions_refusesWhatMakesNoSense() {
    String id = create("Reason code", FieldType.SINGLE_SELECT).fieldId();

    refused(
        () -> put(id, option("A", "same", true), option("B", "same", true)),
        "Value same appears more than once");
    refused(() -> put("title", option("A", "a", true)), "only SingleSelect has");
    refused(
        () -> cases.listFieldOptions(r -> r.domainId(domain).fieldId("title")),
        "only SingleSelect has");
    assertThatThrownBy(() -> put("nowhere", option("A", "a", true)))
        .isInstanceOf(ResourceNotFoundException.class);
    assertThat(options(id)).isEmpty();
  }

  @Test
  void batchPutFieldOptions_keepsTheQuota() {
    restart("--quotas=field-options=3");
    String id = create("Reason code", FieldType.SINGLE_SELECT).fieldId();
    put(id, option("A", "a", true), option("B", "b", true));

    assertThatThrownBy(() -> put(id, option("C", "c", true), option("D", "d", true)))
        .isInstanceOf(ServiceQuotaExceededException.class)
        .hasMessageContaining("Field options per single-select field, limit 3");
    assertThat(options(id)).hasSize(2);
    put(id, option("C", "c", true), option("A", "a", false));
  }

  @Test
  void listFieldOptions_pagesByName() {
    String id = create("Reason code", FieldType.SINGLE_SELECT).fieldId();
    put(id, option("B", "1", true), option("A", "2", true), option("A", "1a", true));

    var first = cases.listFieldOptions(r -> r.domainId(domain).fieldId(id).maxResults(2));
    var second =
        cases.listFieldOptions(
            r -> r.domainId(domain).fieldId(id).maxResults(2).nextToken(first.nextToken()));

    assertThat(first.options()).extracting(FieldOption::value).containsExactly("1a", "2");
    assertThat(second.options()).extracting(FieldOption::value).containsExactly("1");
    assertThat(second.nextToken()).isNull();
  }

  @Test
  void fields_areTaggedByTheirArn() {
    String arn = create("Colour", FieldType.TEXT).fieldArn();
    String id = arn.substring(arn.lastIndexOf('/') + 1);

    cases.tagResource(r -> r.arn(arn).tags(Map.of("team", "red")));

    assertThat(cases.listTagsForResource(r -> r.arn(arn)).tags()).isEqualTo(Map.of("team", "red"));
    assertThat(field(id).tags()).isEqualTo(Map.of("team", "red"));
    cases.deleteField(r -> r.domainId(domain).fieldId(id));
    assertThat(cases.listTagsForResource(r -> r.arn(arn)).tags()).isEqualTo(Map.of("team", "red"));
    refused(() -> cases.tagResource(r -> r.arn(arn).tags(Map.of("a", "b"))), "deleted");
    refused(() -> cases.untagResource(r -> r.arn(arn).tagKeys("team")), "deleted");
  }

  @Test
  void fieldOperations_needTheirDomain() {
    for (ThrowingCallable call :
        List.<ThrowingCallable>of(
            () -> cases.createField(r -> r.domainId("x").name("A").type(FieldType.TEXT)),
            () -> cases.updateField(r -> r.domainId("x").fieldId("title").name("A")),
            () -> cases.deleteField(r -> r.domainId("x").fieldId("title")),
            () -> cases.batchGetField(r -> r.domainId("x").fields(identifier("title"))),
            () -> cases.listFields(r -> r.domainId("x")),
            () ->
                cases.batchPutFieldOptions(
                    r -> r.domainId("x").fieldId("status").options(List.of())),
            () -> cases.listFieldOptions(r -> r.domainId("x").fieldId("status")))) {
      assertThatThrownBy(call)
          .isInstanceOfSatisfying(
              ResourceNotFoundException.class,
              refusal -> assertThat(refusal.resourceType()).isEqualTo("Domain"));
    }
  }
}
