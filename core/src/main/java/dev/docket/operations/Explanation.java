package dev.docket.operations;

import java.util.Map;

/**
 * Why something was refused, beyond what the caller is told: for who tests a client or runs the
 * server. It has no secret in it.
 *
 * @param kind what refused it
 * @param text a sentence
 * @param details what there is to tell of it, by name
 */
public record Explanation(Kind kind, String text, Map<String, String> details) {

  /** What refuses. */
  public enum Kind {
    SIGNATURE,
    KEY,
    POLICY,
    RULE,
    QUOTA,
    RATE,
    VALIDATION,
    /** What is stored: there is no such thing, or it does not allow this. */
    STATE,
    /** The control plane, on purpose. */
    FAULT,
    SERVER
  }

  public Explanation {
    details = Map.copyOf(details);
  }

  public Explanation(Kind kind, String text) {
    this(kind, text, Map.of());
  }
}
