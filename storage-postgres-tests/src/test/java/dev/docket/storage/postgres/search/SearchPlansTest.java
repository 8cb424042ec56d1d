package dev.docket.storage.postgres.search;

import static dev.docket.storage.postgres.Waiting.answer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.storage.Change;
import dev.docket.storage.Changes;
import dev.docket.storage.Condition;
import dev.docket.storage.Condition.All;
import dev.docket.storage.Condition.Compared;
import dev.docket.storage.Condition.Contains;
import dev.docket.storage.Condition.Equal;
import dev.docket.storage.Condition.Relation;
import dev.docket.storage.Found;
import dev.docket.storage.Key;
import dev.docket.storage.Search;
import dev.docket.storage.SearchTerm;
import dev.docket.storage.SearchValue;
import dev.docket.storage.Sort;
import dev.docket.storage.Storage;
import dev.docket.storage.Stored;
import dev.docket.storage.Tenant;
import dev.docket.storage.postgres.Counter;
import dev.docket.storage.postgres.PostgresStorageProvider;
import dev.docket.storage.postgres.Ticket;
import dev.docket.storage.postgres.connect.StoreSessions;
import dev.docket.storage.postgres.connect.Workload;
import dev.docket.storage.postgres.index.IndexLayout;
import dev.docket.storage.postgres.index.IndexPartition;
import dev.docket.storage.postgres.index.IndexSlots;
import dev.docket.storage.postgres.index.SoughtPart;
import dev.docket.storage.postgres.sql.BoundStatement;
import dev.docket.testing.postgres.Databases;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How much of the database a search reads, in pages of 8 kB, which is the same on every machine.
 */
class SearchPlansTest {

  private static final int TICKETS = 20_000;
  private static final Key<Counter> DESK =
      new Tenant("111122223333", "eu-central-1").child(Counter.KIND, "desk");
  private static final Sort NEWEST = Sort.descending("updated");
  private static final Pattern BUFFERS = Pattern.compile("shared(?: hit=(\\d+))?(?: read=(\\d+))?");

  private static Vertx vertx;
  private static Storage storage;
  private static StoreSessions sessions;
  private static StoreSessions scans;

  @BeforeAll
  static void fill() {
    String url = Databases.create();
    vertx = Vertx.vertx();
    storage = open(url);
    sessions = new StoreSessions(vertx, url);
    scans = new StoreSessions(vertx, url, Workload.SCAN);
    answer(storage.commit(Changes.of(Change.create(DESK, new Counter(1)))));
    // One that runs beside keeps VACUUM from seeing that rows are visible to all.
    for (String table : List.of("entity", "searchable", "word", "total")) {
      Databases.execute(url, "ALTER TABLE " + table + " SET (autovacuum_enabled = off)");
    }
    for (int from = 0; from < TICKETS; from += 1_000) {
      List<Change> changes = new ArrayList<>();
      for (int i = from; i < from + 1_000; i++) {
        changes.add(Change.create(key(i), ticket(i)));
      }
      answer(storage.commit(new Changes(changes)));
    }
    // Rows count as visible to all once their commit is on disk, which a checkpoint waits for.
    Databases.execute(url, "CHECKPOINT", "VACUUM ANALYZE searchable, word", "ANALYZE entity");
  }

  /** Patient: how long a search takes is not the question here. */
  private static Storage open(String url) {
    return new PostgresStorageProvider()
        .open(
            Map.of(
                "url", url, "timeout", "60s", "wait-timeout", "30s", "statement-timeout", "30s"));
  }

  @AfterAll
  static void end() {
    answer(sessions.close().toCompletionStage());
    answer(scans.close().toCompletionStage());
    storage.close();
    vertx.close().await();
  }

  private static Key<Ticket> key(int i) {
    return DESK.child(Ticket.KIND, "%06d".formatted(i));
  }

