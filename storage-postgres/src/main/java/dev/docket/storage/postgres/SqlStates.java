package dev.docket.storage.postgres;

import dev.docket.storage.UnavailableException;
import io.vertx.core.VertxException;
import io.vertx.pgclient.PgException;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** What failures of the database mean. The five characters are those of PostgreSQL's appendix A. */
final class SqlStates {

  private static final Set<String> COLLISIONS = Set.of("40001", "40P01");
  private static final String COMPLETION_UNKNOWN = "40003";

  private SqlStates() {}

  /** Whether the transaction failed only because of another one, and may be tried again. */
  static boolean isCollision(Throwable failure) {
    return COLLISIONS.contains(state(failure));
  }

  /**
   * Whether the database has refused a statement, which leaves nothing changed. A connection that
   * is ended, by the database or by accident, says nothing about what it was just doing.
   */
  static boolean isRefusal(Throwable failure) {
    String state = state(failure);
    return !state.isEmpty() && !state.equals(COMPLETION_UNKNOWN) && !isEndOfSession(state);
  }

  /** Whether the failure makes it doubtful that the database is there at all. */
  static boolean isDoubt(Throwable failure) {
    return failure instanceof IOException
        || failure instanceof TimeoutException
        || (failure instanceof PgException
            ? isEndOfSession(state(failure))
            : failure instanceof VertxException);
  }

  /** A failure as callers of the store know it: what comes from the database may pass. */
  static Throwable forCaller(Throwable failure) {
    boolean passes =
        failure instanceof IOException
            || failure instanceof TimeoutException
            || failure instanceof VertxException;
    return passes
        ? new UnavailableException("PostgreSQL failed: " + failure.getMessage(), failure)
        : failure;
  }

  /** Whether the database is there but has no connection to spare. */
  static boolean isCrowded(Throwable failure) {
    return state(failure).startsWith("53");
  }

  /** Operator intervention, except a statement that took too long; connection and system errors. */
  private static boolean isEndOfSession(String state) {
    return (state.startsWith("57") && !state.equals("57014"))
        || state.startsWith("08")
        || state.startsWith("58")
        || state.startsWith("XX");
  }

  /** The state that a failure carries, empty when it does not come from the database. */
  static String state(@Nullable Throwable failure) {
    return failure instanceof PgException refusal && refusal.getSqlState() != null
        ? refusal.getSqlState()
        : "";
  }
}
