package dev.docket.junit5;

/** A refusal of the control plane: what a test asked of its server makes no sense. */
public final class DocketException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final int status;
  private final String type;

  DocketException(int status, String type, String message) {
    super(type + ": " + message);
    this.status = status;
    this.type = type;
  }

  /** The HTTP status, such as 400. */
  public int status() {
    return status;
  }

  /** The type of the error, such as {@code ValidationException}. */
  public String type() {
    return type;
  }
}
