package dev.docket.server.limits;

import dev.docket.storage.RateUse;
import dev.docket.storage.SharedRates;
import dev.docket.storage.Tenant;
import dev.docket.storage.UnavailableException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Nodes that share rates through one table, in a time that passes a millisecond at a time. Each has
 * a client that calls as often as it is told.
 */
final class FakeNodes {

  /** What becomes of an exchange. */
  enum Database {
    ANSWERS,
    REFUSES,
    /** It gets no answer, and fails after a while. */
    SILENT
  }

  private static final Tenant TENANT = new Tenant("111122223333", "us-east-1");
  private static final long MILLI = 1_000_000;

  /** How long a call of a silent store takes. */
  private static final long TIMEOUT = Duration.ofSeconds(4).toNanos();

  private static final long LIVES = Duration.ofSeconds(3).toNanos();

  private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - Duration.ofSeconds(7).toNanos());
  private final List<Node> nodes = new ArrayList<>();
  private final Map<String, Long> fullAt = new HashMap<>();
  private final Map<String, Long> seen = new HashMap<>();
  private final Deque<Pending> pending = new ArrayDeque<>();
  private final RateLimits limits;
  private final @Nullable Rate perKey;
  private Database database = Database.ANSWERS;
  private long delay;
  private int told;
  private int calls;

  /** An exchange that waits for its answer. */
  private record Pending(long due, CompletableFuture<SharedRates> answer, SharedRates rates) {}

  /** A node, whose rounds come when they do. */
  private final class Node {
    private final RateLimiter limiter = new RateLimiter(limits, perKey, 1_000, now::get);
    private final ClusterRates rates;
    private final long phase;
    private boolean dead;
    private boolean isolated;
    private double wanted;

    Node(int number) {
      this.rates = new ClusterRates("node " + number, this::exchange, limiter, now::get);
      this.phase = number * 67L % ClusterRates.PERIOD.toMillis();
    }

    private CompletionStage<SharedRates> exchange(String node, List<RateUse> uses) {
      return isolated
          ? CompletableFuture.failedStage(new UnavailableException("isolated", null))
          : FakeNodes.this.exchange(node, uses);
    }

    /** A millisecond with some calls; what is left of the last call is made later. */
    int pass(long millis, double callsPerMilli) {
      if (millis % ClusterRates.PERIOD.toMillis() == phase) {
        rates.round();
      }
      int admitted = 0;
      wanted += callsPerMilli;
      for (; wanted >= 1; wanted--) {
        calls++;
        if (limiter.tryTake(TENANT, "key", "GetCase") == 0) {
          admitted++;
        }
      }
      return admitted;
    }
  }

  FakeNodes(int number, Rate rate) {
    this(number, RateLimits.each(rate), null);
  }

  FakeNodes(int number, RateLimits limits, @Nullable Rate perKey) {
    this.limits = limits;
    this.perKey = perKey;
    add(number);
  }

  void add(int number) {
    for (int i = 0; i < number; i++) {
      nodes.add(new Node(nodes.size()));
    }
  }

  void database(Database state) {
    database = state;
  }

  /** How long each answer takes. */
  void delay(Duration each) {
    delay = each.toNanos();
  }

  /** Sets whether one node cannot reach the table, though others can. */
  void isolate(int node, boolean isolated) {
    nodes.get(node).isolated = isolated;
  }

  void kill(int node) {
    nodes.get(node).dead = true;
  }

  /** How many calls were made, admitted or not. */
  int calls() {
    return calls;
  }

  /** How many uses the table was told of. */
  int told() {
    return told;
  }

  /**
   * Lets time pass.
   *
   * @param callsPerSecond of the client of each node
   * @return how many calls were admitted
   */
  long pass(Duration time, double... callsPerSecond) {
    long admitted = 0;
    for (long i = 0; i < time.toMillis(); i++) {
      long millis = now.addAndGet(MILLI) / MILLI;
      answer();
      for (int node = 0; node < nodes.size(); node++) {
        if (!nodes.get(node).dead) {
          admitted += nodes.get(node).pass(Math.abs(millis), callsPerSecond[node] / 1_000);
        }
      }
    }
    return admitted;
  }

  /** The same with clients that ask for far more than they get. */
  long saturate(Duration time, double callsPerSecond) {
    double[] all = new double[nodes.size()];
    Arrays.fill(all, callsPerSecond);
    return pass(time, all);
  }

  private void answer() {
    while (!pending.isEmpty() && pending.peek().due() - now.get() <= 0) {
      Pending next = pending.remove();
      if (next.rates() == null) {
        next.answer().completeExceptionally(new UnavailableException("silent", null));
      } else {
        next.answer().complete(next.rates());
      }
    }
  }

  private CompletionStage<SharedRates> exchange(String node, List<RateUse> uses) {
    if (database == Database.REFUSES) {
      return CompletableFuture.failedStage(new UnavailableException("away", null));
    }
    CompletableFuture<SharedRates> answer = new CompletableFuture<>();
    if (database == Database.SILENT) {
      pending.add(new Pending(now.get() + TIMEOUT, answer, null));
      return answer;
    }
    SharedRates rates = rates(node, uses);
    if (delay == 0) {
      return CompletableFuture.completedStage(rates);
    }
    pending.add(new Pending(now.get() + delay, answer, rates));
    return answer;
  }

  private SharedRates rates(String node, List<RateUse> uses) {
    told += uses.size();
    seen.put(node, now.get());
    int live = (int) seen.values().stream().filter(at -> now.get() - at < LIVES).count();
    return new SharedRates(live, uses.stream().map(this::add).toList());
  }

  private Duration add(RateUse use) {
    long known = debt(use.bucket());
    long debt =
        Math.max(
            known,
            Math.min(
                Math.max(known, -use.since().toNanos()) + use.spent().toNanos(),
                use.most().toNanos()));
    fullAt.put(use.bucket(), now.get() + debt);
    return Duration.ofNanos(debt);
  }

  private long debt(String bucket) {
    Long known = fullAt.get(bucket);
    return known == null ? -RateUse.OLDEST.toNanos() : known - now.get();
  }
}
