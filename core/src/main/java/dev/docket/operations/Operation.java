package dev.docket.operations;

import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * One operation of the API.
 *
 * @param name the operation's name in the model
 * @param input the record that holds its input
 * @param run what it does; the stage completes with the output record, with null when the output
 *     has no members, or fails with a {@link ProblemException}
 */
public record Operation<I, O extends @Nullable Object>(
    String name, Class<I> input, BiFunction<Caller, I, CompletionStage<O>> run) {

  public static <I, O extends @Nullable Object> Operation<I, O> operation(
      String name, Class<I> input, BiFunction<Caller, I, CompletionStage<O>> run) {
    return new Operation<>(name, input, run);
  }
}
