package dev.docket.server.events.file;

import dev.docket.events.sink.DeliveryResult;
import dev.docket.events.sink.EventSink;
import dev.docket.events.sink.OutgoingEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;

/** Writes each batch at once, on a thread of its own. */
final class FileSink implements EventSink {

  private static final int BATCH = 1_000;

  private final LineOutput output;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread writer = new Thread(task, "event-file");
            writer.setDaemon(true);
            return writer;
          });

  FileSink(LineOutput output) {
    this.output = output;
  }

  @Override
  public int maxBatch() {
    return BATCH;
  }

  @Override
  public CompletionStage<List<DeliveryResult>> deliver(List<OutgoingEvent> batch) {
    List<OutgoingEvent> events = List.copyOf(batch);
    try {
      return CompletableFuture.supplyAsync(
          () -> Collections.nCopies(events.size(), write(events)), thread);
    } catch (RejectedExecutionException closed) {
      return CompletableFuture.completedStage(
          Collections.nCopies(
              events.size(), new DeliveryResult.NotTried("The sink has been closed")));
    }
  }

  private DeliveryResult write(List<OutgoingEvent> events) {
    StringBuilder lines = new StringBuilder();
    for (OutgoingEvent event : events) {
      lines.append(event.envelope()).append('\n');
    }
    try {
      output.write(lines.toString().getBytes(StandardCharsets.UTF_8));
      return new DeliveryResult.Delivered();
    } catch (IOException failure) {
      return new DeliveryResult.Retry("The file cannot be written: " + failure, null);
    }
  }

  @Override
  public void close() {
    thread.execute(this::closeOutput);
    thread.shutdown();
  }

  private void closeOutput() {
    try {
      output.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
