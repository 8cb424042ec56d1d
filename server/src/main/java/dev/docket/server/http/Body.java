package dev.docket.server.http;

import dev.docket.server.limits.BodyBudget;
import io.vertx.core.buffer.Buffer;
import java.util.Arrays;

/**
 * The bytes of a body received so far. Memory is reserved from the budget of all bodies as they
 * arrive, not as announced: announcing costs a client nothing.
 */
final class Body {

  private static final int FIRST_BYTES = 4 << 10;

  /** How many pieces any body may come in. */
  static final int FREE_PIECES = 10_000;

  /** The bytes that the pieces of a body of more of them must have on average. */
  static final int LEAST_AVERAGE = 64;

  private final BodyBudget budget;
  private final int most;
  private byte[] bytes = {};
  private int length;
  private int pieces;

  /**
   * @param most the largest number of bytes that the body can have
   */
  Body(BodyBudget budget, int most) {
    this.budget = budget;
    this.most = most;
  }

  /** Whether the body would become too large. */
  boolean exceeds(Buffer chunk) {
    return chunk.length() > most - length;
  }

  /**
   * Appends bytes.
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
    pieces++;
    return true;
  }

  /**
   * Whether the body has come in many pieces of few bytes, which cost far more than their bytes.
   */
  boolean isCrumbled() {
    return pieces > FREE_PIECES && length < (long) pieces * LEAST_AVERAGE;
  }

  /** The whole body, possibly the buffer itself. */
  byte[] toBytes() {
    return length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
  }

  /** Releases the memory; to be called once, when the bytes are no longer needed. */
  void release() {
    budget.giveBack(bytes.length);
    bytes = new byte[0];
    length = 0;
  }
}
