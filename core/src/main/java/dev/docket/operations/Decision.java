package dev.docket.operations;

import dev.docket.storage.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What an operation decides from what it has read.
 *
 * @param changes what is committed, all of it or nothing; empty if nothing changes
 * @param answer what the caller gets
 */
public record Decision<T extends @Nullable Object>(List<Change> changes, T answer) {

  public Decision {
    changes = List.copyOf(changes);
  }

  /** The decision of an operation whose output has no members. */
  public static Decision<@Nullable Void> of(List<Change> changes) {
    return new Decision<>(changes, null);
  }

  /** A decision that is made without reading more. */
  public static <T extends @Nullable Object> CompletionStage<Decision<T>> completed(
      List<Change> changes, T answer) {
    return CompletableFuture.completedStage(new Decision<>(changes, answer));
  }

  /** A decision of an operation whose output has no members, made without reading more. */
  public static CompletionStage<Decision<@Nullable Void>> completed(List<Change> changes) {
    return completed(changes, null);
  }

  /** The same decision with another answer. */
  public <U extends @Nullable Object> Decision<U> map(Function<T, U> answering) {
    return new Decision<>(changes, answering.apply(answer));
  }

  /** The same decision with changes before its own; as it is when it changes nothing. */
  public Decision<T> precededBy(List<Change> first) {
    if (changes.isEmpty()) {
      return this;
    }
    List<Change> all = new ArrayList<>(first);
    all.addAll(changes);
    return new Decision<>(all, answer);
  }
}
