package dev.docket.storage.postgres.search;

import dev.docket.storage.Key;
import dev.docket.storage.Kind;
import dev.docket.storage.SearchValue;
import dev.docket.storage.Searchable;
import dev.docket.storage.postgres.index.IndexPartition;
import dev.docket.storage.postgres.sql.EntityCodec;
import dev.docket.storage.postgres.sql.RowKey;
import dev.docket.storage.postgres.totals.TotalChanges;
import io.vertx.sqlclient.Row;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An entity of which an {@link IndexRow} is to be written.
 *
 * @param values the {@linkplain Searchable#searchValues() search values} of the entity
 * @param before those before a change; null if it is new
 */
public record SearchedEntity(
    RowKey key,
    Kind<?> kind,
    IndexPartition partition,
    Map<String, SearchValue> values,
    @Nullable Map<String, SearchValue> before) {

  /** A new entity. */
  public static SearchedEntity of(Key<?> key, Map<String, SearchValue> values) {
    return of(RowKey.of(key), key.kind(), values, null);
  }

  /** An entity that was there before. */
  public static SearchedEntity of(
      Key<?> key, Map<String, SearchValue> values, Map<String, SearchValue> before) {
    return of(RowKey.of(key), key.kind(), values, before);
  }

  /**
   * An entity that was read, of a kind that is searched.
   *
   * @param row the columns of the key, the format and the body
   */
  static SearchedEntity of(Kind<?> kind, Row row, EntityCodec codec) {
    RowKey key = RowKey.of(row);
    Searchable entity = (Searchable) codec.read(kind, key, row.getInteger(5), row.getString(6));
    return of(key, kind, entity.searchValues(), null);
  }

  private static SearchedEntity of(
      RowKey key,
      Kind<?> kind,
      Map<String, SearchValue> values,
      @Nullable Map<String, SearchValue> before) {
    IndexPartition partition =
        IndexPartition.of(key.account(), key.region(), key.parent(), key.kind());
    return new SearchedEntity(key, kind, partition, values, before);
  }

  /** Counts it, in the place of what it was before. */
  public void countIn(TotalChanges totals) {
    if (before == null) {
      totals.created(key, kind, partition, values);
    } else {
      totals.replaced(key, kind, partition, before, values);
    }
  }
}
