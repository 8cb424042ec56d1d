package dev.docket.events;

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
}
