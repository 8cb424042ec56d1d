package dev.docket.server.wire;

import static dev.docket.server.wire.CaseFixture.set;
import static dev.docket.server.wire.RelatedItemFixture.CONTACT;
import static dev.docket.server.wire.RelatedItemFixture.FILE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.connectcases.ConnectCasesAsyncClient;
import software.amazon.awssdk.services.connectcases.ConnectCasesClient;
import software.amazon.awssdk.services.connectcases.model.CreateRelatedItemResponse;
import software.amazon.awssdk.services.connectcases.model.FieldType;
import software.amazon.awssdk.services.connectcases.model.FieldValue;
import software.amazon.awssdk.services.connectcases.model.RelatedItemInputContent;
import software.amazon.awssdk.services.connectcases.model.RelatedItemType;
import software.amazon.awssdk.services.connectcases.model.ServiceQuotaExceededException;

/** How many related items there may be, also when many are made at once and on two servers. */
@Wire
class RelatedItemLimitsWireTest extends RaceWireTest {

  private ConnectCasesClient cases;
  private String id;

  @Override
  List<TestDocket> startServers() {
    return TestDocket.startTogether("--rate-limit=off");
  }

  @BeforeEach
  void createCase() {
    cases = fixture.cases;
    id = fixture.create();
  }

  private static void overQuota(ThrowingCallable call, String message) {
    assertThatThrownBy(call)
        .isInstanceOf(ServiceQuotaExceededException.class)
        .hasMessageContaining(message);
  }

  private CompletableFuture<CreateRelatedItemResponse> add(
      ConnectCasesAsyncClient client, RelatedItemType type, RelatedItemInputContent content) {
    return client.createRelatedItem(
        r -> r.domainId(fixture.domain).caseId(id).type(type).content(content));
  }

  private CompletableFuture<CreateRelatedItemResponse> addFile(int number) {
    return add(
        server(number),
        RelatedItemType.FILE,
        RelatedItemInputContent.fromFile(f -> f.fileArn(FILE + number)));
  }

  @Test
  void customItem_hasFiveFieldsAtMost() {
    FieldValue[] fields =
        IntStream.range(0, 6)
            .mapToObj(i -> set(fixture.field(FieldType.TEXT), "a"))
            .toArray(FieldValue[]::new);

    overQuota(
        () -> fixture.custom(id, fields),
        "Quota exceeded: Fields in one Custom related item, limit 5");
  }

  @Test
  void case_hasTenSlasAtMost() {
    List<String> items =
        IntStream.range(0, 10).mapToObj(i -> fixture.sla(id, "SLA " + i, "closed", 1)).toList();

    overQuota(
        () -> fixture.sla(id, "One more", "closed", 1), "Quota exceeded: SLAs per case, limit 10");
    fixture.comment(id, "Hello");
    fixture.delete(id, items.getFirst());
    fixture.sla(id, "Another", "closed", 1);
  }

  @Test
  void files_areCountedExactlyUnderRaces() {
    List<CompletableFuture<?>> calls = new ArrayList<>();
    IntStream.range(0, 45).forEach(i -> fixture.file(id, FILE + "before" + i));

    IntStream.range(0, 12).forEach(i -> calls.add(addFile(i)));

    assertThat(Outcomes.of(calls))
        .isEqualTo(Map.of(Void.class, 5L, ServiceQuotaExceededException.class, 7L));
    overQuota(() -> fixture.file(id, FILE), "Quota exceeded: Files per case, limit 50");
    fixture.comment(id, "Hello");
  }

  @Test
  void sameContactAtOnce_isOneItem() {
    List<String> items =
        IntStream.range(0, 12)
            .mapToObj(
                i ->
                    add(
                        server(i),
                        RelatedItemType.CONTACT,
                        RelatedItemInputContent.fromContact(c -> c.contactArn(CONTACT))))
            .toList()
            .stream()
            .map(call -> call.join().relatedItemId())
            .toList();

    assertThat(items).hasSize(12).containsOnly(items.getFirst());
    assertThat(fixture.items(id)).hasSize(1);
  }

  @Test
  void caseWith200Items_isFullAndCanBeDeleted() {
    IntStream.range(0, 198).forEach(i -> fixture.contact(id, CONTACT + i));
    List<CompletableFuture<?>> calls = new ArrayList<>();
    IntStream.range(0, 6).forEach(i -> calls.add(addFile(i)));
    assertThat(Outcomes.of(calls))
        .isEqualTo(Map.of(Void.class, 2L, ServiceQuotaExceededException.class, 4L));
    overQuota(
        () -> fixture.comment(id, "Hello"), "Quota exceeded: Related items per case, limit 200");

    cases.deleteCase(r -> r.domainId(fixture.domain).caseId(id));

    assertThat(cases.searchAllRelatedItems(r -> r.domainId(fixture.domain)).relatedItems())
        .isEmpty();
    assertThat(
            cases
                .listCasesForContact(r -> r.domainId(fixture.domain).contactArn(CONTACT + 7))
                .cases())
        .isEmpty();
  }

  @Test
  void deletedCase_leavesNothingOfItemsMadeMeanwhile() {
    for (int round = 0; round < 20; round++) {
      id = fixture.create();
      List<CompletableFuture<?>> calls = new ArrayList<>();
      IntStream.range(0, 3).forEach(i -> calls.add(addFile(i)));
      calls.add(there.deleteCase(r -> r.domainId(fixture.domain).caseId(id)));
      IntStream.range(3, 6).forEach(i -> calls.add(addFile(i)));
      Outcomes.of(calls);

      assertThat(cases.searchAllRelatedItems(r -> r.domainId(fixture.domain)).relatedItems())
          .isEmpty();
    }
  }
}
