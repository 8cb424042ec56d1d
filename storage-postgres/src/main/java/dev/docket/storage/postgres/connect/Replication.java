package dev.docket.storage.postgres.connect;

import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;

/**
 * How standbys follow a server, as far as the role may see.
 *
 * @param isAsked whether {@code synchronous_standby_names} names any
 * @param senders processes that send the log to others, which are standbys nearly always
 * @param hidden those of which the role may not see what they do
 * @param synchronous standbys that commits wait for
 * @param commitsWait whether commits wait for standbys at all, by {@code synchronous_commit}
 */
public record Replication(
    boolean isAsked, int senders, int hidden, int synchronous, boolean commitsWait) {

  /** Logical subscribers are no standbys, nor is a backup under way. */
  public static final String QUERY =
      """
      SELECT
        CURRENT_SETTING('synchronous_standby_names') <> '',
        COUNT(*)::int,
        (COUNT(*) FILTER (WHERE r.state IS NULL))::int,
        (COUNT(*) FILTER (WHERE r.sync_state IN ('sync', 'quorum')))::int,
        CURRENT_SETTING('synchronous_commit') NOT IN ('off', 'local')
      FROM pg_catalog.pg_stat_replication AS r
      WHERE r.state IS DISTINCT FROM 'backup' AND NOT EXISTS (
        SELECT 1 FROM pg_catalog.pg_replication_slots AS s
        WHERE s.active_pid = r.pid AND s.slot_type = 'logical')
      """;

  /** What the loss of the server would mean. */
  public enum State {
    /** No other server has the data. */
    ALONE,

    /** Another server has every commit that was acknowledged. */
    SYNCHRONOUS,

    /** Others may lack commits that were acknowledged. */
    ASYNCHRONOUS,

    /** Commits do not wait for the standbys that they could wait for. */
    NOT_AWAITED,

    /** Commits wait for a standby that is not there. */
    MISSING,

    /** The role may not see it. */
    HIDDEN
  }

  /** The answer to {@link #QUERY}. */
  public static Replication of(RowSet<Row> answer) {
    Row row = answer.iterator().next();
    return new Replication(
        row.getBoolean(0),
        row.getInteger(1),
        row.getInteger(2),
        row.getInteger(3),
        row.getBoolean(4));
  }

  public State state() {
    if (!isAsked) {
      return senders == 0 ? State.ALONE : State.ASYNCHRONOUS;
    }
    if (!commitsWait) {
      return State.NOT_AWAITED;
    }
    if (synchronous > 0) {
      return State.SYNCHRONOUS;
    }
    return hidden > 0 ? State.HIDDEN : State.MISSING;
  }
}
