package dev.docket.storage.tck;

import dev.docket.storage.Change;
import dev.docket.storage.FullException;
import dev.docket.storage.StaleException;
import dev.docket.storage.Storage;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a commit may end; any other failure is one of the store. */
enum Outcome {
  DONE,
  STALE,
  FULL;

  static Outcome of(Storage storage, Change... changes) {
    return of(Calls.failure(storage, changes));
  }

  static Outcome of(@Nullable Throwable failure) {
    return switch (failure) {
      case null -> DONE;
      case StaleException stale -> STALE;
      case FullException full -> FULL;
      default -> throw new AssertionError("A commit failed by itself", failure);
    };
  }

  /** How many of the outcomes are this one. */
  int in(List<Outcome> outcomes) {
    return Collections.frequency(outcomes, this);
  }
}
