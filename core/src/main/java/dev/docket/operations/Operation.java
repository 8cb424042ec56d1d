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
 * @param run what it does without a precondition; the stage completes with the output, which is
 *     null for {@code Void} and may be {@link WithEntityTag}, or fails with a {@link
 *     ProblemException}
 * @param conditional what it does with a precondition; null when it knows none
 */
public record Operation<I, O extends @Nullable Object>(
    String name,
    Class<I> input,
    Class<?> output,
    BiFunction<Caller, I, CompletionStage<O>> run,
    @Nullable Conditional<I, O> conditional) {

  /** What an operation does if a precondition holds. */
  @FunctionalInterface
  public interface Conditional<I, O extends @Nullable Object> {

    /** Fails with a PreconditionFailedException, and changes nothing, if it does not hold. */
    CompletionStage<O> run(Caller caller, I input, Precondition precondition);
  }

  public static <I, O> Operation<I, O> operation(
      String name, Class<I> input, Class<O> output, BiFunction<Caller, I, CompletionStage<O>> run) {
    return new Operation<>(name, input, output, run, null);
  }

  /** An operation whose output has no members. */
  public static <I, O extends @Nullable Void> Operation<I, O> operation(
      String name, Class<I> input, BiFunction<Caller, I, CompletionStage<O>> run) {
    return new Operation<>(name, input, Void.class, run, null);
  }

  /** An operation that tells the tag of what its output shows. */
  public static <I, O> Operation<I, WithEntityTag<O>> withEntityTag(
      String name,
      Class<I> input,
      Class<O> output,
      BiFunction<Caller, I, CompletionStage<WithEntityTag<O>>> run) {
    return new Operation<>(name, input, output, run, null);
  }

  /** An operation that may have a precondition, and whose output has no members. */
  public static <I, O extends @Nullable Void> Operation<I, O> conditional(
      String name, Class<I> input, Conditional<I, O> run) {
    return new Operation<>(
        name,
        input,
        Void.class,
        (caller, request) -> run.run(caller, request, Precondition.NONE),
        run);
  }
}
