package dev.docket.operations;

/**
 * Carries a {@link Problem} to the code that renders it. It is an expected failure without a stack
 * trace.
 */
public final class ProblemException extends RuntimeException {

  private final transient Problem problem;

  public ProblemException(Problem problem) {
    super(problem.type() + ": " + problem.message(), null, false, false);
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
