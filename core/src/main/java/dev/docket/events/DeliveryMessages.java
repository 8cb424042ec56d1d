package dev.docket.events;

import dev.docket.events.EventReplay.ReplaySource;
import dev.docket.events.EventReplay.ReplayState;
import dev.docket.operations.Paged;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The messages of the operations on deliveries, as {@code extensions.yaml} has them. */
public final class DeliveryMessages {

  private DeliveryMessages() {}

  /**
   * @param sink whose letters are listed; null for those of all sinks
   */
  public record ListDeadLettersRequest(
      @Nullable String sink, @Nullable Integer maxResults, @Nullable String nextToken)
      implements Paged {}

  public record ListDeadLettersResponse(
      List<DeadLetterSummary> deadLetters, @Nullable String nextToken) {}

  /** A dead letter without the event itself, which has values of the case in it. */
  public record DeadLetterSummary(
      String sink,
      String eventId,
      String eventType,
      String domainId,
      String caseId,
      Instant eventTime,
      Instant givenUpTime,
      String reason) {

    static DeadLetterSummary of(DeadLetter letter) {
      return new DeadLetterSummary(
          letter.sink(),
          letter.eventId(),
          letter.eventType(),
          letter.domainId(),
          letter.caseId(),
          letter.eventTime(),
          letter.time(),
          letter.reason());
    }
  }

  /**
   * @param eventIds null or empty for all
   * @param caseIds null or empty for all
   * @param from the earliest time of a change; null for all
   * @param to what is at or after it is not meant; null for all
   */
  public record ReplayEventsRequest(
      String sink,
      ReplaySource source,
      @Nullable List<String> eventIds,
      @Nullable List<String> caseIds,
      @Nullable Instant from,
      @Nullable Instant to) {}

  public record ReplayEventsResponse(String replayId) {}

  public record CancelEventReplayRequest(String replayId) {}

  /**
   * @param state what is going on now
   */
  public record CancelEventReplayResponse(String replayId, ReplayState state) {}

  public record ListEventReplaysRequest(@Nullable Integer maxResults, @Nullable String nextToken)
      implements Paged {}

  public record ListEventReplaysResponse(
      List<EventReplaySummary> replays, @Nullable String nextToken) {}

  /**
   * How far a replay is.
   *
   * @param endedTime null while it runs or is about to stop
   * @param failedEvents how many events were not taken again
   */
  public record EventReplaySummary(
      String replayId,
      String sink,
      ReplaySource source,
      ReplayState state,
      Instant startedTime,
      @Nullable Instant endedTime,
      long deliveredEvents,
      long failedEvents) {}
}
