package dev.docket.benchmarks;

import com.sun.management.ThreadMXBean;
import dev.docket.policy.ConditionValues;
import dev.docket.policy.InvalidPolicyException;
import dev.docket.policy.Policy;
import dev.docket.policy.PolicyNode;
import dev.docket.policy.PolicySet;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What a decision about a request costs, what reading policies does, and what odd patterns do. */
@Command(
    name = "policies",
    description = "Measures decisions about requests, and reading policies.",
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class PolicyBenchmark implements Callable<Integer> {

  private static final String CASE =
      "arn:aws:cases:us-east-1:000000000000:domain/0190a5c2-0000-7000-8000-000000000001/case/"
          + "0190a5c2-0000-7000-8000-000000000002";
  private static final int DOCUMENT_LENGTH = 10_000;
  private static final double MAX_MICROSECONDS = 5;
  private static final double MAX_LOAD_SECONDS = 2;

  @Option(names = "--decisions", defaultValue = "500000", description = "Of each round.")
  private int decisions;

  @Option(names = "--documents", defaultValue = "1000", description = "Read in each round.")
  private int documents;

  @Option(names = "--rounds", defaultValue = "7", description = "Those that count.")
  private int rounds;

  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** What one thing of many took: nanoseconds of its thread, and bytes that were allocated. */
  private record Cost(double nanoseconds, double bytes) {}

  /** Something that is done again and again; what it returns shows that it was done. */
  @FunctionalInterface
  private interface Work {
    boolean run() throws InvalidPolicyException;
  }

  @Override
  public Integer call() throws InvalidPolicyException {
    PolicySet policies =
        new PolicySet(
            List.of(Policy.read(SamplePolicies.twentyStatements(), "sample")), null, List.of());
    ConditionValues tagged = values("t4");
    ConditionValues other = values(null);
    System.out.printf("Medians of %d rounds%n%n", rounds);
    System.out.printf("%-60s %10s %8s%n", "a decision with 20 statements", "ns", "bytes");
    Cost allowed =
        report("allowed by the tag", () -> decide(policies, "cases:GetCase", tagged, true));
    Cost denied =
        report("denied: no condition holds", () -> decide(policies, "cases:GetCase", other, false));
    Cost few =
        report("denied: 5 are about it", () -> decide(policies, "cases:TagResource", other, false));
    double load = load();
    System.out.printf(
        "%n%-60s %10.3f s%n", documents + " documents of " + DOCUMENT_LENGTH + " characters", load);
    reportPatterns();

    Bars bars = new Bars();
    System.out.println();
    double slowest =
        Math.max(allowed.nanoseconds, Math.max(denied.nanoseconds, few.nanoseconds)) / 1_000;
    bars.demand("a decision takes at most 5 µs", slowest <= MAX_MICROSECONDS);
    bars.demand("the documents are read in at most 2 s", load <= MAX_LOAD_SECONDS);
    return bars.exitCode();
  }

  private static boolean decide(
      PolicySet policies, String action, ConditionValues values, boolean allowed) {
    return policies.decide(action, CASE, values).allowed() == allowed;
  }

  private static ConditionValues values(@Nullable String team) {
    Map<String, List<String>> values =
        new TreeMap<>(
            Map.of(
                "aws:sourceip", List.of("203.0.113.9"),
                "aws:securetransport", List.of("true"),
                "aws:currenttime", List.of("2026-11-27T12:34:56.789Z"),
                "aws:principalarn", List.of("arn:aws:iam::000000000000:user/docket"),
                "aws:username", List.of("docket")));
    if (team != null) {
      values.put("aws:resourcetag/team", List.of(team));
    }
    return Map.copyOf(values)::get;
  }

  private Cost report(String what, Work work) throws InvalidPolicyException {
    Cost cost = median(work, decisions);
    System.out.printf("%-60s %10.0f %8.0f%n", what, cost.nanoseconds, cost.bytes);
    return cost;
  }

  private Cost median(Work work, int times) throws InvalidPolicyException {
    List<Cost> costs = new ArrayList<>();
    for (int i = -3; i < rounds; i++) {
      Cost cost = measure(work, times);
      // The first ones are compiled on their way.
      if (i >= 0) {
        costs.add(cost);
      }
    }
    return new Cost(Median.of(costs, Cost::nanoseconds), Median.of(costs, Cost::bytes));
  }

  private Cost measure(Work work, int times) throws InvalidPolicyException {
    long bytes = threads.getCurrentThreadAllocatedBytes();
    long begin = threads.getCurrentThreadCpuTime();
    for (int i = 0; i < times; i++) {
      if (!work.run()) {
        throw new IllegalStateException("not what was expected");
      }
    }
    long end = threads.getCurrentThreadCpuTime();
    long allocated = threads.getCurrentThreadAllocatedBytes() - bytes;
    return new Cost((double) (end - begin) / times, (double) allocated / times);
  }

  /** Seconds that reading all documents takes. */
  private double load() throws InvalidPolicyException {
    List<PolicyNode> nodes =
        IntStream.range(0, documents)
            .mapToObj(seed -> SamplePolicies.ofLength(DOCUMENT_LENGTH, seed))
            .toList();
    int[] next = {0};
    Cost cost =
        median(
            () -> !Policy.read(nodes.get(next[0]++ % nodes.size()), "sample").actions().isEmpty(),
            documents);
    return cost.nanoseconds * documents / 1e9;
  }

  /** A pattern of many stars against longer and longer names that it does not match. */
  private void reportPatterns() throws InvalidPolicyException {
    System.out.printf("%n%-60s %10s%n", "?a*a*a*…b*, 21 stars, against letters a", "µs");
    PolicySet policies = new PolicySet(List.of(Policy.read(stars(), "stars")), null, List.of());
    for (int length : new int[] {1_000, 10_000, 100_000}) {
      List<String> name = List.of("a".repeat(length));
      Cost cost =
          median(
              () -> !policies.decide("cases:GetCase", "*", key -> name).allowed(),
              20_000_000 / length);
      System.out.printf("%-60s %10.1f%n", length, cost.nanoseconds / 1_000);
    }
  }

  private static PolicyNode stars() {
    return SamplePolicies.allowing(
        Map.of("StringLike", Map.of("aws:username", "?" + "a*".repeat(20) + "b*")));
  }
}
