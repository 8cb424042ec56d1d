package dev.docket.storage.postgres.search;

import dev.docket.storage.postgres.sql.KnownSessions;
import io.vertx.sqlclient.SqlConnection;
import java.util.Arrays;
import java.util.Collection;

/**
 * Tokens that the {@link TrigramIndex} is known to have, so that they need not be written again. It
 * holds most of the latest. Tokens are never deleted, but a database that takes over from another
 * may lack the last ones, so each connection starts with an empty cache.
 */
public final class TokenCache {

  private static final int SLOTS = 1 << 16;

  /** Each token has one slot, which it shares with others; the latest one is kept. */
  private final long[] slots = new long[SLOTS];

  private final KnownSessions sessions = new KnownSessions();

  /** Empties the cache if this is a connection that was not met before. */
  public void continueOn(SqlConnection session) {
    if (sessions.isNew(session)) {
      Arrays.fill(slots, 0);
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
