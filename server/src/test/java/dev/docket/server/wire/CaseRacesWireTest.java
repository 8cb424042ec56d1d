package dev.docket.server.wire;

import static dev.docket.server.wire.CaseFixture.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.connectcases.ConnectCasesAsyncClient;
import software.amazon.awssdk.services.connectcases.model.AuditEvent;
import software.amazon.awssdk.services.connectcases.model.AuditEventField;
import software.amazon.awssdk.services.connectcases.model.ConflictException;
import software.amazon.awssdk.services.connectcases.model.CreateCaseRequest;
import software.amazon.awssdk.services.connectcases.model.CreateCaseResponse;
import software.amazon.awssdk.services.connectcases.model.FieldIdentifier;
import software.amazon.awssdk.services.connectcases.model.FieldType;
import software.amazon.awssdk.services.connectcases.model.FieldValue;
import software.amazon.awssdk.services.connectcases.model.ResourceNotFoundException;
import software.amazon.awssdk.services.connectcases.model.TemplateStatus;
import software.amazon.awssdk.services.connectcases.model.UpdateCaseResponse;
import software.amazon.awssdk.services.connectcases.model.ValidationException;

/** Calls on one case from all sides, on two servers where the store can be shared. */
@Wire
class CaseRacesWireTest extends RaceWireTest {

  /** Starts many calls, on both servers in turn, before it waits for any. */
  private <T> List<CompletableFuture<T>> race(int calls, IntFunction<CompletableFuture<T>> call) {
    List<CompletableFuture<T>> started = new ArrayList<>();
    for (int i = 0; i < calls; i++) {
      started.add(call.apply(i));
    }
    CompletableFuture.allOf(started.toArray(CompletableFuture[]::new))
        .exceptionally(failure -> null)
        .join();
    return started;
  }

  private String create() {
    return create(here, r -> {}).join().caseId();
  }

  private CompletableFuture<CreateCaseResponse> create(
      ConnectCasesAsyncClient client, Consumer<CreateCaseRequest.Builder> members) {
    return client.createCase(
        r ->
            r.domainId(fixture.domain)
                .templateId(fixture.template)
                .fields(CaseFixture.fields())
                .applyMutation(members));
  }

  private CompletableFuture<UpdateCaseResponse> update(
      ConnectCasesAsyncClient client, String caseId, FieldValue value) {
    return client.updateCase(r -> r.domainId(fixture.domain).caseId(caseId).fields(value));
  }

  /** The whole history of a case, newest first. */
  private List<AuditEvent> history(String caseId) {
    List<AuditEvent> all = new ArrayList<>();
    here.getCaseAuditEventsPaginator(r -> r.domainId(fixture.domain).caseId(caseId))
        .subscribe(page -> all.addAll(page.auditEvents()))
        .join();
    return all;
  }

  @Test
  void updatesOfDifferentFields_allSurvive() {
    List<String> fields =
        IntStream.range(0, 32)
            .mapToObj(
                i ->
                    here.createField(
                            r -> r.domainId(fixture.domain).name("Field " + i).type(FieldType.TEXT))
                        .join()
                        .fieldId())
            .toList();
    String id = create();

    race(32, i -> update(server(i), id, set(fields.get(i), "Value " + i)))
        .forEach(CompletableFuture::join);

    List<FieldValue> found =
        here.getCase(
                r ->
                    r.domainId(fixture.domain)
                        .caseId(id)
                        .fields(
                            fields.stream()
                                .map(field -> FieldIdentifier.builder().id(field).build())
                                .toList()))
            .join()
            .fields();
    assertThat(found)
        .isEqualTo(IntStream.range(0, 32).mapToObj(i -> set(fields.get(i), "Value " + i)).toList());
    assertThat(history(id)).hasSize(33);
  }

  @Test
  void updatesOfOneField_happenOneAfterTheOther() {
    String id = create();

    race(32, i -> update(server(i), id, set("title", "Title " + i)))
        .forEach(CompletableFuture::join);

    List<AuditEvent> history = history(id).reversed();
    assertThat(history).hasSize(33);
    String title = "Broken";
    HashSet<String> titles = new HashSet<>();
    for (AuditEvent event : history.subList(1, 33)) {
      AuditEventField change =
          event.fields().stream()
              .filter(field -> field.eventFieldId().equals("title"))
              .findFirst()
              .orElseThrow();
      assertThat(change.oldValue().stringValue()).isEqualTo(title);
      title = change.newValue().stringValue();
      titles.add(title);
    }
    assertThat(titles).hasSize(32);
    assertThat(
            here.getCase(r -> r.domainId(fixture.domain).caseId(id).fields(f -> f.id("title")))
                .join()
                .fields())
        .containsExactly(set("title", title));
  }

  @Test
  void oneToken_givesOneCase() {
    List<CompletableFuture<CreateCaseResponse>> calls =
        race(16, i -> create(server(i), r -> r.clientToken("token")));

    assertThat(calls.stream().map(CompletableFuture::join).map(CreateCaseResponse::caseId))
        .hasSize(16)
        .containsOnly(calls.getFirst().join().caseId());
  }

  @Test
  void oneToken_isNotForTwoInputs() {
    List<CompletableFuture<CreateCaseResponse>> calls =
        race(
            16,
            i ->
                create(
                    server(i),
                    r ->
                        r.clientToken("token")
                            .fields(CaseFixture.fields(set("summary", "S" + i)))));

    assertThat(Outcomes.of(calls)).isEqualTo(Map.of(Void.class, 1L, ConflictException.class, 15L));
  }

  @Test
  void deletion_isFinalWhoeverWrites() {
    for (int round = 0; round < 10; round++) {
      String id = create(here, r -> r.clientToken("token")).join().caseId();
      int position = round;

      List<CompletableFuture<Object>> calls =
          race(
              11,
              i ->
                  i == position
                      ? there
                          .deleteCase(r -> r.domainId(fixture.domain).caseId(id))
                          .thenApply(done -> (Object) done)
                      : update(server(i), id, set("title", "Title " + i))
                          .thenApply(done -> (Object) done));

      calls.remove(position).join();
      assertThat(Outcomes.of(calls).keySet())
          .isSubsetOf(Void.class, ResourceNotFoundException.class);
      for (ConnectCasesAsyncClient client : List.of(here, there)) {
        assertThatThrownBy(
                () -> client.getCaseAuditEvents(r -> r.domainId(fixture.domain).caseId(id)).join())
            .isInstanceOf(CompletionException.class)
            .hasCauseInstanceOf(ResourceNotFoundException.class);
      }
    }
  }

  @Test
  void changeOfConfiguration_holdsAtOnceOnEveryServer() {
    for (int round = 0; round < 5; round++) {
      create(here, r -> {}).join();
      create(there, r -> {}).join();

      there
          .updateTemplate(
              r ->
                  r.domainId(fixture.domain)
                      .templateId(fixture.template)
                      .status(TemplateStatus.INACTIVE))
          .join();
      assertThatThrownBy(() -> create(here, r -> {}).join())
          .hasCauseInstanceOf(ValidationException.class);
      here.updateTemplate(
              r ->
                  r.domainId(fixture.domain)
                      .templateId(fixture.template)
                      .status(TemplateStatus.ACTIVE))
          .join();
    }
    assertThat(create(there, r -> {}).join().caseId()).isNotEmpty();
  }
}
