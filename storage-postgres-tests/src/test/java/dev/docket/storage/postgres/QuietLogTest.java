package dev.docket.storage.postgres;

import static dev.docket.storage.postgres.Waiting.answer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.storage.Change;
import dev.docket.storage.Changes;
import dev.docket.storage.Claim;
import dev.docket.storage.FullException;
import dev.docket.storage.Key;
import dev.docket.storage.StaleException;
import dev.docket.storage.Storage;
import dev.docket.storage.Stored;
import dev.docket.storage.Tenant;
import dev.docket.storage.tck.StoreUnderTest;
import dev.docket.testing.postgres.PostgresServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Commits that are refused for an ordinary reason are nothing to those who read the log of the
 * database.
 */
class QuietLogTest {

  private static final int TIMES = 100;

  private static PostgresServer server;
  private static List<Storage> nodes;

  private final Tenant tenant = StoreUnderTest.newTenant();

  /** Where the log of the database ended before the test. */
  private final int start = server.log().length();

  @BeforeAll
  static void start() {
    server = PostgresServer.start(Map.of("logging_collector", "on", "log_filename", "log"));
    nodes = List.of(Stores.open(server.url()), Stores.open(server.url()));
    nodes.forEach(node -> answer(node.check()));
  }

  @AfterAll
  static void stop() {
    nodes.forEach(Storage::close);
    server.close();
  }

  @Test
  void nameThatIsTaken_isNoErrorOfTheDatabase() {
    Key<Claim> name = name("taken");
    answer(commit(0, Change.create(name, new Claim("holder"))));

    assertThat(refusals(i -> commit(i, Change.create(name, new Claim("other"))))).isEqualTo(TIMES);
    assertThat(refusals(i -> commit(i, domain(i, name)))).isEqualTo(TIMES);

    assertThat(errors()).isEmpty();
  }

  @Test
  void nameThatManyWantAtOnce_isGivenOnceAndNoErrorOfTheDatabase() {
    for (int round = 0; round < 10; round++) {
      Key<Claim> name = name("wanted " + round);

      assertThat(refusals(i -> commit(i, domain(i, name)))).isEqualTo(TIMES - 1);
    }

    assertThat(errors()).isEmpty();
  }

  @Test
  void versionThatIsPast_isNoErrorOfTheDatabase() {
    Key<Counter> key = tenant.child(Counter.KIND, "counter");
    answer(commit(0, Change.create(key, new Counter(0))));
    Stored<Counter> past = read(key);
    answer(commit(0, Change.replace(past, new Counter(1))));

    assertThat(refusals(i -> commit(i, Change.replace(past, new Counter(2))))).isEqualTo(TIMES);
    assertThat(refusals(i -> commit(i, Change.expect(past), claim("relying " + i))))
        .isEqualTo(TIMES);
    assertThat(refusals(i -> commit(i, Change.delete(past)))).isEqualTo(TIMES);

    assertThat(read(key).value()).isEqualTo(new Counter(1));
    assertThat(errors()).isEmpty();
  }

  @Test
  void updatesOfOneThingByManyAtOnce_areNoErrorsOfTheDatabase() {
    Key<Counter> key = tenant.child(Counter.KIND, "counter");
    answer(commit(0, Change.create(key, new Counter(0))));
    Stored<Counter> seen = read(key);

    assertThat(refusals(i -> commit(i, Change.replace(seen, new Counter(i))))).isEqualTo(TIMES - 1);

    assertThat(errors()).isEmpty();
  }

  @Test
  void parentThatIsMissing_isNoErrorOfTheDatabase() {
    Key<Counter> missing = tenant.child(Counter.KIND, "missing");

    assertThat(
            refusals(
                i ->
                    commit(
                        i,
                        Change.create(missing.child(Counter.KIND, "" + i), new Counter(0)),
                        Change.countIn(missing, Counter.KIND, TIMES))))
        .isEqualTo(TIMES);

    assertThat(errors()).isEmpty();
  }

  @Test
  void limit_isNoErrorOfTheDatabase() {
    assertThat(
            refusals(i -> commit(i, claim("one of " + i), Change.countIn(tenant, Claim.KIND, 5))))
        .isEqualTo(TIMES - 5);
    assertThat(refusals(i -> commit(i, claim("over " + i), Change.countIn(tenant, Claim.KIND, 5))))
        .isEqualTo(TIMES);

    assertThat(errors()).isEmpty();
  }

  @Test
  void firstOfATally_isNoErrorOfTheDatabase() {
    assertThat(
            refusals(
                i -> {
                  Key<Counter> key = tenant.child(Counter.KIND, "counter " + i);
                  return commit(
                      i, Change.create(key, new Counter(0)), Change.countIn(key, Claim.KIND, 5));
                }))
        .isZero();

    assertThat(errors()).isEmpty();
  }

  /** The changes of a new domain, as far as they matter. */
  private Change[] domain(int number, Key<Claim> name) {
    return new Change[] {
      Change.create(name, new Claim("" + number)),
      claim(name.id() + " " + number),
      Change.countIn(tenant, Claim.KIND, Long.MAX_VALUE)
    };
  }

  private Change claim(String name) {
    return Change.create(name(name), new Claim(""));
  }

  private Key<Claim> name(String name) {
    return tenant.child(Claim.KIND, name);
  }

  private Stored<Counter> read(Key<Counter> key) {
    return answer(nodes.getFirst().get(List.of(key))).find(key);
  }

  private static CompletionStage<Void> commit(int number, Change... changes) {
    return nodes.get(number % nodes.size()).commit(Changes.of(changes));
  }

  /** Makes commits, ten at a time, and answers how many of them were refused. */
  private static int refusals(Function<Integer, CompletionStage<Void>> commit) {
    AtomicInteger refusals = new AtomicInteger();
    List<CompletionStage<Void>> answers = new ArrayList<>();
    IntStream.range(0, TIMES)
        .forEach(
            i -> {
              CompletionStage<Void> answered =
                  commit
                      .apply(i)
                      .exceptionally(
                          failure -> {
                            Throwable cause =
                                failure.getCause() == null ? failure : failure.getCause();
                            assertThat(cause)
                                .isInstanceOfAny(StaleException.class, FullException.class);
                            refusals.incrementAndGet();
                            return null;
                          });
              if (i % 10 == 9) {
                answer(answered);
              }
              answers.add(answered);
            });
    answers.forEach(Waiting::answer);
    return refusals.get();
  }

  private List<String> errors() {
    return server.log().substring(start).lines().filter(line -> line.contains("ERROR:")).toList();
  }
}
