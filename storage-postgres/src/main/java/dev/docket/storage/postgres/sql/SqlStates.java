package dev.docket.storage.postgres.sql;

import dev.docket.storage.UnavailableException;
import io.vertx.core.VertxException;
import io.vertx.pgclient.PgException;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * What failures of the database mean. The states of five characters are those of PostgreSQL's
 * appendix A.
 */
public final class SqlStates {

  private static final Set<String> COLLISIONS = Set.of("40001", "40P01");
  private static final String COMPLETION_UNKNOWN = "40003";

  /** The message of the client for a server without TLS; the exception has no class of its own. */
  private static final String NO_TLS = "does not handle SSL";

  /** The message of the client if the other side closes the connection instead of speaking TLS. */
  private static final String NO_HANDSHAKE = "SSL handshake failed";

  /** A login that no rule of the server allows. Rules may be for TLS only, or for no TLS. */
  private static final String NO_RULE = "28000";

  private static final String NO_DATABASE = "3D000";
  private static final String NO_PRIVILEGE = "42501";

  /** A database that accepts no connections. */
  private static final String NO_ENTRY = "55000";

  /** No such table or schema. */
  private static final Set<String> ABSENT = Set.of("42P01", "3F000");

  private static final String READ_ONLY = "25006";

  private static final String NO_CONNECTION = "53300";

  private static final String LOCK_NOT_AVAILABLE = "55P03";

  /** The severity of a failure that refuses or ends a session. */
  private static final String FATAL = "FATAL";

  private SqlStates() {}

  /** Whether the transaction failed only because of another one, and may be tried again. */
  public static boolean isConcurrencyFailure(Throwable failure) {
    return COLLISIONS.contains(state(failure));
  }

  /**
   * Whether the database has refused a statement, so that nothing has changed. If a connection
   * ends, by the database or by accident, the outcome of its statements is unknown.
   */
  public static boolean isRefusal(Throwable failure) {
    String state = state(failure);
    return !state.isEmpty() && !state.equals(COMPLETION_UNKNOWN) && !isEndOfSession(state);
  }

  /** Whether the failure suggests that the database cannot be used at all. */
  public static boolean suggestsOutage(Throwable failure) {
    return failure instanceof IOException
        || failure instanceof TimeoutException
        || failure instanceof UnfitDatabaseException
        || failure instanceof AwayException
        || isWithoutTls(failure)
        || (failure instanceof PgException refusal
            ? isEndOfSession(state(failure))
                || FATAL.equals(refusal.getSeverity())
                || isStale(failure)
            : failure instanceof VertxException);
  }

  /** Whether a connection without TLS may succeed. */
  public static boolean isTlsMismatch(Throwable failure) {
    return isWithoutTls(failure) || isAboutHandshake(failure) || state(failure).equals(NO_RULE);
  }

  private static boolean isAboutHandshake(Throwable failure) {
    return failure instanceof SSLException || NO_HANDSHAKE.equals(failure.getMessage());
  }

  private static boolean isWithoutTls(Throwable failure) {
    return failure.getMessage() != null && failure.getMessage().contains(NO_TLS);
  }

  /** The failure that callers of the store get: one from the database counts as temporary. */
  public static Throwable forCaller(Throwable failure) {
    boolean passes =
        failure instanceof IOException
            || failure instanceof TimeoutException
            || failure instanceof VertxException
            || isWithoutTls(failure);
    return passes
        ? new UnavailableException(
            "PostgreSQL failed: " + failure.getMessage(), outage(failure).outage(), failure)
        : failure;
  }

  /** The exception for a database that cannot be used because of a failure. */
  public static AwayException away(Throwable failure) {
    DatabaseOutage outage = outage(failure);
    String message = outage.reason() + ": " + failure.getMessage();
    return new AwayException(message, outage.outage(), isRefusedLogin(failure), failure);
  }

  /** Why the database cannot be used. */
  static DatabaseOutage outage(Throwable failure) {
    String state = state(failure);
    if (isWithoutTls(failure)) {
      return DatabaseOutage.WITHOUT_TLS;
    }
    if (isAboutHandshake(failure)) {
      return DatabaseOutage.TLS_FAILED;
    }
    if (isRefusedLogin(failure)) {
      return switch (state) {
        case NO_DATABASE -> DatabaseOutage.MISSING;
        case NO_PRIVILEGE -> DatabaseOutage.PRIVILEGE_DENIED;
        default -> DatabaseOutage.LOGIN_REFUSED;
      };
    }
    if (state.equals(READ_ONLY)) {
      return DatabaseOutage.READ_ONLY;
    }
    if (isWithoutTables(failure)) {
      return DatabaseOutage.WITHOUT_TABLES;
    }
    if (state.equals(NO_CONNECTION)) {
      return DatabaseOutage.NO_CONNECTION;
    }
    return isInsufficientResources(failure) ? DatabaseOutage.OUT_OF_RESOURCES : DatabaseOutage.AWAY;
  }

  /**
   * Whether the session is out of date, because the database has changed under it, so that a new
   * session may work.
   */
  public static boolean isStale(Throwable failure) {
    return state(failure).equals(READ_ONLY) || isWithoutTables(failure);
  }

  private static boolean isWithoutTables(Throwable failure) {
    return ABSENT.contains(state(failure));
  }

  /** Whether the database answers but refuses the login, until the operator does something. */
  public static boolean isRefusedLogin(Throwable failure) {
    String state = state(failure);
    return state.startsWith("28")
        || state.equals(NO_DATABASE)
        || state.equals(NO_PRIVILEGE)
        || state.equals(NO_ENTRY);
  }

  /** Whether the database lacks resources, such as another connection (class 53). */
  public static boolean isInsufficientResources(Throwable failure) {
    return state(failure).startsWith("53");
  }

  /** Whether a statement has waited too long for a lock. */
  public static boolean isLockTimeout(Throwable failure) {
    return state(failure).equals(LOCK_NOT_AVAILABLE);
  }

  /** Operator intervention, except a statement timeout; connection and system errors. */
  private static boolean isEndOfSession(String state) {
    return (state.startsWith("57") && !state.equals("57014"))
        || state.startsWith("08")
        || state.startsWith("58")
        || state.startsWith("XX");
  }

  /** The state of a failure, empty if it does not come from the database. */
  public static String state(@Nullable Throwable failure) {
    return failure instanceof PgException refusal && refusal.getSqlState() != null
        ? refusal.getSqlState()
        : "";
  }
}
