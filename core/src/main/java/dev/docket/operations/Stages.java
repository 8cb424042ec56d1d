package dev.docket.operations;

import java.util.concurrent.CompletionException;

/** Reads the failures of stages. */
public final class Stages {

  private Stages() {}

  /** The failure itself, without the exceptions that stages wrap around it. */
  public static Throwable cause(Throwable failure) {
    Throwable cause = failure;
    while (cause instanceof CompletionException && cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause;
  }

  /** A failure as something to throw again. */
  public static RuntimeException rethrown(Throwable failure) {
    return cause(failure) instanceof RuntimeException unchecked
        ? unchecked
        : new CompletionException(cause(failure));
  }
}
