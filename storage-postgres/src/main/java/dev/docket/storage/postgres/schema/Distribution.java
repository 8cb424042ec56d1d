package dev.docket.storage.postgres.schema;

import dev.docket.storage.postgres.sql.DatabaseOutage;
import dev.docket.storage.postgres.sql.Transactions;
import dev.docket.storage.postgres.sql.UnfitDatabaseException;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Distributes the tables over the nodes of Citus: all rows of an account lie on one node. The one
 * table that is read with rows of all accounts is on every node. What remains is on the
 * coordinator. Tables that are distributed stay as they are, so it may run again.
 */
public final class Distribution {

  private static final Logger LOG = LoggerFactory.getLogger(Distribution.class);

  /** The table that the others lie beside. */
  private static final String FIRST = "account";

  private static final List<String> BESIDE =
      List.of(
          "entity",
          "searchable",
          "slot",
          "total",
          "counted_part",
          "part_total",
          "word",
          "identifier_parts",
          "log_head",
          "log_entry",
          "log_trim");

  private static final String EVERYWHERE = "searchable_kind";

  private static final String INSTALLED =
      "SELECT 1 FROM pg_catalog.pg_extension WHERE extname = 'citus'";

  private static final String DISTRIBUTED =
      """
      SELECT c.relname
      FROM pg_catalog.pg_dist_partition AS p JOIN pg_catalog.pg_class AS c ON c.oid = p.logicalrelid
      WHERE c.oid IN (%s)
      """;

  private Distribution() {}

  /**
   * Distributes what is not distributed yet, all or nothing.
   *
   * @param session on the coordinator, in no transaction, with all tables
   */
  public static Future<Void> run(SqlConnection session) {
    return session
        .query(INSTALLED)
        .execute()
        .compose(
            installed ->
                installed.size() == 0
                    ? Future.failedFuture(
                        new UnfitDatabaseException(
                            DatabaseOutage.WITHOUT_CITUS,
                            "The database has no extension citus: create it on all nodes, and add"
                                + " these to the coordinator"))
                    : distribute(session));
  }

  private static Future<Void> distribute(SqlConnection session) {
    return Transactions.run(
        session,
        () ->
            session
                .query(Migrations.LOCK)
                .execute()
                .compose(locked -> session.query(distributed()).execute())
                .compose(found -> distribute(session, missing(found))));
  }

  private static String distributed() {
    List<String> tables = tables().stream().map(table -> "'" + table + "'::regclass").toList();
    return DISTRIBUTED.replace("%s", String.join(", ", tables));
  }

  /** The tables of accounts, and the one that all of them share. */
  public static List<String> tables() {
    List<String> tables = new ArrayList<>(List.of(FIRST));
    tables.addAll(BESIDE);
    tables.add(EVERYWHERE);
    return tables;
  }

  private static List<String> missing(RowSet<Row> distributed) {
    Set<String> found = new HashSet<>();
    distributed.forEach(row -> found.add(row.getString(0)));
    return tables().stream().filter(table -> !found.contains(table)).toList();
  }

  private static Future<Void> distribute(SqlConnection session, List<String> tables) {
    Future<Void> distributed = Future.succeededFuture();
    for (String table : tables) {
      distributed =
          distributed
              .compose(before -> session.query(statement(table)).execute())
              .onSuccess(done -> LOG.info("Distributed the table {}", table))
              .mapEmpty();
    }
    return distributed;
  }

  private static String statement(String table) {
    return switch (table) {
      case EVERYWHERE -> "SELECT create_reference_table('" + table + "')";
      case FIRST ->
          "SELECT create_distributed_table('" + table + "', 'account', colocate_with => 'none')";
      default ->
          "SELECT create_distributed_table('"
              + table
              + "', 'account', colocate_with => '"
              + FIRST
              + "')";
    };
  }
}
