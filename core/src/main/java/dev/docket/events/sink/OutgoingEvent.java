package dev.docket.events.sink;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An event on its way to a receiver, in the form of Amazon EventBridge.
 *
 * @param id the same whenever and however often the event is sent
 * @param orderingKey events with the same key are delivered in their order: the ARN of the case
 * @param detailType what sort of event it is, such as {@code Amazon Connect Cases Change}
 * @param source where it comes from, such as {@code aws.cases}
 * @param time when it happened
 * @param account the account, 12 digits
 * @param region the Region
 * @param resources the ARNs that it concerns
 * @param eventType what has happened, such as {@code CASE.CREATED}
 * @param envelope the whole event as a JSON object, on one line
 * @param detail the member {@code detail} of the envelope, as a JSON object on one line
 */
public record OutgoingEvent(
    UUID id,
    String orderingKey,
    String detailType,
    String source,
    Instant time,
    String account,
    String region,
    List<String> resources,
    String eventType,
    String envelope,
    String detail) {

  /**
   * @throws IllegalArgumentException if the envelope or the detail has a line break, which would
   *     break what is read line by line
   */
  public OutgoingEvent {
    resources = List.copyOf(resources);
    requireOneLine("envelope", envelope);
    requireOneLine("detail", detail);
  }

  private static void requireOneLine(String name, String json) {
    if (json.indexOf('\n') >= 0 || json.indexOf('\r') >= 0) {
      throw new IllegalArgumentException("The " + name + " has a line break");
    }
  }
}
