package dev.docket.storage.postgres;

import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.SqlConnection;
import java.util.Arrays;
import java.util.Collection;

/**
 * Words that the dictionary is known to have, so that they need not be written again: most of those
 * that were written last. A word is never taken out of the dictionary, but a database that takes
 * over from another may lack the last ones; so whatever was known by one connection is forgotten
 * with it.
 */
final class KnownWords {

  private static final int SLOTS = 1 << 16;

  /** Each word has one place, which it shares with others: the last one has it. */
  private final long[] slots = new long[SLOTS];

  private int process;

  /** Forgets everything if this is another connection than before. */
  void continueOn(SqlConnection session) {
    int current = PgConnection.cast(session).processId();
    if (current != process) {
      Arrays.fill(slots, 0);
      process = current;
    }
  }

  boolean contains(long hash) {
    return hash != 0 && slots[slot(hash)] == hash;
  }

  void add(Collection<Long> hashes) {
    hashes.forEach(hash -> slots[slot(hash)] = hash);
  }

  private static int slot(long hash) {
    return (int) hash & (SLOTS - 1);
  }
}
