package dev.docket.server.domainfile;

/** A call that was refused, or got no answer. */
final class CallException extends RuntimeException {

  private final int status;

  CallException(String message, int status) {
    super(message, null, false, false);
    this.status = status;
  }

  /** Whether there is nothing of that id. */
  boolean isNotFound() {
    return status == 404;
  }
}
