package dev.docket.storage.postgres.commit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.storage.Change;
import dev.docket.storage.Changes;
import dev.docket.storage.Key;
import dev.docket.storage.Stored;
import dev.docket.storage.Tally;
import dev.docket.storage.Tenant;
import dev.docket.storage.postgres.Counter;
import dev.docket.storage.postgres.Ticket;
import dev.docket.storage.postgres.search.IndexRow;
import dev.docket.storage.postgres.search.NewTokens;
import dev.docket.storage.postgres.search.SlotDirectory;
import dev.docket.storage.postgres.sql.EntityCodec;
import dev.docket.storage.tck.StoreUnderTest;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.sqlclient.SqlConnection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CombinedStepsTest {

  @RegisterExtension static final OpenStore store = new OpenStore();

  private final Tenant tenant = StoreUnderTest.newTenant();
  private final Key<Counter> desk = tenant.child(Counter.KIND, "desk");
  private final CombinedSteps combined = new CombinedSteps();

  private Stored<Counter> stored;

  @BeforeEach
  void storeDesk() {
    store.commit(Change.create(desk, new Counter(0)), Change.countIn(tenant, Counter.KIND, 9));
    stored = store.find(desk);
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

    assertThat(store.find(desk).value()).isEqualTo(new Counter(1));
    assertThat(store.find(ticket).value()).isEqualTo(ticket("Lamp"));
    assertThat(store.find(Tally.key(tenant, Counter.KIND)).value().count()).isEqualTo(2);
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
    long before = store.use(CombinedStepsTest::prepared);

    for (int i = 0; i < 3; i++) {
      assertThat(
              run(
                  Change.expect(stored),
                  Change.create(desk.child(Ticket.KIND, "" + i), ticket("Lamp " + tenant + i))))
          .isTrue();
    }

    assertThat(store.use(CombinedStepsTest::prepared)).isEqualTo(before + 1);
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
    return store.use(
        session ->
            new SlotDirectory(codec)
                .index(session, batch.searched())
                .compose(rows -> run(session, steps(batch, rows))));
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

  private Key<Counter> key(String id) {
    return tenant.child(Counter.KIND, id);
  }

  private static Ticket ticket(String title) {
    return new Ticket(title, "open", "c", "", 1, 1, Instant.ofEpochSecond(1));
  }
}
