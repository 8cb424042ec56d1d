package dev.docket.policy;

/** A policy document, compiled. */
public final class Policy {

  private final String source;

  private Policy(String source) {
    this.source = source;
  }

  /**
   * Compiles a document.
   *
   * @param source what the document is called in explanations, such as the name of its file
   * @throws InvalidPolicyException when anything in it is unknown or malformed
   */
  public static Policy read(PolicyNode document, String source) throws InvalidPolicyException {
    return new Policy(source);
  }

  /** What the document is called in explanations. */
  public String source() {
    return source;
  }
}
