package dev.docket.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * PostgreSQL's own benchmark, with the rows that Docket writes, on the same table under a tenant of
 * its own.
 *
 * @param url of the database
 * @param seconds of one run
 */
record Pgbench(String url, int seconds) {

  /** Account and region of all that is written by pgbench. */
  static final String TENANT = "'444455556666', 'pgbench'";

  static final String INSERT_INTO =
      "INSERT INTO entity (account, region, parent, kind, id, version, format, body)";

  /** The two rows of a domain, its name and itself, in one statement: no tally, no check. */
  static final String INSERT =
      """
      INSERT INTO entity (account, region, parent, kind, id, version, format, body) VALUES
      ('444455556666', 'pgbench', '', 'claim', 'domain/name/' || gen_random_uuid(), 1, 1,
        '{"holder": "0192f0c1-2345-7abc-8def-0123456789ab"}'),
      ('444455556666', 'pgbench', '', 'domain', gen_random_uuid()::text, 1, 1,
        '{"name": "a domain", "tags": {}, "createdTime": "2026-01-01T00:00:00.000000Z"}');
      """;

  /** One domain by its key. */
  static final String SELECT =
      """
      SELECT version, body FROM entity
      WHERE account = '000000000000' AND region = 'us-east-1' AND parent = ''
        AND kind = 'domain' AND id = '%s';
      """;

  private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+) ");

  /**
   * Transactions a second.
   *
   * @param variables of the script
   */
  double run(String script, Map<String, String> variables, int clients)
      throws IOException, InterruptedException {
    Path file = Files.createTempFile("docket", ".sql");
    Files.writeString(file, script);
    List<String> command = new ArrayList<>();
    command.addAll(List.of("pgbench", "--no-vacuum", "--protocol=prepared", "--jobs=2"));
    variables.forEach((name, value) -> command.add("--define=" + name + "=" + value));
    command.addAll(List.of("--client=" + clients, "--time=" + seconds, "--file=" + file, url));
    String output = output(command);
    Files.delete(file);
    Matcher tps = TPS.matcher(output);
    if (!tps.find()) {
      throw new IOException("pgbench: " + output);
    }
    return Double.parseDouble(tps.group(1));
  }

  /** What psql prints for a statement: a line for each row, its columns separated by tabs. */
  String query(String statement) throws IOException, InterruptedException {
    return output(
        List.of(
            "psql",
            "--no-psqlrc",
            "--quiet",
            "--tuples-only",
            "--no-align",
            "--field-separator=\t",
            "--set=ON_ERROR_STOP=1",
            "--command=" + statement,
            url));
  }

  private static String output(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(command.getFirst() + ": " + output);
    }
    return output;
  }
}
