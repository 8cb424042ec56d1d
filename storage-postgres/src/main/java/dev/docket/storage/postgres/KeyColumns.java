package dev.docket.storage.postgres;

import dev.docket.storage.Key;
import dev.docket.storage.Scope;
import dev.docket.storage.Tenant;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * A key as the columns of the primary key. All who lock several rows do so in the order of these,
 * so that no two of them wait for each other.
 *
 * @param parent the path of the parent with a slash behind it, empty for a tenant
 */
record KeyColumns(String account, String region, String parent, String kind, String id)
    implements Comparable<KeyColumns> {

  private static final Comparator<KeyColumns> ORDER =
      Comparator.comparing(KeyColumns::account)
          .thenComparing(KeyColumns::region)
          .thenComparing(KeyColumns::parent)
          .thenComparing(KeyColumns::kind)
          .thenComparing(KeyColumns::id);

  static KeyColumns of(Key<?> key) {
    Tenant tenant = key.tenant();
    return new KeyColumns(
        tenant.account(), tenant.region(), pathOf(key.parent()), key.kind().name(), key.id());
  }

  static KeyColumns of(Row row) {
    return new KeyColumns(
        row.getString(0), row.getString(1), row.getString(2), row.getString(3), row.getString(4));
  }

  /** What the parent column holds in the rows directly under a scope. */
  static String pathOf(Scope scope) {
    return switch (scope) {
      case Tenant tenant -> "";
      case Key<?> key -> key.path() + "/";
    };
  }

  /** A tuple of five arrays, to which more may be added. */
  static <T> Tuple arrays(List<T> rows, Function<T, KeyColumns> key) {
    return Tuple.tuple()
        .addArrayOfString(strings(rows, key.andThen(KeyColumns::account)))
        .addArrayOfString(strings(rows, key.andThen(KeyColumns::region)))
        .addArrayOfString(strings(rows, key.andThen(KeyColumns::parent)))
        .addArrayOfString(strings(rows, key.andThen(KeyColumns::kind)))
        .addArrayOfString(strings(rows, key.andThen(KeyColumns::id)));
  }

  static <T> String[] strings(List<T> rows, Function<T, String> column) {
    return rows.stream().map(column).toArray(String[]::new);
  }

  @Override
  public int compareTo(KeyColumns other) {
    return ORDER.compare(this, other);
  }
}
