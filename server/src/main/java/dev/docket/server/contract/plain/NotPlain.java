package dev.docket.server.contract.plain;

/**
 * A body is not plainly valid; it may be valid all the same. One exception does for all, as nobody
 * is told where the doubt arose.
 */
final class NotPlain extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private static final NotPlain INSTANCE = new NotPlain();

  private NotPlain() {
    super("Not plain", null, false, false);
  }

  static NotPlain doubt() {
    return INSTANCE;
  }

  /** Gives up unless a condition holds. */
  static void unless(boolean plain) {
    if (!plain) {
      throw INSTANCE;
    }
  }
}
