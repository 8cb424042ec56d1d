package dev.docket.cases;

import dev.docket.fields.FieldValueUnion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a case knows of its related items. Every change of an item changes its case, so the counts
 * are exact.
 *
 * @param total how many there are
 * @param files how many of them are files
 * @param slas the timers of its SLAs
 * @param frozenUntil no item is added or removed before this time, because the case is being
 *     deleted; null if it is not
 */
public record CaseItems(int total, int files, List<SlaTimer> slas, @Nullable Instant frozenUntil) {

  /** The items of a new case. */
  public static final CaseItems NONE = new CaseItems(0, 0, List.of(), null);

  public CaseItems {
    slas = List.copyOf(slas);
  }

  /**
   * The effect of new values of the case.
   *
   * @param items what the case knows afterwards
   * @param completed the timers that the values stopped
   */
  public record FieldsChange(CaseItems items, List<SlaTimer> completed) {}

  /** With one more item that is neither a file nor an SLA. */
  public CaseItems withOneMore() {
    return new CaseItems(total + 1, files, slas, null);
  }

  public CaseItems withFile() {
    return new CaseItems(total + 1, files + 1, slas, null);
  }

  public CaseItems withSla(SlaTimer sla) {
    return new CaseItems(
        total + 1, files, Stream.concat(slas.stream(), Stream.of(sla)).toList(), null);
  }

  /** With another target time for an SLA. */
  public CaseItems withTargetTime(String itemId, Instant targetTime, Instant now) {
    return withSlas(sla -> sla.itemId().equals(itemId) ? sla.withTargetTime(targetTime, now) : sla);
  }

  private CaseItems withSlas(UnaryOperator<SlaTimer> change) {
    return new CaseItems(total, files, slas.stream().map(change).toList(), frozenUntil);
  }

  /** With timers of which the history says that they became overdue, as far as they run on. */
  CaseItems withTold(List<SlaTimer> told) {
    return withSlas(sla -> told.contains(sla) ? sla.told() : sla);
  }

  /** The timers that are overdue, and of which the history has yet to say so, the first first. */
  List<SlaTimer> untold(Instant now) {
    return slas.isEmpty()
        ? List.of()
        : slas.stream()
            .filter(sla -> sla.isUntold(now))
            .sorted(Comparator.comparing(SlaTimer::targetTime))
            .toList();
  }

  /** The timers that may become overdue now and could not before. */
  public List<SlaTimer> startedSince(CaseItems before) {
    return slas.stream().filter(sla -> sla.isAwaited() && !before.slas.contains(sla)).toList();
  }

  /** Without an item, which is not a file: files stay. */
  public CaseItems without(String itemId) {
    return new CaseItems(
        total - 1, files, slas.stream().filter(sla -> !sla.itemId().equals(itemId)).toList(), null);
  }

  /** The same, with no item added or removed before a time. */
  CaseItems frozen(Instant until) {
    return new CaseItems(total, files, slas, until);
  }

  public boolean isFrozen(Instant now) {
    return frozenUntil != null && now.isBefore(frozenUntil);
  }

  /** Whether these and others belong to one freeze, during which no item was added or removed. */
  boolean sameFreeze(CaseItems others) {
    return frozenUntil != null && frozenUntil.equals(others.frozenUntil);
  }

  /** The timer of an item; empty when it is no SLA. */
  public Optional<SlaTimer> sla(String itemId) {
    return slas.stream().filter(sla -> sla.itemId().equals(itemId)).findFirst();
  }

  /** Stops the timers whose target is one of the new values of the case. */
  public FieldsChange fieldsChanged(Map<String, FieldValueUnion> fields, Instant now) {
    List<SlaTimer> after = new ArrayList<>();
    List<SlaTimer> completed = new ArrayList<>();
    for (SlaTimer sla : slas) {
      SlaTimer then = sla.withFields(fields, now);
      after.add(then);
      if (!then.equals(sla)) {
        completed.add(then);
      }
    }
    return new FieldsChange(new CaseItems(total, files, after, frozenUntil), completed);
  }

  /**
   * The first target time that is not met yet, whether ahead or missed. It does not depend on the
   * current time, so searches use it as {@code next_sla_breach_datetime}. {@link #nextSlaBreach}
   * differs from it while one target is missed and another one is still ahead.
   */
  public Optional<Instant> firstOutstanding() {
    return outstanding().min(Comparator.naturalOrder());
  }

  /**
   * The time of the next breach, the system field {@code next_sla_breach_datetime}: the first
   * target time that is still ahead, or else the first one that was missed and is still not met.
   * Empty if nothing is outstanding.
   */
  public Optional<Instant> nextSlaBreach(Instant now) {
    return outstanding()
        .min(
            Comparator.<Instant, Boolean>comparing(now::isAfter)
                .thenComparing(Comparator.naturalOrder()));
  }

  private Stream<Instant> outstanding() {
    return slas.stream().filter(sla -> !sla.isCompleted()).map(SlaTimer::targetTime);
  }
}
