package dev.docket.operations;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Carries a {@link Problem} to the code that renders it. It is an expected failure without a stack
 * trace.
 */
public final class ProblemException extends RuntimeException {

  private final transient Problem problem;
  private final transient @Nullable Supplier<Explanation> explanation;

  public ProblemException(Problem problem) {
    this(problem, null);
  }

  /**
   * @param explanation makes up what the caller is not told, for who asks; null when there is
   *     nothing more to tell
   */
  public ProblemException(Problem problem, @Nullable Supplier<Explanation> explanation) {
    super(problem.type() + ": " + problem.message(), null, false, false);
    this.problem = problem;
    this.explanation = explanation;
  }

  /** What the caller is not told; null when there is nothing more to tell. */
  public @Nullable Explanation explanation() {
    return explanation == null ? null : explanation.get();
  }

  public Problem problem() {
    return problem;
  }
}
