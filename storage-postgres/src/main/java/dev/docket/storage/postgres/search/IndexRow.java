package dev.docket.storage.postgres.search;

import dev.docket.storage.SearchValue;
import dev.docket.storage.postgres.index.IndexDocument;
import dev.docket.storage.postgres.index.IndexLayout;
import dev.docket.storage.postgres.index.IndexPartition;
import dev.docket.storage.postgres.index.IndexSlots;
import dev.docket.storage.postgres.sql.BoundStatement;
import dev.docket.storage.postgres.sql.EntityCodec;
import dev.docket.storage.postgres.sql.RowKey;
import dev.docket.storage.postgres.totals.CountedParts;
import dev.docket.storage.postgres.totals.TotalChanges;
import io.vertx.sqlclient.Tuple;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A row of the table {@code searchable}: the document of an entity under its key. */
public final class IndexRow {

  /** Writes rows with all columns. */
  public static final String UPSERT = IndexRowColumns.ALL.upsert();

  /** Writes rows with all columns where there are none. */
  public static final String INSERT = IndexRowColumns.ALL.insert();

  private final SearchedEntity entity;
  private final IndexDocument document;

  /** The forms of the document as JSON. */
  private final String forms;

  private final int version;

  private IndexRow(SearchedEntity entity, IndexLayout layout, EntityCodec codec) {
    this.entity = entity;
    this.document = document(entity, layout, entity.values());
    this.forms = document.forms().isEmpty() ? "{}" : codec.write(document.forms());
    this.version = IndexDocument.version(entity.kind());
  }

  /**
   * @param layout of the place of the entity
   */
  static IndexRow of(SearchedEntity entity, IndexLayout layout, EntityCodec codec) {
    return new IndexRow(entity, layout, codec);
  }

  RowKey key() {
    return entity.key();
  }

  IndexPartition partition() {
    return entity.partition();
  }

  IndexDocument document() {
    return document;
  }

  /** Counts the parts that are counted in its account, in the place of what it was before. */
  public void countIn(TotalChanges totals, CountedParts counted) {
    totals.parts().written(key().account(), partition(), counted, document, this::before);
  }

  /** Without slots, which make no difference to what it mentions. */
  private @Nullable IndexDocument before() {
    Map<String, SearchValue> values = entity.before();
    return values == null
        ? null
        : document(entity, new IndexLayout(entity.kind(), IndexSlots.NONE), values);
  }

  private static IndexDocument document(
      SearchedEntity entity, IndexLayout layout, Map<String, SearchValue> values) {
    return IndexDocument.of(entity.partition(), entity.key().parent(), layout, values);
  }

  /** The statement that writes rows, in the order of their keys. */
  public static BoundStatement upsert(List<IndexRow> rows) {
    return upsert(rows, null);
  }

  /**
   * The statement that writes rows, in the order of their keys.
   *
   * @param counted the version of the {@link CountedParts} without which it writes nothing; null to
   *     write anyway
   */
  public static BoundStatement upsert(List<IndexRow> rows, @Nullable Long counted) {
    return written(rows, counted, IndexRowColumns::upsert);
  }

  /** As {@link #upsert(List, Long)}, of entities that have no row yet. */
  public static BoundStatement insert(List<IndexRow> rows, @Nullable Long counted) {
    return written(rows, counted, IndexRowColumns::insert);
  }

  private static BoundStatement written(
      List<IndexRow> rows, @Nullable Long counted, Function<IndexRowColumns, String> statement) {
    List<IndexRow> sorted = rows.stream().sorted(Comparator.comparing(IndexRow::key)).toList();
    IndexRowColumns columns = IndexRowColumns.of(sorted.stream().map(IndexRow::document).toList());
    Tuple parameters =
        RowKey.arrays(sorted, IndexRow::key)
            .addArrayOfString(RowKey.strings(sorted, row -> row.partition().kinds()))
            .addArrayOfLong(sorted.stream().map(row -> row.partition().hash()).toArray(Long[]::new))
            .addArrayOfString(RowKey.strings(sorted, row -> row.forms))
            .addArrayOfString(RowKey.strings(sorted, row -> row.document.texts()))
            .addArrayOfString(RowKey.strings(sorted, row -> row.document.names()))
            .addArrayOfInteger(sorted.stream().map(row -> row.version).toArray(Integer[]::new));
    columns
        .keys()
        .forEach(
            key ->
                parameters.addArrayOfString(
                    RowKey.strings(sorted, row -> row.document.keys().get(key))));
    columns
        .values()
        .forEach(
            value ->
                parameters.addArrayOfString(
                    RowKey.strings(sorted, row -> row.document.values().get(value))));
    RaggedArrays.of(sorted.stream().map(row -> row.document.terms()).toList()).addTo(parameters);
    return new BoundStatement(statement.apply(columns), parameters.addLong(counted));
  }
}
