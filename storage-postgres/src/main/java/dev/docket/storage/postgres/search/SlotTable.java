package dev.docket.storage.postgres.search;

import dev.docket.storage.postgres.index.IndexSlots;
import dev.docket.storage.postgres.index.SlotFamily;
import dev.docket.storage.postgres.sql.AccountRows;
import dev.docket.storage.postgres.sql.BoundStatement;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The table {@code slot}, to which names are only ever added. */
final class SlotTable {

  private static final String READ =
      """
      SELECT place, name, family FROM slot
      WHERE account = $1 AND place = ANY($2)
      ORDER BY place, number
      """;

  private static final String ADD =
      """
      INSERT INTO slot (account, place, name, number, family)
      SELECT n.account, n.place, n.name, n.number, n.family
      FROM (
        SELECT a.account, k.place, k.name, k.family,
          ROW_NUMBER() OVER (PARTITION BY a.account, k.place ORDER BY k.name) + COALESCE((
            SELECT MAX(s.number) FROM slot AS s
            WHERE s.account = $1 AND s.place = k.place), 0) AS number
        FROM account AS a,
          UNNEST($2::bigint[], $3::text[], $4::smallint[]) AS k (place, name, family)
        WHERE a.account = $1 AND NOT EXISTS (
          SELECT 1 FROM slot AS s
          WHERE s.account = $1 AND s.place = k.place AND s.name = k.name COLLATE "C")
      ) AS n
      WHERE n.number <= $5
      """;

  private SlotTable() {}

  /** The slots of some places of an account by the hashes of these. */
  static Future<Map<Long, IndexSlots>> read(
      SqlConnection session, String account, Collection<Long> places) {
    return new BoundStatement(READ, Tuple.of(account).addArrayOfLong(places.toArray(Long[]::new)))
        .runOn(session)
        .map(
            rows -> {
              Map<Long, IndexSlots.Builder> builders = new HashMap<>();
              places.forEach(place -> builders.put(place, new IndexSlots.Builder()));
              for (Row row : rows) {
                builders
                    .computeIfAbsent(row.getLong(0), place -> new IndexSlots.Builder())
                    .add(row.getString(1), row.getShort(2));
              }
              Map<Long, IndexSlots> slots = new HashMap<>();
              builders.forEach((place, builder) -> slots.put(place, builder.build()));
              return slots;
            });
  }

  /**
   * Adds those names that are not there yet. Locks the account, so that numbers have no gaps.
   * Readers wait for nothing.
   *
   * @param session in a transaction
   * @param names of each place, with the families of their values
   */
  static Future<?> add(
      SqlConnection session, String account, Map<Long, Map<String, SlotFamily>> names) {
    List<Long> places = new ArrayList<>();
    List<String> added = new ArrayList<>();
    List<Short> families = new ArrayList<>();
    names.forEach(
        (place, ofPlace) ->
            ofPlace.forEach(
                (name, family) -> {
                  places.add(place);
                  added.add(name);
                  families.add((short) family.code());
                }));
    Tuple parameters =
        Tuple.of(account)
            .addArrayOfLong(places.toArray(Long[]::new))
            .addArrayOfString(added.toArray(String[]::new))
            .addArrayOfShort(families.toArray(Short[]::new))
            .addInteger(IndexSlots.MOST_NAMES);
    return Future.join(
        AccountRows.lock(session, account), new BoundStatement(ADD, parameters).runOn(session));
  }
}
