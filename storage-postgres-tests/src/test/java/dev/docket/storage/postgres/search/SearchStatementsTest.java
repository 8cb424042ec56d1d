package dev.docket.storage.postgres.search;

import static dev.docket.storage.postgres.Waiting.answer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.storage.Change;
import dev.docket.storage.Changes;
import dev.docket.storage.Condition;
import dev.docket.storage.Condition.Compared;
import dev.docket.storage.Condition.Equal;
import dev.docket.storage.Condition.Relation;
import dev.docket.storage.Found;
import dev.docket.storage.Key;
import dev.docket.storage.Search;
import dev.docket.storage.SearchTerm;
import dev.docket.storage.SearchValue;
import dev.docket.storage.Sort;
import dev.docket.storage.Storage;
import dev.docket.storage.Tenant;
import dev.docket.storage.postgres.Counter;
import dev.docket.storage.postgres.Stores;
import dev.docket.storage.postgres.Ticket;
import dev.docket.storage.postgres.connect.StoreSessions;
import dev.docket.storage.postgres.connect.Workload;
import dev.docket.storage.postgres.sql.EntityCodec;
import dev.docket.testing.postgres.Databases;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How many statements a search takes, one after another and at once. */
class SearchStatementsTest {

  private static final int TICKETS = 2_000;
  private static final int KEEP_NO_TOTALS = Integer.MAX_VALUE;
  private static final Key<Counter> DESK =
      new Tenant("111122223333", "eu-central-1").child(Counter.KIND, "desk");
  private static final Sort NEWEST = Sort.descending("updated");
  private static final Sort BY_WEIGHT = Sort.ascending("weight");

  private static Vertx vertx;
  private static Storage storage;
  private static StoreSessions scanSessions;
  private static StoreSessions searchSessions;
  private static NotedSessions scans;
  private static NotedSessions others;
  private static Searches searches;

