package dev.docket.storage.postgres.search;

import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.SqlConnection;
import java.util.Arrays;
import java.util.Collection;

/**
 * Tokens that the {@link TrigramIndex} is known to have, so that they need not be written again:
 * most of those that were written last. A token is never deleted, but a database that takes over
 * from another may lack the last ones; so what was known by one connection is forgotten with it.
 */
public final class TokenCache {

  private static final int SLOTS = 1 << 16;

  /** Each token has one slot, which it shares with others: the last one has it. */
  private final long[] slots = new long[SLOTS];

  private int process;

  /** Forgets everything if this is another connection than before. */
  public void continueOn(SqlConnection session) {
    int current = PgConnection.cast(session).processId();
    if (current != process) {
      Arrays.fill(slots, 0);
      process = current;
    }
  }

  public boolean contains(long hash) {
    return hash != 0 && slots[slot(hash)] == hash;
  }

  public void add(Collection<Long> hashes) {
    hashes.forEach(hash -> slots[slot(hash)] = hash);
  }

  private static int slot(long hash) {
    return (int) hash & (SLOTS - 1);
  }
}
