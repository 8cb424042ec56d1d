package dev.docket.storage.postgres.doctor;

import dev.docket.storage.CheckResult;
import dev.docket.storage.Kind;
import dev.docket.storage.Kinds;
import dev.docket.storage.Searchable;
import dev.docket.storage.postgres.index.IndexDocument;
import dev.docket.storage.postgres.sql.BoundStatement;
import dev.docket.storage.postgres.totals.Recount;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks that searches find what is stored: every entity that is searched has its index row. */
final class SearchRowChecks {

  private static final String KINDS =
      """
      SELECT n.kind, k.form, k.tallied, EXISTS (SELECT 1 FROM entity AS e WHERE e.kind = n.kind)
      FROM UNNEST($1::text[]) AS n (kind) LEFT JOIN searchable_kind AS k ON k.kind = n.kind
      """;

  /** The share of the table, in percent, that holds about so many rows as are looked at. */
  private static final String SHARE =
      """
      SELECT LEAST(100, 100 * 100000 / GREATEST(reltuples, 1))::float8
      FROM pg_catalog.pg_class WHERE oid = TO_REGCLASS('entity')
      """;

  private static final String WITHOUT_ROW =
      """
      SELECT COUNT(*), COUNT(*) FILTER (WHERE NOT EXISTS (
        SELECT 1 FROM searchable AS s
        WHERE (s.account, s.region, s.parent, s.kind, s.id)
          = (e.account, e.region, e.parent, e.kind, e.id)))
      FROM entity AS e TABLESAMPLE SYSTEM ($2) WHERE e.kind = ANY ($1)
      """;

  private SearchRowChecks() {}

  static SessionCheck of(Kinds kinds) {
    Map<String, Kind<? extends Searchable>> searched = searched(kinds);
    String[] names = searched.keySet().stream().sorted().toArray(String[]::new);
    return new SessionCheck(
        "search-rows",
        session ->
            SchemaChecks.version(session)
                .compose(
                    version ->
                        version == 0
                            ? Future.succeededFuture(CheckResult.ok("There are no tables yet"))
                            : look(session, searched, names)));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Kind<? extends Searchable>> searched(Kinds kinds) {
    Map<String, Kind<? extends Searchable>> searched = new HashMap<>();
    for (Kind<?> kind : kinds.all()) {
      if (Searchable.class.isAssignableFrom(kind.type())) {
        searched.put(kind.name(), (Kind<? extends Searchable>) kind);
      }
    }
    return searched;
  }

  private static Future<CheckResult> look(
      SqlConnection session, Map<String, Kind<? extends Searchable>> searched, String[] names) {
    return new BoundStatement(KINDS, Tuple.of((Object) names))
        .runOn(session)
        .map(rows -> outdated(rows, searched))
        .compose(
            outdated ->
                outdated.isEmpty()
                    ? sample(session, names)
                    : Future.succeededFuture(
                        CheckResult.warning(
                            "Not all of these have index rows of this version: "
                                + String.join(", ", outdated),
                            "Search once for each of these kinds: the first search writes them, and"
                                + " may time out meanwhile.")));
  }

  private static List<String> outdated(
      RowSet<Row> rows, Map<String, Kind<? extends Searchable>> searched) {
    List<String> outdated = new ArrayList<>();
    for (Row row : rows) {
      Kind<? extends Searchable> kind = searched.get(row.getString(0));
      Integer form = row.getInteger(1);
      Integer tallied = row.getInteger(2);
      boolean current =
          kind != null
              && form != null
              && form == IndexDocument.version(kind)
              && tallied != null
              && tallied == Recount.column(kind);
      if (!current && row.getBoolean(3)) {
        outdated.add(row.getString(0));
      }
    }
    return outdated;
  }

  private static Future<CheckResult> sample(SqlConnection session, String[] names) {
    return session
        .query(SHARE)
        .execute()
        .compose(
            share ->
                new BoundStatement(
                        WITHOUT_ROW,
                        Tuple.of(names, (float) (double) share.iterator().next().getDouble(0)))
                    .runOn(session))
        .map(rows -> sampled(rows.iterator().next()));
  }

  private static CheckResult sampled(Row row) {
    return row.getLong(1) == 0
        ? CheckResult.ok("All of " + row.getLong(0) + " looked at have one")
        : CheckResult.fault(
            row.getLong(1)
                + " of "
                + row.getLong(0)
                + " have no index row, so no search finds them",
            "UPDATE searchable_kind SET form = 0, then restart all nodes: the first search of each"
                + " kind writes them.");
  }
}