  @BeforeAll
  static void fill() {
    String url = Databases.create();
    vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
    storage = Stores.open(url);
    answer(storage.commit(Changes.of(Change.create(DESK, new Counter(1)))));
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < TICKETS; i++) {
      changes.add(Change.create(DESK.child(Ticket.KIND, "%06d".formatted(i)), ticket(i)));
    }
    answer(storage.commit(new Changes(changes)));
    Databases.execute(url, "ANALYZE");
    scanSessions = new StoreSessions(vertx, url, Workload.SCAN);
    searchSessions = new StoreSessions(vertx, url, Workload.SEARCH);
    scans = new NotedSessions(scanSessions);
    others = new NotedSessions(searchSessions);
    searches =
        new Searches(scans, others, others, new EntityCodec(), KEEP_NO_TOTALS, false, plan -> {});
    // The first one looks whether all is indexed, and the first of each session reads the slots.
    find(customer("customer-7"), BY_WEIGHT, null);
    scans.take();
    others.take();
  }

  @AfterAll
  static void end() {
    answer(scanSessions.close().toCompletionStage());
    answer(searchSessions.close().toCompletionStage());
    storage.close();
    vertx.close().await();
  }

  private static Ticket ticket(int i) {
    int scattered = (int) (i * 7_919L % TICKETS);
    return new Ticket(
        "Order " + i,
        i % 3 == 0 ? "closed" : "open",
        i % 20 == 0 ? "frequent" : "customer-" + i / 10,
        i % 500 == 7 ? "A zeppelin" : "A parcel",
        scattered,
        scattered,
        Instant.ofEpochSecond(1_700_000_000L + scattered));
  }

  /** The beginnings of the statements of a search. */
  record Shape(
      String name, Condition condition, Sort sort, List<String> scans, List<String> others) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static final String PROBE = "WITH counted";
  private static final String PAGE = "SELECT parent";
  private static final String KEPT = "SELECT COALESCE(SUM(count)";
  private static final String KEPT_PART = "SELECT p.lacking";
  private static final String COUNT = "SELECT COUNT(*)";
  private static final String SLOTS = "SELECT place, name";
  private static final String TOKENS = "SELECT (hash >> 32)";

  static Stream<Shape> shapes() {
    Condition light = new Compared("weight", Relation.LESS, new SearchValue.Number(200));
    return Stream.of(
        new Shape("everything", Condition.ALWAYS, NEWEST, List.of(PAGE), List.of(KEPT)),
        new Shape("by a slot", Condition.ALWAYS, BY_WEIGHT, List.of(PAGE), List.of(KEPT)),
        new Shape("a status", label("status", "open"), NEWEST, List.of(PROBE), List.of(KEPT)),
        new Shape("a customer", customer("customer-8"), NEWEST, List.of(PROBE), List.of(COUNT)),
        new Shape("nobody", customer("nobody"), NEWEST, List.of(PROBE), List.of(COUNT)),
        new Shape("5 %", customer("frequent"), NEWEST, List.of(PROBE), List.of(COUNT)),
        new Shape("a range", light, BY_WEIGHT, List.of(PROBE), List.of(COUNT)),
        new Shape(
            "a customer's open ones",
            new Condition.All(List.of(label("status", "open"), customer("customer-8"))),
            NEWEST,
            List.of(PROBE),
            List.of(COUNT)),
        new Shape(
            "a rare word",
            SearchTerm.condition("zeppelin"),
            NEWEST,
            List.of(PAGE),
            List.of(KEPT_PART, TOKENS, COUNT, TOKENS, PAGE)),
        new Shape(
            "a value that nothing has",
            label("colour", "red"),
            NEWEST,
            List.of(SLOTS, PAGE, SLOTS),
            List.of(SLOTS, COUNT, SLOTS, SLOTS, PAGE, SLOTS)));
  }

  @ParameterizedTest
  @MethodSource
  void shapes(Shape shape) {
    Found<Ticket> first = find(shape.condition(), shape.sort(), null);

    assertThat(first.total())
        .isEqualTo(
            Stream.iterate(0, i -> i + 1)
                .limit(TICKETS)
                .filter(i -> shape.condition().matches(ticket(i).searchValues()))
                .count());
    expect(scans, shape.scans());
    expect(others, shape.others());
    if (first.next() != null) {
      assertThat(find(shape.condition(), shape.sort(), first.next()).items()).isNotEmpty();
      expect(scans, shape.scans());
      expect(others, List.of());
    }
  }

  private static void expect(NotedSessions sessions, List<String> beginnings) {
    assertThat(sessions.take().stream().map(SearchStatementsTest::beginning))
        .containsExactlyInAnyOrderElementsOf(beginnings);
  }

  private static String beginning(String statement) {
    return Stream.of(PROBE, PAGE, KEPT, KEPT_PART, COUNT, SLOTS, TOKENS)
        .filter(statement::startsWith)
        .findFirst()
        .orElse(statement);
  }

  @Test
  void values_makeNoStatementsOfTheirOwn() {
    find(customer("customer-8"), NEWEST, null);
    List<List<String>> statements = List.of(scans.take(), others.take());

    find(customer("frequent"), NEWEST, null);

    assertThat(List.of(scans.take(), others.take())).isEqualTo(statements);
  }

  private static Found<Ticket> find(Condition condition, Sort sort, @Nullable String after) {
    Search<Ticket> search =
        new Search<>(DESK, Ticket.KIND, condition, List.of(sort), 25, after, after == null);
    Promise<Found<Ticket>> found = Promise.promise();
    vertx.getOrCreateContext().runOnContext(now -> searches.find(search).onComplete(found));
    return answer(found.future().toCompletionStage());
  }

  private static Condition label(String name, String value) {
    return new Equal(name, new SearchValue.Label(value));
  }

  private static Condition customer(String customer) {
    return label("customer", customer);
  }
}
