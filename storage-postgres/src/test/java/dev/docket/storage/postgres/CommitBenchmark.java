package dev.docket.storage.postgres;

import dev.docket.storage.Change;
import dev.docket.storage.Changes;
import dev.docket.storage.Claim;
import dev.docket.storage.Key;
import dev.docket.storage.Storage;
import dev.docket.storage.Tenant;
import dev.docket.testing.postgres.Databases;
import dev.docket.testing.postgres.PostgresServer;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The commit of a new domain (a name, the domain, one more in the tally) beside pgbench with the
 * same rows, on the same durable server by turns. Run by hand; the first argument is the number of
 * rounds.
 */
final class CommitBenchmark {

  private static final int SECONDS = 5;
  private static final int IN_FLIGHT = 64;
  private static final Tenant TENANT = new Tenant("111122223333", "eu-central-1");
  private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+) ");

  /** Only the two rows of a domain, in one statement. */
  private static final String INSERT =
      """
      INSERT INTO entity (account, region, parent, kind, id, version, format, body) VALUES
      ('444455556666', 'eu-central-1', '', 'claim', 'domain/name/' || gen_random_uuid(), 1, 1,
        '{"holder": "0192f0c1-2345-7abc-8def-0123456789ab"}'),
      ('444455556666', 'eu-central-1', '', 'domain', gen_random_uuid()::text, 1, 1,
        '{"name": "a domain", "tags": {}, "createdTime": "2026-01-01T00:00:00.000000Z"}');
      """;

  /** The same with the tally, as one transaction. */
  private static final String TRANSACTION =
      "BEGIN;\n"
          + INSERT
          + """
          UPDATE entity SET version = version + 1,
            body = JSONB_BUILD_OBJECT('count', (body ->> 'count')::bigint + 1)
          WHERE account = '444455556666' AND region = 'eu-central-1' AND parent = ''
            AND kind = 'tally' AND id = 'claim' AND (body ->> 'count')::bigint + 1 <= 100000000;
          COMMIT;
          """;

  private CommitBenchmark() {}

  public static void main(String[] arguments) throws Exception {
    int rounds = arguments.length == 0 ? 2 : Integer.parseInt(arguments[0]);
    try (PostgresServer server =
        PostgresServer.start(
            Map.of("fsync", "on", "synchronous_commit", "on", "shared_buffers", "256MB"))) {
      Vertx vertx = Vertx.vertx(new VertxOptions().setPreferNativeTransport(true));
      Storage storage = open(vertx, server.url());
      storage.check().toCompletableFuture().join();
      Databases.execute(
          server.url(),
          "INSERT INTO entity VALUES ('444455556666', 'eu-central-1', '', 'tally', 'claim', 1, 1,"
              + " '{\"count\": 0}')");
      run(vertx, storage, 1);
      for (int round = 0; round < rounds; round++) {
        for (int loops : List.of(1, 2)) {
          report("docket, event loops: " + loops, run(vertx, storage, loops));
        }
        for (int clients : List.of(8, 16, 32)) {
          report("pgbench insert, clients: " + clients, pgbench(server, INSERT, clients));
        }
        report("pgbench transaction, clients: 4", pgbench(server, TRANSACTION, 4));
        report("pgbench transaction, clients: 16", pgbench(server, TRANSACTION, 16));
      }
      storage.close();
      vertx.close().await();
    }
  }

  private static Storage open(Vertx vertx, String url) {
    CompletableFuture<Storage> opened = new CompletableFuture<>();
    vertx.runOnContext(
        now -> opened.complete(new PostgresStorageProvider().open(Map.of("url", url))));
    return opened.join();
  }

  private static void report(String what, double rate) {
    System.out.printf(Locale.ROOT, "%-36s %9.0f commits/s%n", what, rate);
  }

  private static double run(Vertx vertx, Storage storage, int loops) {
    AtomicLong done = new AtomicLong();
    long start = System.nanoTime();
    long end = start + SECONDS * 1_000_000_000L;
    CompletableFuture<?>[] clients = new CompletableFuture<?>[IN_FLIGHT];
    Context[] contexts = new Context[loops];
    for (int i = 0; i < loops; i++) {
      contexts[i] = ((io.vertx.core.internal.VertxInternal) vertx).createEventLoopContext();
    }
    for (int i = 0; i < IN_FLIGHT; i++) {
      CompletableFuture<Void> client = new CompletableFuture<>();
      clients[i] = client;
      contexts[i % loops].runOnContext(now -> commit(storage, end, done, client));
    }
    CompletableFuture.allOf(clients).join();
    return done.get() * 1e9 / (System.nanoTime() - start);
  }

  private static void commit(
      Storage storage, long end, AtomicLong done, CompletableFuture<Void> client) {
    if (System.nanoTime() > end) {
      client.complete(null);
      return;
    }
    String id = UUID.randomUUID().toString();
    Key<Claim> name = Claim.name(TENANT, Claim.KIND, UUID.randomUUID().toString());
    storage
        .commit(
            Changes.of(
                Change.create(name, new Claim(id)),
                Change.create(TENANT.child(Claim.KIND, id), new Claim("a domain of this name")),
                Change.countIn(TENANT, Claim.KIND, Long.MAX_VALUE)))
        .whenComplete(
            (committed, failure) -> {
              if (failure != null) {
                client.completeExceptionally(failure);
              } else {
                done.incrementAndGet();
                commit(storage, end, done, client);
              }
            });
  }

  private static double pgbench(PostgresServer server, String script, int clients)
      throws IOException, InterruptedException {
    Path file = Files.createTempFile("docket", ".sql");
    Files.writeString(file, script);
    ProcessBuilder builder =
        new ProcessBuilder(
                "pgbench",
                "--no-vacuum",
                "--protocol=prepared",
                "--client=" + clients,
                "--jobs=2",
                "--time=" + SECONDS,
                "--file=" + file,
                "--host=127.0.0.1",
                "--port=" + server.port(),
                "--username=postgres",
                "postgres")
            .redirectErrorStream(true);
    builder.environment().put("PGPASSWORD", "postgres");
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes());
    process.waitFor();
    Matcher tps = TPS.matcher(output);
    if (!tps.find()) {
      throw new IOException("pgbench: " + output);
    }
    return Double.parseDouble(tps.group(1));
  }
}
