package dev.docket.benchmarks;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Makes scripts for pgbench from what one call of Docket writes: the same rows in one statement,
 * under a tenant of pgbench's own, without a read, a check or a lock before it. Bodies are
 * parameters, as they are of Docket.
 */
final class SameRows {

  private static final int TARGETS = 1000;

  /** Ids of what pgbench replaces are numbers of the length of an id. */
  private static final String TARGET = "LPAD(%s::text, 36, '0')";

  private final Pgbench pgbench;
  private final String domain;

  /**
   * @param domain the id of the domain that the calls are made to
   */
  SameRows(Pgbench pgbench, String domain) {
    this.pgbench = pgbench;
    this.domain = domain;
  }

  /** A call that is made to Docket. */
  interface Sending {
    void send() throws IOException, InterruptedException;
  }

  /** A script, and the values of its variables. */
  record Script(String text, Map<String, String> variables) {}

  /** The script that writes what a call writes. */
  Script written(Sending call) throws IOException, InterruptedException {
    Map<String, StoredRow> before = rows();
    call.send();
    List<StoredRow> created = new ArrayList<>();
    List<StoredRow> replaced = new ArrayList<>();
    for (StoredRow row : rows().values()) {
      StoredRow old = before.get(row.key());
      if (old == null) {
        created.add(row);
      } else if (old.version() != row.version()) {
        replaced.add(row);
      }
    }
    for (StoredRow row : replaced) {
      addTargets(row);
    }
    return script(created, replaced);
  }

  /** The script that reads what GetCase reads: the domain, its revision and the case. */
  Script read(String caseId) throws IOException, InterruptedException {
    String keys =
        rows().values().stream()
            .filter(
                row ->
                    row.id().equals(domain)
                        || row.id().equals(caseId)
                        || row.kind().equals("revision"))
            .map(row -> key(row, StoredRow.literal(row.id())))
            .collect(joining("\n    OR "));
    return new Script("SELECT version, body FROM entity WHERE " + keys + ";\n", Map.of());
  }

  private static Script script(List<StoredRow> created, List<StoredRow> replaced) {
    Map<String, String> variables = new LinkedHashMap<>();
    StringBuilder text = new StringBuilder("\\set target random(1, " + TARGETS + ")\n");
    for (StoredRow row : replaced) {
      String name = "body" + variables.size();
      variables.put(name, row.body());
      text.append(variables.size() == 1 ? "WITH " : ", ")
          .append(name)
          .append(" AS (UPDATE entity SET version = version + 1, body = :")
          .append(name)
          .append(" WHERE ")
          .append(targetKey(row))
          .append(")\n");
    }
    List<String> values = new ArrayList<>();
    for (StoredRow row : created) {
      String name = "body" + variables.size();
      variables.put(name, row.body());
      values.add("(%s, %s, 1, 1, :%s)".formatted(Pgbench.TENANT, row.freshKey(), name));
    }
    text.append(Pgbench.INSERT_INTO)
        .append(" VALUES\n")
        .append(String.join(",\n", values))
        .append(";\n");
    return new Script(text.toString(), variables);
  }

  private static String key(StoredRow row, String id) {
    return "(account = '000000000000' AND region = 'us-east-1' AND parent = '%s' AND kind = '%s' AND id = %s)"
        .formatted(row.parent(), row.kind(), id);
  }

  private static String targetKey(StoredRow row) {
    return "(account, region, parent, kind, id) = (%s, '%s', '%s', %s)"
        .formatted(Pgbench.TENANT, row.parent(), row.kind(), TARGET.formatted(":target"));
  }

  private void addTargets(StoredRow row) throws IOException, InterruptedException {
    pgbench.query(
        """
        %s SELECT %s, '%s', '%s', %s, 1, 1, body
        FROM entity, GENERATE_SERIES(1, %d) AS n
        WHERE %s
        ON CONFLICT DO NOTHING
        """
            .formatted(
                Pgbench.INSERT_INTO,
                Pgbench.TENANT,
                row.parent(),
                row.kind(),
                TARGET.formatted("n"),
                TARGETS,
                key(row, StoredRow.literal(row.id()))));
  }

  private Map<String, StoredRow> rows() throws IOException, InterruptedException {
    return pgbench
        .query(
            """
            SELECT parent, kind, id, version, body FROM entity
            WHERE account = '000000000000' AND STRPOS(parent || id, '%s') > 0
            """
                .formatted(domain))
        .lines()
        .map(StoredRow::parse)
        .collect(toMap(StoredRow::key, Function.identity()));
  }
}
