package dev.docket.server.auth;

import java.util.List;

/** An access keys file is unreadable or invalid. */
public final class InvalidAccessKeysException extends Exception {

  private final List<String> mistakes;

  InvalidAccessKeysException(List<String> mistakes) {
    super(String.join("\n", mistakes));
    this.mistakes = List.copyOf(mistakes);
  }

  /** Everything that is wrong, each with its position; never a secret. */
  public List<String> mistakes() {
    return mistakes;
  }
}
