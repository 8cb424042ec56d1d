package dev.docket.feed;

import dev.docket.cases.LogPositions;
import dev.docket.cases.Times;
import dev.docket.domains.Domain;
import dev.docket.operations.Paging;
import dev.docket.operations.Problem;
import dev.docket.operations.ProblemException;
import dev.docket.operations.Resources;
import dev.docket.operations.Stages;
import dev.docket.storage.Key;
import dev.docket.storage.Kinds;
import dev.docket.storage.LogBounds;
import dev.docket.storage.LogEntry;
import dev.docket.storage.LogPage;
import dev.docket.storage.LogRange;
import dev.docket.storage.Replaced;
import dev.docket.storage.TrimmedException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What logs tell of domains, for readers who go on with cursors. A reader whose place is kept no
 * longer is refused with a CursorExpiredException.
 */
final class DomainLog {

  static final String BEGINNING = "beginning";
  private static final String NOW = "now";

  /** The reads that one request makes where a log has nothing for it. */
  private static final int READS = 20;

  private final Resources resources;
  private final Paging paging;
  private final Kinds kinds;
  private final LogPositions positions;
  private final LogWatch watch;

  /**
   * @param kinds those of all entries of logs
   */
  DomainLog(Resources resources, Paging paging, Kinds kinds) {
    this.resources = resources;
    this.paging = paging;
    this.kinds = kinds;
    positions = new LogPositions(range -> resources.readLog(range, kinds));
    watch = new LogWatch(resources, kinds);
  }

  /**
   * Who reads.
   *
   * @param operation by which, as cursors are of one operation
   */
  record Reader(Key<Domain> domain, String operation) {

    private String query() {
      return operation + " " + domain.id();
    }
  }

  /**
   * What is read of a log.
   *
   * @param size the most items that are wanted
   * @param positions the most positions that are looked at in one read
   * @param item what an entry is to the reader; empty for nothing
   */
  record Wanted<T>(int size, int positions, Function<LogEntry<?>, Optional<T>> item) {}

  /**
   * Some items of a log.
   *
   * @param next the position after which to go on
   * @param upToDate whether there was nothing more
   */
  record Part<T>(List<T> items, long next, boolean upToDate) {}

  /** Answers those who wait, at once from now on. */
  void endWaiting() {
    watch.end();
  }

  /** The cursor of a position. */
  CompletionStage<String> cursor(Reader reader, FeedPosition position) {
    return paging.cursor(reader.domain().tenant(), reader.query(), position.text());
  }

  /**
   * Where a request begins.
   *
   * @param from {@code beginning}, {@code now} or a time, if there is no cursor
   * @param beginning where the beginning is
   */
  CompletionStage<FeedPosition> begin(
      Reader reader,
      @Nullable String cursor,
      @Nullable String from,
      Function<LogBounds, FeedPosition> beginning) {
    if (cursor != null && !cursor.isEmpty()) {
      if (from != null) {
        throw Problem.validation("Either cursor or from says where to begin").asException();
      }
      return paging
          .position(reader.domain().tenant(), reader.query(), cursor)
          .thenApply(
              position ->
                  position
                      .map(FeedPosition::parse)
                      .orElseThrow(() -> Problem.validation("Invalid cursor").asException()));
    }
    return bounds(reader)
        .thenCompose(bounds -> begin(bounds, from == null ? BEGINNING : from, beginning));
  }

  private CompletionStage<FeedPosition> begin(
      LogBounds bounds, String from, Function<LogBounds, FeedPosition> beginning) {
    return switch (from) {
      case BEGINNING -> CompletableFuture.completedStage(beginning.apply(bounds));
      case NOW -> CompletableFuture.completedStage(FeedPosition.inLog(bounds.last()));
      default ->
          positions
              .before(bounds, time(from))
              .thenApply(
                  position -> {
                    if (position == bounds.trimmed() && position > 0) {
                      throw expired();
                    }
                    return FeedPosition.inLog(position);
                  });
    };
  }

  private static Instant time(String text) {
    try {
      return Times.parse(text);
    } catch (DateTimeException malformed) {
      throw Problem.validation("from must be beginning, now or a time of ISO 8601").asException();
    }
  }

  private CompletionStage<LogBounds> bounds(Reader reader) {
    return resources.logBounds(reader.domain().tenant());
  }

  /**
   * Reads what is wanted behind a position. If there is nothing, it waits.
   *
   * @param seconds how long to wait at most; null for not at all
   */
  <T> CompletionStage<Part<T>> read(
      Reader reader, long after, Wanted<T> wanted, @Nullable Integer seconds) {
    return readOrWait(reader, after, wanted, seconds == null ? 0 : LogWatch.looks(seconds));
  }

  private <T> CompletionStage<Part<T>> readOrWait(
      Reader reader, long after, Wanted<T> wanted, int looks) {
    return read(reader, after, wanted, READS)
        .thenCompose(
            part ->
                part.items().isEmpty() && part.upToDate() && looks > 0
                    ? watch
                        .await(reader.domain(), part.next(), looks)
                        .thenCompose(left -> readOrWait(reader, part.next(), wanted, left))
                    : CompletableFuture.completedStage(part));
  }

  private <T> CompletionStage<Part<T>> read(
      Reader reader, long after, Wanted<T> wanted, int reads) {
    return bounds(reader)
        .thenCompose(
            bounds -> {
              if (after > bounds.last()) {
                // The log of a store that began anew.
                throw expired();
              }
              return resources
                  .readLog(new LogRange(reader.domain(), after, wanted.positions()), kinds)
                  .thenApply(page -> part(page, bounds, wanted))
                  .thenCompose(
                      part ->
                          part.items().isEmpty() && !part.upToDate() && reads > 1
                              ? read(reader, part.next(), wanted, reads - 1)
                              : CompletableFuture.completedStage(part));
            });
  }

  private static <T> Part<T> part(LogPage page, LogBounds bounds, Wanted<T> wanted) {
    List<T> items = new ArrayList<>();
    for (LogEntry<?> entry : page.entries()) {
      if (entry.value() instanceof Replaced) {
        throw expired();
      }
      Optional<T> item = wanted.item().apply(entry);
      if (item.isPresent()) {
        if (items.size() == wanted.size()) {
          return new Part<>(items, entry.position() - 1, false);
        }
        items.add(item.get());
      }
    }
    return new Part<>(items, page.next(), page.next() >= bounds.last());
  }

  /** The same, but that of a reader whose place is kept no longer fails as this class says. */
  static <T> CompletionStage<T> orExpired(CompletionStage<T> read) {
    return read.exceptionallyCompose(
        failure ->
            CompletableFuture.failedStage(
                Stages.cause(failure) instanceof TrimmedException ? expired() : failure));
  }

  private static ProblemException expired() {
    return new Problem(
            "CursorExpiredException",
            "What follows is not kept any more, or all cases were replaced: read from the"
                + " beginning again")
        .asException();
  }
}