  /** In scattered order, so that neighbours in an index are none in the table. */
  private static Ticket ticket(int i) {
    int scattered = (int) (i * 7_919L % TICKETS);
    return new Ticket(
        "Order " + i,
        i % 3 == 0 ? "closed" : "open",
        "customer-" + i / 4,
        "Something about a parcel%s that is long enough to take up room, %s times over"
            .formatted(i % 2_500 == 7 ? " with a zeppelin" : "", "word ".repeat(40)),
        scattered,
        scattered,
        Instant.ofEpochSecond(1_700_000_000L + scattered));
  }

  /** A search, and the most pages that it may touch. */
  record Example(String name, Condition condition, List<Sort> sorts, int pages) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Example> scanned() {
    return List.of(
        new Example("everything, newest first", Condition.ALWAYS, List.of(NEWEST), 400),
        new Example("frequent status, newest first", status("open"), List.of(NEWEST), 400),
        new Example(
            "half of the amounts, newest first",
            new Compared("amount", Relation.GREATER, half()),
            List.of(NEWEST),
            500),
        new Example(
            "frequent word, by amount",
            SearchTerm.condition("parcel"),
            List.of(Sort.ascending("amount")),
            400),
        new Example(
            "everything, by a value in a slot",
            Condition.ALWAYS,
            List.of(Sort.descending("weight")),
            400),
        new Example(
            "half of the amounts, by a value in a slot",
            new Compared("amount", Relation.GREATER, new SearchValue.Number(TICKETS / 2.0)),
            List.of(Sort.descending("weight"), NEWEST),
            500));
  }

  static List<Example> gathered() {
    return List.of(
        new Example("one customer", customer("customer-77"), List.of(NEWEST), 200),
        new Example("a rare word", SearchTerm.condition("ZEPPELIN"), List.of(NEWEST), 300),
        new Example("a rare part", new Contains("summary", "zeppel"), List.of(NEWEST), 300),
        new Example(
            "a narrow range, by a value without index",
            new Compared("amount", Relation.LESS, new SearchValue.Number(10)),
            List.of(Sort.ascending("title")),
            200),
        new Example(
            "a narrow range of a value in a slot",
            new All(List.of(weight(Relation.GREATER, 7_000), weight(Relation.LESS, 7_010))),
            List.of(NEWEST),
            400),
        new Example(
            "a word and three conditions, by two values",
            new All(
                List.of(
                    SearchTerm.condition("zeppelin"),
                    status("open"),
                    new Compared("amount", Relation.GREATER, new SearchValue.Number(5)),
                    new Condition.Not(customer("customer-1")))),
            List.of(Sort.ascending("title"), NEWEST),
            300));
  }

  @ParameterizedTest
  @MethodSource
  void scanned(Example example) {
    Search<Ticket> search = search(example, null);

    assertThat(SearchSql.canScan(search, layout(search))).isTrue();
    Reading scan = explain(scans, scan(search));
    assertThat(scan.rows()).as("rows of a full page and one more:\n%s", scan).isEqualTo(26);
    assertThat(scan.pages()).as("pages read:\n%s", scan).isLessThan(example.pages());
  }

  @ParameterizedTest
  @MethodSource
  void gathered(Example example) {
    Search<Ticket> search = search(example, null);

    Map<SoughtPart, List<Integer>> tokens = tokens(search);
    Reading page = explain(PagePlan.GATHER.statement(search, layout(search), tokens, false));
    Reading count = explain(SearchSql.count(search, layout(search), tokens, false));

    assertThat(page.pages()).as("pages read:\n%s", page).isLessThan(example.pages());
    assertThat(count.pages()).as("pages read:\n%s", count).isLessThan(example.pages());
  }

