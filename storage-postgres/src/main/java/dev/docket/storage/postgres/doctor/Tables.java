package dev.docket.storage.postgres.doctor;

import dev.docket.storage.postgres.schema.Distribution;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables of Docket, as conditions of queries. */
final class Tables {

  /** Those that are about the database or its nodes, which the coordinator keeps. */
  private static final List<String> OF_NO_ACCOUNT =
      List.of("docket_migration", "rate_bucket", "rate_node");

  /** Those that exist, as an array of {@code oid}. */
  static final String OIDS =
      """
      ARRAY(
        SELECT TO_REGCLASS(t.name)::oid
        FROM UNNEST(ARRAY[%s]) AS t (name)
        WHERE TO_REGCLASS(t.name) IS NOT NULL)\
      """
          .replace("%s", names());

  private Tables() {}

  private static String names() {
    return Stream.concat(OF_NO_ACCOUNT.stream(), Distribution.tables().stream())
        .map(name -> "'" + name + "'")
        .collect(Collectors.joining(", "));
  }
}
