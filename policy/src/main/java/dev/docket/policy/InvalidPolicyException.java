package dev.docket.policy;

import java.util.List;

/** A document that is not a policy. */
public final class InvalidPolicyException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<String> mistakes;

  /**
   * @param mistakes everything that is wrong, each beginning with its place
   */
  public InvalidPolicyException(List<String> mistakes) {
    super(String.join("; ", mistakes));
    this.mistakes = List.copyOf(mistakes);
  }

  /** Everything that is wrong, each beginning with its place. */
  public List<String> mistakes() {
    return mistakes;
  }
}
