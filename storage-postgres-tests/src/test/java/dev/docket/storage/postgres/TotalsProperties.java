package dev.docket.storage.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.storage.Change;
import dev.docket.storage.Changes;
import dev.docket.storage.Condition;
import dev.docket.storage.Entity;
import dev.docket.storage.Extent;
import dev.docket.storage.Key;
import dev.docket.storage.Kinds;
import dev.docket.storage.Placed;
import dev.docket.storage.Replacement;
import dev.docket.storage.Search;
import dev.docket.storage.SearchValue;
import dev.docket.storage.Sort;
import dev.docket.storage.Storage;
import dev.docket.storage.Stored;
import dev.docket.storage.Tenant;
import dev.docket.testing.postgres.Databases;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;

/** Totals that are kept are what counting would say, whatever happens, and wherever at once. */
class TotalsProperties {

  private static final List<String> STATUSES = List.of("open", "closed", "waiting");
  private static final Kinds KINDS = new Kinds(List.of(Counter.KIND, Ticket.KIND), List.of());
  private static final AtomicInteger TENANTS = new AtomicInteger();

  /** Opened when first needed, and searched: what was never searched has not been counted. */
  private static final class Nodes {
    static final String URL = Databases.create();
    static final List<Storage> TWO = List.of(Stores.open(URL), Stores.open(URL));

    /** For all looks behind them, as a login takes longer than a look. */
    static final Connection BEHIND = connect();

    private static Connection connect() {
      try {
        return Databases.connect(URL);
      } catch (SQLException failure) {
        throw new IllegalStateException(failure);
      }
    }

    static {
      Key<Counter> anywhere = newTenant().child(Counter.KIND, "desk");
      join(TWO.getFirst().search(search(anywhere, Condition.ALWAYS)).toCompletableFuture());
    }
  }

  @AfterContainer
  static void close() throws SQLException {
    Nodes.BEHIND.close();
    Nodes.TWO.forEach(Storage::close);
  }

  /** What is done. */
  enum Act {
    CREATE,
    /** A commit that fails, since its counting goes too far. */
    CREATE_TOO_MANY,
    CREATE_DESK,
    REPLACE,
    DELETE,
    DELETE_DESK,
    EMPTY_DESK,
    WIPE,
    COUNT_AGAIN,
    /** A search that makes the total of a word be kept. */
    SEARCH
  }

  /**
   * An act that does not know its tenant yet.
   *
   * @param node which of two nodes it is done on
   */
  record Move(Act act, int node, int desk, int ticket, String status) {

    private Key<Counter> deskKey(Tenant tenant) {
      return tenant.child(Counter.KIND, "desk" + desk);
    }

    private Key<Ticket> key(Tenant tenant) {
      return deskKey(tenant).child(Ticket.KIND, "t" + ticket);
    }

    private Ticket value() {
      return new Ticket("T " + status, status, "c" + ticket, "", 1, 1, Instant.EPOCH);
    }

    /** Starts the act; completes when it is done, or has failed. */
    CompletableFuture<?> start(Tenant tenant) {
      Storage store = Nodes.TWO.get(node);
      CompletionStage<?> done =
          switch (act) {
            case CREATE -> store.commit(Changes.of(Change.create(key(tenant), value())));
            case CREATE_TOO_MANY ->
                store.commit(
                    Changes.of(
                        Change.create(key(tenant), value()),
                        new Change.Count(tenant, Ticket.KIND, 2, 1)));
            case CREATE_DESK ->
                store.commit(
                    Changes.of(
                        Change.create(deskKey(tenant), new Counter(1)),
                        Change.create(key(tenant), value())));
            case REPLACE -> with(store, key(tenant), stored -> Change.replace(stored, value()));
            case DELETE -> with(store, key(tenant), Change::delete);
            case DELETE_DESK -> with(store, deskKey(tenant), Change::delete);
            case EMPTY_DESK -> store.commit(Changes.of(Change.deleteUnder(deskKey(tenant))));
            case WIPE -> store.commit(Changes.of(Change.deleteUnder(tenant)));
            case COUNT_AGAIN -> {
              Databases.execute(Nodes.URL, "UPDATE searchable_kind SET tallied = NULL");
              Storage fresh = Stores.open(Nodes.URL);
              yield fresh
                  .search(search(deskKey(tenant), Condition.ALWAYS))
                  .whenComplete((found, failure) -> fresh.close());
            }
            case SEARCH -> store.search(search(deskKey(tenant), new Condition.Mentions(status)));
          };
      return done.toCompletableFuture().exceptionally(failure -> null);
    }

