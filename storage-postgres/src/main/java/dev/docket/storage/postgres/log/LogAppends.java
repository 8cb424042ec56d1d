package dev.docket.storage.postgres.log;

import dev.docket.storage.Change;
import dev.docket.storage.Entity;
import dev.docket.storage.Kind;
import dev.docket.storage.Scope;
import dev.docket.storage.Tenant;
import dev.docket.storage.postgres.sql.BoundStatement;
import dev.docket.storage.postgres.sql.EntityCodec;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;

/**
 * What a transaction appends to the logs of tenants, as its last statements before it ends. The
 * first of them locks the head of a log until then, so transactions that append to one log end one
 * after the other, in the order of their positions. Logs are locked in one order, and nothing else
 * afterwards, so no two transactions wait for each other.
 */
public final class LogAppends {

  /** Makes room behind the last position. */
  private static final String RAISE =
      """
      INSERT INTO log_head AS h (account, region, last)
      SELECT a.account, $2::text, $3::bigint FROM account AS a WHERE a.account = $1
      ON CONFLICT (account, region) DO UPDATE SET last = h.last + excluded.last
      """;

  /** Fills the room. */
  private static final String FILL =
      """
      INSERT INTO log_entry (account, region, position, about, kind, format, body)
      SELECT h.account, h.region, h.last - $3::bigint + k.n, k.about, k.kind, k.format, k.body
      FROM log_head AS h, UNNEST($4::text[], $5::text[], $6::integer[], $7::text[]) WITH ORDINALITY
        AS k (about, kind, format, body, n)
      WHERE h.account = $1 AND h.region = $2
      """;

  /** As a part of a statement, on tables that are whole. */
  private static final String RAISED =
      """
      h AS (
        INSERT INTO log_head AS h (account, region, last) SELECT $1, $2, $3::bigint %s
        ON CONFLICT (account, region) DO UPDATE SET last = h.last + excluded.last
        RETURNING last)
      """;

  /** Behind {@link #RAISED}. */
  private static final String FILL_RAISED =
      """
      INSERT INTO log_entry (account, region, position, about, kind, format, body)
      SELECT $1, $2, h.last - $3 + k.n, k.about, k.kind, k.format, k.body
      FROM h, UNNEST($4::text[], $5::text[], $6::integer[], $7::text[]) WITH ORDINALITY
        AS k (about, kind, format, body, n)
      """;

  /** Both in one, which spares a statement. */
  private static final String RAISE_AND_FILL = "WITH " + raised("") + FILL_RAISED;

  private static final Comparator<Tenant> ORDER =
      Comparator.comparing(Tenant::account).thenComparing(Tenant::region);

  /** An entry as a row without its position. */
  record Row(String about, String kind, int format, String body) {}

  private final Map<Tenant, List<Row>> rows = new TreeMap<>(ORDER);

  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /** How many tenants have a log that it appends to. */
  public int tenants() {
    return rows.size();
  }

  public <E extends Entity> void add(Change.Append<E> append, EntityCodec codec) {
    add(append.about(), append.kind(), append.value(), codec);
  }

  public <E extends Entity> void add(Scope about, Kind<E> kind, E value, EntityCodec codec) {
    rows.computeIfAbsent(about.tenant(), tenant -> new ArrayList<>())
        .add(new Row(about.path(), kind.name(), codec.format(kind), codec.write(value)));
  }

  /** Adds what another part of the transaction appends, behind what is there. */
  public void addAll(LogAppends others) {
    others.rows.forEach(
        (tenant, more) -> rows.computeIfAbsent(tenant, first -> new ArrayList<>()).addAll(more));
  }

  /**
   * Sends all statements at once; completes when they have been done, and fails if one has.
   *
   * @param session in a transaction, whose account has its row
   */
  public Future<?> writeOn(SqlConnection session) {
    return write(
        (tenant, entries) ->
            Future.join(
                new BoundStatement(
                        RAISE, Tuple.of(tenant.account(), tenant.region(), (long) entries.size()))
                    .runOn(session),
                new BoundStatement(FILL, parameters(tenant, entries)).runOn(session)));
  }

  /** As {@link #writeOn}, where tables are not divided by account. */
  public Future<?> writeWholeOn(SqlConnection session) {
    return write(
        (tenant, entries) ->
            new BoundStatement(RAISE_AND_FILL, parameters(tenant, entries)).runOn(session));
  }

  /**
   * The last parts of a statement that writes all of a transaction, on tables that are whole.
   *
   * @param condition without which nothing is appended
   */
  public static String parts(String condition) {
    return raised("WHERE " + condition) + ", l AS (\n" + FILL_RAISED + ")";
  }

  private static String raised(String where) {
    return String.format(Locale.ROOT, RAISED, where);
  }

  /** The parameters of {@link #parts} for each tenant. */
  public List<Tuple> parametersOfParts() {
    return rows.entrySet().stream().map(log -> parameters(log.getKey(), log.getValue())).toList();
  }

  private Future<?> write(BiFunction<Tenant, List<Row>, Future<?>> log) {
    List<Future<?>> sent = new ArrayList<>();
    rows.forEach((tenant, entries) -> sent.add(log.apply(tenant, entries)));
    return sent.isEmpty() ? Future.succeededFuture() : Future.join(sent);
  }

  private static Tuple parameters(Tenant tenant, List<Row> entries) {
    return Tuple.of(tenant.account(), tenant.region(), (long) entries.size())
        .addArrayOfString(entries.stream().map(Row::about).toArray(String[]::new))
        .addArrayOfString(entries.stream().map(Row::kind).toArray(String[]::new))
        .addArrayOfInteger(entries.stream().map(Row::format).toArray(Integer[]::new))
        .addArrayOfString(entries.stream().map(Row::body).toArray(String[]::new));
  }
}
