package dev.docket.benchmarks;

import dev.docket.CasesService;
import dev.docket.cases.FieldValue;
import dev.docket.cases.ValidationPolicy;
import dev.docket.domains.Provisioning;
import dev.docket.fields.FieldValueUnion.StringValue;
import dev.docket.fields.SystemField;
import dev.docket.operations.Access;
import dev.docket.operations.Caller;
import dev.docket.operations.Ids;
import dev.docket.operations.Operation;
import dev.docket.operations.Quotas;
import dev.docket.operations.Stamps;
import dev.docket.policy.InvalidPolicyException;
import dev.docket.policy.Policy;
import dev.docket.policy.PolicyNode;
import dev.docket.policy.PolicySet;
import dev.docket.search.CaseFilter;
import dev.docket.search.FieldFilter;
import dev.docket.search.SearchMessages.SearchCasesRequest;
import dev.docket.storage.Storage;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What SearchCases costs a caller whose policies let it see some of the cases. */
@Command(
    name = "policies-search",
    description = {
      "Fills a store with cases and measures SearchCases, one call at a time: by turns without"
          + " policies, and with policies that let the caller see some of the cases.",
      "Cases that a run before has left in the database are not created again."
    },
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class PolicySearchBenchmark implements Callable<Integer> {

  private static final String PRINCIPAL = "arn:aws:iam::111122223333:user/alice";

  /** Who sees what no condition says, and is slow, is measured only now and then. */
  private static final String PATTERN = "10 %, pattern";

  private static final int PATTERN_RUNS = 50;

  private static final int WARM_UP = 3;

  @Mixin private GrowthOptions growth = new GrowthOptions(100);

  @Mixin private StoreOptions store = new StoreOptions();

  @Override
  public Integer call() throws InterruptedException, InvalidPolicyException {
    try (Storage storage = store.open()) {
      for (int size : growth.sizes()) {
        TaggedCases cases = new TaggedCases(storage, size);
        if (cases.fill() > 0) {
          growth.rest();
        }
        measure(search(storage), cases, size);
      }
    }
    return 0;
  }

  private static Operation<?, ?> search(Storage storage) {
    Clock clock = Clock.systemUTC();
    return new CasesService(
            storage,
            new Stamps(clock, Ids.timeOrdered(clock)),
            Quotas.standard(),
            Provisioning.immediate(),
            new ValidationPolicy(false, true),
            Duration.ZERO)
        .operations().stream()
            .filter(operation -> operation.name().equals("SearchCases"))
            .findFirst()
            .orElseThrow();
  }

  /** The callers by what they see. */
  private static Map<String, Caller> callers() throws InvalidPolicyException {
    Map<String, Caller> callers = new LinkedHashMap<>();
    callers.put("all", new Caller(TaggedCases.TENANT, PRINCIPAL, Access.UNRESTRICTED));
    callers.put("50 %", caller("StringEquals", "team", "sales"));
    callers.put("50 %, not", caller("StringNotEquals", "team", "sales"));
    callers.put("10 %", caller("StringEquals", "team", "returns"));
    callers.put("0.2 %", caller("StringEquals", "desk", "queue-100"));
    callers.put(PATTERN, caller("StringLike", "team", "return?"));
    return callers;
  }

  private static Caller caller(String operator, String tag, String value)
      throws InvalidPolicyException {
    PolicyNode cases =
        object(
            "Effect",
            text("Allow"),
            "Action",
            text("cases:*"),
            "Resource",
            text("*"),
            "Condition",
            object(operator, object("aws:ResourceTag/" + tag, text(value))));
    PolicyNode fields =
        object(
            "Effect",
            text("Allow"),
            "Action",
            text("cases:*"),
            "Resource",
            text("arn:aws:cases:*:*:domain/*/field/*"));
    PolicyNode document =
        object(
            "Version",
            text("2012-10-17"),
            "Statement",
            new PolicyNode.Sequence(List.of(cases, fields), ""));
    PolicySet policies =
        new PolicySet(List.of(Policy.read(document, "benchmark")), null, List.of());
    return new Caller(
        TaggedCases.TENANT, PRINCIPAL, Access.limitedBy(policies, PRINCIPAL, key -> null));
  }

  private static PolicyNode text(String value) {
    return new PolicyNode.Text(value, "");
  }

  private static PolicyNode object(Object... namesAndValues) {
    List<PolicyNode.Member> members = new ArrayList<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      members.add(
          new PolicyNode.Member(
              (String) namesAndValues[i], (PolicyNode) namesAndValues[i + 1], ""));
    }
    return new PolicyNode.Mapping(members, "");
  }

  private static Map<String, Function<SplittableRandom, SearchCasesRequest>> shapes(
      TaggedCases cases) {
    Tickets tickets = cases.tickets();
    String domain = cases.domainId();
    Map<String, Function<SplittableRandom, SearchCasesRequest>> shapes = new LinkedHashMap<>();
    shapes.put("everything", random -> request(domain, null, null));
    shapes.put(
        "status of 35 %", random -> request(domain, null, equal(SystemField.STATUS, "open")));
    shapes.put(
        "one customer",
        random ->
            request(
                domain,
                null,
                equal(
                    SystemField.CUSTOMER_ID,
                    tickets.customer(random.nextInt(tickets.customers())))));
    shapes.put(
        "rare word", random -> request(domain, tickets.word(random.nextInt(15_000, 20_000)), null));
    shapes.put(
        "frequent word", random -> request(domain, tickets.word(random.nextInt(1, 20)), null));
    return shapes;
  }

  private static SearchCasesRequest request(
      String domain, @Nullable String term, @Nullable CaseFilter filter) {
    return new SearchCasesRequest(domain, null, null, term, filter, null, null);
  }

  private static CaseFilter equal(SystemField field, String value) {
    return new CaseFilter.Field(
        new FieldFilter.EqualTo(new FieldValue(field.id(), new StringValue(value))));
  }

  private void measure(Operation<?, ?> search, TaggedCases cases, int size)
      throws InvalidPolicyException {
    System.out.printf(
        Locale.ROOT,
        "%n%,d cases; ms, p50 / p95, and p95 in that of who sees all%n%-16s",
        size,
        "");
    Map<String, Caller> callers = callers();
    callers.keySet().forEach(name -> System.out.printf("%24s", name));
    System.out.println();
    shapes(cases).forEach((name, shape) -> measure(search, callers, name, shape));
  }

  /** All callers by turns, with the same search. */
  private void measure(
      Operation<?, ?> search,
      Map<String, Caller> callers,
      String name,
      Function<SplittableRandom, SearchCasesRequest> shape) {
    SplittableRandom random = new SplittableRandom(name.hashCode());
    Map<String, List<Double>> millis = new LinkedHashMap<>();
    callers.keySet().forEach(caller -> millis.put(caller, new ArrayList<>()));
    for (int run = -WARM_UP; run < growth.runs(); run++) {
      SearchCasesRequest request = shape.apply(random);
      for (Map.Entry<String, List<Double>> own : millis.entrySet()) {
        if (own.getKey().equals(PATTERN) && run % PATTERN_RUNS != 0) {
          continue;
        }
        Caller caller = Objects.requireNonNull(callers.get(own.getKey()));
        long start = System.nanoTime();
        run(search, caller, request).toCompletableFuture().join();
        if (run >= 0) {
          own.getValue().add((System.nanoTime() - start) / 1e6);
        }
      }
    }
    print(name, millis);
  }

  private static void print(String name, Map<String, List<Double>> millis) {
    System.out.printf("%-16s", name);
    double unrestricted = 0;
    for (List<Double> own : millis.values()) {
      own.sort(null);
      double p95 = own.get(own.size() * 95 / 100);
      unrestricted = unrestricted == 0 ? p95 : unrestricted;
      System.out.printf(
          Locale.ROOT, "%9.1f%9.1f%6.2f", own.get(own.size() / 2), p95, p95 / unrestricted);
    }
    System.out.println();
  }

  private static <I, O extends @Nullable Object> CompletionStage<O> run(
      Operation<I, O> operation, Caller caller, Object input) {
    return operation.run().apply(caller, operation.input().cast(input));
  }
}
