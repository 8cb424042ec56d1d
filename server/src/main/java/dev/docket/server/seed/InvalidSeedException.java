package dev.docket.server.seed;

import dev.docket.operations.Problem;
import java.util.List;

/** A seed that cannot be applied. Nothing of it has been created. */
public final class InvalidSeedException extends RuntimeException {

  private final String type;
  private final transient List<String> mistakes;

  /**
   * @param type the name of the error that a caller gets
   * @param mistakes what is wrong, each with its place
   */
  InvalidSeedException(String type, List<String> mistakes) {
    super(String.join("\n", mistakes), null, false, false);
    this.type = type;
    this.mistakes = List.copyOf(mistakes);
  }

  public List<String> mistakes() {
    return mistakes;
  }

  Problem problem() {
    return new Problem(type, String.join("\n", mistakes));
  }
}
