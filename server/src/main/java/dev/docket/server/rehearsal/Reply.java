package dev.docket.server.rehearsal;

/**
 * An answer.
 *
 * @param body as text
 */
record Reply(int status, String body) {

  boolean isGood() {
    return status == 200;
  }

  /** Whether the server says that the fault is its own. */
  boolean isServerError() {
    return status >= 500;
  }
}
