package dev.docket.storage.postgres.search;

import dev.docket.storage.Key;
import dev.docket.storage.Tenant;
import dev.docket.storage.postgres.index.IndexPartition;
import io.vertx.sqlclient.Row;
import java.util.Comparator;

/**
 * The primary key of a row. All who write several rows do so in the order of their keys, so that no
 * two of them deadlock.
 *
 * @param parent the {@linkplain IndexPartition#path path} of the parent
 */
record RowKey(String account, String region, String parent, String kind, String id)
    implements Comparable<RowKey> {

  /** Stands before all keys. */
  static final RowKey FIRST = new RowKey("", "", "", "", "");

  private static final Comparator<RowKey> ORDER =
      Comparator.comparing(RowKey::account)
          .thenComparing(RowKey::region)
          .thenComparing(RowKey::parent)
          .thenComparing(RowKey::kind)
          .thenComparing(RowKey::id);

  static RowKey of(Key<?> key) {
    Tenant tenant = key.tenant();
    return new RowKey(
        tenant.account(),
        tenant.region(),
        IndexPartition.path(key.parent()),
        key.kind().name(),
        key.id());
  }

  /** The key that stands in the first five columns. */
  static RowKey of(Row row) {
    return new RowKey(
        row.getString(0), row.getString(1), row.getString(2), row.getString(3), row.getString(4));
  }

  @Override
  public int compareTo(RowKey other) {
    return ORDER.compare(this, other);
  }
}
