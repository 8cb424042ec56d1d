package dev.docket.operations;

import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps work with the call that it is for where it waits for the work of other calls: whoever
 * completes what it waits for would otherwise go on with it as a part of another call. What a call
 * is, only those know who follow calls, such as to trace them.
 */
public interface Continuity {

  /** Follows no calls. */
  Continuity NONE =
      new Continuity() {
        @Override
        public <T extends @Nullable Object> Supplier<T> kept(Supplier<T> work) {
          return work;
        }

        @Override
        public <T extends @Nullable Object> CompletionStage<T> kept(CompletionStage<T> stage) {
          return stage;
        }
      };

  /** The work, which is part of the call under way now whenever it is done, and by whomever. */
  <T extends @Nullable Object> Supplier<T> kept(Supplier<T> work);

  /** The stage; what follows it is part of the call under way now, whoever completes it. */
  <T extends @Nullable Object> CompletionStage<T> kept(CompletionStage<T> stage);
}
