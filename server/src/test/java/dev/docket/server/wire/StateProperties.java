package dev.docket.server.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.server.contract.RandomRequests;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.statistics.Statistics;

/**
 * Whatever was called, a reset leaves nothing of it, and a snapshot brings back all of it. The
 * calls are drawn from the contract, so that an operation takes part as soon as it is there.
 */
class StateProperties {

  private static final String ACCOUNT = "000000000000";
  private static final String FORK = "111122223333";

  private static final List<String> OPENING =
      List.of(
          "CreateDomain",
          "CreateDomain",
          "CreateField",
          "CreateField",
          "CreateTemplate",
          "CreateTemplate",
          "CreateCase",
          "CreateCase",
          "CreateCase",
          "CreateRelatedItem",
          "CreateRelatedItem",
          "StartMergeCases");

  private static BothStores stores;
  private static List<String> fresh;

  /** A call, of which the seed decides on the input. */
  record Call(String operation, long seed) {}

  @BeforeContainer
  static void start() {
    stores = BothStores.start(ControlledState.FLAG);
    fresh =
        Stream.of(stores.memory, stores.postgres)
            .map(docket -> new ControlledState(docket).export())
            .toList();
    assertThat(fresh)
        .hasSize(2)
        .allSatisfy(export -> assertThat(export).isEqualTo(fresh.getFirst()));
  }

  @AfterContainer
  static void stop() {
    stores.close();
  }

  @Property(tries = 12, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void calls_areUndone(
      @ForAll("scripts") List<Call> before, @ForAll("scripts") List<Call> afterwards) {
    for (TestDocket docket : List.of(stores.memory, stores.postgres)) {
      ControlledState state = new ControlledState(docket);
      Conversation conversation = new Conversation(docket);
      ask(conversation, before);
      state.save("half");
      String half = state.file("half");
      List<String> found = state.searches(half);
      Statistics.label("many entities").collect(half.lines().count() > 20);
      if (own(half).findAny().isPresent()) {
        state.fork("half", ACCOUNT, FORK);
      }
      String fork = state.export(FORK);
      // But for stand-ins, whose keys are other ones.
      assertThat(own(fork))
          .containsExactlyElementsOf(own(half.replace(of(ACCOUNT), of(FORK))).toList());

      ask(conversation, afterwards);
      state.reset("{\"account\":\"" + ACCOUNT + "\"}");

      assertThat(state.export(ACCOUNT)).isEqualTo(fresh.getFirst());
      assertThat(state.export()).isEqualTo(fork);

      state.restore("half");

      assertThat(state.export()).isEqualTo(half);
      assertThat(state.searches(half)).isEqualTo(found);

      ask(conversation, afterwards);
      state.reset("{}");

      assertThat(state.export()).isEqualTo(fresh.getFirst());
      assertThat(state.put("half", half).status()).isEqualTo(200);
      assertThat(state.file("half")).isEqualTo(half);
    }
    Statistics.label("many entities")
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 25));
  }

  private static String of(String account) {
    return "{\"account\":\"" + account;
  }

  private static Stream<String> own(String export) {
    return export.lines().skip(1).filter(line -> !line.startsWith(of("docket")));
  }

  private static void ask(Conversation conversation, List<Call> script) {
    for (Call call : script) {
      stores.clock.advance(Duration.ofMillis(1));
      conversation.ask(
          new RandomRequests(call.operation(), call.seed()).about(conversation.names()));
    }
  }

  @Provide
  Arbitrary<List<Call>> scripts() {
    Arbitrary<Call> calls =
        Combinators.combine(
                Arbitraries.frequency(
                    RandomRequests.operations()
                        .filter(operation -> !operation.equals("DeleteDomain"))
                        .map(operation -> Tuple.of(weight(operation), operation))
                        .toList()),
                Arbitraries.longs())
            .as(Call::new);
    return Combinators.combine(
            Arbitraries.longs().list().ofSize(OPENING.size()), calls.list().ofSize(60))
        .as(
            (seeds, rest) ->
                Stream.concat(
                        Stream.iterate(0, i -> i < OPENING.size(), i -> i + 1)
                            .map(i -> new Call(OPENING.get(i), seeds.get(i))),
                        rest.stream())
                    .toList());
  }

  /** Things are made more often than read and deleted. */
  private static int weight(String operation) {
    return operation.startsWith("Create") ? 8 : operation.startsWith("Delete") ? 1 : 2;
  }
}
