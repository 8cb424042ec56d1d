package dev.docket.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.fields.FieldValueUnion;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CaseItemsTest {

  private static final FieldValueUnion CLOSED = new FieldValueUnion.StringValue("closed");
  private static final FieldValueUnion LOST = new FieldValueUnion.StringValue("lost");
  private static final Instant NOW = Instant.parse("2026-03-14T10:00:00Z");

  private static SlaTimer sla(String itemId, FieldValueUnion target, int secondsFromNow) {
    return new SlaTimer(
        itemId, "Answer", NOW, null, target, NOW.plusSeconds(secondsFromNow), null, false);
  }

  @Test
  void items_areCountedByWhatQuotasAreFor() {
    CaseItems items = CaseItems.NONE.withOneMore().withFile().withSla(sla("a", CLOSED, 1));

    assertThat(items.total()).isEqualTo(3);
    assertThat(items.files()).isEqualTo(1);
    assertThat(items.slas()).hasSize(1);
    assertThat(items.without("a")).isEqualTo(CaseItems.NONE.withOneMore().withFile());
    assertThat(items.without("b").total()).isEqualTo(2);
    assertThat(items.without("b").slas()).hasSize(1);
  }

  @Test
  void freeze_endsWithTimeOrWithAnItemThatComesOrGoes() {
    CaseItems frozen = CaseItems.NONE.withSla(sla("a", CLOSED, 1)).frozen(NOW.plusSeconds(10));

    assertThat(frozen.isFrozen(NOW)).isTrue();
    assertThat(frozen.isFrozen(NOW.plusSeconds(10))).isFalse();
    assertThat(frozen.sameFreeze(frozen.fieldsChanged(Map.of("status", CLOSED), NOW).items()))
        .isTrue();
    assertThat(frozen.sameFreeze(frozen.frozen(NOW.plusSeconds(11)))).isFalse();
    for (CaseItems changed :
        List.of(frozen.withOneMore(), frozen.withFile(), frozen.without("a"))) {
      assertThat(changed.isFrozen(NOW)).isFalse();
      assertThat(changed.sameFreeze(frozen)).isFalse();
    }
  }

  @Test
  void newTargetTime_isOfOneSlaAndEndsNoFreeze() {
    CaseItems frozen =
        CaseItems.NONE
            .withSla(sla("a", CLOSED, 1))
            .withSla(sla("b", CLOSED, 2))
            .frozen(NOW.plusSeconds(10));

    CaseItems changed = frozen.withTargetTime("a", NOW.plusSeconds(3), NOW);

    assertThat(changed.slas()).containsExactly(sla("a", CLOSED, 3), sla("b", CLOSED, 2));
    assertThat(changed.firstOutstanding()).contains(NOW.plusSeconds(2));
    assertThat(changed.total()).isEqualTo(2);
    assertThat(changed.sameFreeze(frozen)).isTrue();
  }

  @Test
  void overdueSlas_areUntoldUntilTold() {
    CaseItems items =
        CaseItems.NONE
            .withSla(sla("ahead", CLOSED, 1))
            .withSla(sla("later", CLOSED, -1))
            .withSla(sla("met", LOST, -3))
            .withSla(sla("first", CLOSED, -2))
            .frozen(NOW.plusSeconds(10));
    CaseItems open = items.fieldsChanged(Map.of("status", LOST), NOW).items();

    List<SlaTimer> untold = open.untold(NOW);

    assertThat(untold).extracting(SlaTimer::itemId).containsExactly("first", "later");
    CaseItems told = open.withTold(untold);
    assertThat(told.untold(NOW)).isEmpty();
    assertThat(told.untold(NOW.plusSeconds(2)))
        .extracting(SlaTimer::itemId)
        .containsExactly("ahead");
    assertThat(told.sameFreeze(items)).isTrue();
  }

  @Test
  void startedSlas_areThoseThatMayBecomeOverdueNewly() {
    CaseItems before = CaseItems.NONE.withSla(sla("a", CLOSED, 1)).withSla(sla("b", CLOSED, 2));

    assertThat(before.startedSince(before)).isEmpty();
    assertThat(before.startedSince(CaseItems.NONE)).hasSize(2);
    assertThat(before.withTargetTime("a", NOW.plusSeconds(9), NOW).startedSince(before))
        .containsExactly(sla("a", CLOSED, 9));
    assertThat(before.withTargetTime("a", NOW.minusSeconds(9), NOW).startedSince(before)).isEmpty();
    assertThat(before.fieldsChanged(Map.of("status", CLOSED), NOW).items().startedSince(before))
        .isEmpty();
  }

  @Test
  void newStatus_completesTheSlasItIsTheTargetOf() {
    CaseItems items =
        CaseItems.NONE
            .withSla(sla("met", CLOSED, 0))
            .withSla(sla("other", LOST, 1))
            .withSla(sla("missed", CLOSED, -1));

    CaseItems.FieldsChange change = items.fieldsChanged(Map.of("status", CLOSED), NOW);

    assertThat(change.completed()).extracting(SlaTimer::itemId).containsExactly("met", "missed");
    assertThat(change.items().slas())
        .extracting(timer -> timer.status(NOW))
        .containsExactly(SlaStatus.Met, SlaStatus.Active, SlaStatus.NotMet);
    assertThat(
            change.items().fieldsChanged(Map.of("status", CLOSED), NOW.plusSeconds(5)).completed())
        .isEmpty();
  }

  @Test
  void nextBreach_isTheFirstAheadAndElseTheFirstMissed() {
    CaseItems items =
        CaseItems.NONE
            .withSla(sla("late", CLOSED, 20))
            .withSla(sla("early", CLOSED, 10))
            .withSla(sla("lost", LOST, 5));

    assertThat(CaseItems.NONE.nextSlaBreach(NOW)).isEmpty();
    assertThat(items.nextSlaBreach(NOW)).contains(NOW.plusSeconds(5));
    assertThat(items.nextSlaBreach(NOW.plusSeconds(5))).contains(NOW.plusSeconds(5));
    assertThat(items.nextSlaBreach(NOW.plusSeconds(6))).contains(NOW.plusSeconds(10));
    assertThat(items.nextSlaBreach(NOW.plusSeconds(30))).contains(NOW.plusSeconds(5));
    assertThat(items.fieldsChanged(Map.of("status", CLOSED), NOW).items().nextSlaBreach(NOW))
        .contains(NOW.plusSeconds(5));
    assertThat(items.fieldsChanged(Map.of("status", LOST), NOW).items().nextSlaBreach(NOW))
        .contains(NOW.plusSeconds(10));
  }
}
