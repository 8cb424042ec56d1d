package dev.docket.server.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.server.contract.RandomRequests;
import dev.docket.server.contract.RandomRequests.Draft;
import dev.docket.server.wire.Conversation.Said;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.statistics.Statistics;

/**
 * No client can tell the stores apart: both answer any script of calls alike. The calls are drawn
 * from the contract, so that an operation takes part as soon as it is there.
 */
class StoreAgreementProperties {

  /** Half as many calls are in a script on average. */
  private static final int MAX_CALLS = Integer.getInteger("docket.agreement.calls", 400);

  /** Small ones, so that scripts reach them. */
  private static final String QUOTAS =
      "--quotas=domains=3,fields=8,field-options=3,layouts=3,layout-fields=3,templates=4,"
          + "case-rules=5";

  /** The same in every run, so that a script is answered again as it was. */
  private static final Instant START = Instant.parse("2026-01-01T00:00:00.123456Z");

  private static ManualClock clock;
  private static TestDocket memory;
  private static TestDocket postgres;

  /**
   * A call of a script.
   *
   * @param seed decides, with the answers before, on the call's input
   */
  record Call(String operation, long seed) {}

  @BeforeContainer
  static void start() {
    clock = ManualClock.at(START);
    memory = start(StoreUnderTest.MEMORY);
    postgres = start(StoreUnderTest.POSTGRES);
  }

  private static TestDocket start(StoreUnderTest store) {
    return TestDocket.startOn(
        store,
        clock,
        QUOTAS,
        TestDocket.UNVERIFIED,
        "--rate-limit=off",
        "--address-rate-limit=off",
        "--access-log=off");
  }

  @AfterContainer
  static void stop() {
    memory.close();
    postgres.close();
  }

  @Property(tries = 25, edgeCases = EdgeCasesMode.NONE)
  void scripts_areAnsweredAlikeByBothStores(@ForAll("scripts") List<Call> script) {
    Conversation one = new Conversation(memory);
    Conversation other = new Conversation(postgres);
    try {
      script.forEach(call -> requireSame(call, one, other));
    } finally {
      one.end();
      other.end();
    }
    Statistics.label("went well")
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 20));
  }

  private static void requireSame(Call call, Conversation one, Conversation other) {
    clock.advance(Duration.ofMillis(1));
    Draft draft = new RandomRequests(call.operation(), call.seed()).about(one.names());

    Said answer = one.ask(call.operation(), draft);

    assertThat(other.ask(call.operation(), draft)).as("%s", draft).isEqualTo(answer);
    assertThat(answer.status()).as("%s", draft).isLessThan(500);
    Statistics.collect(call.operation(), answer.status());
    Statistics.label("went well").collect(answer.status() == 200);
  }

  @Provide
  Arbitrary<List<Call>> scripts() {
    Arbitrary<Call> calls = Combinators.combine(operations(), Arbitraries.longs()).as(Call::new);
    Arbitrary<Call> openings = Arbitraries.longs().map(seed -> new Call("CreateDomain", seed));
    return Combinators.combine(
            openings.list().ofSize(2),
            calls.list().ofMaxSize(MAX_CALLS).withSizeDistribution(RandomDistribution.uniform()))
        .as((opening, rest) -> Stream.concat(opening.stream(), rest.stream()).toList());
  }

  private static Arbitrary<String> operations() {
    List<Tuple2<Integer, String>> weighed =
        RandomRequests.operations()
            .map(operation -> Tuple.of(weight(operation), operation))
            .toList();
    return Arbitraries.frequency(weighed);
  }

  /** Things are made more often than deleted, and their domain hardly ever goes under them. */
  private static int weight(String operation) {
    if (operation.equals("CreateDomain") || operation.equals("DeleteDomain")) {
      return 1;
    }
    return operation.startsWith("Create") ? 48 : operation.startsWith("Delete") ? 18 : 24;
  }
}
