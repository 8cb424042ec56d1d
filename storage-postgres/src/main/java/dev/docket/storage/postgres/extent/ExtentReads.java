package dev.docket.storage.postgres.extent;

import dev.docket.storage.Entity;
import dev.docket.storage.Extent;
import dev.docket.storage.Key;
import dev.docket.storage.Kind;
import dev.docket.storage.Kinds;
import dev.docket.storage.StandIn;
import dev.docket.storage.Stored;
import dev.docket.storage.Tenant;
import dev.docket.storage.postgres.sql.BoundStatement;
import dev.docket.storage.postgres.sql.EntityCodec;
import dev.docket.storage.postgres.sql.RowKey;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads what belongs to an extent in one statement, so that it sees one moment. */
final class ExtentReads {

  private static final String READ =
      """
      SELECT account, region, parent, kind, id, version, format, body::text
      FROM entity
      WHERE %s
      ORDER BY account, region, parent, kind, id
      """;

  private final EntityCodec codec;
  private final Extent extent;
  private final Kinds kinds;

  ExtentReads(EntityCodec codec, Extent extent, Kinds kinds) {
    this.codec = codec;
    this.extent = extent;
    this.kinds = kinds;
  }

  /** All that belongs to the extent, parents first. */
  Future<List<Stored<?>>> all(SqlConnection session) {
    ExtentFilter filter = ExtentFilter.of(extent);
    String condition = filter.own() + " OR " + ExtentFilter.SHARED;
    return new BoundStatement(READ.replace("%s", condition), filter.tuple())
        .runOn(session)
        .map(rows -> withoutIdle(belonging(rows)));
  }

  /** Leaves out what stands for nothing that is there. */
  private static List<Stored<?>> withoutIdle(List<Stored<?>> all) {
    Set<Key<?>> keys = new HashSet<>();
    all.forEach(stored -> keys.add(stored.key()));
    all.removeIf(
        stored -> stored.value() instanceof StandIn standIn && !keys.contains(standIn.subject()));
    return all;
  }

  /** What belongs to the extent of what tenants share. */
  Future<List<Stored<?>>> standIns(SqlConnection session) {
    return new BoundStatement(READ.replace("%s", ExtentFilter.SHARED), ExtentFilter.shared())
        .runOn(session)
        .map(this::belonging);
  }

  private List<Stored<?>> belonging(RowSet<Row> rows) {
    List<Stored<?>> all = new ArrayList<>(rows.size());
    for (Row row : rows) {
      Stored<?> stored = stored(RowKey.of(row), row);
      if (kinds.belongs(extent, stored.key(), stored.value())) {
        all.add(stored);
      }
    }
    return all;
  }

  private Stored<?> stored(RowKey key, Row row) {
    Kind<?> kind = kinds.find(key.kind());
    if (kind == null) {
      throw new IllegalStateException("This version knows no kind " + key.kind());
    }
    Tenant tenant = new Tenant(key.account(), key.region());
    return key.parent().isEmpty()
        ? stored(tenant.child(kind, key.id()), row)
        : stored(kinds.key(tenant, parentPath(key)).child(kind, key.id()), row);
  }

  private static String parentPath(RowKey key) {
    return key.parent().substring(0, key.parent().length() - 1);
  }

  private <E extends Entity> Stored<E> stored(Key<E> key, Row row) {
    return codec.read(key, row.getLong(5), row.getInteger(6), row.getString(7));
  }
}
