package dev.docket.storage.postgres;

import dev.docket.storage.Kind;
import dev.docket.storage.SearchValue;
import dev.docket.storage.Searchable;
import dev.docket.storage.postgres.index.IndexDocument;
import dev.docket.storage.postgres.index.IndexPartition;
import java.util.Map;

/**
 * A row of the table {@code searchable}: the document of an entity under its key.
 *
 * @param forms the forms of the document as JSON
 * @param version the {@linkplain IndexDocument#version version} of the document
 */
record IndexRow(
    KeyColumns key, IndexPartition partition, IndexDocument document, String forms, int version) {

  /**
   * @param values the {@linkplain Searchable#searchValues() search values} of the entity
   */
  static IndexRow of(KeyColumns key, Kind<?> kind, Map<String, SearchValue> values, Bodies bodies) {
    IndexPartition partition =
        IndexPartition.of(key.account(), key.region(), key.parent(), key.kind());
    IndexDocument document = IndexDocument.of(partition, key.parent(), kind, values);
    return new IndexRow(
        key, partition, document, bodies.write(document.forms()), IndexDocument.version(kind));
  }
}