    private static <E extends Entity> CompletionStage<?> with(
        Storage store, Key<E> key, Function<Stored<E>, Change> change) {
      return store
          .get(List.of(key))
          .thenCompose(
              found -> {
                Stored<E> stored = found.find(key);
                return stored == null
                    ? CompletableFuture.completedStage(null)
                    : store.commit(Changes.of(change.apply(stored)));
              });
    }
  }

  @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
  void totals_areWhatCountingSays(@ForAll("histories") List<List<Move>> rounds)
      throws SQLException {
    Tenant tenant = newTenant();
    for (int desk = 0; desk < 2; desk++) {
      join(new Move(Act.CREATE_DESK, 0, desk, 0, "open").start(tenant));
    }
    for (List<Move> round : rounds) {
      round.stream().map(move -> move.start(tenant)).toList().forEach(TotalsProperties::join);

      expectTotals();
    }
    expectAnswers(tenant);
  }

  @Property(tries = 10, edgeCases = EdgeCasesMode.NONE)
  void totals_areRightAfterAnExtentIsReplaced(@ForAll("histories") List<List<Move>> rounds)
      throws SQLException {
    Tenant tenant = newTenant();
    Extent extent = new Extent.Account(tenant.account());
    Storage store = Nodes.TWO.getFirst();
    join(new Move(Act.CREATE_DESK, 0, 0, 0, "open").start(tenant));
    List<Stored<?>> before = join(store.contents(extent, KINDS).toCompletableFuture());
    List<CompletableFuture<?>> started = new ArrayList<>();
    rounds.forEach(round -> round.forEach(move -> started.add(move.start(tenant))));
    started.add(
        store
            .replace(
                new Replacement(
                    extent, List.of(), before.stream().<Placed<?>>map(Placed::of).toList()),
                KINDS)
            .toCompletableFuture());
    started.forEach(TotalsProperties::join);
    expectTotals();

    join(store.replace(Replacement.empty(extent), KINDS).toCompletableFuture());

    expectTotals();
    assertThat(rows("SELECT account FROM total WHERE account = '" + tenant.account() + "'"))
        .as("what is kept of an account that is gone")
        .isEmpty();
  }

  @Example
  void change_ofAnotherValue_touchesNoTotal() throws SQLException {
    Tenant tenant = newTenant();
    Storage store = Nodes.TWO.getFirst();
    Key<Counter> desk = tenant.child(Counter.KIND, "desk");
    Key<Ticket> key = desk.child(Ticket.KIND, "t");
    Ticket before = new Ticket("before", "open", "c", "", 1, 1, Instant.EPOCH);
    Ticket after = new Ticket("after", "open", "c", "", 1, 1, Instant.EPOCH);
    Changes creation = Changes.of(Change.create(desk, new Counter(1)), Change.create(key, before));
    join(store.commit(creation).toCompletableFuture());
    String kept = "SELECT *, xmin FROM total WHERE account = '" + tenant.account() + "'";
    List<String> totals = rows(kept);
    assertThat(totals).hasSize(1);

    Stored<Ticket> stored = join(store.get(List.of(key)).toCompletableFuture()).find(key);
    join(store.commit(Changes.of(Change.replace(stored, after))).toCompletableFuture());

    assertThat(rows(kept)).isEqualTo(totals);
  }

  private static Tenant newTenant() {
    return new Tenant("%012d".formatted(TENANTS.incrementAndGet()), "eu-central-1");
  }

