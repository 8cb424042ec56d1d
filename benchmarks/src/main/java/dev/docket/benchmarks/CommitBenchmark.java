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
import java.time.Duration;
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
      "A commit creates a name and a domain and counts it in a tally, as CreateDomain does.",
      "Shows what each costs the database, if that is on this machine."
    },
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class CommitBenchmark implements Callable<Integer> {

  private static final int IN_FLIGHT = 64;

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

  @Option(
      names = "--accounts",
      defaultValue = "1",
      description = "Accounts that commit side by side.")
  private int accounts;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Pgbench pgbench = new Pgbench(url, seconds);
    Database database = new Database(url);
    Vertx vertx = Vertx.vertx(new VertxOptions().setPreferNativeTransport(true));
    try (Storage storage = open(vertx)) {
      storage.check().toCompletableFuture().join();
      pgbench.query(TALLY);
      // Warms up.
      run(vertx, storage, 1);
      for (int round = 0; round < rounds; round++) {
        for (int loops : List.of(1, 2)) {
          report(vertx, storage, database, loops);
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

  private void report(Vertx vertx, Storage storage, Database database, int loops)
      throws IOException, InterruptedException {
    Duration cpu = database.cpu();
    long wal = database.wal();
    long transactions = database.transactions();
    long start = System.nanoTime();
    long commits = run(vertx, storage, loops);
    double took = System.nanoTime() - start;
    report("Docket, event loops: " + loops, commits * 1e9 / took);
    if (database.isHere()) {
      System.out.printf(
          "%36s %9.1f us of the database, %.0f bytes of its log, %.3f transactions each%n",
          "",
          database.cpu().minus(cpu).toNanos() / 1e3 / commits,
          (database.wal() - wal) / (double) commits,
          (database.transactions() - transactions) / (double) commits);
    }
  }

  /** How many commits some event loops have made. */
  private long run(Vertx vertx, Storage storage, int loops) {
    AtomicLong done = new AtomicLong();
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    List<Context> contexts =
        IntStream.range(0, loops)
            .<Context>mapToObj(loop -> ((VertxInternal) vertx).createEventLoopContext())
            .toList();
    CompletableFuture<?>[] clients = new CompletableFuture<?>[IN_FLIGHT];
    for (int i = 0; i < IN_FLIGHT; i++) {
      CompletableFuture<Void> client = new CompletableFuture<>();
      clients[i] = client;
      Tenant tenant = new Tenant("%012d".formatted(i % accounts), "eu-central-1");
      contexts.get(i % loops).runOnContext(now -> commit(storage, tenant, end, done, client));
    }
    CompletableFuture.allOf(clients).join();
    return done.get();
  }

  private static void commit(
      Storage storage, Tenant tenant, long end, AtomicLong done, CompletableFuture<Void> client) {
    if (System.nanoTime() > end) {
      client.complete(null);
      return;
    }
    String id = UUID.randomUUID().toString();
    Key<Claim> name = Claim.name(tenant, Claim.KIND, UUID.randomUUID().toString());
    storage
        .commit(
            Changes.of(
                Change.create(name, new Claim(id)),
                Change.create(tenant.child(Claim.KIND, id), new Claim("a domain of this name")),
                Change.countIn(tenant, Claim.KIND, Long.MAX_VALUE)))
        .whenComplete(
            (committed, failure) -> {
              if (failure != null) {
                client.completeExceptionally(failure);
              } else {
                done.incrementAndGet();
                commit(storage, tenant, end, done, client);
              }
            });
  }
}
