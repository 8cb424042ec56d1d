package dev.docket.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

  /** Transactions a second. */
  double run(String script, int clients) throws IOException, InterruptedException {
    Path file = Files.createTempFile("docket", ".sql");
    Files.writeString(file, script);
    Process process =
        new ProcessBuilder(
                "pgbench",
                "--no-vacuum",
                "--protocol=prepared",
                "--client=" + clients,
                "--jobs=2",
                "--time=" + seconds,
                "--file=" + file,
                url)
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes());
    process.waitFor();
    Files.delete(file);
    Matcher tps = TPS.matcher(output);
    if (!tps.find()) {
      throw new IOException("pgbench: " + output);
    }
    return Double.parseDouble(tps.group(1));
  }
}
