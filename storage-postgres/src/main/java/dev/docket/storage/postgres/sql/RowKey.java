package dev.docket.storage.postgres.sql;

import dev.docket.storage.Key;
import dev.docket.storage.Tenant;
import dev.docket.storage.postgres.index.IndexPartition;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The primary key of a row. Several rows are always written or locked in the order of their keys,
 * so that transactions do not deadlock.
 *
 * @param parent the {@linkplain IndexPartition#path path} of the parent
 */
public record RowKey(String account, String region, String parent, String kind, String id)
    implements Comparable<RowKey> {

  private static final Comparator<RowKey> ORDER =
      Comparator.comparing(RowKey::account)
          .thenComparing(RowKey::region)
          .thenComparing(RowKey::parent)
          .thenComparing(RowKey::kind)
          .thenComparing(RowKey::id);

  /** Sorts before all keys of an account. */
  public static RowKey first(String account) {
    return new RowKey(account, "", "", "", "");
  }

  public static RowKey of(Key<?> key) {
    Tenant tenant = key.tenant();
    return new RowKey(
        tenant.account(),
        tenant.region(),
        IndexPartition.path(key.parent()),
        key.kind().name(),
        key.id());
  }

  /** The key in the first five columns. */
  public static RowKey of(Row row) {
    return new RowKey(
        row.getString(0), row.getString(1), row.getString(2), row.getString(3), row.getString(4));
  }

  /** A tuple of five arrays, to which more may be added. */
  public static <T> Tuple arrays(List<T> rows, Function<T, RowKey> key) {
    return Tuple.tuple()
        .addArrayOfString(strings(rows, key.andThen(RowKey::account)))
        .addArrayOfString(strings(rows, key.andThen(RowKey::region)))
        .addArrayOfString(strings(rows, key.andThen(RowKey::parent)))
        .addArrayOfString(strings(rows, key.andThen(RowKey::kind)))
        .addArrayOfString(strings(rows, key.andThen(RowKey::id)));
  }

  /** Rows by account, each in the order they had. */
  public static <T> Collection<List<T>> byAccount(List<T> rows, Function<T, RowKey> key) {
    Map<String, List<T>> byAccount = new LinkedHashMap<>();
    for (T row : rows) {
      byAccount.computeIfAbsent(key.apply(row).account(), first -> new ArrayList<>()).add(row);
    }
    return byAccount.values();
  }

  /** A column of several rows. */
  public static <T> String[] strings(List<T> rows, Function<T, String> column) {
    return rows.stream().map(column).toArray(String[]::new);
  }

  @Override
  public int compareTo(RowKey other) {
    return ORDER.compare(this, other);
  }
}
