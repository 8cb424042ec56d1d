package dev.docket.storage.postgres.commit;

import static dev.docket.storage.postgres.Waiting.answer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.storage.Change;
import dev.docket.storage.Changes;
import dev.docket.storage.Claim;
import dev.docket.storage.FullException;
import dev.docket.storage.Key;
import dev.docket.storage.Snapshot;
import dev.docket.storage.StaleException;
import dev.docket.storage.Storage;
import dev.docket.storage.Stored;
import dev.docket.storage.Tally;
import dev.docket.storage.Tenant;
import dev.docket.storage.Window;
import dev.docket.storage.postgres.Counter;
import dev.docket.storage.postgres.Stores;
import dev.docket.storage.postgres.Waiting;
import dev.docket.storage.tck.StoreUnderTest;
import dev.docket.testing.postgres.Databases;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.internal.VertxInternal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Crowds on the event loops of two nodes, whose commits travel together and collide all the time.
 * What is stored in the end is what the commits that were told to hold add up to.
 */
class GroupCommitRaceTest {

  private static final int CLIENTS = 64;
  private static final int COMMITS = 25;
  private static final int COUNTERS = 3;
  private static final int NAMES = 12;
  private static final int LIMIT = 5;

  private static Vertx vertx;
  private static List<Storage> nodes;
  private static List<Context> loops;

  private final Tenant tenant = StoreUnderTest.newTenant();
  private final AtomicLongArray increments = new AtomicLongArray(COUNTERS);

  @BeforeAll
  static void start() {
    vertx = Vertx.vertx();
    String url = Databases.create();
    loops =
        IntStream.range(0, 2)
            .<Context>mapToObj(i -> ((VertxInternal) vertx).createEventLoopContext())
            .toList();
    nodes = List.of(open(url), open(url));
  }

  private static Storage open(String url) {
    CompletableFuture<Storage> opened = new CompletableFuture<>();
    loops.getFirst().runOnContext(now -> opened.complete(Stores.open(url)));
    return opened.join();
  }

  @AfterAll
  static void stop() {
    nodes.forEach(Storage::close);
    vertx.close().await();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void commits_thatCollideAddUp(long seed) {
    for (int i = 0; i < COUNTERS; i++) {
      answer(nodes.getFirst().commit(Changes.of(Change.create(counter(i), new Counter(0)))));
    }

    List<CompletableFuture<Void>> clients = new ArrayList<>();
    for (int client = 0; client < CLIENTS; client++) {
      CompletableFuture<Void> done = new CompletableFuture<>();
      Random random = new Random(seed * CLIENTS + client);
      Storage node = nodes.get(client % 2);
      loops.get(client / 2 % 2).runOnContext(now -> act(node, random, COMMITS, done));
      clients.add(done);
    }
    clients.forEach(Waiting::answer);

    for (int i = 0; i < COUNTERS; i++) {
      Snapshot snapshot = answer(nodes.getLast().get(List.of(counter(i))));
      assertThat(snapshot.find(counter(i)).value().value())
          .as("counter %d", i)
          .isEqualTo(increments.get(i))
          .isPositive();
    }
    Key<Tally> tally = Tally.key(tenant, Claim.KIND);
    List<Stored<Claim>> claims =
        answer(
                nodes
                    .getLast()
                    .list(tenant, Claim.KIND, new Window(NAMES, null, Window.Order.ASCENDING)))
            .items();
    assertThat(answer(nodes.getLast().get(List.of(tally))).find(tally).value().count())
        .isEqualTo(claims.size())
        .isBetween(1L, (long) LIMIT);
  }

  private void act(Storage node, Random random, int left, CompletableFuture<Void> done) {
    if (left == 0) {
      done.complete(null);
      return;
    }
    (random.nextInt(3) == 0 ? increment(node, random) : claim(node, random))
        .whenComplete(
            (acted, failure) -> {
              Throwable cause =
                  failure instanceof CompletionException ? failure.getCause() : failure;
              if (cause == null
                  || cause instanceof StaleException
                  || cause instanceof FullException) {
                act(node, random, left - 1, done);
              } else {
                done.completeExceptionally(cause);
              }
            });
  }

  /** Adds one to one or two counters. */
  private CompletionStage<Void> increment(Storage node, Random random) {
    int first = random.nextInt(COUNTERS);
    int second = random.nextInt(COUNTERS);
    List<Integer> chosen = first == second ? List.of(first) : List.of(first, second);
    return node.get(chosen.stream().map(this::counter).toList())
        .thenCompose(
            snapshot ->
                node.commit(
                    new Changes(
                        chosen.stream().map(i -> incremented(snapshot.find(counter(i)))).toList())))
        .thenRun(() -> chosen.forEach(increments::incrementAndGet));
  }

  private static Change incremented(Stored<Counter> stored) {
    return Change.replace(stored, new Counter(stored.value().value() + 1));
  }

  /** Takes a name, or gives it back when it is taken. */
  private CompletionStage<Void> claim(Storage node, Random random) {
    Key<Claim> name = tenant.child(Claim.KIND, "name" + random.nextInt(NAMES));
    return node.get(List.of(name))
        .thenCompose(
            snapshot -> {
              Stored<Claim> taken = snapshot.find(name);
              return node.commit(
                  taken == null
                      ? Changes.of(
                          Change.create(name, new Claim("")),
                          Change.countIn(tenant, Claim.KIND, LIMIT))
                      : Changes.of(Change.delete(taken), Change.countOut(tenant, Claim.KIND)));
            });
  }

  private Key<Counter> counter(int number) {
    return tenant.child(Counter.KIND, "" + number);
  }
}
