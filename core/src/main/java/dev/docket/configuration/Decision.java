package dev.docket.configuration;

import dev.docket.storage.Change;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * What a change of a configuration comes to.
 *
 * @param changes what is committed, all of it or nothing; may be empty
 * @param answer what the caller gets
 */
public record Decision<T extends @Nullable Object>(List<Change> changes, T answer) {

  public Decision {
    changes = List.copyOf(changes);
  }

  /** A decision that is made without reading more. */
  public static <T extends @Nullable Object> CompletionStage<Decision<T>> made(
      List<Change> changes, T answer) {
    return CompletableFuture.completedStage(new Decision<>(changes, answer));
  }

  /** A decision of an operation whose output has no members, made without reading more. */
  public static CompletionStage<Decision<@Nullable Void>> made(List<Change> changes) {
    return made(changes, null);
  }
}
