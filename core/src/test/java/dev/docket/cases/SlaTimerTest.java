package dev.docket.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.fields.FieldValueUnion;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlaTimerTest {

  private static final FieldValueUnion OPEN = new FieldValueUnion.StringValue("open");
  private static final FieldValueUnion CLOSED = new FieldValueUnion.StringValue("closed");
  private static final Instant TARGET = Instant.parse("2026-03-14T10:00:00Z");

  private static SlaTimer running() {
    return new SlaTimer("item", "Answer", TARGET, null, CLOSED, TARGET, null, false);
  }

  private static Map<String, FieldValueUnion> status(FieldValueUnion value) {
    return Map.of("status", value);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-14T09:59:59Z, Active, Met",
    "2026-03-14T10:00:00Z, Active, Met",
    "2026-03-14T10:00:00.000001Z, Overdue, NotMet",
    "2026-03-14T10:00:01Z, Overdue, NotMet"
  })
  void status_changesAfterTheLastMoment(Instant now, SlaStatus running, SlaStatus completed) {
    assertThat(running().status(now)).isEqualTo(running);
    assertThat(running().withFields(status(CLOSED), now).status(now)).isEqualTo(completed);
  }

  @Test
  void completion_isFinal() {
    SlaTimer met = running().withFields(status(CLOSED), TARGET);

    assertThat(met.withFields(status(OPEN), TARGET.plusSeconds(1))).isEqualTo(met);
    assertThat(met.withFields(status(CLOSED), TARGET.plusSeconds(2))).isEqualTo(met);
    assertThat(met.completionTime()).isEqualTo(TARGET);
    assertThat(met.status(TARGET.plusSeconds(3))).isEqualTo(SlaStatus.Met);
  }

  @Test
  void newTargetTime_isWhatTheRaceIsJudgedBy() {
    Instant late = TARGET.plusSeconds(60);
    SlaTimer met = running().withFields(status(CLOSED), TARGET);

    assertThat(running().status(late)).isEqualTo(SlaStatus.Overdue);
    assertThat(running().withTargetTime(late, late).status(late)).isEqualTo(SlaStatus.Active);
    assertThat(met.withTargetTime(TARGET.minusSeconds(1), late).status(late))
        .isEqualTo(SlaStatus.NotMet);
    assertThat(met.withTargetTime(TARGET, late).status(late)).isEqualTo(SlaStatus.Met);
    assertThat(met.withTargetTime(late, late).completionTime()).isEqualTo(TARGET);
  }

  @Test
  void overdue_isToldOncePerTarget() {
    Instant late = TARGET.plusSeconds(1);
    SlaTimer told = running().told();

    assertThat(running().isUntold(TARGET)).isFalse();
    assertThat(running().isUntold(late)).isTrue();
    assertThat(told.isUntold(late)).isFalse();
    assertThat(told.status(late)).isEqualTo(SlaStatus.Overdue);
    SlaTimer extended = told.withTargetTime(late, late);
    assertThat(extended.isUntold(late)).isFalse();
    assertThat(extended.isUntold(late.plusSeconds(1))).isTrue();
  }

  /** The event of the change that set the target says that it has passed. */
  @Test
  void targetInThePast_needsNoEventOfItsOwn() {
    Instant late = TARGET.plusSeconds(1);

    assertThat(running().withTargetTime(TARGET.minusSeconds(1), late).isUntold(late)).isFalse();
  }

  @Test
  void otherStatus_doesNotComplete() {
    assertThat(running().withFields(status(OPEN), TARGET)).isEqualTo(running());
    assertThat(running().withFields(Map.of(), TARGET)).isEqualTo(running());
  }

  @Test
  void valueOfAnotherField_doesNotComplete() {
    SlaTimer timer = SlaTimer.of("item", "Answer", "mood", CLOSED, TARGET, status(CLOSED), TARGET);

    assertThat(timer.isCompleted()).isFalse();
    assertThat(timer.withFields(Map.of("mood", OPEN), TARGET).isCompleted()).isFalse();
    assertThat(timer.withFields(Map.of("mood", CLOSED), TARGET).isCompleted()).isTrue();
    assertThat(running().withFields(Map.of("mood", CLOSED), TARGET)).isEqualTo(running());
  }

  @Test
  void targetThatHoldsAlready_isMetAtOnce() {
    Instant now = TARGET.minusSeconds(60);

    SlaTimer timer = SlaTimer.of("item", "Answer", "status", CLOSED, TARGET, status(CLOSED), now);

    assertThat(timer.status(now)).isEqualTo(SlaStatus.Met);
    assertThat(timer.completionTime()).isEqualTo(now);
  }
}
