package dev.docket.server.http;

import dev.docket.server.control.ControlReply;
import dev.docket.server.control.RelayedCall;
import dev.docket.server.metrics.Metrics;
import dev.docket.storage.StorageLevel;
import io.vertx.core.Future;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the console shows besides the API, by the API's own address.
 *
 * @param control the control plane; null when there is none
 * @param measured the metrics; null when the server does not measure
 */
public record ConsoleParts(@Nullable Control control, @Nullable Measured measured) {

  /** The API alone. */
  public static final ConsoleParts NONE = new ConsoleParts(null, null);

  /**
   * The control plane.
   *
   * @param calls carries out a request; the reply may come on any thread
   */
  public record Control(Function<RelayedCall, Future<ControlReply>> calls, ConsoleAccess access) {}

  /**
   * The metrics.
   *
   * @param levels asks the store how much it has of what
   */
  public record Measured(
      Metrics metrics,
      Supplier<CompletionStage<List<StorageLevel>>> levels,
      ConsoleAccess access) {}
}