  static List<Example> probed() {
    return List.of(
        new Example("one customer", customer("customer-77"), List.of(NEWEST), 60),
        new Example("nobody", customer("nobody"), List.of(NEWEST), 20),
        new Example(
            "one customer, by a value in a slot",
            customer("customer-77"),
            List.of(Sort.ascending("weight")),
            60),
        new Example("frequent status, newest first", status("open"), List.of(NEWEST), 400),
        new Example(
            "half of the amounts, newest first",
            new Compared("amount", Relation.GREATER, half()),
            List.of(NEWEST),
            500));
  }

  @ParameterizedTest
  @MethodSource
  void probed(Example example) {
    Search<Ticket> search = search(example, null);

    assertThat(PagePlan.first(search, layout(search))).isEqualTo(PagePlan.PROBE);
    BoundStatement statement = PagePlan.PROBE.statement(search, layout(search), Map.of(), false);
    Reading probe = explain(scans, statement);
    assertThat(probe.pages()).as("pages read:\n%s", probe).isLessThan(example.pages());
    assertThat(rows(statement)).isEqualTo(Math.min(26, matches(example.condition())));
  }

  private static long rows(BoundStatement statement) {
    return answer(scans.use(statement::runOn).map(PagePlan.PROBE::found).toCompletionStage())
        .size();
  }

  static List<Condition> toldByOneIndex() {
    return List.of(
        new Equal("amount", new SearchValue.Number(7)),
        new Condition.Absent("amount"),
        new Compared("updated", Relation.LESS, new SearchValue.Moment(ticket(1).updated())),
        customer("customer-77"),
        new Condition.OneOf("customer", Set.of("customer-77", "customer-78")),
        weight(Relation.LESS_OR_EQUAL, TICKETS / 2.0),
        new All(List.of(weight(Relation.GREATER, 1_000), weight(Relation.LESS, 9_000))),
        new All(List.of(new Compared("amount", Relation.GREATER, half()))));
  }

  @ParameterizedTest
  @MethodSource("toldByOneIndex")
  void total_ofWhatOneIndexTells_readsNothingElse(Condition condition) {
    Search<Ticket> search = search(new Example("total", condition, List.of(NEWEST), 0), null);

    Reading count = explain(SearchSql.count(search, layout(search), Map.of(), false));

    assertThat(count.plan()).contains("Index Only Scan").contains("Heap Fetches: 0");
    expectTotal(search, condition);
  }

  static List<Condition> kept() {
    return List.of(
        Condition.ALWAYS,
        status("open"),
        status("lost"),
        new All(List.of(new All(List.of(status("open"))))),
        new Condition.OneOf("status", Set.of("open", "closed")),
        new Condition.Absent("status"));
  }

  @ParameterizedTest
  @MethodSource("kept")
  void total_ofEverythingOrOfATalliedValue_isReadFromWhatIsKept(Condition condition) {
    Search<Ticket> search = search(new Example("total", condition, List.of(NEWEST), 0), null);

    Reading count = explain(SearchSql.count(search, layout(search), Map.of(), false));

    assertThat(count.plan()).doesNotContain("searchable");
    assertThat(count.pages()).as("pages read:\n%s", count).isLessThan(20);
    expectTotal(search, condition);
  }

  private static void expectTotal(Search<Ticket> search, Condition condition) {
    assertThat(answer(storage.search(search)).total()).isEqualTo(matches(condition));
  }

  private static long matches(Condition condition) {
    return IntStream.range(0, TICKETS)
        .filter(i -> condition.matches(ticket(i).searchValues()))
        .count();
  }

  @Test
  void scan_givesUp() {
    Example rare = new Example("rare", customer("customer-77"), List.of(NEWEST), 0);

    Reading scan = explain(scans, scan(search(rare, null)));

    assertThat(scan.rows()).isLessThan(26);
    assertThat(scan.plan())
        .as("rows that the steps have seen")
        .containsPattern("actual time=\\S+ rows=" + PagePlan.SCAN_FURTHER.mostRows())
        .doesNotContainPattern("actual time=\\S+ rows=" + TICKETS);
  }

  static List<Example> deep() {
    return List.of(scanned().get(1), scanned().get(4));
  }

