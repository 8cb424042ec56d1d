package dev.docket.server.events;

import dev.docket.StoredKinds;
import dev.docket.operations.Stages;
import dev.docket.storage.LogBounds;
import dev.docket.storage.LogEntry;
import dev.docket.storage.LogPage;
import dev.docket.storage.LogRange;
import dev.docket.storage.Storage;
import dev.docket.storage.Tenant;
import dev.docket.storage.TrimmedException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Predicate;

/** The events of all tenants, read from their logs, in the order of each tenant. */
public final class EventTrail {

  private static final int PAGE = 1_000;

  private final Storage storage;
  private final SentEvents sent;

  public EventTrail(Storage storage, SentEvents sent) {
    this.storage = storage;
    this.sent = sent;
  }

  /**
   * Where a reader is in the logs: the position by tenant; at the beginning of those that are
   * absent.
   */
  public record Place(Map<Tenant, Long> positions) {

    public static final Place BEGINNING = new Place(Map.of());

    public Place {
      positions = Map.copyOf(positions);
    }

    /** The place as text: {@code 111122223333/us-east-1=17,…}. */
    @Override
    public String toString() {
      return positions.entrySet().stream()
          .map(at -> at.getKey().account() + "/" + at.getKey().region() + "=" + at.getValue())
          .sorted()
          .reduce((one, other) -> one + "," + other)
          .orElse("");
    }

    /**
     * Reads a place.
     *
     * @throws IllegalArgumentException if the text is none
     */
    public static Place parse(String text) {
      Map<Tenant, Long> positions = new HashMap<>();
      if (!text.isEmpty()) {
        for (String part : text.split(",", -1)) {
          String[] halves = part.split("[/=]", -1);
          if (halves.length != 3) {
            throw new IllegalArgumentException("Not a place: " + text);
          }
          positions.put(new Tenant(halves[0], halves[1]), Long.parseLong(halves[2]));
        }
      }
      return new Place(positions);
    }
  }

  /**
   * Some events.
   *
   * @param next where to go on
   */
  public record Found(List<EventEnvelope> events, Place next) {}

  /**
   * The events behind a place that are wanted, at most a number of them, at least if there are any.
   */
  public CompletionStage<Found> read(Place after, Predicate<EventEnvelope> wanted, int most) {
    return storage
        .logs()
        .thenCompose(
            logs -> {
              Map<Tenant, Long> next = new HashMap<>();
              next.putAll(after.positions());
              List<EventEnvelope> found = new ArrayList<>();
              CompletionStage<Void> read = CompletableFuture.completedStage(null);
              for (LogBounds bounds : logs) {
                read = read.thenCompose(before -> read(bounds, next, found, wanted, most));
              }
              return read.thenApply(done -> new Found(found, new Place(next)));
            });
  }

  private CompletionStage<Void> read(
      LogBounds bounds,
      Map<Tenant, Long> next,
      List<EventEnvelope> found,
      Predicate<EventEnvelope> wanted,
      int most) {
    long after = Math.max(next.getOrDefault(bounds.tenant(), 0L), bounds.trimmed());
    if (after >= bounds.last() || found.size() >= most) {
      return CompletableFuture.completedStage(null);
    }
    return page(storage, new LogRange(bounds.tenant(), after, PAGE))
        .thenCompose(
            page -> {
              long position = page.next();
              for (LogEntry<?> entry : page.entries()) {
                if (found.size() == most) {
                  position = entry.position() - 1;
                  break;
                }
                sent.event(entry).filter(wanted).ifPresent(found::add);
              }
              next.put(bounds.tenant(), position);
              return read(bounds, next, found, wanted, most);
            });
  }

  /** A page of a log, from where it is kept if it was trimmed meanwhile. */
  static CompletionStage<LogPage> page(Storage storage, LogRange range) {
    return storage
        .readLog(range, StoredKinds.ALL)
        .exceptionallyCompose(
            failure ->
                Stages.cause(failure) instanceof TrimmedException trimmed
                    ? page(storage, new LogRange(range.about(), trimmed.trimmed(), range.size()))
                    : CompletableFuture.failedStage(failure));
  }
}
