package dev.docket.storage.postgres.doctor;

/** The tables of Docket, as conditions of queries. */
final class Tables {

  /** Those that exist, as an array of {@code oid}. */
  static final String OIDS =
      """
      ARRAY(
        SELECT TO_REGCLASS(t.name)::oid
        FROM UNNEST(ARRAY['docket_migration', 'entity', 'searchable', 'searchable_kind', 'word',
          'identifier_parts', 'slot', 'total', 'counted_part', 'part_total', 'account', 'log_head',
          'log_entry', 'log_trim', 'rate_bucket', 'rate_node']) AS t (name)
        WHERE TO_REGCLASS(t.name) IS NOT NULL)\
      """;

  private Tables() {}
}
