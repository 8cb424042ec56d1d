package dev.docket.storage.postgres.commit;

import static dev.docket.storage.postgres.Waiting.answer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.storage.Change;
import dev.docket.storage.Changes;
import dev.docket.storage.Entity;
import dev.docket.storage.Key;
import dev.docket.storage.Storage;
import dev.docket.storage.Stored;
import dev.docket.storage.Tally;
import dev.docket.storage.Tenant;
import dev.docket.storage.postgres.Counter;
import dev.docket.storage.postgres.Stores;
import dev.docket.storage.postgres.Ticket;
import dev.docket.storage.postgres.connect.StoreSessions;
import dev.docket.storage.postgres.search.IndexRow;
import dev.docket.storage.postgres.search.NewTokens;
import dev.docket.storage.postgres.search.SlotDirectory;
import dev.docket.storage.postgres.sql.EntityCodec;
import dev.docket.storage.tck.StoreUnderTest;
import dev.docket.testing.postgres.Databases;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.SqlConnection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CombinedStepsTest {

  private static Vertx vertx;
  private static Storage storage;
  private static StoreSessions sessions;

  private final Tenant tenant = StoreUnderTest.newTenant();
  private final Key<Counter> desk = tenant.child(Counter.KIND, "desk");
  private final CombinedSteps combined = new CombinedSteps();

  private Stored<Counter> stored;

  @BeforeAll
  static void start() {
    String url = Databases.create();
    vertx = Vertx.vertx();
    storage = Stores.open(url);
    answer(storage.check());
    sessions = new StoreSessions(vertx, url);
  }

  @AfterAll
  static void stop() {
    answer(sessions.close().toCompletionStage());
    storage.close();
    vertx.close().await();
  }

  @BeforeEach
  void storeDesk() {
    answer(
        storage.commit(
            Changes.of(
                Change.create(desk, new Counter(0)), Change.countIn(tenant, Counter.KIND, 9))));
    stored = find(desk);
  }

  @Test
  void steps_holdAndAreDoneIfEachHolds() {
    Key<Ticket> ticket = desk.child(Ticket.KIND, "1");

    assertThat(
            run(
                Change.create(ticket, ticket("Lamp")),
                Change.replace(stored, new Counter(1)),
                Change.countIn(tenant, Counter.KIND, 9)))
        .isTrue();

    assertThat(find(desk).value()).isEqualTo(new Counter(1));
    assertThat(find(ticket).value()).isEqualTo(ticket("Lamp"));
    assertThat(find(Tally.key(tenant, Counter.KIND)).value().count()).isEqualTo(2);
  }

  @Test
  void steps_doNotHoldIfOneDoesNot() {
    Change other = Change.create(key("other"), new Counter(0));
    Stored<Counter> past = new Stored<>(desk, stored.value(), stored.version() + 1);
    Key<Counter> nowhere = tenant.child(Counter.KIND, "nowhere");

    assertThat(run(other, Change.expect(past))).isFalse();
    assertThat(run(other, Change.replace(past, new Counter(2)))).isFalse();
    assertThat(run(other, Change.create(desk, new Counter(2)))).isFalse();
    assertThat(run(other, Change.create(nowhere.child(Counter.KIND, "1"), new Counter(2))))
        .isFalse();
    assertThat(run(other, Change.countIn(tenant, Counter.KIND, 1))).isFalse();
  }

  @Test
  void steps_ofTheSameStatementsArePreparedOnce() {
    long before = answer(sessions.use(CombinedStepsTest::prepared).toCompletionStage());

    for (int i = 0; i < 3; i++) {
      assertThat(
              run(
                  Change.expect(stored),
                  Change.create(desk.child(Ticket.KIND, "" + i), ticket("Lamp " + tenant + i))))
          .isTrue();
    }

    assertThat(answer(sessions.use(CombinedStepsTest::prepared).toCompletionStage()))
        .isEqualTo(before + 1);
  }

  private static Future<Long> prepared(SqlConnection session) {
    return session
        .query("SELECT COUNT(*) FROM pg_prepared_statements WHERE statement LIKE 'WITH s0 %'")
        .execute()
        .map(rows -> rows.iterator().next().getLong(0));
  }

  /** Runs the steps of a commit, which are undone unless they hold. */
  private boolean run(Change... changes) {
    EntityCodec codec = new EntityCodec();
    CommitBatch batch =
        CommitBatch.of(
            List.of(
                new PendingCommit(
                    Changes.of(changes), codec, System.nanoTime(), Promise.promise())));
    return answer(
        sessions
            .use(
                session ->
                    new SlotDirectory(codec)
                        .index(session, batch.searched())
                        .compose(rows -> run(session, steps(batch, rows))))
            .toCompletionStage());
  }

  private static List<Step> steps(CommitBatch batch, List<IndexRow> rows) {
    List<Step> steps = new ArrayList<>(batch.steps(NewTokens.of(rows, token -> false)));
    batch.indexing(rows, null).ifPresent(steps::add);
    Stream.of(batch.additions())
        .filter(additions -> !additions.isEmpty())
        .map(CommitBatch::adding)
        .forEach(steps::add);
    batch
        .totals()
        .parameters(0)
        .forEach(totals -> steps.add(new Step(WriteStatement.ADD_TO_TOTALS, totals, 0)));
    return steps;
  }

  private Future<Boolean> run(SqlConnection session, List<Step> steps) {
    return session
        .query("BEGIN")
        .execute()
        .compose(begun -> combined.runOn(session, steps))
        .compose(held -> session.query(held ? "COMMIT" : "ROLLBACK").execute().map(held));
  }

  private <E extends Entity> Stored<E> find(Key<E> key) {
    return answer(storage.get(List.of(key))).find(key);
  }

  private Key<Counter> key(String id) {
    return tenant.child(Counter.KIND, id);
  }

  private static Ticket ticket(String title) {
    return new Ticket(title, "open", "c", "", 1, 1, Instant.ofEpochSecond(1));
  }
}
