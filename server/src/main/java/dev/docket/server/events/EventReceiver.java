package dev.docket.server.events;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** What takes the events of a sink. */
interface EventReceiver extends AutoCloseable {

  /** What has become of an event. */
  sealed interface Outcome {

    /** It has arrived. */
    record Delivered() implements Outcome {}

    /**
     * It has not arrived, and may later.
     *
     * @param after when to try again, as the receiver said; null if it did not
     */
    record Retry(String reason, @Nullable Duration after) implements Outcome {}

    /** It never will. */
    record Refused(String reason) implements Outcome {}
  }

  /** The most events of one delivery. */
  int most();

  /**
   * Delivers events, those of one case in their order.
   *
   * @return an outcome for each, in the same order; a failure is one of all that may be tried again
   */
  CompletionStage<List<Outcome>> deliver(List<EventEnvelope> events);

  @Override
  void close();
}
