package dev.docket.events.sink;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What became of one event that a sink was given. */
public sealed interface DeliveryResult {

  /** The receiver has it. */
  record Delivered() implements DeliveryResult {}

  /**
   * The receiver may have it or not; the event is to be sent again.
   *
   * @param reason for the operator, without a secret
   * @param after how long to wait at least, as the receiver said; null when it said nothing
   */
  record Retry(String reason, @Nullable Duration after) implements DeliveryResult {}

  /**
   * It was not sent: an earlier event of its case has to be sent first, or the receiver cannot be
   * reached. This is no try of the event.
   *
   * @param reason for the operator, without a secret
   */
  record NotTried(String reason) implements DeliveryResult {}

  /**
   * The receiver will never take this event, however often it is sent. Later events are not held
   * up.
   *
   * @param reason for the operator, without a secret
   */
  record Refused(String reason) implements DeliveryResult {}

  /**
   * The receiver wants no more events, neither this one nor later ones, until an operator says
   * otherwise.
   *
   * @param reason for the operator, without a secret
   */
  record Gone(String reason) implements DeliveryResult {}
}
