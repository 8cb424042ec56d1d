package dev.docket.server.http;

import dev.docket.server.limits.BodyBudget;
import io.vertx.core.buffer.Buffer;
import java.util.Arrays;

/**
 * The bytes of a body that have come so far. Their memory grows with them, out of the budget of all
 * bodies: not with what was announced, as announcing costs a client nothing.
 */
final class Body {

  private static final int FIRST_BYTES = 4 << 10;

  private final BodyBudget budget;
  private final int most;
  private byte[] bytes = {};
  private int length;

  /**
   * @param most the bytes that it can have
   */
  Body(BodyBudget budget, int most) {
    this.budget = budget;
    this.most = most;
  }

  /** Whether so many bytes more would be too many. */
  boolean exceeds(Buffer chunk) {
    return chunk.length() > most - length;
  }

  /**
   * Adds bytes.
   *
   * @return false when the budget has no room for them
   */
  boolean append(Buffer chunk) {
    int needed = length + chunk.length();
    if (needed > bytes.length) {
      int room = (int) Math.min(most, Math.max(needed, Math.max(FIRST_BYTES, 2L * bytes.length)));
      if (!budget.tryTake(bytes.length, room - bytes.length)) {
        return false;
      }
      bytes = Arrays.copyOf(bytes, room);
    }
    chunk.getBytes(0, chunk.length(), bytes, length);
    length = needed;
    return true;
  }

  /** All of it. It may be the memory itself. */
  byte[] toBytes() {
    return length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
  }

  /** Gives its memory back; to be called once, when nobody needs the bytes any more. */
  void release() {
    budget.giveBack(bytes.length);
    bytes = new byte[0];
    length = 0;
  }
}
