package dev.docket.storage.postgres.search;

import dev.docket.storage.Key;
import dev.docket.storage.Kind;
import dev.docket.storage.SearchValue;
import dev.docket.storage.Searchable;
import dev.docket.storage.postgres.index.IndexDocument;
import dev.docket.storage.postgres.index.IndexPartition;
import dev.docket.storage.postgres.sql.EntityCodec;
import dev.docket.storage.postgres.sql.RowKey;
import io.vertx.sqlclient.Tuple;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** A row of the table {@code searchable}: the document of an entity under its key. */
public final class IndexRow {

  /** Writes rows, whose {@linkplain #arrays parameters} are sorted. */
  public static final String UPSERT =
      """
      INSERT INTO searchable (account, region, parent, kind, id, shape, place, forms, texts,
        names, key1, key2, key3, key4, key5, form, terms)
      SELECT k.account, k.region, k.parent, k.kind, k.id, k.shape, k.place, k.forms::jsonb,
        k.texts, k.names, k.key1, k.key2, k.key3, k.key4, k.key5, k.form,
        ($17::integer[])[k.first : k.last]
      FROM UNNEST($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[],
          $7::bigint[], $8::text[], $9::text[], $10::text[], $11::text[], $12::text[],
          $13::text[], $14::text[], $15::text[], $16::integer[], $18::integer[],
          $19::integer[])
        AS k (account, region, parent, kind, id, shape, place, forms, texts, names,
          key1, key2, key3, key4, key5, form, first, last)
      ON CONFLICT (account, region, parent, kind, id) DO UPDATE
      SET shape = EXCLUDED.shape, place = EXCLUDED.place, terms = EXCLUDED.terms,
        forms = EXCLUDED.forms, texts = EXCLUDED.texts, names = EXCLUDED.names,
        key1 = EXCLUDED.key1, key2 = EXCLUDED.key2, key3 = EXCLUDED.key3,
        key4 = EXCLUDED.key4, key5 = EXCLUDED.key5, form = EXCLUDED.form
      """;

  private final RowKey key;
  private final IndexPartition partition;
  private final IndexDocument document;

  /** The forms of the document as JSON. */
  private final String forms;

  private final int version;

  private IndexRow(RowKey key, Kind<?> kind, Map<String, SearchValue> values, EntityCodec codec) {
    this.key = key;
    this.partition = IndexPartition.of(key.account(), key.region(), key.parent(), key.kind());
    this.document = IndexDocument.of(partition, key.parent(), kind, values);
    this.forms = codec.write(document.forms());
    this.version = IndexDocument.version(kind);
  }

  /**
   * @param values the {@linkplain Searchable#searchValues() search values} of the entity
   */
  public static IndexRow of(Key<?> key, Map<String, SearchValue> values, EntityCodec codec) {
    return new IndexRow(RowKey.of(key), key.kind(), values, codec);
  }

  /** The row of an entity whose key is known as columns only. */
  static IndexRow of(RowKey key, Kind<?> kind, Map<String, SearchValue> values, EntityCodec codec) {
    return new IndexRow(key, kind, values, codec);
  }

  RowKey key() {
    return key;
  }

  IndexPartition partition() {
    return partition;
  }

  IndexDocument document() {
    return document;
  }

  /** The parameters of {@link #UPSERT}. */
  public static Tuple arrays(List<IndexRow> rows) {
    List<IndexRow> sorted = rows.stream().sorted(Comparator.comparing(IndexRow::key)).toList();
    Tuple parameters =
        RowKey.arrays(sorted, IndexRow::key)
            .addArrayOfString(RowKey.strings(sorted, row -> row.partition.kinds()))
            .addArrayOfLong(sorted.stream().map(row -> row.partition.hash()).toArray(Long[]::new))
            .addArrayOfString(RowKey.strings(sorted, row -> row.forms))
            .addArrayOfString(RowKey.strings(sorted, row -> row.document.texts()))
            .addArrayOfString(RowKey.strings(sorted, row -> row.document.names()));
    for (int i = 0; i < Kind.MOST_INDEXED; i++) {
      int index = i;
      parameters.addArrayOfString(RowKey.strings(sorted, row -> row.document.keys().get(index)));
    }
    parameters.addArrayOfInteger(sorted.stream().map(row -> row.version).toArray(Integer[]::new));
    return RaggedArrays.of(sorted.stream().map(row -> row.document.terms()).toList())
        .addTo(parameters);
  }
}
