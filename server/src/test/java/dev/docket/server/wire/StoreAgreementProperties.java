package dev.docket.server.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.server.contract.RandomRequests;
import dev.docket.server.contract.RandomRequests.Draft;
import dev.docket.server.wire.Conversation.Said;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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

  private static final int USUAL_CALLS = 400;

  /** Half as many calls are in a script on average. */
  private static final int MAX_CALLS = Integer.getInteger("docket.agreement.calls", USUAL_CALLS);

  /** Small ones, so that scripts reach them. */
  private static final String QUOTAS =
      "--quotas=domains=3,fields=8,field-options=3,layouts=3,layout-fields=3,templates=4,"
          + "case-rules=5";

  private static final String BY_OPERATION = "went well by operation";

  /**
   * How many calls of an operation, and of a type, go well at least in a run of the usual length.
   * Usual are 23 to 120; many scripts have none of some, as their domain has no custom field or
   * loses its template. By what 250 scripts counted (Chernoff's bound on the sum over 25 of them),
   * chance alone is below one of these in fewer than one run of a million. Scripts that were about
   * cases in name only would be in every run.
   */
  private static final Map<String, Integer> FLOORS =
      Map.ofEntries(
          Map.entry("CreateCase", 20),
          Map.entry("GetCase", 4),
          Map.entry("UpdateCase", 4),
          Map.entry("DeleteCase", 4),
          Map.entry("GetCaseAuditEvents", 5),
          Map.entry("CreateRelatedItem Comment", 5),
          Map.entry("CreateRelatedItem Contact", 3),
          Map.entry("CreateRelatedItem File", 5),
          Map.entry("CreateRelatedItem Sla", 4),
          Map.entry("CreateRelatedItem ConnectCase", 1),
          Map.entry("CreateRelatedItem Custom", 1),
          Map.entry("UpdateRelatedItem", 2),
          Map.entry("DeleteRelatedItem", 1),
          Map.entry("BatchUpdateCase", 3),
          Map.entry("BatchCreateRelatedItem", 3),
          Map.entry("StartMergeCases", 1),
          Map.entry("SearchCases", 15),
          Map.entry("SearchRelatedItems", 5),
          Map.entry("SearchAllRelatedItems", 12),
          Map.entry("ListCasesForContact", 12));

  /** So that from its beginning on a script is about something. */
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
          "CreateRelatedItem");

  private static BothStores stores;

  /**
   * A call of a script.
   *
   * @param seed decides, with the answers before, on the call's input
   */
  record Call(String operation, long seed) {}

  @BeforeContainer
  static void start() {
    stores = BothStores.start(QUOTAS);
  }

  @AfterContainer
  static void stop() {
    stores.close();
  }

  @Property(tries = 25, edgeCases = EdgeCasesMode.NONE)
  void scripts_areAnsweredAlikeByBothStores(@ForAll("scripts") List<Call> script) {
    Conversation one = new Conversation(stores.memory);
    Conversation other = new Conversation(stores.postgres);
    try {
      script.forEach(call -> requireSame(call, one, other));
    } finally {
      one.end();
      other.end();
    }
    Statistics.label("went well")
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 25));
    Statistics.label(BY_OPERATION)
        .coverage(
            coverage ->
                FLOORS.forEach(
                    (operation, floor) ->
                        coverage
                            .check(operation)
                            .count(count -> count >= floor * MAX_CALLS / USUAL_CALLS)));
  }

  private static void requireSame(Call call, Conversation one, Conversation other) {
    stores.clock.advance(Duration.ofMillis(1));
    Draft draft = new RandomRequests(call.operation(), call.seed()).about(one.names());

    Said answer = one.ask(draft);

    assertThat(other.ask(draft)).as("%s", draft).isEqualTo(answer);
    assertThat(answer.status()).as("%s", draft).isLessThan(500);
    Statistics.collect(call.operation(), answer.status());
    Statistics.label("went well").collect(answer.status() == 200);
    if (answer.status() == 200) {
      Statistics.label(BY_OPERATION).collect((call.operation() + " " + draft.type()).strip());
    }
  }

  @Provide
  Arbitrary<List<Call>> scripts() {
    Arbitrary<Call> calls = Combinators.combine(operations(), Arbitraries.longs()).as(Call::new);
    return Combinators.combine(
            opening(),
            calls.list().ofMaxSize(MAX_CALLS).withSizeDistribution(RandomDistribution.uniform()))
        .as((opening, rest) -> Stream.concat(opening.stream(), rest.stream()).toList());
  }

  private static Arbitrary<List<Call>> opening() {
    return Arbitraries.longs()
        .list()
        .ofSize(OPENING.size())
        .map(
            seeds ->
                IntStream.range(0, OPENING.size())
                    .mapToObj(i -> new Call(OPENING.get(i), seeds.get(i)))
                    .toList());
  }

  private static Arbitrary<String> operations() {
    List<Tuple2<Integer, String>> weighed =
        RandomRequests.operations()
            .map(operation -> Tuple.of(weight(operation), operation))
            .toList();
    return Arbitraries.frequency(weighed);
  }

  /**
   * Things are made more often than deleted, items most often as there are six types of them, of
   * which a change has to be of the right one, and their domain hardly ever goes under them. Most
   * merges are refused.
   */
  private static int weight(String operation) {
    if (operation.equals("CreateRelatedItem") || operation.equals("UpdateRelatedItem")) {
      return 96;
    }
    if (operation.equals("StartMergeCases")) {
      return 48;
    }
    if (operation.equals("CreateDomain") || operation.equals("DeleteDomain")) {
      return 1;
    }
    return operation.startsWith("Create") ? 48 : operation.startsWith("Delete") ? 18 : 24;
  }
}
