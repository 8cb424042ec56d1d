package dev.docket.server.contract.plain;

import dev.docket.json.RecordMaker;
import java.lang.reflect.InvocationTargetException;
import org.jspecify.annotations.Nullable;

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

  /** Makes a record, or gives up if it refuses the values. */
  static Object unlessMade(RecordMaker maker, @Nullable Object... values) {
    try {
      return maker.make(values);
    } catch (InvocationTargetException refused) {
      throw INSTANCE;
    }
  }
}
