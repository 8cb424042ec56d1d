package dev.docket.operations;

import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * One operation of the API.
 *
 * @param name the operation's name in the model
 * @param input the record that holds its input
 * @param output the record that holds its output; {@code Void} when the output has no members
 * @param run what it does; the stage completes with the output, which is null for {@code Void}, or
 *     fails with a {@link ProblemException}
 */
public record Operation<I, O extends @Nullable Object>(
    String name, Class<I> input, Class<?> output, BiFunction<Caller, I, CompletionStage<O>> run) {

  public static <I, O> Operation<I, O> operation(
      String name, Class<I> input, Class<O> output, BiFunction<Caller, I, CompletionStage<O>> run) {
    return new Operation<>(name, input, output, run);
  }

  /** An operation whose output has no members. */
  public static <I, O extends @Nullable Void> Operation<I, O> operation(
      String name, Class<I> input, BiFunction<Caller, I, CompletionStage<O>> run) {
    return new Operation<>(name, input, Void.class, run);
  }
}
