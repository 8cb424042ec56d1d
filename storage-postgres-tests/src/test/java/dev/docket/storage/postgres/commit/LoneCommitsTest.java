package dev.docket.storage.postgres.commit;

import static dev.docket.storage.postgres.Waiting.answer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.storage.Change;
import dev.docket.storage.Changes;
import dev.docket.storage.Key;
import dev.docket.storage.StaleException;
import dev.docket.storage.Storage;
import dev.docket.storage.Stored;
import dev.docket.storage.Tenant;
import dev.docket.storage.postgres.Counter;
import dev.docket.storage.postgres.Stores;
import dev.docket.storage.postgres.Ticket;
import dev.docket.storage.postgres.search.NewTokens;
import dev.docket.storage.postgres.search.SlotDirectory;
import dev.docket.storage.postgres.sql.AccountRows;
import dev.docket.storage.postgres.sql.EntityCodec;
import dev.docket.storage.postgres.totals.CountedParts;
import dev.docket.storage.tck.StoreUnderTest;
import dev.docket.testing.postgres.Databases;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoneCommitsTest {

  private static final int RACES = 100;

  private static final CountedParts NONE_COUNTED = new CountedParts(0, Map.of());

  private static final String LAST_OF_A_COMMIT =
      """
      SELECT query FROM pg_stat_activity
      WHERE datname = current_database() AND (query = 'COMMIT' OR query LIKE 'WITH s0%')
        AND pid <> pg_backend_pid()
      ORDER BY state_change DESC LIMIT 1
      """;

  @RegisterExtension static final OpenStore store = new OpenStore();

  private final Tenant tenant = StoreUnderTest.newTenant();
  private final Key<Counter> desk = tenant.child(Counter.KIND, "desk");
  private final EntityCodec codec = new EntityCodec();
  private final LoneCommits alone = new LoneCommits();

  private Stored<Counter> stored;

  @BeforeEach
  void storeDesk() {
    store.commit(Change.create(desk, new Counter(0)));
    stored = store.find(desk);
  }

  @Test
  void commit_writesAll() {
    assertThat(run(NONE_COUNTED, changes("one", Change.replace(stored, new Counter(1))))).isTrue();
    assertThat(run(NONE_COUNTED, changes("two", Change.create(key("name"), new Counter(2)))))
        .isTrue();

    assertThat(store.find(desk).value()).isEqualTo(new Counter(1));
    assertThat(store.find(key("name")).value()).isEqualTo(new Counter(2));
    assertThat(written()).isEqualTo("entity 3, index 2, total 2, log 2");
  }

  @Test
  void store_makesItWithoutATransactionAroundIt() {
    store.commit(changes("one", Change.replace(stored, new Counter(1))));

    assertThat(Databases.value(store.url(), LAST_OF_A_COMMIT)).startsWith("WITH s0 AS");
    assertThat(written()).isEqualTo("entity 1, index 1, total 1, log 1");
  }

  @Test
  void commitOfManyRows_writesAll() {
    Change[] tickets =
        Stream.of("1", "2", "3", "4", "5")
            .map(id -> Change.createFresh(desk.child(Ticket.KIND, id), ticket("Lamp " + id)))
            .toArray(Change[]::new);

    assertThat(run(NONE_COUNTED, tickets)).isTrue();

    assertThat(written()).isEqualTo("entity 5, index 5, total 5, log 0");
  }

  /** The one that waits for the row of the other looks at it again, with its conditions. */
  @Test
  void commitsThatRace_areOneWholeAndOneNotAtAll() {
    Key<Counter> expected = key("expected");
    store.commit(Change.create(expected, new Counter(0)));
    Stored<Counter> relied = store.find(expected);
    try (Storage other = Stores.open(store.url())) {
      answer(other.check());
      for (int i = 0; i < RACES; i++) {
        Stored<Counter> before = store.find(desk);
        List<Future<Void>> racing = new ArrayList<>();
        for (Storage node : List.of(store.storage(), other)) {
          Change[] changes =
              changes(
                  i + "/" + racing.size(),
                  Change.expect(relied),
                  Change.replace(before, new Counter(i + 1)));
          racing.add(Future.fromCompletionStage(node.commit(Changes.of(changes))));
        }
        Future.join(racing).otherwiseEmpty().await();

        assertThat(racing).filteredOn(Future::succeeded).hasSize(1);
        assertThat(racing)
            .filteredOn(Future::failed)
            .extracting(Future::cause)
            .hasOnlyElementsOfType(StaleException.class);
      }
    }

    assertThat(store.find(desk).value()).isEqualTo(new Counter(RACES));
    assertThat(written())
        .isEqualTo("entity %1$s, index %2$s, total %2$s, log %2$s".formatted(RACES + 1, RACES));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"past expected", "past replaced", "taken", "no parent", "other parts counted"})
  void commitThatIsRefused_writesNothing(String why) {
    Stored<Counter> past = new Stored<>(desk, stored.value(), stored.version() + 1);
    Key<Counter> nowhere = tenant.child(Counter.KIND, "nowhere");
    Change[] changes =
        switch (why) {
          case "past expected" ->
              changes("1", Change.expect(past), Change.create(key("name"), new Counter(2)));
          case "past replaced" -> changes("1", Change.replace(past, new Counter(2)));
          case "taken" -> changes("1", Change.create(desk, new Counter(2)));
          case "no parent" ->
              changes("1", Change.create(nowhere.child(Counter.KIND, "1"), new Counter(2)));
          default -> changes("1", Change.replace(stored, new Counter(2)));
        };
    CountedParts counted =
        why.equals("other parts counted") ? new CountedParts(7, Map.of()) : NONE_COUNTED;

    assertThat(run(counted, changes)).isFalse();

    assertThat(store.find(desk)).isEqualTo(stored);
    assertThat(written()).isEqualTo("entity 0, index 0, total 0, log 0");
  }

  @Test
  void commitsThatMayBeHalfWritten_areNotAlone() {
    Change taken = Change.create(key("taken"), new Counter(1));

    assertThat(batch(taken, Change.replace(stored, new Counter(1))).isAlone()).isFalse();
    assertThat(batch(taken, Change.create(key("other"), new Counter(1))).isAlone()).isFalse();
    assertThat(batch(taken, Change.countIn(tenant, Counter.KIND, 9)).isAlone()).isFalse();
    assertThat(batch(taken, Change.createFresh(key("fresh"), new Counter(1))).isAlone()).isTrue();
  }

  @Test
  void largeCommits_areNotAlone() {
    Change[] many =
        IntStream.rangeClosed(0, 16)
            .mapToObj(i -> Change.createFresh(key("" + i), new Counter(i)))
            .toArray(Change[]::new);

    assertThat(batch(Arrays.copyOf(many, 16)).isAlone()).isTrue();
    assertThat(batch(many).isAlone()).isFalse();
  }

  @Test
  void commits_areNotAloneTogether() {
    CommitBatch batch = new CommitBatch(1);
    batch.offer(pending(Change.createFresh(key("one"), new Counter(1))));
    batch.offer(pending(Change.createFresh(key("two"), new Counter(1))));

    assertThat(batch.commits()).hasSize(2);
    assertThat(batch.isAlone()).isFalse();
  }

  /** Some changes, and a new ticket with what is counted, searched and told of it. */
  private Change[] changes(String id, Change... first) {
    Key<Ticket> ticket = desk.child(Ticket.KIND, id);
    return Stream.concat(
            Stream.of(first),
            Stream.of(
                Change.createFresh(ticket, ticket("Lamp " + id)),
                Change.append(ticket, Counter.KIND, new Counter(1))))
        .toArray(Change[]::new);
  }

  private boolean run(CountedParts counted, Change... changes) {
    CommitBatch batch = batch(changes);
    return store.use(
        session ->
            new AccountRows()
                .require(session, batch.account())
                .compose(there -> new SlotDirectory(codec).index(session, batch.searched()))
                .compose(
                    rows -> {
                      NewTokens tokens = NewTokens.of(rows, token -> false);
                      AccountPart part = AccountPart.of(batch, rows, tokens, counted, 0, false);
                      assertThat(part.alone()).isTrue();
                      return alone.run(session, part);
                    }));
  }

  private CommitBatch batch(Change... changes) {
    return CommitBatch.of(List.of(pending(changes)));
  }

  private PendingCommit pending(Change... changes) {
    return new PendingCommit(
        Changes.of(changes), codec, System.nanoTime() + 1_000_000_000L, Promise.promise());
  }

  /** How many rows there are beside the desk. */
  private String written() {
    String sql =
        """
        SELECT format('entity %%s, index %%s, total %%s, log %%s',
          (SELECT COUNT(*) FROM entity WHERE account = '%1$s' AND id <> 'desk'),
          (SELECT COUNT(*) FROM searchable WHERE account = '%1$s'),
          (SELECT COALESCE(SUM(count), 0) FROM total WHERE account = '%1$s'),
          (SELECT COUNT(*) FROM log_entry WHERE account = '%1$s'))
        """;
    return Databases.value(store.url(), sql.formatted(tenant.account()));
  }

  private Key<Counter> key(String id) {
    return tenant.child(Counter.KIND, id);
  }

  private static Ticket ticket(String title) {
    return new Ticket(title, "open", "c", "", 1, 1, Instant.ofEpochSecond(1));
  }
}
