package dev.docket.server.auth;

import java.util.List;

/** The access keys file cannot be used. */
public final class InvalidAccessKeysException extends Exception {

  private final List<String> mistakes;

  InvalidAccessKeysException(List<String> mistakes) {
    super(String.join("\n", mistakes));
    this.mistakes = List.copyOf(mistakes);
  }

  /** Everything that is wrong, each with its place; no secret is among it. */
  public List<String> mistakes() {
    return mistakes;
  }
}
