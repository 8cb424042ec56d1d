package dev.docket.benchmarks;

import dev.docket.storage.Change;
import dev.docket.storage.Changes;
import dev.docket.storage.Claim;
import dev.docket.storage.Key;
import dev.docket.storage.Storage;
import dev.docket.storage.Tenant;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.internal.VertxInternal;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The store alone on PostgreSQL beside pgbench, by turns, on the same database. */
@Command(
    name = "commit",
    description = {
      "Compares commits of the PostgreSQL store with pgbench.",
      "A commit creates a name and a domain and counts it in a tally, as CreateDomain does."
    },
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class CommitBenchmark implements Callable<Integer> {

  private static final int IN_FLIGHT = 64;
  private static final Tenant TENANT = new Tenant("111122223333", "eu-central-1");

  private static final String TALLY =
      Pgbench.INSERT_INTO
          + " VALUES ("
          + Pgbench.TENANT
          + ", '', 'tally', 'claim', 1, 1, '{\"count\": 0}') ON CONFLICT DO NOTHING";

  /** The rows of a domain with the tally, as one transaction. */
  private static final String TRANSACTION =
      "BEGIN;\n"
          + Pgbench.INSERT
          + """
          UPDATE entity SET version = version + 1,
            body = CONCAT('{"count":', (body::jsonb ->> 'count')::bigint + 1, '}')
          WHERE account = '444455556666' AND region = 'pgbench' AND parent = ''
            AND kind = 'tally' AND id = 'claim' AND (body::jsonb ->> 'count')::bigint + 1 <= 100000000;
          COMMIT;
          """;

  @Option(
      names = "--url",
      required = true,
      description = "A database to fill: postgresql://user:password@host:port/database.")
  private String url = "";

  @Option(names = "--rounds", defaultValue = "2", description = "Rounds that count.")
  private int rounds;

  @Option(names = "--seconds", defaultValue = "5", description = "Of one run.")
  private int seconds;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Pgbench pgbench = new Pgbench(url, seconds);
    Vertx vertx = Vertx.vertx(new VertxOptions().setPreferNativeTransport(true));
    try (Storage storage = open(vertx)) {
      storage.check().toCompletableFuture().join();
      pgbench.query(TALLY);
      // Warms up.
      rate(vertx, storage, 1);
      for (int round = 0; round < rounds; round++) {
        for (int loops : List.of(1, 2)) {
          report("Docket, event loops: " + loops, rate(vertx, storage, loops));
        }
        for (int clients : List.of(8, 16, 32)) {
          report(
              "pgbench insert, clients: " + clients,
              pgbench.run(Pgbench.INSERT, Map.of(), clients));
        }
        for (int clients : List.of(4, 16)) {
          report(
              "pgbench transaction, clients: " + clients,
              pgbench.run(TRANSACTION, Map.of(), clients));
        }
      }
    } finally {
      vertx.close().await();
    }
    return 0;
  }

  /** Opens the store on an event loop, whose Vert.x it then uses. */
  private Storage open(Vertx vertx) {
    CompletableFuture<Storage> opened = new CompletableFuture<>();
    vertx.runOnContext(
        now -> opened.complete(StoreOptions.provider("postgres").open(Map.of("url", url))));
    return opened.join();
  }

  private static void report(String what, double rate) {
    System.out.printf("%-36s %9.0f commits/s%n", what, rate);
  }

  /** Commits a second from some event loops. */
  private double rate(Vertx vertx, Storage storage, int loops) {
    AtomicLong done = new AtomicLong();
    long start = System.nanoTime();
    long end = start + seconds * 1_000_000_000L;
    List<Context> contexts =
        IntStream.range(0, loops)
            .<Context>mapToObj(loop -> ((VertxInternal) vertx).createEventLoopContext())
            .toList();
    CompletableFuture<?>[] clients = new CompletableFuture<?>[IN_FLIGHT];
    for (int i = 0; i < IN_FLIGHT; i++) {
      CompletableFuture<Void> client = new CompletableFuture<>();
      clients[i] = client;
      contexts.get(i % loops).runOnContext(now -> commit(storage, end, done, client));
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
}
