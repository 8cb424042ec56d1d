package dev.docket.server.limits;

import dev.docket.operations.Stages;
import dev.docket.storage.RateUse;
import dev.docket.storage.SharedRates;
import dev.docket.storage.Storage;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the rates hold for all nodes of a store together. Calls are admitted by the buckets of this
 * node alone. Several times a second it tells the store what was taken from them, and brings each
 * of these buckets into the debt that it has on all nodes. A debt may be larger than a bucket: what
 * several nodes admit before they know of each other is paid back.
 *
 * <p>While the store does not answer, each token costs as many times its interval as there were
 * nodes. A node that is alone tells nothing but that it lives.
 *
 * <p>Safe for use by many threads. Visiting the buckets is the work of the thread that calls {@link
 * #round}.
 */
public final class ClusterRates {

  private static final Logger LOG = LoggerFactory.getLogger(ClusterRates.class);

  /** How often {@link #round} is to be called. */
  public static final Duration PERIOD = Duration.ofMillis(200);

  /**
   * By how much uses are dated back, so that no time of a bucket is lost where one message takes
   * longer than another.
   */
  private static final long SLACK_NANOS = PERIOD.toNanos();

  /** The longest that others are not told of a use that is small, or that this node lives. */
  private static final long PAUSE_NANOS = Duration.ofSeconds(1).toNanos();

  /** How long the store may take to answer before this node does without. */
  private static final long PATIENCE_NANOS = Duration.ofSeconds(1).toNanos();

  /** After an outage it takes so long until every node has been heard of again. */
  private static final long RETURN_NANOS = Duration.ofSeconds(4).toNanos();

  /** How long a node tells what it takes when there is no other node any more. */
  private static final long PARTING_NANOS = RateUse.OLDEST.toNanos();

  /** What a node may admit in ignorance, beyond a whole bucket. */
  private static final long IGNORANCE_NANOS = Duration.ofSeconds(2).toNanos();

  /** The most buckets told of at a time, those with most to tell first. */
  private static final int MOST_USES = 2_000;

  private static final int MOST_NODES = 100;
  private static final long OLDEST_NANOS = RateUse.OLDEST.toNanos();
  private static final int NAME_BYTES = 16;

  /** Where nodes meet: {@link Storage#shareRates}. */
  interface Exchange {
    CompletionStage<SharedRates> share(String node, List<RateUse> uses);
  }

  private final String node;
  private final Exchange exchange;
  private final SharedBuckets buckets;
  private final LongSupplier nanos;

  private int nodes = 1;

  /** Whether others are told, which goes on for a while when they are gone. */
  private boolean sharing;

  /** When there last was another node. */
  private long accompaniedAt;

  /** Whether others know of the debts that this node had when they came. */
  private boolean joined;

  /** Whether this node does without the store. */
  private boolean cutOff;

  /** Whether the last exchange failed, so that the next one only finds out if one is possible. */
  private boolean failed;

  /** When it last did without it. */
  private long cutOffAt;

  private boolean begun;
  private boolean underWay;
  private long sentAt;

  /** What is told of a bucket; times in nanoseconds. */
  private record Told(
      Bucket bucket, SharedBuckets.Named key, long untold, long spent, long since, long most) {

    RateUse use() {
      return new RateUse(
          hashed(key.name()),
          Duration.ofNanos(spent),
          Duration.ofNanos(since),
          Duration.ofNanos(most));
    }
  }

  /**
   * @param node a name that no other node has
   */
  public ClusterRates(String node, Storage storage, RateLimiter limiter) {
    this(node, storage::shareRates, limiter, System::nanoTime);
  }

  /**
   * @param nanos the clock of the buckets
   */
  ClusterRates(String node, Exchange exchange, SharedBuckets buckets, LongSupplier nanos) {
    this.node = node;
    this.exchange = exchange;
    this.buckets = buckets;
    this.nanos = nanos;
    this.cutOffAt = nanos.getAsLong() - RETURN_NANOS;
  }

  /** Tells and learns what there is to be told. Returns at once; does nothing that can fail. */
  public synchronized void round() {
    long now = nanos.getAsLong();
    if (underWay) {
      if (now - sentAt > PATIENCE_NANOS) {
        doWithout("the store does not answer");
      }
      return;
    }
    List<Told> told = sharing && !failed ? due(now) : List.of();
    boolean idle = told.isEmpty() && !failed && !cutOff;
    if (idle && begun && now - sentAt < PAUSE_NANOS) {
      return;
    }
    begun = true;
    underWay = true;
    sentAt = now;
    CompletionStage<SharedRates> unawaited =
        answer(told.stream().map(Told::use).toList())
            .whenComplete((rates, failure) -> answered(told, rates, failure));
  }

  private CompletionStage<SharedRates> answer(List<RateUse> uses) {
    try {
      return exchange.share(node, uses);
    } catch (RuntimeException failure) {
      return CompletableFuture.failedStage(failure);
    }
  }

  private synchronized void answered(
      List<Told> told, @Nullable SharedRates rates, @Nullable Throwable failure) {
    underWay = false;
    if (rates == null) {
      failed = true;
      doWithout(failure == null ? "nothing" : Stages.cause(failure).toString());
      return;
    }
    boolean complete = !failed;
    failed = false;
    for (int i = 0; i < rates.debts().size() && i < told.size(); i++) {
      Told each = told.get(i);
      each.bucket().settle(sentAt, each.untold(), rates.debts().get(i).toNanos());
    }
    joined |= complete && sharing;
    if (complete && cutOff) {
      cutOff = false;
      LOG.info("The rates are shared with other nodes again");
    }
    int counted = Math.min(rates.nodes(), MOST_NODES);
    boolean returning = nanos.getAsLong() - cutOffAt < RETURN_NANOS;
    count(returning ? Math.max(nodes, counted) : counted);
  }

  private void doWithout(String why) {
    cutOffAt = nanos.getAsLong();
    if (!cutOff && nodes > 1) {
      LOG.warn("Each of {} nodes admits its part of every rate for now: {}", nodes, why);
      cutOff = true;
      count(nodes);
    }
  }

  /** Has the buckets charge as there are nodes. */
  private void count(int counted) {
    nodes = counted;
    cutOff &= nodes > 1;
    long now = nanos.getAsLong();
    if (nodes > 1) {
      accompaniedAt = now;
      sharing = true;
    }
    buckets.share(sharing, cutOff ? nodes : 1);
    if (sharing && now - accompaniedAt >= PARTING_NANOS) {
      sharing = false;
      joined = false;
      buckets.share(false, 1);
      buckets.forEach((bucket, limit, key) -> bucket.forgetUntold());
    }
  }

  /** What others have to be told now. */
  private List<Told> due(long now) {
    List<Told> due = new ArrayList<>();
    buckets.forEach(
        (bucket, limit, key) -> {
          Told told =
              joined && !cutOff ? use(now, bucket, limit, key) : debt(now, bucket, limit, key);
          if (told != null) {
            due.add(told);
          }
        });
    if (due.size() <= MOST_USES) {
      return due;
    }
    due.sort(Comparator.comparingLong(Told::spent).reversed());
    return due.subList(0, MOST_USES);
  }

  /**
   * The debt of a bucket that is known to this node alone. What nodes have admitted while they were
   * cut off, each its part, is not added up: the largest debt counts.
   */
  private @Nullable Told debt(long now, Bucket bucket, Limit limit, SharedBuckets.Named key) {
    long debt = bucket.debt(now);
    if (debt > 0) {
      return new Told(bucket, key, bucket.untold(), debt, 0, cutOff ? debt : most(limit));
    }
    if (cutOff) {
      bucket.forgetUntold();
    }
    return null;
  }

  /**
   * What was taken of a bucket, if it is more than half of what this node's part of the rate
   * allows, or was taken some time ago.
   */
  private @Nullable Told use(long now, Bucket bucket, Limit limit, SharedBuckets.Named key) {
    long untold = bucket.untold();
    long age = bucket.untoldFor(now);
    boolean small = untold * 2 * nodes < Math.max(age, PERIOD.toNanos());
    if (untold <= 0 || (small && age < PAUSE_NANOS)) {
      return null;
    }
    long since = Math.min(age + SLACK_NANOS, OLDEST_NANOS);
    return new Told(bucket, key, untold, untold, since, most(limit));
  }

  private long most(Limit limit) {
    return nodes * (limit.capacityNanos() + IGNORANCE_NANOS);
  }

  /** As short as any other name, and nobody's access key. */
  private static String hashed(String name) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(Arrays.copyOf(hash, NAME_BYTES));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java runtime has SHA-256", impossible);
    }
  }
}
