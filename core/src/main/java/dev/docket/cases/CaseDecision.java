package dev.docket.cases;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * What an operation on a case comes to.
 *
 * @param answer what the caller gets
 */
public record CaseDecision<T extends @Nullable Object>(CaseChange change, T answer) {

  /** A decision that is made without reading more. */
  public static <T extends @Nullable Object> CompletionStage<CaseDecision<T>> made(
      CaseChange change, T answer) {
    return CompletableFuture.completedStage(new CaseDecision<>(change, answer));
  }

  /** The decision of an operation whose output has no members. */
  static CaseDecision<@Nullable Void> of(CaseChange change) {
    return new CaseDecision<>(change, null);
  }
}