  @ParameterizedTest
  @MethodSource("deep")
  void deepPage_costsNoMoreThanTheFirst(Example example) {
    Found<Ticket> page = answer(storage.search(search(example, null)));
    for (int number = 2; number <= 200; number++) {
      page = answer(storage.search(search(example, page.next())));
    }

    Reading scan = explain(scans, scan(search(example, page.next())));

    assertThat(scan.rows()).isEqualTo(26);
    assertThat(scan.pages()).as("pages read:\n%s", scan).isLessThan(example.pages());
  }

  @Test
  void lastPage_readsNothingOfThoseBefore() {
    Example newest = scanned().getFirst();
    Search<Ticket> all = search(newest, null);
    Search<Ticket> last = search(newest, all.position(new Stored<>(key(0), ticket(0), 0)).text());

    assertThat(answer(storage.search(last)).items()).isEmpty();
    Reading gathered = explain(PagePlan.GATHER.statement(last, layout(last), Map.of(), false));
    assertThat(gathered.pages()).as("pages read:\n%s", gathered).isLessThan(newest.pages());
  }

  private static BoundStatement scan(Search<?> search) {
    return PagePlan.SCAN_FURTHER.statement(search, layout(search), Map.of(), false);
  }

  private static IndexLayout layout(Search<?> search) {
    long place = IndexPartition.of(search).hash();
    Map<Long, IndexSlots> slots =
        answer(
            sessions
                .use(
                    session ->
                        SlotTable.read(session, search.scope().tenant().account(), List.of(place)))
                .toCompletionStage());
    return new IndexLayout(search.kind(), slots.getOrDefault(place, IndexSlots.NONE));
  }

  private static Map<SoughtPart, List<Integer>> tokens(Search<?> search) {
    IndexLayout layout = layout(search);
    return answer(
        sessions.use(session -> TrigramIndex.find(session, search, layout)).toCompletionStage());
  }

  private static SearchValue half() {
    return new SearchValue.Number(TICKETS / 2.0);
  }

  private static Condition status(String status) {
    return new Equal("status", new SearchValue.Label(status));
  }

  private static Condition weight(Relation relation, double bound) {
    return new Compared("weight", relation, new SearchValue.Number(bound));
  }

  private static Condition customer(String customer) {
    return new Equal("customer", new SearchValue.Label(customer));
  }

  private static Search<Ticket> search(Example example, @Nullable String after) {
    return new Search<>(
        DESK, Ticket.KIND, example.condition(), example.sorts(), 25, after, after == null);
  }

  /** What a statement has done. */
  record Reading(int rows, int pages, String plan) {
    @Override
    public String toString() {
      return plan;
    }
  }

  private static Reading explain(BoundStatement statement) {
    return explain(sessions, statement);
  }

  private static Reading explain(StoreSessions on, BoundStatement statement) {
    List<String> lines = new ArrayList<>();
    RowSet<Row> plan =
        answer(
            on.use(
                    session ->
                        session
                            .preparedQuery("EXPLAIN (ANALYZE, BUFFERS) " + statement.sql())
                            .execute(statement.parameters()))
                .toCompletionStage());
    plan.forEach(row -> lines.add(row.getString(0)));
    assertThat(lines)
        .as("a table read from end to end")
        .noneMatch(line -> line.contains("Seq Scan"));
    String buffers =
        lines.stream().filter(line -> line.contains("Buffers:")).findFirst().orElseThrow();
    Matcher pages = BUFFERS.matcher(buffers);
    assertThat(pages.find()).isTrue();
    Matcher rows = Pattern.compile("actual time=\\S+ rows=(\\d+)").matcher(lines.getFirst());
    assertThat(rows.find()).isTrue();
    return new Reading(
        Integer.parseInt(rows.group(1)),
        number(pages.group(1)) + number(pages.group(2)),
        String.join("\n", lines));
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
