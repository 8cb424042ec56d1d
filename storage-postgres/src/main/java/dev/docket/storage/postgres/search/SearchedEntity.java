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

/**
 * An entity of which an {@link IndexRow} is to be written.
 *
 * @param values the {@linkplain Searchable#searchValues() search values} of the entity
 */
public record SearchedEntity(
    RowKey key, Kind<?> kind, IndexPartition partition, Map<String, SearchValue> values) {

  public static SearchedEntity of(Key<?> key, Map<String, SearchValue> values) {
    return of(RowKey.of(key), key.kind(), values);
  }

  /**
   * An entity that was read, of a kind that is searched.
   *
   * @param row the columns of the key, the format and the body
   */
  static SearchedEntity of(Kind<?> kind, Row row, EntityCodec codec) {
    RowKey key = RowKey.of(row);
    Searchable entity = (Searchable) codec.read(kind, key, row.getInteger(5), row.getString(6));
    return of(key, kind, entity.searchValues());
  }

  /** An entity whose key is known as columns only. */
  static SearchedEntity of(RowKey key, Kind<?> kind, Map<String, SearchValue> values) {
    IndexPartition partition =
        IndexPartition.of(key.account(), key.region(), key.parent(), key.kind());
    return new SearchedEntity(key, kind, partition, values);
  }

  /** Counts it as new. */
  public void countIn(TotalChanges totals) {
    totals.created(key, kind, partition, values);
  }

  /** Counts it in the place of what it was before. */
  public void countIn(TotalChanges totals, Map<String, SearchValue> before) {
    totals.replaced(key, kind, partition, before, values);
  }
}
