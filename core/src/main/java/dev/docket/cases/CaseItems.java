package dev.docket.cases;

import dev.docket.fields.FieldValueUnion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a case knows of its related items. Every change of an item changes its case, so that what is
 * counted here is exact.
 *
 * @param total how many there are
 * @param files how many of them are files
 * @param slas the timers of its SLAs
 * @param frozenUntil none comes or goes before this time, as the case is being deleted; null when
 *     it is not
 */
public record CaseItems(int total, int files, List<SlaTimer> slas, @Nullable Instant frozenUntil) {

  /** Those of a new case. */
  public static final CaseItems NONE = new CaseItems(0, 0, List.of(), null);

  public CaseItems {
    slas = List.copyOf(slas);
  }

  /**
   * What new values of the case did.
   *
   * @param items what the case knows afterwards
   * @param completed the timers that the values stopped
   */
  public record FieldsChange(CaseItems items, List<SlaTimer> completed) {}

  /** With one item more that is neither a file nor a service level agreement. */
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

  /** With another target time for a service level agreement; none comes or goes by that. */
  public CaseItems withTargetTime(String itemId, Instant targetTime) {
    List<SlaTimer> after =
        slas.stream()
            .map(sla -> sla.itemId().equals(itemId) ? sla.withTargetTime(targetTime) : sla)
            .toList();
    return new CaseItems(total, files, after, frozenUntil);
  }

  /** Without an item, which is no file: files stay. */
  public CaseItems without(String itemId) {
    return new CaseItems(
        total - 1, files, slas.stream().filter(sla -> !sla.itemId().equals(itemId)).toList(), null);
  }

  /** The same, but none comes or goes before a time. */
  CaseItems frozen(Instant until) {
    return new CaseItems(total, files, slas, until);
  }

  public boolean isFrozen(Instant now) {
    return frozenUntil != null && now.isBefore(frozenUntil);
  }

  /** Whether these and others are of one freeze, in which none came or went. */
  boolean sameFreeze(CaseItems others) {
    return frozenUntil != null && frozenUntil.equals(others.frozenUntil);
  }

  /** The timer of an item; empty when it is no SLA. */
  public Optional<SlaTimer> sla(String itemId) {
    return slas.stream().filter(sla -> sla.itemId().equals(itemId)).findFirst();
  }

  /** Stops the timers to which one of the new values of the case is the target. */
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
   * The first target time that is not made good, be it ahead or missed. It does not depend on the
   * time, so it is what searches know as {@code next_sla_breach_datetime}; {@link #nextSlaBreach}
   * differs from it while one target is missed and another one still ahead.
   */
  public Optional<Instant> firstOutstanding() {
    return outstanding().min(Comparator.naturalOrder());
  }

  /**
   * The time of the next breach, the system field {@code next_sla_breach_datetime}: the first
   * target time that is still ahead, or else the first one that was missed and is not made good.
   * Empty when nothing is outstanding.
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
