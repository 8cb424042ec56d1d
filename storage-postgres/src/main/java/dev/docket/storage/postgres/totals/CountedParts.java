package dev.docket.storage.postgres.totals;

import dev.docket.storage.postgres.index.IndexPartition;
import dev.docket.storage.postgres.sql.BoundStatement;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The parts of texts of which totals are kept in the places of an account. Whoever writes index
 * rows counts these parts in them.
 *
 * @param version of the parts; zero for none. An account that has had other parts had another one
 * @param byPlace the folded parts by the hashes of the places
 */
public record CountedParts(long version, Map<Long, List<String>> byPlace) {

  /** A row if an account, the first parameter, has the version that is the second one. */
  public static final String REQUIRE = "SELECT 1 WHERE $2 = " + version("$1") + "\n";

  private static final String READ =
      "SELECT place, part, version FROM counted_part WHERE account = $1";

  private static final String FORGET =
      """
      WITH parts AS (DELETE FROM counted_part WHERE account = $1)
      DELETE FROM part_total WHERE account = $1
      """;

  private static final List<String> FORGET_ALL =
      List.of("DELETE FROM counted_part", "DELETE FROM part_total");

  /** SQL that tells the version of an account, which is SQL, too. */
  public static String version(String account) {
    return "COALESCE((SELECT MAX(p.version) FROM counted_part AS p WHERE p.account = "
        + account
        + "), 0)";
  }

  /**
   * Reads those of an account. They stay as they are until the end of a transaction that has
   * written or deleted index rows before.
   */
  public static Future<CountedParts> read(SqlConnection session, String account) {
    return new BoundStatement(READ, Tuple.of(account))
        .runOn(session)
        .map(
            rows -> {
              long version = 0;
              Map<Long, List<String>> byPlace = new HashMap<>();
              for (Row row : rows) {
                byPlace
                    .computeIfAbsent(row.getLong(0), place -> new ArrayList<>())
                    .add(row.getString(1));
                version = Math.max(version, row.getLong(2));
              }
              return new CountedParts(version, byPlace);
            });
  }

  /**
   * Keeps none of an account from now on; in a transaction that nobody writes index rows beside.
   */
  public static Future<?> forget(SqlConnection session, String account) {
    return new BoundStatement(FORGET, Tuple.of(account)).runOn(session);
  }

  /** Keeps none from now on; in a transaction that nobody writes index rows beside. */
  public static Future<?> forgetAll(SqlConnection session) {
    return Future.join(
        FORGET_ALL.stream().map(statement -> session.query(statement).execute()).toList());
  }

  List<String> in(IndexPartition place) {
    return byPlace.getOrDefault(place.hash(), List.of());
  }
}
