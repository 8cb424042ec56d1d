package dev.docket.events;

import dev.docket.storage.Entity;
import dev.docket.storage.Key;
import dev.docket.storage.Kind;
import dev.docket.storage.Tenant;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That a sink is to get events of an account again. The server that delivers to the sink carries it
 * out, and notes here how far it is.
 *
 * @param through the position in the log up to which events are meant: what comes later is new
 * @param after where to go on: the id of a dead letter, or a position in the log; null at the
 *     beginning
 * @param delivered how many events have arrived
 * @param failed how many events were not taken again
 * @param cancelledTime when somebody asked to cancel it; null if nobody did
 * @param endedTime null until the server that carries it out is done with it
 */
public record EventReplay(
    String sink,
    ReplaySource source,
    ReplaySelection selection,
    Instant startedTime,
    long through,
    @Nullable String after,
    long delivered,
    long failed,
    @Nullable Instant cancelledTime,
    @Nullable Instant endedTime)
    implements Entity {

  public static final Kind<EventReplay> KIND = new Kind<>("event-replay", EventReplay.class, 1);

  /** Where events are taken from; the constants are the values of the contract. */
  public enum ReplaySource {
    /** What the sink did not take. */
    DEAD_LETTERS,
    /** What the log has of all that the sink is to get. */
    LOG
  }

  /** What is going on; the constants are the values of the contract. */
  public enum ReplayState {
    RUNNING,
    /** The server that carries it out is about to stop. */
    CANCELLING,
    CANCELLED,
    COMPLETED
  }

  /**
   * Which events are meant: those that are in all that is said.
   *
   * @param eventIds empty for all
   * @param caseIds empty for all
   * @param from the earliest time of a change; null for all
   * @param to what is at or after it is not meant; null for all
   */
  public record ReplaySelection(
      List<String> eventIds, List<String> caseIds, @Nullable Instant from, @Nullable Instant to) {

    public ReplaySelection {
      eventIds = List.copyOf(eventIds);
      caseIds = List.copyOf(caseIds);
    }

    public boolean includes(String eventId, String caseId, Instant time) {
      return (eventIds.isEmpty() || eventIds.contains(eventId))
          && (caseIds.isEmpty() || caseIds.contains(caseId))
          && (from == null || !time.isBefore(from))
          && (to == null || time.isBefore(to));
    }
  }

  /** The key of a replay; those of a tenant are in the order in which they were asked for. */
  public static Key<EventReplay> key(Tenant tenant, String replayId) {
    return tenant.child(KIND, replayId);
  }

  /** The same replay when it has come further. */
  public EventReplay at(String place, int arrived, int refused) {
    return new EventReplay(
        sink,
        source,
        selection,
        startedTime,
        through,
        place,
        delivered + arrived,
        failed + refused,
        cancelledTime,
        endedTime);
  }

  public ReplayState state() {
    if (cancelledTime != null) {
      return endedTime == null ? ReplayState.CANCELLING : ReplayState.CANCELLED;
    }
    return endedTime == null ? ReplayState.RUNNING : ReplayState.COMPLETED;
  }

  /** The same replay when somebody has asked to cancel it. */
  public EventReplay cancelled(Instant now) {
    return new EventReplay(
        sink, source, selection, startedTime, through, after, delivered, failed, now, endedTime);
  }

  /** The same replay when it has ended. */
  public EventReplay ended(Instant now) {
    return new EventReplay(
        sink,
        source,
        selection,
        startedTime,
        through,
        after,
        delivered,
        failed,
        cancelledTime,
        now);
  }
}
