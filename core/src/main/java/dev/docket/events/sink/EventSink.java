package dev.docket.events.sink;

import java.util.List;
import java.util.concurrent.CompletionStage;

/**
 * Delivers events to one receiver, at least once each.
 *
 * <p>Batches of several accounts may be under way at once, and one of events that are replayed
 * beside one of new events. Within each of these {@link #deliver} is called again when the stage of
 * the call before has completed.
 */
public interface EventSink extends AutoCloseable {

  /** The largest number of events that {@link #deliver} takes, at least 1. */
  int maxBatch();

  /**
   * Delivers events. Does not block the caller.
   *
   * <p>Of the events with one ordering key, one is sent only when all before it in the batch are
   * delivered or refused. Events with different keys may be sent in any order, and at once.
   *
   * @param batch from 1 to {@link #maxBatch} events, in their order
   * @return one result for each event, in the order of the batch, within bounded time; the stage
   *     fails only by a defect, and then any of the events may have been delivered
   */
  CompletionStage<List<DeliveryResult>> deliver(List<OutgoingEvent> batch);

  /**
   * Frees what the sink holds. A batch under way is completed by then or soon after: what was not
   * delivered is to be tried again.
   */
  @Override
  void close();
}
