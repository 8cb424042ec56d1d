package dev.docket.storage.postgres.search;

import dev.docket.storage.postgres.index.IndexDocument;
import dev.docket.storage.postgres.index.IndexLayout;
import dev.docket.storage.postgres.index.IndexPartition;
import dev.docket.storage.postgres.sql.BoundStatement;
import dev.docket.storage.postgres.sql.EntityCodec;
import dev.docket.storage.postgres.sql.RowKey;
import io.vertx.sqlclient.Tuple;
import java.util.Comparator;
import java.util.List;

/** A row of the table {@code searchable}: the document of an entity under its key. */
public final class IndexRow {

  /** Writes rows with all columns. */
  public static final String UPSERT = IndexRowColumns.ALL.upsert();

  private final RowKey key;
  private final IndexPartition partition;
  private final IndexDocument document;

  /** The forms of the document as JSON. */
  private final String forms;

  private final int version;

  private IndexRow(SearchedEntity entity, IndexLayout layout, EntityCodec codec) {
    this.key = entity.key();
    this.partition = entity.partition();
    this.document = IndexDocument.of(partition, key.parent(), layout, entity.values());
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
    return key;
  }

  IndexPartition partition() {
    return partition;
  }

  IndexDocument document() {
    return document;
  }

  /** The statement that writes rows, in the order of their keys. */
  public static BoundStatement upsert(List<IndexRow> rows) {
    List<IndexRow> sorted = rows.stream().sorted(Comparator.comparing(IndexRow::key)).toList();
    IndexRowColumns columns = IndexRowColumns.of(sorted.stream().map(IndexRow::document).toList());
    Tuple parameters =
        RowKey.arrays(sorted, IndexRow::key)
            .addArrayOfString(RowKey.strings(sorted, row -> row.partition.kinds()))
            .addArrayOfLong(sorted.stream().map(row -> row.partition.hash()).toArray(Long[]::new))
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
    return new BoundStatement(columns.upsert(), parameters);
  }
}