  @Provide
  Arbitrary<List<List<Move>>> histories() {
    Arbitrary<Act> acts =
        Arbitraries.frequency(
            Tuple.of(20, Act.CREATE),
            Tuple.of(4, Act.CREATE_TOO_MANY),
            Tuple.of(3, Act.CREATE_DESK),
            Tuple.of(15, Act.REPLACE),
            Tuple.of(6, Act.DELETE),
            Tuple.of(1, Act.DELETE_DESK),
            Tuple.of(1, Act.EMPTY_DESK),
            Tuple.of(1, Act.WIPE),
            Tuple.of(2, Act.COUNT_AGAIN),
            Tuple.of(10, Act.SEARCH));
    Arbitrary<Move> moves =
        Combinators.combine(
                acts,
                Arbitraries.integers().between(0, 1),
                Arbitraries.integers().between(0, 1),
                Arbitraries.integers().between(0, 9),
                Arbitraries.of(STATUSES))
            .as(Move::new);
    return moves.list().ofMinSize(1).ofMaxSize(12).list().ofMinSize(1).ofMaxSize(4);
  }

  /** The sums of what is kept, beside what the rows say, for all tenants so far. */
  private static void expectTotals() throws SQLException {
    // As far as they have been counted, and so would be used.
    List<String> kept =
        rows(
            """
            SELECT account, place, label, SUM(count) FROM total
            WHERE kind IN (SELECT kind FROM searchable_kind WHERE tallied IS NOT NULL)
            GROUP BY 1, 2, 3 HAVING SUM(count) <> 0 ORDER BY 1, 2, 3
            """);
    List<String> counted =
        rows(
            """
            SELECT s.account, s.place, s.key3, COUNT(*)
            FROM searchable AS s JOIN searchable_kind AS k ON k.kind = s.kind
            WHERE k.tallied IS NOT NULL
            GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
            """);
    assertThat(kept).isEqualTo(counted);
    expectTotalsOfParts();
  }

  private static void expectTotalsOfParts() throws SQLException {
    assertThat(
            rows(
                """
                SELECT p.account, p.place, p.part, p.lacking, a.added, c.counted
                FROM counted_part AS p,
                  LATERAL (
                    SELECT COALESCE(SUM(t.count), 0) AS added FROM part_total AS t
                    WHERE (t.account, t.place, t.part) = (p.account, p.place, p.part)) AS a,
                  LATERAL (
                    SELECT COUNT(*) AS counted FROM searchable AS s
                    WHERE (s.account, s.place) = (p.account, p.place)
                      AND s.texts LIKE '%' || p.part || '%') AS c
                WHERE p.lacking + a.added <> c.counted
                """))
        .as("kept otherwise than counted")
        .isEmpty();
  }

  private static void expectAnswers(Tenant tenant) throws SQLException {
    try (Storage store = Stores.open(Nodes.URL)) {
      for (int desk = 0; desk < 2; desk++) {
        Key<Counter> key = tenant.child(Counter.KIND, "desk" + desk);
        String under =
            "SELECT COUNT(*) FROM searchable WHERE account = '%s' AND parent = 'counter/desk%d/'"
                .formatted(tenant.account(), desk);
        assertThat(total(store, key, Condition.ALWAYS)).isEqualTo(rows(under).getFirst());
        for (String status : STATUSES) {
          assertThat(total(store, key, new Condition.Mentions("T " + status)))
              .isEqualTo(rows(under + " AND key3 = 'l" + status + "'").getFirst());
          Condition equal = new Condition.Equal("status", new SearchValue.Label(status));
          assertThat(total(store, key, equal))
              .isEqualTo(rows(under + " AND key3 = 'l" + status + "'").getFirst());
        }
      }
    }
    expectTotals();
  }

  private static String total(Storage store, Key<Counter> desk, Condition condition) {
    return "" + join(store.search(search(desk, condition)).toCompletableFuture()).total();
  }

  private static Search<Ticket> search(Key<Counter> desk, Condition condition) {
    return new Search<>(
        desk, Ticket.KIND, condition, List.of(Sort.descending("updated")), 1, null, true);
  }

  private static <T> T join(CompletableFuture<T> future) {
    return future.join();
  }

  private static List<String> rows(String sql) throws SQLException {
    List<String> found = new ArrayList<>();
    try (Statement statement = Nodes.BEHIND.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        List<String> row = new ArrayList<>();
        for (int column = 1; column <= columns; column++) {
          row.add(rows.getString(column));
        }
        found.add(String.join(" ", row));
      }
    }
    return found;
  }
}
